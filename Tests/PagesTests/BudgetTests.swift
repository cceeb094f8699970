import Civic
import Markup
import Testing

@testable import Pages

@Suite struct BudgetVersionTests {
  @Test func changesStandInTheOrderOfTheirDecisions() throws {
    try Town.withEdition { edition in
      #expect(
        edition.budget.versions.map(\.label)
          == ["Begroting", "1e wijziging", "2e wijziging", "Jaarrekening"])
      let line = VersionLine(edition.budget.versions[1], in: edition)
      #expect(line.decided == "1 mei 2023" && line.decision?.label == "besluit 2023-05-01")
      let account = VersionLine(edition.budget.versions[3], in: edition)
      #expect(account.decided == nil && account.decision == nil)
    }
  }

  @Test func eachChangeIsComparedWithTheVersionBeforeIt() throws {
    try Town.withEdition { edition in
      var book = PassportBook(for: edition.paths.budget(2023), in: edition)
      func line(_ code: String) -> PhaseTable.Line {
        PhaseTable.Line(code: code, label: code, url: nil) { version, direction in
          edition.budget.rows(code, direction, in: version)
        }
      }
      let all = PhaseTable.Line(code: nil, label: "alles", url: nil) { version, direction in
        edition.budget.rows(direction, in: version) { _ in true }
      }
      let steps = BudgetStep.steps(
        of: 2023, lines: ["0.1", "0.10", "6.1"].map(line), whole: all, in: edition, book: &book)
      #expect(steps.map(\.version.label) == ["1e wijziging", "2e wijziging"])
      #expect(steps.map(\.before) == ["Begroting", "1e wijziging"])
      let first = try #require(steps[0].changes?.items)
      #expect(first.map(\.code) == ["0.10", "6.1"])
      #expect(first.map { $0.expenditure.difference.figure?.value } == ["-30000", "30000"])
      let second = try #require(steps[1].changes?.items)
      #expect(second.map { $0.revenue.difference.figure?.value } == ["0", "50000"])
      #expect(steps[1].expenditure.difference.figure?.value == "50000")
    }
  }

  @Test func accountsAreMeasuredByBudgetsThatAreNamed() throws {
    try Town.withEdition { edition in
      var book = PassportBook(for: edition.paths.budget, in: edition)
      let line = PhaseTable.Line(code: "6.1", label: "6.1", url: nil) { version, direction in
        edition.budget.rows("6.1", direction, in: version)
      }
      let table = PhaseTable(
        [line], versions: edition.budget.versions, id: "t", caption: "c", in: edition, book: &book)
      #expect(
        table.realisedLabels == [
          "Jaarrekening als deel van Begroting", "Jaarrekening als deel van 2e wijziging",
        ])
      #expect(
        table.rows[0].realised.map { $0.figure?.text } == ["165,0\u{A0}%", "110,0\u{A0}%"])
      #expect(table.hasOver)
    }
  }

  @Test func reservesAreNoSpendingUnlessAsked() throws {
    try Town.withEdition { edition in
      let version = edition.budget.versions[0]
      let spending = edition.budget.rows(.expenditure, in: version, where: \.isSpending)
      #expect(spending.reduce(Money.zero) { $0 + $1.amount } == Money(cents: 300_000))
      let all = edition.budget.rows(.expenditure, in: version) { _ in true }
      #expect(all.reduce(Money.zero) { $0 + $1.amount } == Money(cents: 350_000))
    }
  }

  @Test func recurrenceIsShownOnlyWhereTheSourceSaysIt() throws {
    try Town.withEdition { edition in
      var book = PassportBook(for: edition.paths.budget, in: edition)
      let versions = [edition.budget.versions[0]]
      let table = RecurrenceTable(of: ["6.1"], versions: versions, in: edition, book: &book)
      #expect(table?.rows.count == 2)
      #expect(table?.rows[0].structural.figure?.value == "200000")
      #expect(table?.rows[0].incidental.figure == nil)
      let silent = RecurrenceTable(of: ["0.1"], versions: versions, in: edition, book: &book)
      #expect(silent == nil)
    }
  }

  @Test func perInhabitantOnlyWithTheNumberOfThatYear() throws {
    try Town.withEdition { edition in
      var book = PassportBook(for: edition.paths.budget, in: edition)
      let line = PhaseTable.Line(code: "6.1", label: "6.1", url: nil) { version, direction in
        edition.budget.rows("6.1", direction, in: version)
      }
      let version = edition.budget.versions[0]
      let table = PerUnitTable(line, versions: [version], in: edition, book: &book)
      #expect(table.rows[0].units.map { $0.perUnit.figure?.value } == ["100", "200"])
      // 200,000 cents for 2,000 inhabitants and 1,000 households of 2023; of 2024 there are none.
      let area = try #require(edition.area("GM1"))
      let later = edition.count("inhabitants", of: area, in: 2024, book: &book)
      #expect(later.figure == nil && later.cell.missing == "geen inwoners van 2024")
    }
  }
}

@Suite struct LeftoverTests {
  @Test func theLastChangeIsTheMeasure() throws {
    try Town.withEdition { edition in
      let leftover = try #require(Leftover(2023, in: edition.budget))
      #expect(leftover.approved?.label == "Begroting")
      #expect(leftover.budget?.label == "2e wijziging" && leftover.account.label == "Jaarrekening")
      #expect(Leftover(2024, in: edition.budget) == nil)
    }
  }

  @Test func whatIsLeftIsBudgetLessAccount() throws {
    try Town.withEdition { edition in
      let leftover = try #require(Leftover(2023, in: edition.budget))
      var book = PassportBook(for: edition.paths.leftover(2023), in: edition)
      let row = LeftoverTable.row(
        LeftoverTable.Line(
          code: "6.1", label: "Samenkracht", url: nil,
          explanations: edition.budget.explanations(of: "6.1", in: leftover.account)
        ) { version, direction in edition.budget.rows("6.1", direction, in: version) },
        of: leftover, in: edition, book: &book)
      #expect(row.approved?.figure?.value == "200000" && row.adjusted?.figure?.value == "300000")
      #expect(row.left.figure?.value == "-30001" && row.isOverspent)
      #expect(row.share.figure?.text == "110,0\u{A0}%")
      #expect(row.revenue.figure?.value == "20001" && row.net.figure?.value == "-10000")
      #expect(row.explanations?.items == ["Meer rijksgeld."])
    }
  }

  @Test(arguments: [
    (100_000, 40_000, [true, true, true, true]), (100_000, 90_000, [true, false, false, false]),
    (100_000, 160_000, [true, true, true, true]), (1_000, 0, [true, false, true, false]),
    (1_000_000, 900_000, [true, true, false, false]), (0, 0, [true, false, false, false]),
    (0, 1, [true, false, true, false]), (0, 60_000, [true, true, true, true]),
  ])
  func listsHoldWhatIsBeyondTheirLimit(budget: Int64, spent: Int64, shown: [Bool]) throws {
    let limits = Materiality(try Town.dossier().settings.record)
    #expect(limits.euros == Money(cents: 50_000) && limits.percent == 15)
    let found = Leftover.View.allCases.map {
      limits.shows(budget: Money(cents: budget), spent: Money(cents: spent), in: $0)
    }
    #expect(found == shown)
  }

  @Test func programmesAreThereWhenLinesNameThem() throws {
    try Town.withEdition { edition in
      #expect(edition.budget.groups(.programme, of: 2023).map(\.code) == ["P1"])
      #expect(edition.budget.groups(.theme, of: 2023).isEmpty)
      let rows = edition.budget.rows(
        "P1", of: .programme, .expenditure, in: edition.budget.versions[0])
      #expect(rows.map(\.amount) == [Money(cents: 200_000)])
    }
  }

  @Test func everyLineHasItsQuestion() throws {
    try Town.withEdition { edition in
      let pages = try LineQuestionPage().pages(of: edition)
      #expect(
        pages.map(\.address.path) == [
          "/begroting/2023/0/vraag/", "/begroting/2023/6/vraag/", "/begroting/2023/0.1/vraag/",
          "/begroting/2023/6.1/vraag/",
        ])
      for page in pages + (try LeftoverPage().pages(of: edition)) {
        var book = PassportBook(for: page.address, in: edition)
        _ = try page.make(&book)
      }
    }
  }
}

@Suite struct SeriesTests {
  @Test func aCodeWithAnotherMeaningBreaksTheSeries() throws {
    func later(_ label: String, _ dossier: inout Dossier) {
      dossier.classifications.append(
        Placed(
          Town.cells([
            "scheme": "iv3-taakveld", "scheme_year": "2024", "code": "6.1", "label": label,
            "kind": "normal", "sort_order": "1",
          ])))
    }
    func breaks(_ edition: Edition) -> [Int: String] {
      var next = edition.budget.versions[3]
      next.year = 2024
      return edition.breaks(of: "6.1", among: [edition.budget.versions[3], next])
    }
    try Town.withEdition({ later("Samenkracht", &$0) }) { #expect(breaks($0).isEmpty) }
    try Town.withEdition({ later("Iets anders", &$0) }) { #expect(Array(breaks($0).keys) == [1]) }
    try Town.withEdition({ dossier in
      later("Samenkracht", &dossier)
      dossier.crosswalks.append(
        Placed(
          Town.cells([
            "from_scheme": "iv3-taakveld", "from_year": "2023", "from_code": "6.2",
            "to_scheme": "iv3-taakveld", "to_year": "2024", "to_code": "6.1",
            "method": "judgement",
          ])))
    }) { edition in
      #expect(Array(breaks(edition).keys) == [1])
      #expect(edition.crosswalkLines(of: "6.1").map(\.share) == [nil])
    }
  }
}
