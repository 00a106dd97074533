import Spelling

/// Builds the tree of a file's one document from libyaml's events.
///
/// One recursive call per nested list or mapping; the depth limit is checked before each.
struct TreeReader: ~Copyable {
  private let source: SourceText
  private let disguise: Disguise
  private let limits: Limits
  private var events: EventReader
  private var anchors: [String: Anchor] = [:]
  private var usage = Usage()

  /// Where the flow collections begin that are not closed yet, outermost first.
  private var openBrackets: [Place] = []

  /// Prepares to read a text.
  ///
  /// - Parameters:
  ///   - text: The disguise's bytes, which must stay where they are while the reader is used.
  ///   - disguise: What was hidden from libyaml in them.
  ///   - source: The text as it is in the file.
  ///   - limits: What the text may ask of the reader.
  init(
    _ text: UnsafeBufferPointer<UInt8>, disguise: Disguise, source: SourceText, limits: Limits
  ) {
    self.source = source
    self.disguise = disguise
    self.limits = limits
    events = EventReader(text)
  }

  /// Reads the whole text.
  mutating func document() throws(YAMLError) -> Node {
    _ = try next()
    let first = try next()
    if case .streamEnd = first.kind {
      throw source.error(
        source.bytes.allSatisfy(\.isBlank) ? "the file is empty" : "the file has only comments")
    }
    let root = try node(from: next(), depth: 0)
    _ = try next()
    let last = try next()
    guard case .streamEnd = last.kind else {
      throw source.error(
        "a second document begins here; a file holds only one", at: source.place(last.start),
        hint: "remove \"---\", or move the second document to a file of its own")
    }
    return root
  }

  private mutating func next() throws(YAMLError) -> Event {
    do {
      return try events.next()
    } catch {
      throw source.explain(error, openBracket: openBrackets.last)
    }
  }

  // MARK: Nodes

  /// Reads the node that an event begins.
  ///
  /// - Parameters:
  ///   - event: The node's first event.
  ///   - depth: The number of lists and mappings around the node.
  private mutating func node(from event: Event, depth: Int) throws(YAMLError) -> Node {
    let place = source.place(event.start)
    switch event.kind {
    case .alias(let name):
      return try repeated(name, at: place, depth: depth)
    case .scalar(let text, let style, let properties):
      let scalar = try scalar(text, style, properties, at: place)
      return Node(place: place, content: .scalar(scalar))
    case .sequenceStart(let isFlow, let properties):
      try checkTag(properties.tag, allowing: "tag:yaml.org,2002:seq", at: place)
      return try collection(properties.anchor, isFlow, at: place, depth) {
        (reader: inout TreeReader) throws(YAMLError) in
        .sequence(try reader.elements(depth: depth + 1))
      }
    case .mappingStart(let isFlow, let properties):
      try checkTag(properties.tag, allowing: "tag:yaml.org,2002:map", at: place)
      return try collection(properties.anchor, isFlow, at: place, depth) {
        (reader: inout TreeReader) throws(YAMLError) in
        .mapping(try reader.mapping(depth: depth + 1))
      }
    case .streamStart, .streamEnd, .documentStart, .documentEnd, .sequenceEnd, .mappingEnd:
      throw source.error("a value is missing here", at: place)
    }
  }

  /// Reads a list or mapping with what both have in common: limits, brackets and anchor.
  private mutating func collection(
    _ anchor: String?, _ isFlow: Bool, at place: Place, _ depth: Int,
    _ read: (inout TreeReader) throws(YAMLError) -> Node.Content
  ) throws(YAMLError) -> Node {
    let before = usage
    usage.depth = depth
    try spend(Usage(nodes: 1, depth: 1), at: place, depth: depth)
    if isFlow { openBrackets.append(place) }
    if let anchor { try define(anchor, Anchor(place: place, content: nil)) }

    let node = Node(place: place, content: try read(&self))

    if isFlow { openBrackets.removeLast() }
    // An inner node may have taken over the name meanwhile.
    if let anchor, let open = anchors[anchor], open.content == nil, open.place == place {
      let own = Usage(
        nodes: usage.nodes - before.nodes, textBytes: usage.textBytes - before.textBytes,
        depth: usage.depth - depth)
      anchors[anchor] = Anchor(place: place, content: (node, own))
    }
    usage.depth = max(usage.depth, before.depth)
    return node
  }

  private mutating func elements(depth: Int) throws(YAMLError) -> [Node] {
    var elements: [Node] = []
    while true {
      let event = try next()
      if case .sequenceEnd = event.kind { return elements }
      elements.append(try node(from: event, depth: depth))
    }
  }

  private mutating func mapping(depth: Int) throws(YAMLError) -> Mapping {
    var mapping = Mapping()
    while true {
      let event = try next()
      if case .mappingEnd = event.kind { return mapping }
      let key = try key(from: event)
      let value = try node(from: next(), depth: depth)
      let entry = Mapping.Entry(key: key.text, keyPlace: key.place, value: value)
      if let earlier = mapping.append(entry) {
        throw source.error(
          "the key \(quoted(key.text)) is already at \(earlier.keyPlace.inWords)",
          at: key.place, hint: "keep one of the two")
      }
    }
  }

  private mutating func key(from event: Event) throws(YAMLError) -> (text: String, place: Place) {
    let place = source.place(event.start)
    guard case .scalar(let text, let style, let properties) = event.kind else {
      let found =
        switch event.kind {
        case .alias: "an alias"
        case .sequenceStart: "a list"
        default: "a mapping"
        }
      throw source.error(
        "\(found) cannot be a key; a key is plain or quoted text", at: place,
        hint: "text that begins with *, [ or { needs quotes")
    }
    if text == "<<", style == .plain {
      throw source.error(
        "merge keys (<<) are not supported", at: place,
        hint: "write the merged keys out, or put the key in quotes if it is meant as a name")
    }
    return (try scalar(text, style, properties, at: place).text, place)
  }

  // MARK: Scalars

  private mutating func scalar(
    _ disguised: String, _ style: Event.ScalarStyle, _ properties: Event.Properties,
    at place: Place
  ) throws(YAMLError) -> Scalar {
    guard let text = disguise.reveal(disguised, style: style) else {
      throw source.error(
        "this text has half of a surrogate pair", at: place,
        hint: "write \\ud83d\\ude00 (both halves) or \\U0001f600")
    }
    let length = text.utf8.count
    guard length <= limits.scalarBytes else {
      throw source.error(
        "this text is \(length) bytes long; at most \(limits.scalarBytes) are allowed", at: place)
    }
    let own = Usage(nodes: 1, textBytes: length)
    try spend(own, at: place, depth: 0)
    let value = try resolve(text, style, properties.tag, at: place)
    let scalar = Scalar(text: text, style: Scalar.Style(style), resolved: value)
    if let anchor = properties.anchor {
      let node = Node(place: place, content: .scalar(scalar))
      try define(anchor, Anchor(place: place, content: (node, own)))
    }
    return scalar
  }

  private func resolve(
    _ text: String, _ style: Event.ScalarStyle, _ tag: String?, at place: Place
  ) throws(YAMLError) -> Scalar.Value {
    switch tag {
    case nil:
      return style == .plain ? CoreSchema.value(of: text) : .string
    case "!":
      return .string
    case .some(let name):
      guard let known = CoreSchema.Tag(rawValue: name) else { throw unsupported(name, at: place) }
      guard let value = CoreSchema.value(of: text, taggedAs: known) else {
        throw source.error(
          "\(quoted(text)) is not what its tag \(shorthand(name)) says", at: place)
      }
      return value
    }
  }

  private func checkTag(
    _ tag: String?, allowing allowed: String, at place: Place
  ) throws(YAMLError) {
    guard let tag, tag != "!", tag != allowed else { return }
    throw unsupported(tag, at: place)
  }

  private func unsupported(_ tag: String, at place: Place) -> YAMLError {
    source.error(
      "the tag \(quoted(shorthand(tag))) cannot be used here", at: place,
      hint: "!!str, !!int, !!float, !!bool and !!null are for single values, !!seq and !!map for "
        + "lists and mappings; remove any other, or quote a text that begins with \"!\"")
  }

  /// A tag as people write it.
  private func shorthand(_ tag: String) -> String {
    let prefix = "tag:yaml.org,2002:"
    return tag.hasPrefix(prefix) ? "!!" + tag.dropFirst(prefix.count) : tag
  }

  // MARK: Aliases and limits

  /// The node that an alias repeats. It is shared, not copied, but counts as if it were written
  /// out: that is what everybody who walks the tree has to pay.
  private mutating func repeated(
    _ name: String, at place: Place, depth: Int
  ) throws(YAMLError) -> Node {
    guard let anchor = anchors[name] else {
      let nearest = Suggestion.nearest(to: name, among: anchors.keys.sorted())
      throw source.error(
        "there is no anchor \(quoted("&" + name)) above this alias", at: place,
        hint: nearest.map { "did you mean *\($0)?" } ?? "text that begins with * needs quotes")
    }
    guard let (node, own) = anchor.content else {
      throw source.error(
        "this alias is inside what it repeats, which begins at \(anchor.place.inWords)", at: place)
    }
    try spend(own, at: place, depth: depth)
    return node
  }

  private mutating func define(_ name: String, _ anchor: Anchor) throws(YAMLError) {
    guard anchors.count < limits.anchors || anchors[name] != nil else {
      throw source.error("the file has more than \(limits.anchors) anchors", at: anchor.place)
    }
    anchors[name] = anchor
  }

  /// Counts what a node takes and refuses it if that is beyond the limits.
  ///
  /// - Parameter depth: The number of lists and mappings around the node.
  private mutating func spend(_ own: Usage, at place: Place, depth: Int) throws(YAMLError) {
    guard own.depth <= limits.depth - depth else {
      throw source.error(
        "lists and mappings are nested more than \(limits.depth) deep here", at: place)
    }
    guard own.nodes <= limits.nodes - usage.nodes else {
      throw source.error(
        "the file has more than \(limits.nodes) keys and values, aliases written out", at: place)
    }
    guard own.textBytes <= limits.bytes - usage.textBytes else {
      throw source.error(
        "the file has more than \(limits.bytes) bytes of text, aliases written out", at: place)
    }
    usage.nodes += own.nodes
    usage.textBytes += own.textBytes
    usage.depth = max(usage.depth, depth + own.depth)
  }
}

/// What a node, or the text so far, has used of the limits, with aliases written out.
private struct Usage {
  var nodes = 0
  var textBytes = 0

  /// The deepest nesting; of a single node, the nesting inside it.
  var depth = 0
}

/// A node that aliases can repeat.
private struct Anchor {
  let place: Place

  /// The node and what it uses; `nil` as long as it is being read.
  let content: (node: Node, own: Usage)?
}

extension Scalar.Style {
  fileprivate init(_ style: Event.ScalarStyle) {
    self =
      switch style {
      case .plain: .plain
      case .singleQuoted, .doubleQuoted: .quoted
      case .block: .block
      }
  }
}
