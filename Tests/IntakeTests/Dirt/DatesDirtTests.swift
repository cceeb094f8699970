import Civic
import Diagnostics
import Testing

@testable import Intake

/// What dates are.
@Suite struct DatesDirtTests {
  @Test(
    "61, 62, 63 dates",
    arguments: [
      ("31-12-2024", "'dd-MM-yyyy'"), ("03/04/2024", "'dd/MM/yyyy' en 'MM/dd/yyyy'"),
      ("44927", "'excel'"), ("2024-02-30", "bestaat niet"),
    ]) func dates(text: String, advice: String)
  {
    let outcome = RowKit.payments("naam;bedrag;datum\nbv;1,5;\(text)\nbv;1,5;2024-03-01\n") {
      $0.columns.append(.init("datum", to: "payment_date"))
    }
    #expect(outcome.found == ["error date-readable proef.csv 2:8"])
    #expect(outcome.first(RowRules.dateReadable)?.hint?.nl.contains(advice) == true)
    #expect(outcome.records.map { $0["payment_date"] } == ["2024-03-01"])
  }

  @Test("61 declared dates") func declaredDates() {
    let outcome = RowKit.payments("naam;bedrag;datum\nbv;1,5;1-3-2024\nbv;1,5;\n") {
      $0.dates = ["dd-MM-yyyy"]
      $0.columns.append(.init("datum", to: "payment_date"))
    }
    #expect(outcome.found.isEmpty)
    #expect(outcome.records.map { $0["payment_date"] } == ["2024-03-01", nil])
  }

  static let columns: [(cells: [String], form: String, iso: [String])] = [
    (["2024-12-31", "2024-01-02"], "yyyy-MM-dd", ["2024-12-31", "2024-01-02"]),
    (["31/12/2024", "02/01/2024"], "dd/MM/yyyy", ["2024-12-31", "2024-01-02"]),
    (["12/31/24", "01/02/24"], "MM/dd/yy", ["2024-12-31", "2024-01-02"]),
    (["31.12.24", "02.01.24"], "dd.MM.yy", ["2024-12-31", "2024-01-02"]),
    (["20241231", "20240102"], "yyyyMMdd", ["2024-12-31", "2024-01-02"]),
    (["31-dec-24", "02-jan-24"], "dd-MMM-yy", ["2024-12-31", "2024-01-02"]),
    (["1 mrt 2025", "31 december 2024"], "d MMM yyyy", ["2025-03-01", "2024-12-31"]),
    (["31-12-24", "02-01-24"], "dd-MM-yy", ["2024-12-31", "2024-01-02"]),
    (["44927", "45350"], "excel", ["2023-01-01", "2024-02-28"]),
  ]

  @Test("61, 62 the form of a column of dates is read from all of them", arguments: columns)
  func detected(cells: [String], form: String, iso: [String]) {
    let rows = cells.map { "bv;1,5;\($0)\n" }.joined()
    let outcome = RowKit.payments("naam;bedrag;datum\n" + rows) {
      $0.columns.append(.init("datum", to: "payment_date"))
    }
    #expect(outcome.found.isEmpty)
    #expect(outcome.records.map { $0["payment_date"] } == iso)
    #expect(outcome.reading?.dates.map(\.forms) == [[form]])
  }

  @Test("61 dates that are two days are asked about") func ambiguousDates() {
    let outcome = RowKit.payments("naam;bedrag;datum\nbv;1,5;02/02/2024\nbv;1,5;03/04/2024\n") {
      $0.columns.append(.init("datum", to: "payment_date"))
    }
    #expect(outcome.found == ["error date-ambiguous proef.csv 3:8"])
    let summary = outcome.first(RowRules.dateAmbiguous)?.summary.nl
    #expect(summary?.contains("2024-04-03 of 2024-03-04") == true)
  }

  @Test("61 several forms in one column, where the sidecar declares them") func severalForms() {
    let text = "naam;bedrag;datum\nbv;1,5;2015-01-28\nbv;1,5;42032.00\nbv;1,5;28/01/2015\n"
    let outcome = RowKit.payments(text) {
      $0.dates = ["yyyy-MM-dd", "excel"]
      $0.columns.append(.init("datum", to: "payment_date"))
    }
    #expect(outcome.found == ["error date-readable proef.csv 4:8"])
    #expect(outcome.records.map { $0["payment_date"] } == ["2015-01-28", "2015-01-28"])
    let doubtful = RowKit.payments("naam;bedrag;datum\nbv;1,5;03/04/2024\nbv;1,5;31/12/2024\n") {
      $0.dates = ["dd/MM/yyyy", "MM/dd/yyyy"]
      $0.columns.append(.init("datum", to: "payment_date"))
    }
    #expect(doubtful.found == ["error date-ambiguous proef.csv 2:8"])
    #expect(doubtful.records.map { $0["payment_date"] } == ["2024-12-31"])
  }

  @Test("61 a month without a day is no date") func monthOnly() {
    let outcome = RowKit.payments("naam;bedrag;datum\nbv;1,5;mrt-25\n") {
      $0.columns.append(.init("datum", to: "payment_date"))
    }
    #expect(outcome.found == ["error date-readable proef.csv 2:8"])
    #expect(outcome.records.isEmpty)
  }

  @Test("62 the day that Excel invented") func excelBase() {
    let outcome = RowKit.payments("naam;bedrag;datum\na;1,5;61\nb;1,5;60\n") {
      $0.dates = ["excel"]
      $0.columns.append(.init("datum", to: "payment_date"))
    }
    #expect(outcome.records.map { $0["payment_date"] } == ["1900-03-01"])
    #expect(outcome.found == ["error date-readable proef.csv 3:7"])
  }

  @Test("63 a day that does not exist among days that do") func noSuchDay() {
    let outcome = RowKit.payments(
      "naam;bedrag;datum\na;1,5;31-12-2024\nb;1,5;31-11-2024\nc;1,5;01-11-2024\n"
    ) { $0.columns.append(.init("datum", to: "payment_date")) }
    #expect(outcome.found == ["error date-readable proef.csv 3:7"])
    #expect(outcome.reading?.dates.first?.evidence == "af te lezen aan '31-12-2024' op regel 2")
  }

  @Test("64 the year of booking is not that of payment") func years() {
    let outcome = RowKit.payments("naam;bedrag;jaar;datum\na;1,5;2023;2024-01-15\n") {
      $0.columns += [.init("jaar", to: "fiscal_year"), .init("datum", to: "payment_date")]
    }
    #expect(outcome.records.first?["fiscal_year"] == "2023")
    #expect(outcome.records.first?["payment_date"] == "2024-01-15")
  }
}
