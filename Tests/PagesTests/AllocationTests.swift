import Civic
import Markup
import Testing

@testable import Pages

@Suite struct AllocationTests {
  private static func statement(_ values: [String: String]) -> Placed<Allocation> {
    Placed(
      Town.cells(
        [
          "taskfield_code": "6.1", "fiscal_year": "2023", "layer": "attributed",
          "basis": "per_household", "confidence": "low", "author": "redactie",
        ].merging(values) { $1 }))
  }

  private func fields(
    of code: String, with values: [[String: String]]
  ) throws -> [AttributedField] {
    try Town.withEdition({ $0.allocations = values.map(Self.statement) }) { edition in
      var book = PassportBook(for: edition.paths.area(code), in: edition)
      return edition.attributedFields(to: try #require(edition.area(code)), book: &book)
    }
  }

  @Test func partAndRestAreTheLine() throws {
    let rows = try #require(try fields(of: "WK1", with: [[:]]).first?.keys.first?.rows)
    #expect(rows.map(\.version) == ["Begroting", "1e wijziging", "2e wijziging", "Jaarrekening"])
    // 333 of 1,000 households: 200,000 × 0.333 = 66,600 cents.
    #expect(rows[0].here.figure?.value == "66600" && rows[0].rest.figure?.value == "133400")
    for row in rows {
      let (line, here, rest) = (row.line.figure, row.here.figure, row.rest.figure)
      #expect(cents(here) + cents(rest) == cents(line))
    }
    // 330,001 × 0.333 = 109,890.333 cents.
    #expect(rows[3].here.figure?.value == "109890" && rows[3].rest.figure?.value == "220111")
  }

  private func cents(_ figure: Figure?) -> Int64 { figure.flatMap { Int64($0.value) } ?? -1 }

  @Test func anAreaWithoutItsOwnCountHasThatOfItsParts() throws {
    let key = try #require(try fields(of: "x-deel", with: [[:]]).first?.keys.first)
    #expect(key.part?.figure?.value == "933" && key.whole?.figure?.value == "1000")
  }

  @Test func withoutACountThereIsNoAmountButAReason() throws {
    let keys = try fields(of: "WK1", with: [["basis": "per_inhabitant"], [:]])[0].keys
    #expect(keys.count == 2, "both keys stand beside each other")
    #expect(keys[0].part?.figure == nil && keys[0].part?.missing == "geen inwoners van 2023")
    #expect(keys[0].rows.allSatisfy { $0.here.figure == nil && $0.line.figure != nil })
    let old = try fields(of: "WK1", with: [["basis_year": "2019"]])[0].keys[0]
    #expect(old.part?.figure == nil && old.otherYear != nil)
  }

  @Test func aStatedShareIsOfItsAreaOnly() throws {
    let stated = [["basis": "expert_estimate", "area_code": "WK2", "share": "250000"]]
    #expect(try fields(of: "WK1", with: stated).isEmpty)
    let key = try #require(try fields(of: "WK2", with: stated).first?.keys.first)
    #expect(key.rows[0].here.figure?.value == "50000" && key.rows[0].rest.figure?.value == "150000")
  }

  @Test func aStatedAmountLeadsToTheStatement() throws {
    let stated = [["basis": "measured", "area_code": "WK2", "amount": "120.50"]]
    let key = try #require(try fields(of: "WK2", with: stated).first?.keys.first)
    #expect(key.rows[0].here.figure?.value == "12050")
    #expect(key.rows[0].here.figure?.origin.path == "/buurten/wk2/herkomst/")
  }

  @Test func theMunicipalityItselfIsNotDivided() throws {
    #expect(try fields(of: "GM1", with: [[:]]).isEmpty)
  }

  @Test func citywideAndDirectAreOtherLayers() throws {
    #expect(try fields(of: "WK1", with: [["layer": "citywide", "basis": "none"]]).isEmpty)
    let direct = [
      "layer": "direct", "basis": "recorded", "area_code": "WK1", "amount": "10.00",
      "phase": "approved",
    ]
    try Town.withEdition({ $0.allocations = [Self.statement(direct)] }) { edition in
      var book = PassportBook(for: edition.paths.area("WK1"), in: edition)
      let lines = edition.directLines(in: try #require(edition.area("WK1")), book: &book)
      #expect(lines.map { $0.amount.figure?.value } == ["1000"])
      #expect(lines.map(\.version) == ["Begroting"])
    }
  }

  @Test func divisionPagesAreMade() throws {
    try Town.withEdition({
      $0.allocations = [Self.statement([:]), Self.statement(["basis": "per_inhabitant"])]
    }) { edition in
      let pages = try DivisionPage().pages(of: edition) + AllocationIndexPage().pages(of: edition)
      #expect(pages.count == 3)
      for page in pages {
        var book = PassportBook(for: page.address, in: edition)
        _ = try page.make(&book)
        #expect(Set(book.passports.map(\.id)).count == book.passports.count)
      }
    }
  }

  /// What a key gives to all parts, and the remainder, is the line to the cent.
  @Test func sharesAreExact() {
    var seed: UInt64 = 2026
    func random(_ limit: UInt64) -> Int64 {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int64((seed >> 33) % limit)
    }
    for _ in 0..<500 {
      let line = random(1 << 31) * 1_000 - (1 << 40)
      let parts = (0..<9).map { _ in random(10_000) }
      let whole = parts.reduce(0, +) + 1
      var given: Int64 = 0
      for part in parts {
        guard let share = PassportBook.share(of: line, part, of: whole) else {
          Issue.record("no share of \(line) by \(part) of \(whole)")
          return
        }
        // Within half a cent of the true share, and on the side of the line.
        let apart = Int128(share) * Int128(whole) - Int128(line) * Int128(part)
        #expect(apart.magnitude * 2 <= UInt128(whole.magnitude))
        #expect(share == 0 || (share < 0) == (line < 0))
        given += share
      }
      #expect(given + (line - given) == line)
    }
    #expect(PassportBook.share(of: 5, 1, of: 2) == 3 && PassportBook.share(of: -5, 1, of: 2) == -3)
    #expect(PassportBook.share(of: .max, 3, of: 3) == .max)
    #expect(PassportBook.share(of: .max, 2, of: 1) == nil)
    #expect(PassportBook.share(of: 5, 1, of: 0) == nil)
    #expect(PassportBook.share(of: 5, -1, of: 2) == nil)
  }
}

@Suite struct ComparisonTests {
  @Test func likeIsFoundByClass() throws {
    try Town.withEdition { edition in
      let comparison = try #require(edition.comparison)
      #expect(comparison.version.label == "Jaarrekening")
      #expect(comparison.others.map(\.area.code) == ["GM2", "GM3"])
      #expect(comparison.peers.map(\.municipality.area.code) == ["GM2"])
      #expect(comparison.likeness == .classes)
    }
  }

  /// Of those of like size, the ones of the same kind come first.
  @Test func theSameKindComesBeforeTheSameMoney() throws {
    func alike(_ dossier: inout Dossier) {
      dossier.areaClasses = []
      for area in ["GM1", "GM2", "GM3"] {
        let classes = [
          ("size", "klein"), ("urbanity", "klein"), ("social", area == "GM2" ? "zwak" : "goed"),
        ]
        for (kind, value) in classes {
          dossier.areaClasses.append(
            Placed(Town.cells(["area_code": area, "year": "2023", "kind": kind, "value": value])))
        }
      }
    }
    try Town.withEdition(alike) { edition in
      let comparison = try #require(edition.comparison)
      #expect(comparison.peers.map(\.municipality.area.code) == ["GM3", "GM2"])
    }
  }

  @Test func withoutClassesTheNearestInMoneyStandInAndThePageSaysSo() throws {
    try Town.withEdition({ $0.areaClasses = [] }) { edition in
      let comparison = try #require(edition.comparison)
      #expect(comparison.likeness == .expenditure)
      #expect(comparison.peers.map(\.municipality.area.code) == ["GM2", "GM3"])
    }
  }

  @Test func noBarsWhereANumberOfInhabitantsIsMissing() throws {
    try Town.withEdition { edition in
      var book = PassportBook(for: edition.paths.compare, in: edition)
      let comparison = try #require(edition.comparison)
      let ours = try #require(
        ComparedBudget(comparison.ours.area, edition.budget, in: edition, book: &book))
      let cell = ours.cell("x", in: edition, book: &book, where: \.isSpending)
      #expect(cell.perInhabitant.figure?.value == "210")
      var none = cell
      none.perInhabitant = AmountCell(figure: nil, missing: "x")
      #expect(edition.bars([("a", cell)], id: "x", title: "x") != nil)
      #expect(edition.bars([("a", cell), ("b", none)], id: "x", title: "x") == nil)
    }
  }

  @Test func everyMunicipalityHasItsPage() throws {
    try Town.withEdition { edition in
      let pages =
        try CompareIndexPage().pages(of: edition) + CompareFieldPage().pages(of: edition)
        + CompareMunicipalityPage().pages(of: edition)
      #expect(pages.count == 1 + 4 + 2)
      for page in pages {
        var book = PassportBook(for: page.address, in: edition)
        _ = try page.make(&book)
      }
    }
  }

  @Test func aTownAloneIsNotCompared() throws {
    try Town.withEdition({ dossier in
      dossier.areas.removeAll { ["GM2", "GM3"].contains($0.record.code) }
    }) { edition in
      #expect(edition.comparison == nil)
      let pages = try CompareIndexPage().pages(of: edition)
      #expect(pages.isEmpty)
    }
  }
}
