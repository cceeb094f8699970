import Diagnostics
import Testing

@testable import Templates

/// What is wrong with the writing of a template, each at its exact place.
@Suite struct SyntaxTests {
  @Test(arguments: [
    ("a\n  {{{x}}}", "2:3-7", "'{{{x}}}' prints a value without making it safe"),
    ("a {{{x}} b", "1:3-6", "'{{{x}}' prints a value without making it safe"),
    ("{{{", "1:1-3", "'{{{' prints a value without making it safe"),
    ("é{{& x }}", "1:2-8", "'{{& x }}' prints a value without making it safe"),
    ("{{=<% %>=}}", "1:1-11", "'{{=<% %>=}}' changes the braces, which stay as is"),
    ("{{>*x}}", "1:1-7", "'{{>*x}}' chooses a partial by the name in a value"),
    ("{{}}", "1:1-4", "'{{}}' has no name in it"),
    ("{{# }}", "1:1-6", "'{{# }}' has no name in it"),
    ("{{> }}", "1:1-6", "'{{> }}' has no name in it"),
    ("{{a b}}", "1:3-3", "'a b' is not a name"),
    ("{{ a..b }}", "1:4-4", "'a..b' is not a name"),
    ("{{.a}}", "1:3-2", "'.a' is not a name"),
    ("{{#a|b}}", "1:4-3", "'a|b' is not a name"),
    ("{{naïef}}", "1:3-5", "'naïef' is not a name"),
    ("{{ x", "1:1-2", "'{{' is not closed"),
    ("{{", "1:1-2", "'{{' is not closed"),
    ("{{! x }", "1:1-2", "'{{' is not closed"),
    ("{{x\n}}", "1:1-2", "'{{' is not closed"),
    ("\n{{x {{y}}", "2:1-2", "'{{' is not closed"),
    ("{{#a}}\n", "1:1-6", "'{{#a}}' is not closed"),
    ("{{^a}}{{/b}}{{/a}}", "1:7-6", "'{{/b}}' closes what is not open"),
    ("{{#a}}{{#b}}{{/a}}", "1:7-6", "'{{#b}}' is not closed"),
    ("{{#a}}{{/a}}{{/a}}", "1:13-6", "'{{/a}}' closes what is not open"),
    ("{{$a}}", "1:1-6", "'{{$a}}' is not closed"),
    ("{{<page}}{{$a}}{{/page}}", "1:10-6", "'{{$a}}' is not closed"),
    ("{{<page}}", "1:1-9", "'{{<page}}' is not closed"),
    (
      "{{<page}}\n {{x}}{{/page}}", "2:2-5",
      "'{{x}}' stands between the blocks and is not printed"
    ),
    (
      "{{<page}}{{#x}}{{$a}}{{/a}}{{/x}}{{/page}}", "1:10-6",
      "'{{#x}}' stands between the blocks and is not printed"
    ),
    (
      "{{<page}}\n  text\n{{/page}}", "2:3-4",
      "'text' stands between the blocks and is not printed"
    ),
    (
      "{{<page}}{{$a}}1{{/a}}{{$a}}2{{/a}}{{/page}}", "1:26-1", "'a' is filled in twice here"
    ),
    ("{{#t.x}}{{/t.x}}", "1:4-3", "'t.x' is a word and can only be printed"),
    ("{{^t.x}}{{/t.x}}", "1:4-3", "'t.x' is a word and can only be printed"),
    ("ab\u{1}c", "1:3-1", "The character with code 1 has no place in a template"),
    ("\n{{> carrd}}", "2:5-5", "'carrd' is not a template of this portal"),
    ("{{<carrd}}{{/carrd}}", "1:4-5", "'carrd' is not a template of this portal"),
  ])
  func eachProblemStandsAtItsPlace(text: String, place: String, summary: String) {
    var report = Report()
    _ = library(["page": text, "card": ""], into: &report)
    let found = report.diagnostics.map { diagnostic -> String in
      let place = diagnostic.place.map { "\($0.file):\($0.line):\($0.column)-\($0.length)" }
      return "\(place ?? "nowhere") \(diagnostic.summary.en)"
    }
    #expect(found == ["page.html:\(place) \(summary)"])
  }

  @Test(arguments: [
    "{{a-b_C9.d}}", "{{ . }}", "{{#.}}{{/.}}", "{{! {{x}} }}", "{ {x} }", "}}", "{", "", "{{t}}",
    "{{>a/b.c}}", "\u{FEFF}{{x}}", "{{<a/b.c}}\n  {{! note }}\n{{/a/b.c}}", "a{{$b}}{{/b}}",
  ])
  func whatIsWellWrittenIsSilent(text: String) {
    var report = Report()
    _ = library(["page": text, "a/b.c": ""], into: &report)
    #expect(told(report) == [])
  }

  @Test func aByteOrderMarkIsNotPrintedAndMovesNoPlace() throws {
    #expect(try printed(["page": "\u{FEFF}a"], [:]) == "a")
    #expect(
      checked(["page": "\u{FEFF}{{x}}"], TemplateRecord()).first?.hasPrefix("page.html:1:3-1 ")
        == true)
  }

  @Test(arguments: [
    ("{{> carrd}}", "did you mean 'card'?"), ("{{#a}}", "write '{{/a}}' where it ends"),
    ("{{#a}}\n{{/b}}\n{{/a}}", "'a' of line 1 is still open here"),
  ])
  func theHintSaysWhatToDo(text: String, hint: String) {
    var report = Report()
    _ = library(["page": text, "card": ""], into: &report)
    #expect(report.diagnostics.map { $0.hint?.en } == [hint])
  }

  @Test func aNameThatIsGivenTwiceIsReportedAtTheSecondFile() {
    var report = Report()
    let sources = ["b.html", "a.html"].map { TemplateSource(name: "x", file: $0, text: $0) }
    let library = TemplateLibrary(sources, into: &report)
    #expect(report.diagnostics.map(\.place) == [Place(file: "b.html")])
    #expect(report.hasErrors)
    #expect(library.template(named: "x")?.file == "a.html")
  }

  @Test func everyProblemIsSaidInBothLanguages() {
    var report = Report()
    _ = library(
      ["page": "{{{a}}} {{&b}} {{=c}} {{>*d}} {{}} {{e f}} {{#g}} {{/h}} {{>i}} {{"], into: &report)
    #expect(report.count(of: .error) == 10)
    for diagnostic in report.diagnostics {
      #expect(diagnostic.summary.nl != diagnostic.summary.en)
      #expect(diagnostic.hint?.nl != nil || diagnostic.summary.en.contains("not a template"))
    }
  }
}
