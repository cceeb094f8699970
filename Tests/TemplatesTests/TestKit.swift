import Diagnostics
import Markup
import Testing

@testable import Templates

/// Templates by name, each in a file of its name; the page is `page`.
func library(_ texts: [String: String], into report: inout Report) -> TemplateLibrary {
  TemplateLibrary(
    texts.map { TemplateSource(name: $0.key, file: "\($0.key).html", text: $0.value) },
    into: &report)
}

/// What the page prints; the templates must have no error in their writing.
func printed(
  _ texts: [String: String], _ record: TemplateRecord, words: [String: String] = [:],
  page: Address = Address("/")
) throws -> String {
  var report = Report()
  let library = library(texts, into: &report)
  #expect(!report.hasErrors, "\(told(report))")
  var bytes: [UInt8] = []
  try library.render("page", record, words: LocaleWords(words), page: page, into: &bytes)
  return String(decoding: bytes, as: UTF8.self)
}

func printed(
  _ texts: [String: String], _ pairs: KeyValuePairs<String, TemplateValue>
) throws -> String {
  try printed(texts, pairs.record)
}

/// What reading and checking the page says, one line for each diagnostic.
func checked(
  _ texts: [String: String], _ sample: TemplateRecord, words: [String: String] = [:]
) -> [String] {
  var report = Report()
  library(texts, into: &report).check(
    "page", against: sample, words: LocaleWords(words), into: &report)
  return told(report)
}

func told(_ report: Report) -> [String] {
  report.diagnostics.map { diagnostic in
    let place = diagnostic.place.map { "\($0.file):\($0.line):\($0.column)-\($0.length) " } ?? ""
    let hint = diagnostic.hint.map { " | \($0.en)" } ?? ""
    return "\(place)[\(diagnostic.rule)] \(diagnostic.summary.en)\(hint)"
  }
}

extension KeyValuePairs<String, TemplateValue> {
  var record: TemplateRecord {
    reduce(into: TemplateRecord()) { $0.set($1.key, to: $1.value) }
  }
}
