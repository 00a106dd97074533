import CLibYAML

/// A line and column as libyaml counts them, from 0 and in code points.
struct Mark {
  let line: Int
  let column: Int

  init(_ mark: yaml_mark_t) {
    line = Int(mark.line)
    column = Int(mark.column)
  }
}

/// One step of reading a YAML text: a scalar, or the begin or end of something.
struct Event {
  enum Kind {
    case streamStart
    case streamEnd
    case documentStart
    case documentEnd
    case alias(name: String)
    case scalar(text: String, style: ScalarStyle, Properties)
    case sequenceStart(isFlow: Bool, Properties)
    case sequenceEnd
    case mappingStart(isFlow: Bool, Properties)
    case mappingEnd
  }

  enum ScalarStyle {
    case plain
    case singleQuoted
    case doubleQuoted
    case block
  }

  /// What can be written before a value.
  struct Properties {
    let anchor: String?
    let tag: String?
  }

  let kind: Kind
  let start: Mark
}

/// Why libyaml cannot go on, in its own words.
struct SyntaxFailure: Error {
  /// The reader met bytes that are not UTF-8, or a control character. libyaml does not know on
  /// which line.
  let isBadCharacter: Bool

  let problem: String
  let problemMark: Mark

  /// What libyaml was reading, and where that began.
  let context: (words: String, mark: Mark)?
}

/// Turns a text into events through libyaml's parser.
struct EventReader: ~Copyable {
  // The parser keeps pointers into itself, so neither structure may ever move.
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let event: UnsafeMutablePointer<yaml_event_t>

  /// Begins to read a text, which must stay where it is for as long as the reader is used.
  init(_ text: UnsafeBufferPointer<UInt8>) {
    parser = .allocate(capacity: 1)
    event = .allocate(capacity: 1)
    precondition(yaml_parser_initialize(parser) == 1, "out of memory")
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, text.baseAddress, text.count)
  }

  deinit {
    yaml_parser_delete(parser)
    parser.deallocate()
    event.deallocate()
  }

  /// The next event. After a failure or the end of the stream there is none to ask for.
  mutating func next() throws(SyntaxFailure) -> Event {
    guard yaml_parser_parse(parser, event) == 1 else { throw failure }
    // The texts of an event are freed with it, so they are copied before.
    defer { yaml_event_delete(event) }
    return Event(kind: kind, start: Mark(event.pointee.start_mark))
  }

  private var kind: Event.Kind {
    switch event.pointee.type {
    case YAML_STREAM_START_EVENT:
      return .streamStart
    case YAML_DOCUMENT_START_EVENT:
      return .documentStart
    case YAML_DOCUMENT_END_EVENT:
      return .documentEnd
    case YAML_ALIAS_EVENT:
      return .alias(name: text(event.pointee.data.alias.anchor) ?? "")
    case YAML_SCALAR_EVENT:
      let bytes = UnsafeBufferPointer(
        start: event.pointee.data.scalar.value, count: event.pointee.data.scalar.length)
      return .scalar(
        text: String(decoding: bytes, as: UTF8.self),
        style: scalarStyle,
        Event.Properties(
          anchor: text(event.pointee.data.scalar.anchor),
          tag: text(event.pointee.data.scalar.tag)))
    case YAML_SEQUENCE_START_EVENT:
      return .sequenceStart(
        isFlow: event.pointee.data.sequence_start.style == YAML_FLOW_SEQUENCE_STYLE,
        Event.Properties(
          anchor: text(event.pointee.data.sequence_start.anchor),
          tag: text(event.pointee.data.sequence_start.tag)))
    case YAML_SEQUENCE_END_EVENT:
      return .sequenceEnd
    case YAML_MAPPING_START_EVENT:
      return .mappingStart(
        isFlow: event.pointee.data.mapping_start.style == YAML_FLOW_MAPPING_STYLE,
        Event.Properties(
          anchor: text(event.pointee.data.mapping_start.anchor),
          tag: text(event.pointee.data.mapping_start.tag)))
    case YAML_MAPPING_END_EVENT:
      return .mappingEnd
    default:
      return .streamEnd
    }
  }

  private var scalarStyle: Event.ScalarStyle {
    switch event.pointee.data.scalar.style {
    case YAML_SINGLE_QUOTED_SCALAR_STYLE: .singleQuoted
    case YAML_DOUBLE_QUOTED_SCALAR_STYLE: .doubleQuoted
    case YAML_LITERAL_SCALAR_STYLE, YAML_FOLDED_SCALAR_STYLE: .block
    default: .plain
    }
  }

  /// A C string of anchors and tags; these cannot hold a NUL.
  private func text(_ pointer: UnsafeMutablePointer<yaml_char_t>?) -> String? {
    pointer.map { String(cString: $0) }
  }

  private var failure: SyntaxFailure {
    SyntaxFailure(
      isBadCharacter: parser.pointee.error == YAML_READER_ERROR,
      problem: parser.pointee.problem.map { String(cString: $0) } ?? "out of memory",
      problemMark: Mark(parser.pointee.problem_mark),
      context: parser.pointee.context.map {
        (String(cString: $0), Mark(parser.pointee.context_mark))
      })
  }
}
