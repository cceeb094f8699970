import Foundation
import Testing

@testable import Press

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite struct XMLTests {
  @Test func writesTagsInOrder() {
    var xml = XML()
    xml.open("feed", ["xmlns": "http://www.w3.org/2005/Atom", "xml:lang": "nl"])
    xml.element("title", "a & b")
    xml.empty("link", ["rel": "self", "href": "https://example.org/?a=1&b=\"2\""])
    xml.close("feed")
    #expect(
      String(decoding: xml.finished(), as: UTF8.self) == """
        <?xml version="1.0" encoding="utf-8"?>
        <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="nl">
        <title>a &amp; b</title>
        <link rel="self" href="https://example.org/?a=1&amp;b=&quot;2&quot;"/>
        </feed>

        """)
  }

  @Test(arguments: [
    "plain", "<script>alert(1)</script>", "]]>", "<!-- -->", "<![CDATA[x]]>", "&amp;&#0;&bogus;",
    "\" onload=\"x", "'", "één € 🚲", "\u{0}\u{1}\u{8}\u{B}\u{1F}\u{7F}", "\u{80}\u{96}",
    "<?xml?>", "%entity;", "\u{2028}\u{202E}",
  ])
  func whateverTheTextTheDocumentIsWellFormed(text: String) throws {
    var xml = XML()
    xml.open("a", ["x": text])
    xml.element("b", text)
    xml.close("a")
    let reader = Reader()
    let parser = XMLParser(data: Data(xml.finished()))
    parser.delegate = reader
    #expect(parser.parse(), "\(String(describing: parser.parserError))")
    #expect(reader.names == ["a", "b"])
    // C1 and other controls are printed as what they were meant to be.
    let isClean = text.unicodeScalars.allSatisfy {
      $0.value >= 0x20 && !(0x7F..<0xA0).contains($0.value)
    }
    if isClean {
      #expect(reader.attribute == text)
      #expect(reader.text == "\n\(text)\n")
    }
  }

  private final class Reader: NSObject, XMLParserDelegate {
    var names: [String] = []
    var attribute: String?
    var text = ""

    func parser(
      _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
      qualifiedName: String?, attributes: [String: String] = [:]
    ) {
      names.append(name)
      attribute = attribute ?? attributes["x"]
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) { text += string }
  }
}
