import Diagnostics
import Markup
import Testing

@testable import Templates

@Suite struct FingerprintTests {
  /// Records that look alike; no two have the same bytes.
  static let records: [TemplateRecord] = [
    [:], ["a": .absent], ["a": .text("")], ["a": .text("b")], ["ab": .text("")],
    ["a": .html(HTML(verbatim: "b"))], ["a": .link(.web("b"))], ["a": .link(.site(Address("/b")))],
    ["a": .link(.site(Address("/", fragment: "b")))],
    ["a": .link(.site(Address("/b", fragment: "")))],
    ["a": .flag(true)], ["a": .flag(false)], ["a": .list([])], ["a": .list([.text("b")])],
    ["a": .list([.list([]), .text("b")])], ["a": .list([.list([.text("b")])])],
    ["a": .record(TemplateRecord())], ["a": .absent, "b": .absent], ["b": .absent, "a": .absent],
    ["a": .text(String(repeating: "x", count: 200))],
  ].map { (pairs: KeyValuePairs<String, TemplateValue>) in TemplateRecord(pairs) }

  @Test func recordsThatDifferHaveOtherBytes() {
    let all = Self.records.map { record in
      var bytes: [UInt8] = []
      record.appendFingerprint(to: &bytes)
      return bytes
    }
    #expect(Set(all).count == Self.records.count)
  }

  @Test func wordsThatDifferHaveOtherBytes() {
    let all = [[:], ["a": "b"], ["ab": ""], ["a": "b", "c": ""]].map { texts in
      var bytes: [UInt8] = []
      LocaleWords(texts).appendFingerprint(to: &bytes)
      return bytes
    }
    #expect(Set(all).count == all.count)
  }

  @Test(arguments: [
    ("page", true), ("layout", true), ("header", true), ("inner", true), ("other", false),
  ])
  func changesWithEveryTemplateThatItReaches(changed: String, matters: Bool) {
    var texts = [
      "page": "{{<layout}}{{$main}}{{> inner}}{{/main}}{{/layout}}",
      "layout": "{{> header}}{{$main}}{{/main}}", "header": "h", "inner": "i{{> page}}",
      "other": "o",
    ]
    var report = Report()
    let before = library(texts, into: &report).fingerprint(of: "page")
    texts[changed, default: ""] += "!"
    let after = library(texts, into: &report).fingerprint(of: "page")
    #expect((before != after) == matters)
    #expect(!before.isEmpty)
    #expect(library(texts, into: &report).fingerprint(of: "none").isEmpty)
  }
}
