import Diagnostics
import Markup
import Testing

@testable import Templates

/// The specification's own cases, for what the language keeps.
@Suite struct SpecificationTests {
  /// The suites, and how many cases of each are run.
  static let suites = [
    ("comments", 12), ("interpolation", 22), ("sections", 32), ("inverted", 22), ("partials", 11),
    ("inheritance", 26),
  ]

  /// Cases that print values unescaped by `{{{` or `{{&`, which the language refuses: what is HTML
  /// is a value of another type.
  static let skipped: Set<String> = [
    "Triple Mustache", "Ampersand", "Triple Mustache Integer Interpolation",
    "Ampersand Integer Interpolation", "Triple Mustache Decimal Interpolation",
    "Ampersand Decimal Interpolation", "Triple Mustache Null Interpolation",
    "Ampersand Null Interpolation", "Triple Mustache Context Miss Interpolation",
    "Ampersand Context Miss Interpolation", "Dotted Names - Triple Mustache Interpolation",
    "Dotted Names - Ampersand Interpolation", "Implicit Iterators - Triple Mustache",
    "Implicit Iterators - Ampersand", "Triple Mustache - Surrounding Whitespace",
    "Ampersand - Surrounding Whitespace", "Triple Mustache - Standalone", "Ampersand - Standalone",
    "Triple Mustache With Padding", "Ampersand With Padding", "Implicit Iterator - Triple mustache",
    "Implicit Iterator - Ampersand",
    // Of the partials; run below with HTML in place of the triple braces.
    "Standalone Indentation",
  ]

  static let cases: [SpecificationCase] = {
    do {
      return try suites.flatMap { try SpecificationCase.read($0.0) }
        .filter { !skipped.contains($0.name) }
    } catch {
      Issue.record(error)
      return []
    }
  }()

  @Test(arguments: suites)
  func nothingElseIsSkipped(suite: String, count: Int) throws {
    let run = try SpecificationCase.read(suite).filter { !Self.skipped.contains($0.name) }
    #expect(run.count == count)
  }

  @Test(arguments: cases)
  func printsAsSpecified(_ example: SpecificationCase) throws {
    var sources = [TemplateSource(name: "case", file: "case.html", text: example.template)]
    for (name, text) in example.partials ?? [:] {
      sources.append(TemplateSource(name: name, file: name + ".html", text: text))
    }
    var report = Report()
    let library = TemplateLibrary(sources, into: &report)
    // A partial that does not exist prints nothing in the specification and is an error here.
    #expect(report.hasErrors == (example.name == "Failed Lookup"))
    var bytes: [UInt8] = []
    try library.render(
      "case", example.data.value, words: LocaleWords([:]), page: Address("/"), into: &bytes)
    #expect(String(decoding: bytes, as: UTF8.self) == example.expected)
  }

  @Test func aValueOfMoreLinesIsNotIndented() throws {
    let text = try printed(
      ["page": "\\\n {{>partial}}\n/\n", "partial": "|\n{{content}}\n|\n"],
      ["content": .html(HTML(verbatim: "<\n->"))])
    #expect(text == "\\\n |\n <\n->\n |\n/\n")
  }

  @Test(arguments: ["{{{name}}}", "{{& name}}"])
  func whatIsSkippedIsRefused(tag: String) {
    var report = Report()
    _ = TemplateLibrary([TemplateSource(name: "a", file: "a.html", text: tag)], into: &report)
    #expect(report.count(of: .error) == 1)
  }
}
