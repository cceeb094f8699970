import Civic
import Markup
import Testing

@testable import Pages

@Suite struct PassportBookTests {
  private let page = Address("/begroting/")

  private func part(_ line: Int, _ cents: Int64, source: Int = 1) -> RowPart {
    RowPart(source: source, line: line, amount: Money(cents: cents))
  }

  private func figure(_ value: String, _ label: String = "x") -> Figure {
    Figure(
      text: "t\(value)", origin: Address("/x/"), value: value, label: label, isNegative: false,
      isZero: false)
  }

  private func given(
    _ figure: Figure?, at here: SourceLocation = #_sourceLocation
  ) throws -> Figure {
    try #require(figure, sourceLocation: here)
  }

  private func refused(_ figure: Figure?, at here: SourceLocation = #_sourceLocation) {
    #expect(figure == nil, sourceLocation: here)
  }

  private func withBook<Result>(_ body: (inout PassportBook) throws -> Result) throws -> Result {
    try Kit.withEdition([Array(1...150)]) { edition in
      var book = PassportBook(for: page, in: edition)
      return try body(&book)
    }
  }

  @Test func oneRowLeadsToThatRow() throws {
    try withBook { book in
      let sum = try given(book.sum(of: [part(120, -5)], column: "Lasten", label: "Lasten"))
      #expect(sum.text == "−€\u{A0}0,05" && sum.value == "-5" && sum.isNegative && !sum.isZero)
      #expect(sum.origin == Address("/bronnen/s1/rijen/2/", fragment: "r120"))
      #expect(book.passports.isEmpty)
    }
  }

  @Test func severalRowsGetAPassport() throws {
    try withBook { book in
      let rows = [part(2, 100), part(3, 250), part(4, -350)]
      let sum = try given(book.sum(of: rows, column: "Lasten", label: "Som"))
      #expect(sum.text == "€\u{A0}0" && sum.value == "0" && sum.isZero && !sum.isNegative)
      #expect(sum.origin == Address("/begroting/herkomst/", fragment: "g1"))
      let again = try given(book.sum(of: rows, column: "Lasten", label: "Som", style: .exact))
      #expect(again.text == "€\u{A0}0,00" && again.origin.fragment == "g2")
      #expect(book.passports.map(\.id) == ["g1", "g2"])
      guard case .sum(let column, let kept) = book.passports[0].computation else {
        Issue.record("no sum")
        return
      }
      #expect(column == "Lasten" && kept == rows && book.passports[0].value == "0")
    }
  }

  @Test func noRowsAreNoAmountButACountOfZero() throws {
    try withBook { book in
      refused(book.sum(of: [RowPart](), column: "Lasten", label: "x"))
      let count = book.count(of: [RowPart](), label: "Rijen")
      #expect(count.text == "0" && count.isZero && count.origin.fragment == "g1")
      let rows = (1...1234).map { part($0, 1) }
      let many = book.count(of: rows, label: "Rijen")
      #expect(many.text == "1.234")
    }
  }

  @Test func totalsAddUpNumbers() throws {
    try withBook { book in
      let parts = [figure("1050", "a"), figure("-50", "b"), figure("5", "c")]
      let sum = try given(book.total(of: parts, label: "Samen"))
      #expect(sum.value == "1005" && sum.text == "€\u{A0}10,05" && sum.origin.fragment == "g1")
      let count = try given(book.total(of: parts, label: "Rijen", isCount: true))
      #expect(count.text == "1.005")
      guard case .total(let kept) = book.passports[0].computation else {
        Issue.record("no total")
        return
      }
      #expect(kept.map(\.label) == ["a", "b", "c"])
    }
  }

  @Test(arguments: [[], ["x"], ["1", "2,5 %"], ["9223372036854775807", "1"]])
  func noTotal(values: [String]) throws {
    try withBook { book in
      refused(book.total(of: values.map { figure($0) }, label: "x"))
      #expect(book.passports.isEmpty)
    }
  }

  @Test func whatAPersonWroteDownSaysWhere() throws {
    try withBook { book in
      let found = book.declared(Money(cents: -5), file: "b.source.yaml", line: 7, label: "Lasten")
      #expect(found.value == "-5" && found.text == "−€\u{A0}0,05" && found.isNegative)
      guard case .declared("b.source.yaml", 7) = book.passports[0].computation else {
        Issue.record("no place")
        return
      }
    }
  }

  @Test(arguments: [
    ("500", "200", "300", "€ 3"), ("200", "500", "-300", "−€ 3"), ("5", "5", "0", "€ 0"),
    ("-100", "-100", "0", "€ 0"), ("0", "5", "-5", "−€ 0,05"),
    ("9223372036854775807", "0", "9223372036854775807", "€ 92.233.720.368.547.758,07"),
  ])
  func differences(a: String, b: String, value: String, text: String) throws {
    try withBook { book in
      let made = book.difference(figure(a, "meer"), figure(b, "minder"), label: "Verschil")
      let found = try given(made)
      #expect(found.value == value && found.text == text.replacing(" ", with: "\u{A0}"))
      #expect(found.isNegative == value.hasPrefix("-") && found.isZero == (value == "0"))
      guard case .difference(let left, let right) = book.passports[0].computation else {
        Issue.record("no difference")
        return
      }
      #expect(left.label == "meer" && left.text == "t\(a)" && right.label == "minder")
    }
  }

  @Test(arguments: [
    ("9223372036854775807", "-1"), ("-9223372036854775808", "1"), ("50,0 %", "1"), ("", "1"),
    ("1", "99999999999999999999"),
  ])
  func noDifference(a: String, b: String) throws {
    try withBook { book in
      refused(book.difference(figure(a), figure(b), label: "x"))
      #expect(book.passports.isEmpty)
    }
  }

  @Test func shares() throws {
    try withBook { book in
      let share = try given(book.share(figure("-125"), of: figure("1000"), label: "Deel"))
      #expect(share.text == "−12,5\u{A0}%" && share.isNegative && !share.isZero)
      let none = try given(book.share(figure("0"), of: figure("7"), label: "Deel"))
      #expect(none.text == "0,0\u{A0}%" && none.isZero)
      refused(book.share(figure("1"), of: figure("0"), label: "x"))
      refused(book.share(figure("x"), of: figure("1"), label: "x"))
      refused(book.share(figure("9223372036854775807"), of: figure("1"), label: "x"))
      #expect(book.passports.count == 2)
    }
  }

  @Test(arguments: [
    ("1000", "3", "333"), ("2000", "3", "667"), ("5", "2", "3"), ("-5", "2", "-3"),
    ("-1000", "3", "-333"), ("-2000", "3", "-667"), ("0", "9", "0"), ("1", "3", "0"),
    ("7", "1", "7"), ("-1", "1", "-1"), ("9223372036854775807", "1", "9223372036854775807"),
  ])
  func perUnitIsRoundedHalfAwayFromZero(amount: String, count: String, value: String) throws {
    try withBook { book in
      let found = try given(
        book.perUnit(figure(amount), per: figure(count), label: "Per huishouden"))
      #expect(found.value == value && book.passports.map(\.value) == [value])
    }
  }

  @Test(arguments: [
    ("1", "0"), ("1", "-2"), ("1", "x"), ("x", "1"), ("9223372036854775807", "9"),
    ("-9223372036854775808", "9"), ("1", ""),
  ])
  func noAmountPerUnit(amount: String, count: String) throws {
    try withBook { book in
      refused(book.perUnit(figure(amount), per: figure(count), label: "x"))
      #expect(book.passports.isEmpty)
    }
  }

  @Test func aCountThatStandsInARowLeadsThere() throws {
    try withBook { book in
      let count = book.counted(12_345, source: 1, line: 101, label: "Huishoudens")
      #expect(count.text == "12.345" && count.value == "12345")
      #expect(count.origin == Address("/bronnen/s1/rijen/2/", fragment: "r101"))
      #expect(book.passports.isEmpty)
    }
  }
}

@Suite struct OriginRangesTests {
  @Test(
    arguments: [
      ([], ""), ([3], "3"), ([3, 4], "3–4"), ([3, 4, 5, 7], "3–5, 7"), ([1, 3, 5], "1, 3, 5"),
      ([2, 2], "2"), ([2, 2, 3, 3, 9, 9], "2–3, 9"),
      (
        [0, 1, .max - 1, .max],
        "0–1, 9223372036854775806–9223372036854775807"
      ),
    ] as [([Int], String)])
  func ranges(lines: [Int], text: String) {
    #expect(OriginPage.ranges(of: lines) == text)
  }

  @Test func rangesNameExactlyTheirLines() {
    let lines = (1...500).filter { $0 % 7 != 0 && $0 % 11 != 3 }
    let named = OriginPage.ranges(of: lines).split(separator: ", ").flatMap { part in
      let ends = part.split(separator: "–").compactMap { Int($0) }
      return ends.count == 2 ? Array(ends[0]...ends[1]) : ends
    }
    #expect(named == lines)
  }
}

@Suite struct OriginPageTests {
  private func book(_ rows: Int, in edition: Edition) -> PassportBook {
    var book = PassportBook(for: Address("/begroting/"), in: edition)
    let parts = (1...rows).reversed().map {
      RowPart(source: 1, line: $0, amount: Money(cents: 100))
    }
    _ = book.sum(of: parts, column: "Lasten", label: "Lasten")
    return book
  }

  private func page(in edition: Edition) -> Page {
    Page(
      at: Address("/begroting/"), template: "x", title: "Begroting", summary: "x", trail: [],
      section: .budget, search: nil
    ) { _ in ["x": "x"] }
  }

  @Test func aPageWithoutPassportsHasNoOrigins() throws {
    try Kit.withEdition([[1]]) { edition in
      let none = PassportBook(for: Address("/begroting/"), in: edition)
      #expect(OriginPage.page(of: page(in: edition), with: none, in: edition) == nil)
    }
  }

  @Test(arguments: [2, 40, 41, 250]) func originsStandBesideThePage(rows: Int) throws {
    try Kit.withEdition([Array(1...300)]) { edition in
      let origins = try #require(
        OriginPage.page(of: page(in: edition), with: book(rows, in: edition), in: edition))
      #expect(origins.address == Address("/begroting/herkomst/"))
      #expect(!origins.isListed && origins.search == nil)
      #expect(origins.trail.map(\.label) == ["Begroting"])
      var none = PassportBook(for: origins.address, in: edition)
      _ = try origins.make(&none)
    }
  }
}
