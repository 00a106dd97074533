// RE2's own headers are C++, which Swift cannot import: RE2's types can be neither copied nor
// moved. This module therefore declares nothing. It carries the compiler and linker flags of the
// installed library to the target CRE2, which wraps RE2 in C.
