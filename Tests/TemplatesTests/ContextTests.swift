import Markup
import Testing

@testable import Templates

@Suite struct ContextTests {
  private struct Row: Encodable {
    var label: String
    var amount: Int?
    var note: HTML?
  }

  private enum Phase: String, Encodable {
    case proposed, approved
  }

  private enum Cell: Encodable {
    case figure(amount: String, origin: Address)
    case missing
  }

  private struct Page: Encodable {
    var title = "Buurt"
    var body = HTML(verbatim: "<p>")
    var home = Address("/a/", fragment: "b")
    var mail: Hyperlink? = Hyperlink(web: "mailto:a@b.nl")
    var isNew = false
    var count: UInt64 = .max
    var small: Int8 = -128
    var phase = Phase.approved
    var none: String?
    var noCount: Int?
    var noFlag: Bool?
    var noRow: Row?
    var noPhase: Phase?
    var noLink: Address?
    var rows = [Row(label: "a", amount: 1, note: HTML(verbatim: "<b>")), Row(label: "b")]
    var texts = ["x", "y"]
    var links = [Address("/x/")]
    var gaps: [String?] = ["x", nil]
    var table = [["1", "2"], []]
    var row = Row(label: "c")
    var cells = [Cell.figure(amount: "€ 1", origin: Address("/o/")), .missing]

    enum CodingKeys: String, CodingKey {
      case title, body, home, mail, count, small, phase, none, rows, texts, links, gaps, table
      case row, cells
      case isNew = "new"
      case noCount = "no-count"
      case noFlag = "no-flag"
      case noRow = "no-row"
      case noPhase = "no-phase"
      case noLink = "no-link"
    }
  }

  private func row(_ label: String, _ amount: TemplateValue, _ note: TemplateValue)
    -> TemplateValue
  {
    .record(TemplateRecord(["label": .text(label), "amount": amount, "note": note]))
  }

  @Test func everyKindOfProperty() throws {
    let record = try TemplateRecord(encoding: Page())
    let expected: [String: TemplateValue] = [
      "title": .text("Buurt"),
      "body": .html(HTML(verbatim: "<p>")),
      "home": .link(.site(Address("/a/", fragment: "b"))),
      "mail": .link(.web("mailto:a@b.nl")),
      "new": .flag(false),
      "count": .text("18446744073709551615"),
      "small": .text("-128"),
      "phase": .text("approved"),
      "none": .absent, "no-count": .absent, "no-flag": .absent, "no-row": .absent,
      "no-phase": .absent, "no-link": .absent,
      "rows": .list([
        row("a", .text("1"), .html(HTML(verbatim: "<b>"))), row("b", .absent, .absent),
      ]),
      "texts": .list([.text("x"), .text("y")]),
      "links": .list([.link(.site(Address("/x/")))]),
      "gaps": .list([.text("x"), .absent]),
      "table": .list([.list([.text("1"), .text("2")]), .list([])]),
      "row": row("c", .absent, .absent),
      "cells": .list([
        .record([
          "figure": .record(["amount": .text("€ 1"), "origin": .link(.site(Address("/o/")))])
        ]),
        .record(["missing": .record([:])]),
      ]),
    ]
    for name in record.names { #expect(record[name] == expected[name], "\(name)") }
    #expect(record.names.count == expected.count)
    #expect(record.names.first == "title")
  }

  private struct Wrong<Value: Encodable>: Encodable {
    var rows: [Inner]
    struct Inner: Encodable {
      var label = "a"
      var value: Value
    }
    init(_ value: Value) { rows = [Inner(value: value)] }
  }

  @Test func whatHasNoValueIsRefusedWithItsPath() {
    func refusal<Value: Encodable>(of value: Value) -> TemplateError? {
      do {
        _ = try TemplateRecord(encoding: Wrong(value))
        return nil
      } catch {
        return error
      }
    }
    #expect(refusal(of: 1.5) == .unprintable(path: "rows.value", .fraction))
    #expect(refusal(of: Float(1)) == .unprintable(path: "rows.value", .fraction))
    #expect(refusal(of: Double?.some(1)) == .unprintable(path: "rows.value", .fraction))
    #expect(refusal(of: [0.5]) == .unprintable(path: "rows.value", .fraction))
    #expect(refusal(of: ["a": "b"]) == .unprintable(path: "rows.value", .withoutOrder))
    #expect(refusal(of: Set(["a"])) == .unprintable(path: "rows.value", .withoutOrder))
    #expect(refusal(of: "text") == nil)
  }

  @Test func aContextHasNames() {
    #expect(throws: TemplateError.unprintable(path: "", .withoutNames)) {
      try TemplateRecord(encoding: ["a"])
    }
  }

  private class Base: Encodable {
    var a = "a"
  }

  private final class Derived: Base {
    override func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: Key.self)
      try super.encode(to: container.superEncoder())
    }
    enum Key: CodingKey {
      case b
    }
  }

  @Test func aSuperclassIsRefused() {
    #expect(throws: TemplateError.unprintable(path: "", .unsupported)) {
      try TemplateRecord(encoding: Derived())
    }
  }

  @Test func laterValuesOfANameCount() {
    var record = TemplateRecord(["a": .text("1"), "b": .absent, "a": .text("2")])
    #expect(record.names == ["a", "b"])
    #expect(record["a"] == .text("2"))
    record.set("b", to: .flag(true))
    #expect(record["b"] == .flag(true))
    #expect(record["c"] == nil)
    let sum = record.adding(TemplateRecord(["b": .text("new"), "c": .absent]))
    #expect(sum.names == ["a", "b", "c"])
    #expect(sum["b"] == .text("new"))
  }
}

extension TemplateValue {
  fileprivate static func record(_ pairs: KeyValuePairs<String, TemplateValue>) -> TemplateValue {
    .record(TemplateRecord(pairs))
  }
}
