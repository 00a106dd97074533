#ifndef C_ALLOCATION_COUNTER_H
#define C_ALLOCATION_COUNTER_H

/// How many times this process has asked for memory, from any thread; -1 where it cannot be
/// counted (everywhere but with glibc).
long allocation_count(void);

#endif
