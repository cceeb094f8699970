import Diagnostics
import Markup
import Testing

@testable import Templates

/// Templates that nobody would write: they are read, reported and printed without a trap, and soon.
@Suite struct HostileTests {
  static let texts: [(String, String)] = [
    ("nested sections", repeated("{{#isNew}}", 10_000) + repeated("{{/isNew}}", 10_000)),
    ("open sections", repeated("{{#isNew}}", 10_000)),
    ("nested blocks", repeated("{{$a}}", 10_000) + repeated("{{/a}}", 10_000)),
    ("nested parents", repeated("{{<page}}{{$a}}", 5_000)),
    ("stray closes", repeated("{{/a}}", 50_000)),
    ("open braces", repeated("{{", 200_000)), ("open comments", repeated("{{!", 200_000)),
    ("triple braces", repeated("{{{", 100_000)), ("closing braces", repeated("}}", 200_000)),
    ("unknown names", repeated("{{x}}", 150_000)),
    ("unknown words", repeated("{{t.x}}", 100_000)),
    ("unknown partials", repeated("{{>x}}", 100_000)),
    ("long name", "{{" + repeated("a", 500_000) + "}}"),
    ("dots", "{{" + repeated(".", 500_000) + "}}"),
    ("blanks", repeated(" ", 500_000) + "{{#isNew}}"),
    ("blank lines", "{{$a}}" + repeated("\n", 500_000) + "{{/a}}"),
    ("open tags", repeated("<a ", 200_000)), ("long attribute", "<a " + repeated("b", 500_000)),
    ("raw", "<title>" + repeated("</titl", 100_000)),
    ("too large", repeated("x", 2_000_000)), ("nothing", ""),
    ("itself", "{{> page}}"), ("itself twice", "{{#isNew}}{{> page}}{{> page}}{{/isNew}}"),
    ("itself as parent", "{{<page}}{{$a}}{{/a}}{{/page}}{{<page}}{{/page}}"),
    ("block in block", "{{<b}}{{$a}}{{$a}}{{/a}}{{$a}}{{/a}}{{/a}}{{/b}}"),
    ("doubling", "{{> d1}}"),
  ]

  private static func repeated(_ text: String, _ times: Int) -> String {
    String(repeating: text, count: times)
  }

  private static var others: [TemplateSource] {
    var sources = [TemplateSource(name: "b", file: "b.html", text: "{{$a}}{{/a}}")]
    for level in 1...60 {
      sources.append(
        TemplateSource(
          name: "d\(level)", file: "d.html", text: "{{> d\(level + 1)}}{{> d\(level + 1)}}"))
    }
    sources.append(TemplateSource(name: "d61", file: "d.html", text: ""))
    return sources
  }

  @Test(arguments: texts)
  func endsSoonAndNeverTraps(name: String, text: String) {
    let clock = ContinuousClock()
    let time = clock.measure {
      var report = Report()
      let page = TemplateSource(name: "page", file: "page.html", text: text)
      let library = TemplateLibrary(Self.others + [page], into: &report)
      library.check(
        "page", against: CheckTests.sample, words: LocaleWords(["x.y": ""]), into: &report)
      #expect(report.diagnostics.count <= 2 * 200 + 2)
      var bytes: [UInt8] = []
      do {
        try library.render(
          "page", CheckTests.sample, words: LocaleWords([:]), page: Address("/"), into: &bytes)
      } catch {
        // A template that never ends is refused by the check, and by the renderer all the same.
        #expect(report.hasErrors, "\(error)")
      }
    }
    #expect(time < .seconds(60))
  }

  /// A well-written page with one byte after the other replaced, dropped or doubled.
  @Test(arguments: 0..<4)
  func damagedTemplatesNeverTrap(kind: Int) {
    let text = """
      {{<layout}}{{! c }}
        {{$main}}
        <p class="{{#isNew}}a{{/isNew}}">{{title}}</p>{{^rows}}x{{/rows}}
        {{> card}}
        {{/main}}
      {{/layout}}
      """
    let bytes = Array(text.utf8)
    for index in bytes.indices {
      var damaged = bytes
      switch kind {
      case 0: damaged.remove(at: index)
      case 1: damaged.insert(bytes[index], at: index)
      case 2: damaged[index] = UInt8(truncatingIfNeeded: index &* 151 &+ 7)
      default: damaged.removeSubrange(index...)
      }
      var report = Report()
      let library = library(
        [
          "page": String(decoding: damaged, as: UTF8.self), "card": "{{title}}",
          "layout": "<b>{{$main}}{{/main}}</b>",
        ], into: &report)
      library.check("page", against: CheckTests.sample, words: LocaleWords([:]), into: &report)
      for case let place? in report.diagnostics.map(\.place) {
        let lines = damaged.split(
          separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        #expect(place.line <= lines.count || place.file != "page.html")
      }
      var output: [UInt8] = []
      #expect(throws: Never.self) {
        try library.render(
          "page", CheckTests.sample, words: LocaleWords([:]), page: Address("/"), into: &output)
      }
    }
  }

  @Test func aTemplateThatCallsItselfIsThrown() {
    var report = Report()
    let library = library(
      ["page": "{{#isNew}}{{> page}}{{/isNew}}", "twice": "{{> page}}"], into: &report)
    var bytes: [UInt8] = []
    #expect(throws: TemplateError.tooDeep(template: "page")) {
      try library.render(
        "twice", CheckTests.sample, words: LocaleWords([:]), page: Address("/"), into: &bytes)
    }
  }
}
