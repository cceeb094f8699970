import Civic
import Diagnostics
import Testing

@testable import Intake

/// What becomes of rows that cannot be read, and of what a sidecar expects.
@Suite struct RejectionTests {
  private let broken = "naam;bedrag\n" + (1...50).map { "bv;x\($0)\n" }.joined() + "bv;1,5\n"

  @Test func theFirstTwentyAreSaidAndTheRestCounted() {
    let outcome = RowKit.payments(broken)
    #expect(
      outcome.report.diagnostics.filter {
        $0.rule == RowRules.amountReadable
          && $0.severity == .error
      }.count == 20)
    let note = outcome.report.diagnostics.first { $0.severity == .note }
    #expect(
      note?.summary.nl == "Nog 30 rijen van proef.csv met dezelfde fout: bedrag in kolom "
        + "'bedrag' is niet te lezen")
    #expect(outcome.reading?.reasons.count == 1)
    #expect(outcome.reading?.buckets.map(\.rows) == [1, 1, 50])
  }

  @Test func declaredRejectionsAreANote() {
    let outcome = RowKit.payments(broken) { $0.expects.rejected = 50 }
    #expect(
      outcome.found == [
        "note rejected-rows-declared proef.csv 2:4",
        "note rejected-rows-declared proef.source.yaml 1:1",
      ])
    #expect(
      outcome.first(RowRules.rejectedRowsDeclared)?.summary.nl
        == "50 rijen geweigerd: bedrag in kolom 'bedrag' is niet te lezen; hier staat de eerste")
  }

  @Test(arguments: [49, 51, 1]) func anotherNumberIsAnError(_ declared: Int) {
    let outcome = RowKit.payments(broken) { $0.expects.rejected = declared }
    #expect(
      outcome.first(RowRules.rejectedRows)?.summary.nl
        == "Van proef.csv geweigerde rijen: 50, en geen \(declared)")
    #expect(outcome.found.filter { $0.hasPrefix("error amount-readable") }.count == 20)
  }

  @Test func declaredButNoneIsAnError() {
    let outcome = RowKit.payments("naam;bedrag\nbv;1,5\n") { $0.expects.rejected = 3 }
    #expect(outcome.found == ["error rejected-rows proef.source.yaml 1:1"])
  }

  @Test func allFaultsOfARowAreSaid() {
    let outcome = RowKit.payments("naam;bedrag;datum;gebied\nbv;x;y;z\n") {
      $0.columns += [.init("datum", to: "payment_date"), .init("gebied", to: "area_code")]
    }
    #expect(
      outcome.found == [
        "error amount-readable proef.csv 2:4", "error date-readable proef.csv 2:6",
        "error area-known proef.csv 2:8",
      ])
    #expect(outcome.buckets[1] == "rejected: bedrag in kolom 'bedrag' is niet te lezen")
  }

  @Test func placesCountCharactersAndLinesOfTheFile() {
    let outcome = RowKit.payments("naam;bedrag\n\"één\ntwéé\";xé\n")
    let place = outcome.first(RowRules.amountReadable)?.place
    #expect(place == Place(file: "proef.csv", line: 3, column: 7, length: 2))
  }

  @Test func unusedRowRule() {
    let outcome = RowKit.payments("naam;bedrag\nbv;1,5\n") {
      $0.rowRules = [.init(.line(9), .comment, reason: "voet")]
    }
    #expect(outcome.found == ["note row-rule-unused proef.source.yaml 1:1"])
  }

  /// What totals in the file itself hold, for each control total by its position.
  @Test func printedTotals() {
    let nederland = Mapping.ControlTotal.Expected.rows(header: "Gemeente", equals: "Nederland")
    let filters: [[Mapping.Constant]] = [
      [.init("direction", "expenditure")], [.init("direction", "revenue")],
      [.init("direction", "revenue"), .init("phase", "approved")],
    ]
    let outcome = RowKit.budget(
      "Gemeente;Taakveld;Baten;Lasten\nAmsterdam;6.1;1,5;2,5\nZeewolde;0.1;2;3\n"
        + "Nederland;6.1;3;5,5\nNederland;0.1;x;1\n"
    ) {
      $0.rowRules = [.init(.column("Gemeente", .equals("Nederland")), .subtotal, reason: "som")]
      $0.expects.totals =
        filters.map { total($0, nederland) } + [total([], .euros(Money(cents: 1)))]
    }
    #expect(outcome.found.isEmpty)
    let found = outcome.reading?.printedTotals
    #expect(found?.mapValues(\.amount.cents) == [0: 650, 1: 300, 2: 300])
    #expect(found?.mapValues(\.header) == [0: "Lasten", 1: "Baten", 2: "Baten"])
    #expect(found?.mapValues(\.lines) == [0: [4, 5], 1: [4], 2: [4]])
  }

  /// What stands in a row that does not count can be followed to that row.
  @Test func amountsOfRowsThatAreSetAside() {
    let outcome = RowKit.budget(
      "Gemeente;Taakveld;Baten;Lasten\nAmsterdam;6.1;1,5;2,5\nNederland;6.1;3;\n;;;\n"
    ) {
      $0.rowRules = [.init(.column("Gemeente", .equals("Nederland")), .subtotal, reason: "som")]
    }
    #expect(
      outcome.setAside == [SetAsideAmount(line: 3, header: "Baten", amount: Money(cents: 300))])
    #expect(outcome.reading?.closes == true)
  }

  @Test func printedTotalsOfAColumn() {
    let outcome = RowKit.payments("naam;bedrag\nbv;1,5\nTotaal;1,5\n") {
      $0.rowRules = [.init(.column("naam", .equals("Totaal")), .subtotal, reason: "som")]
      $0.expects.totals = [total([], .rows(header: "naam", equals: "Totaal"))]
    }
    let printed = SourceReading.PrintedTotal(
      amount: Money(cents: 150), header: "bedrag", lines: [3])
    #expect(outcome.reading?.printedTotals == [0: printed])
  }

  private func total(
    _ filter: [Mapping.Constant], _ expected: Mapping.ControlTotal.Expected
  ) -> Mapping.ControlTotal {
    Mapping.ControlTotal(
      field: "amount", filter: filter, expected: expected, tolerance: .zero, printedWhere: nil,
      place: nil)
  }
}
