extension DocumentLanguage {
  /// How many ideographs make a text Chinese, if it has no more words in Latin letters than these.
  private static let fewestIdeographs = 10

  /// How many function words of a language make a text one in it, if they are also twice as many as
  /// those of any other.
  private static let fewestFunctionWords = 5

  /// The language in which passages are written; `nil` where too little tells, as in a text of
  /// names, one that is half in one language and half in another, or one in a language not known.
  init?(of passages: [Passage]) {
    var ideographs = 0
    var kana = 0
    var words = 0
    var hits: [DocumentLanguage: Int] = [:]
    for passage in passages {
      var word = ""
      for scalar in passage.text.unicodeScalars {
        if scalar.value < 0x250, scalar.isLetter {
          word.unicodeScalars.append(scalar)
          continue
        }
        if scalar.isHan { ideographs += 1 }
        if (0x3041...0x30FF).contains(scalar.value) { kana += 1 }
        guard !word.isEmpty else { continue }
        words += 1
        if let language = Self.functionWords[word.lowercased()] { hits[language, default: 0] += 1 }
        word = ""
      }
      if !word.isEmpty { words += 1 }
    }
    if ideographs >= Self.fewestIdeographs, ideographs >= words, kana * 20 < ideographs {
      self = .chinese
      return
    }
    let ranked = hits.sorted { ($0.value, $1.key.rawValue) > ($1.value, $0.key.rawValue) }
    guard let best = ranked.first, best.value >= Self.fewestFunctionWords,
      best.value * 10 >= words, best.value >= 2 * (ranked.dropFirst().first?.value ?? 0)
    else { return nil }
    self = best.key
  }

  /// Frequent words that only one of the languages has.
  private static let functionWords: [String: DocumentLanguage] = {
    let words: [(DocumentLanguage, String)] = [
      (.english, "the of and to you your we our with this for that by is are or may from any will"),
      (
        .german, "der die und von wir sie ihre ihrer zu das ist nicht auf für werden oder wenn eine"
      ),
      (
        .french, "les la le et vous nous vos votre nos pour dans par que sur une ou est du avec aux"
      ),
    ]
    let pairs = words.flatMap { language, list in
      list.split(separator: " ").map { (String($0), language) }
    }
    return Dictionary(pairs) { first, _ in first }
  }()
}
