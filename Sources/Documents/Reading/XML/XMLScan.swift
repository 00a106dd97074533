#if canImport(FoundationXML)
  import Foundation
  import FoundationXML
#else
  import Foundation
#endif

/// Something that reads the elements and texts of an XML document one after the other.
protocol XMLHandler {
  /// An element begins; its name and the names of its attributes are as they are written.
  mutating func begin(_ name: String, _ attributes: [String: String]) throws(DocumentError)

  /// Text, or a part of one.
  mutating func append(_ text: String)

  /// An element ends.
  mutating func end(_ name: String) throws(DocumentError)
}

/// Reads XML from beginning to end.
///
/// Entities that a document declares itself are not expanded, and nothing outside of it is loaded.
enum XMLScan {
  /// Reads a document with a handler.
  ///
  /// - Returns: The handler at the end, and what is wrong with the XML with its line, or `nil`.
  /// - Throws: What the handler throws.
  static func read<Handler: XMLHandler>(
    _ bytes: [UInt8], with handler: Handler
  ) throws(DocumentError) -> (handler: Handler, problem: XMLProblem?) {
    let delegate = Delegate(handler)
    let parser = XMLParser(data: Data(bytes))
    parser.shouldResolveExternalEntities = false
    parser.delegate = delegate
    // Some versions find that a document is cut off and still say that all went well.
    let isWhole = parser.parse() && parser.parserError == nil && delegate.depth == 0
    if let error = delegate.error { throw error }
    let problem = isWhole ? nil : XMLProblem(line: max(1, parser.lineNumber))
    return (delegate.handler, problem)
  }

  private final class Delegate<Handler: XMLHandler>: NSObject, XMLParserDelegate {
    var handler: Handler
    var error: DocumentError?
    var depth = 0

    init(_ handler: Handler) {
      self.handler = handler
    }

    func parser(
      _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
      qualifiedName: String?, attributes: [String: String]
    ) {
      depth += 1
      guard error == nil else { return }
      do throws(DocumentError) {
        try handler.begin(name, attributes)
      } catch {
        self.error = error
        parser.abortParsing()
      }
    }

    func parser(_ parser: XMLParser, foundCharacters text: String) {
      if error == nil { handler.append(text) }
    }

    func parser(
      _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
    ) {
      depth -= 1
      guard error == nil else { return }
      do throws(DocumentError) {
        try handler.end(name)
      } catch {
        self.error = error
        parser.abortParsing()
      }
    }
  }
}

/// Where XML is not well-formed.
struct XMLProblem {
  let line: Int
}
