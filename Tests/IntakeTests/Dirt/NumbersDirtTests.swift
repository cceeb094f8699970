import Civic
import Diagnostics
import Testing

@testable import Intake

/// What amounts are.
@Suite struct NumbersDirtTests {
  @Test("41, 46, 50 to be determined, no figure, empty and zero are four things") func missing() {
    let text =
      "dossier,jaar,aangevraagd,verleend,vastgesteld\n"
      + "a,2020,10.00,.00,NULL\nb,2020,p.m.,-,\nc,2020,-99998,-446327,x\n"
    let outcome = RowKit.read(Array(text.utf8), "grants") {
      $0.columns = [
        .init("dossier", to: "grant_id"), .init("jaar", to: "grant_year"),
        .init("aangevraagd", to: "amount_applied_for"), .init("verleend", to: "amount_awarded"),
        .init("vastgesteld", to: "amount_settled"),
      ]
      $0.missing = [
        .init("NULL", .unknown), .init("p.m.", .pending), .init("-", nil),
        .init("-99998", .unknown), .init("x", .redacted),
      ]
    }
    #expect(outcome.found.isEmpty)
    let amounts = outcome.records.map { record in
      ["amount_applied_for", "amount_awarded", "amount_settled"].map { record[$0] }
    }
    #expect(
      amounts == [
        ["1000", "0", "(unknown)"], ["(pending)", "0", nil],
        ["(unknown)", "-44632700", "(redacted)"],
      ])
  }

  @Test("46 no figure where an amount is required") func noFigure() {
    let outcome = RowKit.payments("naam;bedrag\na;-99998\nb;1,5\n") {
      $0.missing = [.init("-99998", .unknown)]
    }
    #expect(outcome.found.isEmpty)
    #expect(outcome.buckets == ["header", "excluded: de bron geeft hier geen bedrag", "loaded"])
  }

  @Test(
    "40, 41, 47 what is no amount, with advice",
    arguments: [
      ("o", "letter o"), ("pm", "pending"), ("12%", "percentage"), ("1,23E+06", "Excel"),
      ("#REF!", "rekenblad"), ("-", "zero"), ("REDACTED", "unknown"),
    ]) func noAmount(text: String, advice: String)
  {
    let outcome = RowKit.payments("naam;bedrag\na;\(text)\nb;1,5\n")
    #expect(outcome.found == ["error amount-readable proef.csv 2:3"])
    #expect(outcome.first(RowRules.amountReadable)?.hint?.nl.contains(advice) == true)
  }

  @Test("38, 39 parts of thousands") func factor() {
    let outcome = RowKit.payments("naam;bedrag\na;40,000\nb;0,456\nc;412955,78476\nd;0,1234567\n") {
      $0.factor = 1000
    }
    #expect(outcome.records.map { $0["amount"] } == ["4000000", "45600", "41295578476", "12346"])
    #expect(outcome.found == ["note amount-rounded proef.csv 1:1"])
    #expect(outcome.first(RowRules.amountRounded)?.summary.nl.hasSuffix("0,330 cent") == true)
  }

  @Test("sums that are too large are said") func largeSums() {
    let outcome = RowKit.payments(
      "naam;bedrag\n" + String(repeating: "a;90000000000000000,00\n", count: 3)
        + "b;92233720368547758,08\n")
    #expect(outcome.found.contains("error amount-fits proef.csv 5:3"))
    #expect(outcome.found.contains("error amount-fits proef.csv 1:1"))
  }

  @Test("32 numbers with and without marks in one row") func mixedGrouping() {
    let outcome = RowKit.read(
      Array(
        ("naam;a;b;c\nTOTAAL;6163077;6.163.077;6.215.492\nA;533.670;1055;81032,9\n"
          + "B;1.055;86.962,80;0\n").utf8), "budget-lines"
    ) {
      $0.columns = [.init("naam", to: "description")]
      $0.constants = [.init("fiscal_year", "2015"), .init("direction", "expenditure")]
      $0.unpivot = [
        .init("a", set: [.init("phase", "proposed")]),
        .init("b", set: [.init("phase", "approved")]),
        .init("c", set: [.init("phase", "executed")]),
      ]
      $0.numbers = NumberStyle(decimal: .comma, group: .dot)
      $0.factor = 1000
    }
    #expect(outcome.found.isEmpty)
    #expect(
      outcome.records.map { $0["amount"] } == [
        "616307700000", "616307700000", "621549200000", "53367000000", "105500000", "8103290000",
        "105500000", "8696280000", "0",
      ])
  }

  @Test("33 an ambiguous dot is decided by the column, or asked") func ambiguousDot() {
    let decided = RowKit.payments("naam;bedrag\nNabestaanden;1.055\nx;1.110\ny;1.014.493\n")
    #expect(decided.found.isEmpty)
    #expect(decided.records.first?["amount"] == "105500")
    let open = RowKit.payments("naam;bedrag\nNabestaanden;829\nx;1.055\n")
    #expect(open.found.contains("error number-ambiguous proef.csv 3:3"))
    let declared = RowKit.payments("naam;bedrag\nNabestaanden;829\nx;1.055\n") {
      $0.numbers = NumberStyle(decimal: .comma, group: .dot)
    }
    #expect(declared.records.map { $0["amount"] } == ["82900", "105500"])
  }

  @Test("34 decimal comma in a file of commas") func decimalComma() {
    let outcome = RowKit.payments("naam,bedrag\nGemeenten,\"15615031,00\"\nb,\"178,00\"\n")
    #expect(outcome.found.isEmpty)
    #expect(outcome.records.map { $0["amount"] } == ["1561503100", "17800"])
  }

  @Test("35 English marks in a Dutch file") func englishMarks() {
    let outcome = RowKit.payments("naam,bedrag\na,\"12,458,303\"\nb,\"13,409,970\"\nc,\"50,736\"\n")
    #expect(outcome.found.isEmpty)
    #expect(outcome.records.map { $0["amount"] } == ["1245830300", "1340997000", "5073600"])
  }

  static let unitText =
    "eenheid;naam;bedrag\nx1000;A;6.163,5\nmiljoen;Rijk;86.962,80\nx1000;B;1\n"

  @Test("36 a unit that changes by row") func unitByRow() {
    let outcome = RowKit.payments(Self.unitText) { $0.units = Self.units }
    #expect(outcome.found.isEmpty)
    #expect(outcome.records.map { $0["amount"] } == ["616350000", "8696280000000", "100000"])
    #expect(outcome.reading?.read.first?.amount.cents == 8_696_896_450_000)
  }

  static var units: Mapping.Units {
    var units = Mapping.Units()
    units.column = "eenheid"
    units.values = [.init("x1000", 1000), .init("miljoen", 1_000_000)]
    return units
  }

  @Test("36 a unit that the sidecar does not know") func unknownUnit() {
    let outcome = RowKit.payments(Self.unitText + "mld;C;1\n;D;2\n") { $0.units = Self.units }
    #expect(
      outcome.found == [
        "error amount-readable proef.csv 5:7", "error amount-readable proef.csv 6:4",
      ])
    #expect(outcome.buckets.suffix(2).allSatisfy { $0.hasPrefix("rejected: eenheid") })
    #expect(outcome.reading?.closes == true)
  }

  @Test("37 a block in another unit than the header says") func unitByLines() {
    let outcome = RowKit.payments("naam;bedrag\na;1,5\nb;1500\nc;2500\nd;2,5\n") {
      $0.factor = 1000
      $0.units.lines = [.init(3...4, 1)]
    }
    #expect(outcome.found.isEmpty)
    #expect(outcome.records.map { $0["amount"] } == ["150000", "150000", "250000", "250000"])
  }

  @Test("42, 43 signs behind, around and in words") func signs() {
    let outcome = RowKit.payments(
      "naam;bedrag\na;4.977-\nb;(1.234)\nc;1.234,56 Cr\nd;−1.234\ne;-\nf;46\n"
    ) { $0.missing = [.init("-", nil)] }
    #expect(outcome.found.isEmpty)
    #expect(
      outcome.records.map { $0["amount"] } == [
        "-497700", "-123400", "-123456", "-123400", "0", "4600",
      ])
  }

  @Test("44 two forms in one record") func twoForms() {
    let outcome = RowKit.read(
      Array(
        "dossier;jaar;aangevraagd;verleend\na;2016;€ 15.000;10358.00\nb;2016;€ 1.500,50;0.00\n".utf8
      ),
      "grants"
    ) {
      $0.columns = [
        .init("dossier", to: "grant_id"), .init("jaar", to: "grant_year"),
        .init("aangevraagd", to: "amount_applied_for"), .init("verleend", to: "amount_awarded"),
      ]
    }
    #expect(outcome.found.isEmpty)
    #expect(outcome.records.map { $0["amount_applied_for"] } == ["1500000", "150050"])
    #expect(outcome.records.map { $0["amount_awarded"] } == ["1035800", "0"])
  }

  @Test("45 cents that the delimiter split off") func splitCents() {
    let outcome = RowKit.payments("naam,bedrag,x,y\nnm1,\"7 483 000,00\",,\nnm2,7 483 000,00,,,\n")
    #expect(outcome.found == ["error row-width proef.csv 3:1"])
    #expect(outcome.buckets.last == "rejected: 6 velden, maar de kop heeft er 4")
    #expect(outcome.records.map { $0["amount"] } == ["748300000"])
  }

  @Test("45 all kinds of spaces between thousands", arguments: [" ", "\u{A0}", "\u{202F}"])
  func spaces(_ space: String) {
    let outcome = RowKit.payments("naam;bedrag\na;7\(space)483\(space)000,00\n")
    #expect(outcome.records.map { $0["amount"] } == ["748300000"])
  }

  @Test("47 a day and number signs where an amount should be") func spreadsheetDay() {
    let outcome = RowKit.payments(
      "naam;bedrag\na;1900-04-03\nb;1900-02-29\nc;\(String(repeating: "#", count: 255))\nd;1,5\n")
    #expect(
      outcome.buckets == [
        "header", "rejected: datum in plaats van een bedrag in kolom 'bedrag'",
        "rejected: datum in plaats van een bedrag in kolom 'bedrag'",
        "rejected: bedrag in kolom 'bedrag' is niet te lezen", "loaded",
      ])
    #expect(outcome.found.count == 3)
    #expect(outcome.first(RowRules.amountReadable)?.hint?.nl.contains("rekenblad") == true)
  }

  @Test("48 expenditure written below zero") func reversedSign() {
    let text =
      "Gemeente;Taakveld;Baten;Lasten\nAmsterdam;6.1;1.940,5;-5.671.866\nZeewolde;0.1;0;3\n"
    let outcome = RowKit.budget(text) { $0.unpivot[1].isReversed = true }
    #expect(outcome.found.isEmpty)
    #expect(
      outcome.records.map { $0["amount"] } == ["194050", "567186600", "0", "-300"])
    #expect(outcome.reading?.read.map(\.amount.cents) == [194_050, 567_186_300])
    #expect(outcome.reading?.closes == true)
    // A correction below zero stays one where the sign is normal.
    let plain = RowKit.payments("naam;bedrag\na;48038.86374\nb;-2354.79564\n") { $0.factor = 1000 }
    #expect(plain.records.map { $0["amount"] } == ["4803886374", "-235479564"])
  }
}
