#include "CRE2.h"

#if !__has_include(<re2/re2.h>)
#error "RE2 is not installed: run `apt-get install libre2-dev` or `brew install re2`"
#endif

#include <re2/filtered_re2.h>
#include <re2/re2.h>
#include <re2/stringpiece.h>

#include <algorithm>
#include <string>
#include <vector>

struct cre2_pattern {
  RE2 expression;
};

namespace {

// Words shorter than this, in bytes, occur too often to tell patterns apart. A Chinese character has
// three.
constexpr int shortest_word = 3;

}  // namespace

struct cre2_set {
  RE2::Options options;
  re2::FilteredRE2 expressions{shortest_word};
  std::vector<std::string> words;
};

namespace {

// RE2 tells an empty group from an absent one by its pointer, so an empty text needs one too.
re2::StringPiece view(const uint8_t *bytes, size_t count) {
  return count == 0 ? re2::StringPiece("", 0)
                    : re2::StringPiece(reinterpret_cast<const char *>(bytes), count);
}

RE2::Options options(int64_t memory_limit) {
  RE2::Options options;
  options.set_log_errors(false);
  options.set_max_mem(memory_limit);
  return options;
}

}  // namespace

cre2_pattern *cre2_pattern_create(
    const uint8_t *bytes, size_t count, int64_t memory_limit) noexcept {
  try {
    return new cre2_pattern{RE2(view(bytes, count), options(memory_limit))};
  } catch (...) {
    return nullptr;
  }
}

void cre2_pattern_free(cre2_pattern *pattern) noexcept { delete pattern; }

CRE2Problem cre2_pattern_problem(const cre2_pattern *pattern) noexcept {
  switch (pattern->expression.error_code()) {
    case RE2::NoError: return CRE2ProblemNone;
    case RE2::ErrorBadEscape: return CRE2ProblemBadEscape;
    case RE2::ErrorBadCharClass: return CRE2ProblemBadCharacterClass;
    case RE2::ErrorBadCharRange: return CRE2ProblemBadCharacterRange;
    case RE2::ErrorMissingBracket: return CRE2ProblemMissingBracket;
    case RE2::ErrorMissingParen: return CRE2ProblemMissingParenthesis;
    case RE2::ErrorUnexpectedParen: return CRE2ProblemUnexpectedParenthesis;
    case RE2::ErrorTrailingBackslash: return CRE2ProblemTrailingBackslash;
    case RE2::ErrorRepeatArgument: return CRE2ProblemNothingToRepeat;
    case RE2::ErrorRepeatSize: return CRE2ProblemBadRepetitionSize;
    case RE2::ErrorRepeatOp: return CRE2ProblemBadRepetitionOperator;
    case RE2::ErrorBadPerlOp: return CRE2ProblemBadGroup;
    case RE2::ErrorBadUTF8: return CRE2ProblemInvalidUTF8;
    case RE2::ErrorBadNamedCapture: return CRE2ProblemBadGroupName;
    case RE2::ErrorPatternTooLarge: return CRE2ProblemTooLarge;
    default: return CRE2ProblemInternal;
  }
}

const uint8_t *cre2_pattern_fragment(const cre2_pattern *pattern, size_t *count) noexcept {
  const std::string &fragment = pattern->expression.error_arg();
  *count = fragment.size();
  return reinterpret_cast<const uint8_t *>(fragment.data());
}

size_t cre2_pattern_capture_count(const cre2_pattern *pattern) noexcept {
  return static_cast<size_t>(std::max(0, pattern->expression.NumberOfCapturingGroups()));
}

// The searches let `noexcept` end the process when memory runs out: a false answer would look like
// a text without a match.

bool cre2_pattern_matches(
    const cre2_pattern *pattern, const uint8_t *text, size_t count) noexcept {
  return pattern->expression.Match(view(text, count), 0, count, RE2::UNANCHORED, nullptr, 0);
}

bool cre2_pattern_find(
    const cre2_pattern *pattern, const uint8_t *text, size_t count, size_t start, cre2_span *spans,
    size_t span_count) noexcept {
  const re2::StringPiece whole = view(text, count);
  std::vector<re2::StringPiece> groups(span_count);
  if (!pattern->expression.Match(
          whole, start, count, RE2::UNANCHORED, groups.data(), static_cast<int>(span_count))) {
    return false;
  }
  std::transform(groups.begin(), groups.end(), spans, [&](const re2::StringPiece &group) {
    if (group.data() == nullptr) return cre2_span{-1, -1};
    const ptrdiff_t offset = group.data() - whole.data();
    return cre2_span{offset, offset + static_cast<ptrdiff_t>(group.size())};
  });
  return true;
}

cre2_set *cre2_set_create(int64_t memory_limit) noexcept {
  try {
    return new cre2_set{options(memory_limit)};
  } catch (...) {
    return nullptr;
  }
}

void cre2_set_free(cre2_set *set) noexcept { delete set; }

bool cre2_set_add(cre2_set *set, const uint8_t *bytes, size_t count) noexcept {
  try {
    int number;
    return set->expressions.Add(view(bytes, count), set->options, &number) == RE2::NoError;
  } catch (...) {
    return false;
  }
}

bool cre2_set_compile(cre2_set *set) noexcept {
  try {
    // RE2 complains about a set without patterns, which needs no words anyway.
    if (set->expressions.NumRegexps() > 0) set->expressions.Compile(&set->words);
    return true;
  } catch (...) {
    return false;
  }
}

size_t cre2_set_word_count(const cre2_set *set) noexcept { return set->words.size(); }

const uint8_t *cre2_set_word(const cre2_set *set, size_t number, size_t *count) noexcept {
  const std::string &word = set->words[number];
  *count = word.size();
  return reinterpret_cast<const uint8_t *>(word.data());
}

size_t cre2_set_matches(
    const cre2_set *set, const uint8_t *text, size_t count, const int32_t *words,
    size_t word_count, int32_t *hits) noexcept {
  if (set->expressions.NumRegexps() == 0) return 0;
  std::vector<int> numbers;
  set->expressions.AllMatches(
      view(text, count), std::vector<int>(words, words + word_count), &numbers);
  // RE2 does not promise an order.
  std::sort(numbers.begin(), numbers.end());
  std::copy(numbers.begin(), numbers.end(), hits);
  return numbers.size();
}
