import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// A drawing as a browser reads it: elements with their attributes and text, in order.
struct Parsed {
  struct Element {
    var name: String
    var attributes: [String: String]
    var text = ""
  }

  var elements: [Element] = []
  var isWellFormed = false

  init(_ markup: String) {
    let reader = Reader()
    let parser = XMLParser(data: Data(markup.utf8))
    parser.delegate = reader
    isWellFormed = parser.parse()
    elements = reader.elements
  }

  func all(_ name: String, class: String? = nil) -> [Element] {
    elements.filter { element in
      guard element.name == name else { return false }
      guard let wanted = `class` else { return true }
      let classes = (element.attributes["class"] ?? "").split(separator: " ").map(String.init)
      return classes.contains(wanted)
    }
  }

  private final class Reader: NSObject, XMLParserDelegate {
    var elements: [Element] = []
    private var open: [Int] = []

    func parser(
      _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
      qualifiedName: String?, attributes: [String: String]
    ) {
      open.append(elements.count)
      elements.append(Element(name: name, attributes: attributes))
    }

    func parser(_ parser: XMLParser, foundCharacters text: String) {
      if let index = open.last { elements[index].text += text }
    }

    func parser(
      _ parser: XMLParser, didEndElement name: String, namespaceURI: String?,
      qualifiedName: String?
    ) {
      open.removeLast()
    }
  }
}
