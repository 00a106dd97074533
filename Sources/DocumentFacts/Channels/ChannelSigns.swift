/// Words by which a text says through which channels people do something.
enum ChannelSigns {
  /// Channels that the same words stand for: a path through menus may be on a page or in an app.
  typealias Sign = (channels: [String], pattern: Pattern)

  /// Words that give a channel.
  static let plain: [Sign] = [
    (screens, online), (screens, device), (["link_in_message"], link), (["email"], email),
    (["phone"], phone), (["letter"], letter), (["in_person"], inPerson),
  ]

  /// Words that leave open which channel is meant; beside others they say that these are not all.
  static let vague: [Sign] = [
    (screens, somewhereOnScreen), (["link_in_message", "email", "phone", "letter"], someContact),
  ]

  /// Texts seldom say whether a setting is one of the device, the app or a page.
  private static let screens = ["app", "web", "device_settings"]

  private static let online = Pattern(
    [
      // A path through menus.
      "\\pL ?(?:—|–|>|→|-{1,2}>|》|/)+ ?[“\"‘「【]?\\pL",
      "设置|点击|点选|个人中心|[“\"「【]我的?[”\"」】]|“我|我[-—>]|(?:账户|账号)(?:中心|管理|页)|页面|界面|应用内|app内|在线|菜单|自助|自行(?:查|修|更|删)",
      "\\b(?:settings|in the app|in-app|dashboard|online|log(?:ging)? ?in|sign(?:ing)? ?in|website|click"
        + "|your (?:account|profile)|account (?:page|preferences)|tool)\\b",
      "einstellungen|\\bkonto\\b|online|klicken|website|anmelden|paramètres|\\bcompte\\b|cliqu|en ligne",
    ].joined(separator: "|"))

  private static let device = Pattern(
    "(?:手机|系统|设备|浏览器)的?(?:系统)?(?:设置|权限)|\\b(?:device|system|browser|phone)(?:'s)? settings"
      + "|geräteeinstellungen|browser|navigateur|appareil")

  private static let link = Pattern(
    "链接|退订|\\bunsubscribe|\\blinks?\\b|abmelde|\\bliens?\\b|désabonn")

  private static let email = Pattern(
    "[a-z0-9._%+-]@[a-z0-9]|邮件|邮箱(?:联系|申请|提出|地址)|\\be-?mail(?:s|ing)? (?:us|to|at)\\b"
      + "|\\bby e-?mail|\\bper e-?mail|\\bpar (?:e-?mail|courriel)|\\bwrite (?:to )?us\\b")

  private static let phone = Pattern(
    "致电|拨打|来电|热线|客服电话|电话(?:联系|申请|提出)|电话[^。;,]{0,8}[0-9]{3}"
      + "|\\b(?:call(?:ing)? us|by (?:tele)?phone|toll[- ]free)\\b|telefonisch|par téléphone")

  private static let letter = Pattern(
    "来信|致信|致函|信函|邮寄|写信|寄送|书面(?:申请|请求|形式提)"
      + "|\\bby (?:post|mail|letter)\\b|\\bwrite to (?:us )?at\\b|per post|brief|par courrier|par la poste"
  )

  private static let inPerson = Pattern(
    "当面|到店|前往[^。;,]{0,10}(?:营业厅|门店|柜台)|\\bin person\\b|persönlich vor|en personne")

  private static let somewhereOnScreen = Pattern(
    "客户端|小程序|权限|关闭|开关|登录|订阅|设备|功能|产品|服务中|\\b(?:app|device|service|product|feature)s?\\b"
      + "|\\b(?:gerät|dienst|produkt|appareil|service|produit)")

  private static let someContact = Pattern(
    "联系|客服|向我们|反馈|申请|请求|要求|\\b(?:contact|support|request|ask)|kontakt|anfrage|contact|demande")
}
