#include <gumbo.h>

// Swift does not admit the library's global options.

/// Parses a text, which must outlive the result.
static inline GumboOutput *gumbo_parse_bytes(const char *text, size_t count) {
  return gumbo_parse_with_options(&kGumboDefaultOptions, text, count);
}

/// Releases what was parsed.
static inline void gumbo_release(GumboOutput *output) {
  gumbo_destroy_output(&kGumboDefaultOptions, output);
}
