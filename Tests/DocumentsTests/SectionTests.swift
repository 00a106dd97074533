import Documents
import Testing

@Suite("Sections are found by markup, and by numbers, emphasis and short lines")
struct SectionTests {
  struct Case: CustomTestStringConvertible {
    let name: String
    let file: String
    let text: String
    let outline: [String]

    var testDescription: String { name }
  }

  static let cases = [
    Case(
      name: "headings of the markup, with levels left out", file: "p.md",
      text: "# T\n\n### A\n\na\n\nb\n\n## B\n\nc\n\n# U\n",
      outline: ["T 0", "  A 2", "  B 1", "U 0"]),
    Case(
      name: "Chinese numbers", file: "p.txt",
      text: """
        某应用隐私政策
        更新日期：2024年1月1日
        一、我们如何收集信息
        （一）注册
        我们收集您的手机号码。
        1. 昵称
        您可以填写昵称。
        2. 头像
        您可以上传头像。
        （二）下单
        我们收集您的地址。
        二、我们如何共享信息
        我们不会共享。
        三、联系我们
        电话：123
        """,
      outline: [
        "某应用隐私政策 1", "一、我们如何收集信息 0", "  （一）注册 1", "    1. 昵称 1", "    2. 头像 1", "  （二）下单 1",
        "二、我们如何共享信息 1", "三、联系我们 1",
      ]),
    Case(
      name: "articles and chapters", file: "p.txt",
      text: "第一章 总则\n第一条 目的\n为保护个人信息。\n第二条 范围\n适用于本网站。\n第二章 权利\n第三条 查阅\n您可以查阅。",
      outline: ["第一章 总则 0", "  第一条 目的 1", "  第二条 范围 1", "第二章 权利 0", "  第三条 查阅 1"]),
    Case(
      name: "numbers alone before Chinese words, and before what they count", file: "p.txt",
      text: "6 变更\n我们可能会修订本指引，请您留意。\n7 未成年人保护\n我们重视未成年人的信息。\n"
        + "15 个工作日内\n我们会答复您的请求，并说明理由。",
      outline: ["6 变更 1", "7 未成年人保护 3"]),
    Case(
      name: "decimal numbers", file: "p.txt",
      text: "1. Data\n1.1 Account\nWe collect your name.\n1.2 Orders\nWe collect your address.\n"
        + "2. Rights\nYou may object.\n3. Contact\nWrite to us.",
      outline: [
        "1. Data 0", "  1.1 Account 1", "  1.2 Orders 1", "2. Rights 1", "3. Contact 1",
      ]),
    Case(
      name: "short lines with text after them", file: "p.txt",
      text: "Privacy Policy\nThis policy tells you what we do with the data that you give us.\n"
        + "What we collect\nWe collect your name, your address and what you buy from us:\n"
        + "Name\nAddress\n"
        + "Your rights\nYou may ask us for a copy of your data, or ask us to delete them.",
      outline: ["Privacy Policy 1", "What we collect 3", "Your rights 1"]),
    Case(
      name: "emphasized lines under headings of the markup", file: "p.md",
      text: "# T\n\n## A\n\n**a) Orders**\n\nx.\n\n**b) Mail**\n\ny.\n\n## B\n\n**All of this is "
        + "binding, and we keep to it.**\n",
      outline: ["T 0", "  A 0", "    a) Orders 1", "    b) Mail 1", "  B 1"]),
    Case(
      name: "numbered words in bold type that lead a paragraph", file: "p.md",
      text:
        "## A\n\n**a) Mail.** We send it.\n\nWeekly.\n\n**b) Orders.** We keep **all** of them.\n\n"
        + "**Never** sold.\n",
      outline: ["A 0", "  a) Mail. 2", "  b) Orders. 2"]),
    Case(
      name: "words in brackets", file: "p.txt", text: "【引言】\n欢迎使用。\n【权利】\n您有权查阅。",
      outline: ["【引言】 1", "【权利】 1"]),
    Case(
      name: "numbered items of a list are no headings", file: "p.txt",
      text: "一、收集\n我们收集：\n1. 姓名\n2. 电话\n3. 地址\n二、共享\n我们不共享。\n三、其他\n无。",
      outline: ["一、收集 4", "二、共享 1", "三、其他 1"]),
    Case(
      name: "numbered sentences are no headings", file: "p.txt",
      text: "一、收集\n1. 我们收集您的姓名。\n2. 我们收集您的电话；\n（3）为了服务，",
      outline: ["一、收集 3"]),
    Case(
      name: "“（一）” does not end the “1、” it stands in", file: "p.txt",
      text: "1、收集\n（一）注册\n我们收集电话。\n2、共享\n（一）委托\n我们委托他人。\n3、联系\n写信。",
      outline: ["1、收集 0", "  （一）注册 1", "2、共享 0", "  （一）委托 1", "3、联系 1"]),
    Case(
      name: "days are no numbers", file: "p.txt",
      text:
        "Policy\n5. November 2025\nWe collect your name, as the law says.\n1. März 2026\nWeiter.",
      outline: ["Policy 4"]),
    Case(
      name: "no headings at all", file: "p.txt", text: "我们收集您的姓名。\n我们不共享。", outline: []),
  ]

  @Test("Each way of writing headings", arguments: cases)
  func findsSections(_ example: Case) throws {
    #expect(try document(example.text, as: example.file).root.outline == example.outline)
  }

  @Test(
    "A table of contents is no section",
    arguments: [
      "目录\n一、收集\n二、共享\n三、联系\n一、收集\n我们收集姓名。\n二、共享\n我们不共享。\n三、联系\n写信。",
      "一、收集 ........ 1\n二、共享……………3\n三、联系 · · · · 4\n"
        + "一、收集\n我们收集姓名。\n二、共享\n我们不共享。\n三、联系\n写信。",
      "本政策包括：\n1. 收集\n2. 共享\n3. 联系\n附录\n一、收集\n我们收集姓名。\n二、共享\n我们不共享。\n三、联系\n写信。",
    ])
  func dropsTableOfContents(_ text: String) throws {
    let document = try document(text)
    #expect(document.tableOfContents.count >= 3)
    #expect(document.root.outline.suffix(3) == ["一、收集 1", "二、共享 1", "三、联系 1"])
    #expect(document.passages.count == text.split(separator: "\n").count)
  }

  @Test(
    "A table of contents in one paragraph is no part of the text, other paragraphs are",
    arguments: [
      ("## 目录", "一、收集　二、共享和公开　三、联系", true), ("**Contents**", "1 收集 · 2 共享和公开 · 3 联系", true),
      ("## 目录", "本政策说明我们如何收集、共享，以及怎样与我们联系，请您先通读全文再作决定。", false),
      ("## 目录", "一、收集　二、共享和公开", false), ("## 说明", "一、收集　二、共享和公开　三、联系", false),
      ("", "一、收集　二、共享和公开　三、联系", false),
    ])
  func dropsParagraphOfContents(title: String, paragraph: String, isContents: Bool) throws {
    let text =
      "\(title)\n\n\(paragraph)\n\n## 一、收集\n\na\n\n## 二、共享和公开\n\nb\n\n## 三、联系\n\nc\n"
    let document = try document(text, as: "p.md")
    #expect(document.tableOfContents.count == (isContents ? 2 : 0))
  }

  @Test(
    "The title is the heading of all, or the only one without a number",
    arguments: [
      ("# Cookies Policy\n\nx\n\n## Data\n\na\n\n## Rights\n\nb\n", "Cookies Policy"),
      ("v1\n\n# Policy\n\n## Data\n\na\n", "Policy"), ("# Policy\n\na\n", "Policy"),
      ("**隐私政策**\n\n欢迎。\n\n一、收集\n\n我们收集。\n\n二、共享\n\n我们不共享。\n\n三、联系\n\n写信。\n", "隐私政策"),
      ("# Data\n\na\n\n# Rights\n\nb\n", nil), ("1. Data\n\n2. Rights\n\n", nil),
      ("Long before.\n\n## Cookies\n\na\n", nil), ("# 1. Data\n\na\n", nil), ("a", nil),
    ])
  func findsTitle(_ text: String, title: String?) throws {
    #expect(try document(text, as: "p.md").title?.text == title)
  }

  @Test("A list that is given twice is no table of contents")
  func keepsRepeatedLists() throws {
    let text = "我们收集：\n姓名\n电话\n地址\n我们共享：\n姓名\n电话\n地址\n谢谢。"
    #expect(try document(text).tableOfContents.isEmpty)
  }

  @Test("Every passage is in the sections once, or in the table of contents, or a heading")
  func keepsEveryPassage() throws {
    for example in Self.cases {
      let document = try document(example.text, as: example.file)
      let sections = document.root.subtree
      let kept = sections.flatMap { section in
        let leads = section.passages.first.map { $0.lead == section.heading?.text[...] } ?? false
        return (leads ? [] : [section.heading].compactMap(\.self)) + section.passages
      }
      #expect(kept + document.tableOfContents == document.passages)
      #expect(document.root.allPassages == sections.flatMap(\.passages))
    }
  }
}
