import CLibGumbo

/// The owner of an HTML document in Gumbo's memory.
struct HTMLTree: ~Copyable {
  private let output: UnsafeMutablePointer<GumboOutput>

  /// Parses a text, which must outlive the tree and may not be nested too deep.
  ///
  /// - Returns: `nil` when the library cannot be used.
  init?(_ text: UnsafeBufferPointer<UInt8>) {
    let text = UnsafeRawBufferPointer(text)
    guard let start = text.bindMemory(to: CChar.self).baseAddress,
      let output = gumbo_parse_bytes(start, text.count)
    else { return nil }
    self.output = output
  }

  deinit {
    gumbo_release(output)
  }

  /// Calls functions for the elements and texts in reading order.
  ///
  /// - Parameters:
  ///   - enter: Called before what is in an element; tells whether to go into it.
  ///   - leave: Called after what is in an element that was gone into.
  func walk<Failure>(
    enter: (HTMLNode) throws(Failure) -> Bool, leave: (HTMLNode) throws(Failure) -> Void
  ) throws(Failure) {
    guard let root = output.pointee.root.map(HTMLNode.init(pointer:)) else { return }
    try root.walk(enter: enter, leave: leave)
  }
}

/// A node of an HTML document, valid as long as its tree.
struct HTMLNode {
  fileprivate let pointer: UnsafeMutablePointer<GumboNode>

  /// The element's name in lowercase; empty for text.
  var name: String {
    guard isElement else { return "" }
    return String(cString: gumbo_normalized_tagname(pointer.pointee.v.element.tag))
  }

  /// The text of a node that holds text, in UTF-8; `nil` for an element.
  var text: [UInt8]? {
    switch pointer.pointee.type {
    case GUMBO_NODE_TEXT, GUMBO_NODE_WHITESPACE, GUMBO_NODE_CDATA:
      pointer.pointee.v.text.text.map { Array(String(cString: $0).utf8) }
    default:
      nil
    }
  }

  /// Where the element or the text begins in the parsed text.
  var offset: Int {
    let position =
      isElement ? pointer.pointee.v.element.start_pos : pointer.pointee.v.text.start_pos
    return Int(position.offset)
  }

  /// The value of an attribute.
  func attribute(_ name: String) -> String? {
    guard isElement else { return nil }
    let attribute = withUnsafePointer(to: pointer.pointee.v.element.attributes) {
      gumbo_get_attribute($0, name)
    }
    return attribute.flatMap { $0.pointee.value }.map { String(cString: $0) }
  }

  /// Whether some element inside satisfies a condition.
  func contains(where condition: (HTMLNode) -> Bool) -> Bool {
    var isFound = false
    walk { node in
      isFound = isFound || node.pointer != pointer && condition(node)
      return !isFound
    } leave: { _ in
    }
    return isFound
  }

  fileprivate func walk<Failure>(
    enter: (HTMLNode) throws(Failure) -> Bool, leave: (HTMLNode) throws(Failure) -> Void
  ) throws(Failure) {
    guard try enter(self) else { return }
    var path = [(node: self, next: 0)]
    while let last = path.last {
      guard let child = last.node.child(last.next) else {
        try leave(last.node)
        path.removeLast()
        continue
      }
      path[path.count - 1].next += 1
      if try enter(child) { path.append((child, 0)) }
    }
  }

  private var isElement: Bool {
    pointer.pointee.type == GUMBO_NODE_ELEMENT || pointer.pointee.type == GUMBO_NODE_TEMPLATE
  }

  private func child(_ index: Int) -> HTMLNode? {
    guard isElement else { return nil }
    let children = pointer.pointee.v.element.children
    guard index < Int(children.length), let child = children.data[index] else { return nil }
    return HTMLNode(pointer: child.assumingMemoryBound(to: GumboNode.self))
  }
}
