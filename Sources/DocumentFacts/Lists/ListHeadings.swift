/// Headings by which a table lists recipients.
enum ListHeadings {
  /// A column of such a table.
  struct Column {
    let number: Int
    /// Whether it has names; else it may have kinds of recipients.
    let hasNames: Bool
  }

  /// The first column of recipients; `nil` if the table has none.
  static func column(of cells: [String], isAboutRecipients: Bool) -> Column? {
    let texts = cells.map(ComparableText.init)
    func first(_ pattern: Pattern) -> Int? {
      texts.firstIndex {
        pattern.firstMatch(in: $0) != nil && kinds.firstMatch(in: $0) == nil
      }
    }
    if let number = first(names) { return Column(number: number, hasNames: true) }
    if isAboutRecipients, let number = first(anyName) {
      return Column(number: number, hasNames: true)
    }
    return first(namesOrKinds).map { Column(number: $0, hasNames: false) }
  }

  /// What a section or document is about that lists recipients.
  static let recipients = Pattern(
    "sdk|第三方|受托|委托|共享|接收方|sub-?processor|third[- ]part|service provider|recipient"
      + "|auftragsverarbeiter|empfänger|sous-traitant|destinataire")

  private static let kinds = Pattern(
    "类型|类别|种类|\\btypes?\\b|categor|\\bkinds?\\b|\\bart\\b|catégorie")

  private static let names = Pattern(
    [
      "^ ?(?:第三方)? ?sdk ?(?:产品)?(?:的)?(?:名称|name)? ?$",
      "^ ?(?:第三方|合作方|合作伙伴|接收方|受托方|受托人|受托处理者|供应商|服务商|服务提供商|提供方|提供商|运营方|厂商)"
        + "(?:公司|机构|主体|企业|sdk)?的?(?:名称|全称) ?$",
      "^ ?第三方(?:主体|公司|机构|sdk) ?$",
      "^ ?(?:third[- ]part(?:y|ies)|recipients?|providers?|vendors?|(?:sub-?)?processors?|partners?|sdk"
        + "|entity|suppliers?)(?:'s)? names? ?$",
      "^ ?names? of (?:the )?(?:third|recipient|provider|vendor|sub-?processor|processor|partner|sdk|entity)",
      "^ ?(?:name of )?(?:third[- ]party )?sub-?processors?\\b(?: entity)? ?$",
      "^ ?(?:name des )?(?:unter)?auftragsverarbeiters? ?$", "^ ?(?:nom du )?sous-traitants? ?$",
    ].joined(separator: "|"))

  private static let anyName = Pattern("^ ?(?:名称|公司名称|企业名称|name|company|entity|nom|unternehmen) ?$")

  private static let namesOrKinds = Pattern(
    "^ ?(?:接收方|合作方|合作伙伴|共享对象|共享方|受托方|第三方|第三方服务商|服务商|recipients?|third part(?:y|ies)"
      + "|(?:service )?providers?|vendors?|partners?|empfänger|dienstleister|anbieter|destinataires?"
      + "|prestataires?) ?$")
}
