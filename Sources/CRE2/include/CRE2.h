#ifndef CRE2_H
#define CRE2_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// RE2 behind a C interface.
///
/// Patterns and texts are bytes that are meant to be UTF-8; any bytes are safe. A null pointer
/// stands for no bytes when the count is 0. Finished objects are immutable, so that several threads
/// may search with one of them at a time. No function throws a C++ exception: where RE2 runs out of
/// memory while a pattern is made, the function says so, and where it does while searching, the
/// process ends.

#ifdef __cplusplus
#define CRE2_NOEXCEPT noexcept
extern "C" {
#else
#define CRE2_NOEXCEPT
#endif

/// Why a pattern was refused.
typedef enum __attribute__((enum_extensibility(closed))) CRE2Problem {
  CRE2ProblemNone,
  CRE2ProblemInternal,
  CRE2ProblemBadEscape,
  CRE2ProblemBadCharacterClass,
  CRE2ProblemBadCharacterRange,
  CRE2ProblemMissingBracket,
  CRE2ProblemMissingParenthesis,
  CRE2ProblemUnexpectedParenthesis,
  CRE2ProblemTrailingBackslash,
  CRE2ProblemNothingToRepeat,
  CRE2ProblemBadRepetitionSize,
  CRE2ProblemBadRepetitionOperator,
  CRE2ProblemBadGroup,
  CRE2ProblemInvalidUTF8,
  CRE2ProblemBadGroupName,
  CRE2ProblemTooLarge
} CRE2Problem;

/// A run of bytes in the searched text, from `start` up to but not including `end`.
typedef struct cre2_span {
  /// The offset of the first byte, or -1 for a group that took no part in the match.
  ptrdiff_t start;
  /// The offset after the last byte, or -1 for a group that took no part in the match.
  ptrdiff_t end;
} cre2_span;

/// A pattern that was read, and compiled unless it has a problem.
typedef struct cre2_pattern cre2_pattern;

/// Several patterns with the words that tell which of them may match a text.
typedef struct cre2_set cre2_set;

/// Reads and compiles a pattern. `memory_limit` bounds, in bytes, the compiled pattern together
/// with the states it may keep while searching. Returns null when the process is out of memory;
/// otherwise ask `cre2_pattern_problem` before searching. Release with `cre2_pattern_free`.
cre2_pattern *cre2_pattern_create(
    const uint8_t *bytes, size_t count, int64_t memory_limit) CRE2_NOEXCEPT;

/// Releases a pattern.
void cre2_pattern_free(cre2_pattern *pattern) CRE2_NOEXCEPT;

/// What is wrong with the pattern; `CRE2ProblemNone` if it can be used.
CRE2Problem cre2_pattern_problem(const cre2_pattern *pattern) CRE2_NOEXCEPT;

/// The part of the pattern that caused the problem, if RE2 knows. The bytes belong to `pattern`.
const uint8_t *cre2_pattern_fragment(const cre2_pattern *pattern, size_t *count) CRE2_NOEXCEPT;

/// The number of capture groups, the whole match not counted.
size_t cre2_pattern_capture_count(const cre2_pattern *pattern) CRE2_NOEXCEPT;

/// Whether the pattern matches anywhere in the text.
bool cre2_pattern_matches(
    const cre2_pattern *pattern, const uint8_t *text, size_t count) CRE2_NOEXCEPT;

/// Finds the leftmost match that begins at or after `start`, which must not exceed `count`. What
/// precedes `start` still counts as context for `^` and `\b`. On success fills `spans` with the
/// whole match and the capture groups after it; `span_count` must be at least 1 and at most 1 more
/// than the number of groups.
bool cre2_pattern_find(
    const cre2_pattern *pattern, const uint8_t *text, size_t count, size_t start, cre2_span *spans,
    size_t span_count) CRE2_NOEXCEPT;

/// Makes an empty set. `memory_limit` bounds the memory of each pattern as in
/// `cre2_pattern_create`. Returns null when the process is out of memory. Release with
/// `cre2_set_free`.
cre2_set *cre2_set_create(int64_t memory_limit) CRE2_NOEXCEPT;

/// Releases a set.
void cre2_set_free(cre2_set *set) CRE2_NOEXCEPT;

/// Adds a pattern, which is known by the number of patterns before it. Returns false if it is
/// refused. Not allowed after `cre2_set_compile`.
bool cre2_set_add(cre2_set *set, const uint8_t *bytes, size_t count) CRE2_NOEXCEPT;

/// Ends the adding. Returns false when the process is out of memory; the set must not be searched
/// with then.
bool cre2_set_compile(cre2_set *set) CRE2_NOEXCEPT;

/// The number of words that patterns of the compiled set need to match.
size_t cre2_set_word_count(const cre2_set *set) CRE2_NOEXCEPT;

/// A word by its number, in lower case. The bytes belong to `set`.
const uint8_t *cre2_set_word(const cre2_set *set, size_t number, size_t *count) CRE2_NOEXCEPT;

/// Writes the numbers of the patterns that match anywhere in the text to `hits`, in ascending
/// order, and returns how many there are. `hits` must have room for all patterns of the set.
/// `words` are the numbers of the set's words that occur in the text in whatever case; patterns
/// that need others are not tried.
size_t cre2_set_matches(
    const cre2_set *set, const uint8_t *text, size_t count, const int32_t *words,
    size_t word_count, int32_t *hits) CRE2_NOEXCEPT;

#ifdef __cplusplus
}
#endif

#endif
