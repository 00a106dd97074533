import Documents

/// How a language says that data go to a country or are stored there.
struct DestinationPhrases {

  /// Words up to the name of the country, with those behind it.
  private let frames: [(before: Pattern, after: Pattern?)]
  /// Words before the name by which data do not go there, or the sentence is about something else.
  private let otherwiseBefore: Pattern
  private let otherwiseAfter: Pattern

  /// Whether the words around the name of a country make it a destination.
  func lead(before: ComparableText, after: ComparableText) -> Bool {
    guard otherwiseBefore.firstMatch(in: before) == nil,
      otherwiseAfter.firstMatch(in: after) == nil
    else { return false }
    return frames.contains { frame in
      frame.before.firstMatch(in: before) != nil
        && frame.after.map { $0.firstMatch(in: after) != nil } ?? true
    }
  }

  /// The heading of a column that has the countries of recipients.
  static let columnHeading = Pattern(
    "^ ?(?:所在|接收方|目的地|境外).{0,6}(?:国家|地区|国)|^ ?(?:destination )?countr(?:y|ies)\\b"
      + "|country of (?:the )?(?:recipient|processing|destination)|location of (?:the )?processing"
      + "|^ ?(?:ziel|dritt|empfänger)?land ?$|^ ?pays(?: de destination)? ?$")

  static func of(_ language: DocumentLanguage) -> DestinationPhrases {
    switch language {
    case .chinese: chinese
    case .english: english
    case .german: german
    case .french: french
    }
  }

  // MARK: Chinese

  private static let chinese = DestinationPhrases(
    frames: [
      (before("(?:传输|转移|传送|发送|传递|传|提供|披露|共享|转让|出境)(?:至|到|往|给)(?:位于)?"), nil),
      (before("(?:存储|储存|保存|存放|处理|备份|部署|托管)(?:至|到|在|于)(?:位于)?"), nil),
      (before("(?:向|至|到|往)(?:位于)?"), Pattern("^[^,。;]{0,14}(?:传输|转移|传送|发送|传递|提供|披露|共享)")),
      (before("(?:在|于)"), Pattern("^(?:境内)?(?:进行)?(?:存储|储存|保存|存放|处理)")),
      (
        before("(?:位于|设在|设于|在)"),
        Pattern("^(?:境内)?的[^,。;]{0,6}(?:服务器|数据中心|机房|主机|云|托管|服务商|供应商|接收方|母公司|关联公司)")
      ),
    ],
    otherwiseBefore: Pattern("(?:不会|不得|并未|未|不|没有|无|除)[^,。;]*$"),
    otherwiseAfter: Pattern("^(?:境外|以外|之外|外|[^,。;]{0,6}(?:用户|客户|居民|法律|法规))"))

  /// Words at the end of what stands before a name, or before other names with which it is listed.
  private static func before(_ words: String) -> Pattern {
    Pattern(words + "(?:[^,。;、()]{1,12}(?:、|和|或|及|与|以及))*$")
  }

  // MARK: Others

  private static let english = DestinationPhrases(
    frames: [
      (
        Pattern(
          "\\b(?:data|information)\\b[^.;]{0,80}\\b(?:transferred|transmitted|sent|stored|hosted|kept"
            + "|processed|exported|maintained)\\b[^.;]{0,40}\\b(?:to|in|into|within)\\b\(listed)$"),
        nil
      ),
      (
        Pattern(
          "\\b(?:transfer|transmit|send|store|host|keep|process|export|maintain)(?:s|ing)?\\b[^.;]{0,40}"
            + "\\b(?:data|information)\\b[^.;]{0,40}\\b(?:to|in|into|within)\\b\(listed)$"), nil
      ),
      (
        Pattern(
          "\\b(?:servers?|data cent(?:er|re)s?)\\b[^.;,]{0,30}\\b(?:located |based )?in\(listed)$"),
        nil
      ),
    ],
    otherwiseBefore: Pattern(
      "\\b(?:not|never|no longer|without|except|outside|other than|unless|laws?|courts?|residents?"
        + "|regulations?|authorit(?:y|ies)|jurisdictions?|consent to)\\b"),
    otherwiseAfter: Pattern("^[^.;,]{0,20}\\b(?:laws?|courts?|residents?|authorit)"))

  /// Articles and further names between a preposition and the name of a country.
  private static let listed = "(?: the)?(?: [^.;:0-9]{1,60}(?:,|\\band|\\bor)(?: the)?)? ?"

  private static let german = DestinationPhrases(
    frames: [
      (
        Pattern("(?:daten|informationen)\\b[^.;]{0,80}\\b(?:in|nach)(?: die| den| der)? ?$"),
        Pattern("^[^.;]{0,60}(?:übermittel|übertrag|gespeicher|verarbeitet|gehostet|weitergegeben)")
      ),
      (
        Pattern(
          "(?:übermitt|übertrag|speicher|verarbeit|hosting)[^.;]{0,60}(?:daten|informationen)?[^.;]{0,40}"
            + "\\b(?:in|nach)(?: die| den| der)? ?$"), nil
      ),
      (Pattern("(?:servern?|rechenzentr(?:um|en))[^.;,]{0,20}\\bin(?: den| der)? ?$"), nil),
    ],
    otherwiseBefore: Pattern("\\b(?:nicht|keine?r?|außerhalb|außer|ohne|recht|gesetze?)\\b"),
    otherwiseAfter: Pattern("^[^.;]{0,60}\\b(?:nicht|keine?)\\b"))

  private static let french = DestinationPhrases(
    frames: [
      (
        Pattern(
          "(?:données|informations)[^.;]{0,80}(?:transf|transm|stock|héberg|trait|envoy|conserv)[^.;]{0,40}"
            + "(?:\\ben|\\baux?|à|\\bvers)(?: le| la| les)? ?(?:l')?$"), nil
      ),
      (
        Pattern(
          "(?:transf|transm|stock|héberg|envoy)[^.;]{0,40}(?:données|informations)[^.;]{0,40}"
            + "(?:\\ben|\\baux?|à|\\bvers)(?: le| la| les)? ?(?:l')?$"), nil
      ),
    ],
    otherwiseBefore: Pattern("\\b(?:ne|n'|pas|hors|aucune?|sans|sauf|droit|lois?)\\b"),
    otherwiseAfter: Pattern("^[^.;]{0,20}\\b(?:ne|pas)\\b"))
}
