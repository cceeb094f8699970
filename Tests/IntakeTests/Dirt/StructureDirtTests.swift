import Civic
import Diagnostics
import Testing

@testable import Intake

/// What rows and columns are.
@Suite struct StructureDirtTests {
  @Test("11 comma in an unquoted cell of a semicolon file, delimiter at the end of each row")
  func semicolons() {
    let outcome = RowKit.payments("jaar;naam;bedrag;\n2013;A, Infrastructuurfonds;1,5;\n")
    #expect(outcome.found.isEmpty)
    #expect(outcome.records.map { $0["payee_name"] } == ["A, Infrastructuurfonds"])
    #expect(outcome.records.map { $0["amount"] } == ["150"])
  }

  @Test("12 sep= and titles above the header") func preamble() {
    let outcome = RowKit.payments(
      "sep=;\nBegroting 2025 gemeente Voorbeeld;;\n\njaar;naam;bedrag\n2025;bv;1,5\n")
    #expect(
      outcome.buckets == [
        "comment: regel voor Excel met het scheidingsteken", "comment: tekst boven de kop",
        "blank", "header", "loaded",
      ])
    #expect(outcome.reading?.headerLine == 4)
    #expect(outcome.found.isEmpty)
  }

  @Test("13 headers that are sentences with commas") func sentences() {
    let header = "Fase OWB=ontwerp/VB=vastgesteld, 1e sup"
    let outcome = RowKit.payments("naam,\"\(header)\"\nbv,1.5\n") {
      $0.columns[1] = .init(header, to: "amount")
    }
    #expect(outcome.records.map { $0["amount"] } == ["150"])
  }

  @Test("14 a column under other names") func aliases() {
    let outcome = RowKit.payments("naam,bedrag_eu\nbv,1.5\n") {
      $0.columns[1] = .init("bedrag", aliases: ["bedr", "bedrag_eu"], to: "amount")
    }
    #expect(outcome.records.map { $0["amount"] } == ["150"])
  }

  @Test("15 the header again in the middle") func repeatedHeader() {
    let outcome = RowKit.payments("naam;bedrag\nbv;1,5\nnaam; bedrag \nnv;2,5\n")
    #expect(
      outcome.buckets == ["header", "loaded", "header: herhaling van de kop", "loaded"])
    #expect(outcome.reading?.closes == true)
  }

  @Test("16 numbers of columns that read as money") func columnNumbers() {
    let outcome = RowKit.payments("naam;bedrag\n;-2\nbv;1,5\n") {
      $0.rowRules = [.init(.column("naam", .equals("")), .comment, reason: "kolomnummers")]
    }
    #expect(outcome.buckets == ["header", "comment: kolomnummers", "loaded"])
    #expect(outcome.reading?.read.first?.amount == Money(cents: -50))
    #expect(outcome.reading?.closes == true)
  }

  @Test("17, 18 rows of units and years") func units() {
    let outcome = RowKit.payments("naam;bedrag\nITGAVEN;bedragen in EUR 1000\nbv;1,5\n")
    #expect(outcome.found == ["error amount-readable proef.csv 2:9"])
    #expect(outcome.buckets[1] == "rejected: bedrag in kolom 'bedrag' is niet te lezen")
  }

  @Test("19 rows that are nearly empty") func nearlyEmpty() {
    let outcome = RowKit.payments("naam;x;bedrag\nbv;1;\n ; ;\u{A0}\n;;\n")
    #expect(outcome.buckets == ["header", "rejected: kolom 'bedrag' is leeg", "blank", "blank"])
    #expect(outcome.found == ["error required-cell proef.csv 2:6"])
  }

  @Test("20, 23 totals as rows") func totals() {
    let outcome = RowKit.payments("naam;bedrag\nbv;10,5\nTOTAAL;10,5\n;10,5\n") {
      $0.rowRules = [
        .init(.column("naam", .matches("^TOTAAL")), .subtotal, reason: "totaal"),
        .init(.line(4), .subtotal, reason: "totaal zonder naam"),
      ]
    }
    #expect(outcome.found.isEmpty)
    #expect(
      outcome.buckets == [
        "header", "loaded", "subtotal: totaal", "subtotal: totaal zonder naam",
      ])
    #expect(outcome.reading?.buckets.map { $0.amounts.first?.amount.cents } == [1050, 0, 2100])
    #expect(outcome.reading?.closes == true)
  }

  @Test("26 names with quotes, doubled and not") func quotes() {
    let outcome = RowKit.payments(
      "naam,bedrag\n\"Stichting \"\"Dialoog\"\"\",1.5\nZeilvereniging \"Het Y\",2.5\n")
    #expect(
      outcome.records.map { $0["payee_name"] } == [
        "Stichting \"Dialoog\"", "Zeilvereniging \"Het Y\"",
      ])
    #expect(outcome.found == ["note quotes-close proef.csv 3:1"])
  }

  @Test("27 a line break in a cell") func lineBreak() {
    let outcome = RowKit.payments("naam,bedrag\n\"een\r\ntwee\",1.5\nnv,x\n")
    #expect(outcome.records.map { $0["payee_name"] } == ["een\r\ntwee"])
    #expect(outcome.rows.map(\.line) == [1, 2, 4])
    #expect(outcome.found == ["error amount-readable proef.csv 4:4"])
  }

  @Test("28 an unclosed quote") func unclosedQuote() {
    let rows = (1...400).map { "bv \($0),1.5\n" }.joined()
    let outcome = RowKit.payments("naam,bedrag\n\"bv,1.5\n" + rows)
    #expect(outcome.found == ["error quotes-close proef.csv 2:1"])
    #expect(outcome.buckets[1] == "rejected: aanhalingsteken wordt niet gesloten")
    #expect(outcome.records.count == 400)
    #expect(outcome.reading?.closes == true)
  }

  @Test("29 a blank and a doubled header") func headers() {
    let blank = RowKit.payments(";naam;bedrag\n0;bv;1,5\n")
    #expect(blank.found.isEmpty)
    #expect(blank.records.count == 1)
    let doubled = RowKit.payments("naam;bedrag;bedrag\nbv;1,5;2,5\n")
    #expect(doubled.found == ["error column-once proef.csv 1:13"])
    let unused = RowKit.payments("naam;bedrag;x;x\nbv;1,5;2,5;3\n")
    #expect(unused.found.isEmpty)
  }

  @Test("31 fewer and more fields than the header") func widths() {
    let outcome = RowKit.payments("naam;bedrag;x;y\na;1,5\nb\nc;2,5;3;4;;\nd;2,5;3;4;5\n")
    #expect(
      outcome.buckets == [
        "header", "loaded", "rejected: 1 veld, maar de kop heeft er 4", "loaded",
        "rejected: 5 velden, maar de kop heeft er 4",
      ])
    #expect(
      outcome.found == [
        "error row-width proef.csv 3:1", "error row-width proef.csv 5:1",
      ])
    #expect(outcome.reading?.read.first?.amount == Money(cents: 650))
    #expect(outcome.reading?.closes == true)
  }

  @Test("a ruler under the header and a footer of the database") func rulerAndFooter() {
    let text = "naam,bedrag\n----,------\nbv,1.50\n,\n(1 rows affected),\n"
    let outcome = RowKit.payments(text) {
      $0.rowRules = [
        .init(.text(.matches(#"^\(\d+ rows affected\)"#)), .comment, reason: "telling")
      ]
    }
    #expect(
      outcome.buckets == [
        "header", "comment: lijn van streepjes", "loaded", "blank", "comment: telling",
      ])
  }

  @Test("14 a column of eight names, one of them cut off", arguments: names)
  func eightNames(_ name: String) {
    let outcome = RowKit.payments("naam,\(name)\nbv,1.5\n") {
      $0.columns[1] = .init("executed", aliases: Self.names, to: "amount")
    }
    #expect(outcome.found.isEmpty)
    #expect(outcome.records.map { $0["amount"] } == ["150"])
  }

  static let names = [
    "executed", "ביצוע", "net_executed", "executed (gross)", "Net Amount", "Amount",
    "total execu", "exec",
  ]

  @Test("14 two names of one column in one header") func twoNamesOfOneColumn() {
    let outcome = RowKit.payments("naam;bedrag;bedr\nbv;1,5;2,5\n") {
      $0.columns[1] = .init("bedrag", aliases: ["bedr"], to: "amount")
    }
    #expect(outcome.found == ["error column-once proef.csv 1:13"])
  }

  @Test("14 a column that some deliveries do without") func optionalColumn() {
    let outcome = RowKit.payments("naam;bedrag\nbv;1,5\n") {
      var column = Mapping.ColumnMapping("datum", to: "payment_date")
      column.isOptional = true
      $0.columns.append(column)
    }
    #expect(outcome.found.isEmpty)
    #expect(outcome.records.count == 1)
  }

  /// The lines are those of the national budget, `begrotingsstaten_origineel.csv`.
  @Test("15, 16, 17, 20 a second header with unit, lonely total and column numbers at the end")
  func strayTable() {
    let outcome = RowKit.read(
      Array(
        ("jaar;U;staat;art;omschrijving;ontwerp;vast\n2017;U;A;12;Hoofdwegennet;1.126.245;1.000,5\n"
          + ";;;Art.;Omschrijving;Stand ontwerp-begroting;Stand vastgestelde begroting\n"
          + ";;;ITGAVEN;;;bedragen in EUR 1000\n;;;;;40.584;\n;;;;;-1;-2\n").utf8),
      "budget-lines"
    ) {
      $0.columns = [.init("jaar", to: "fiscal_year")]
      $0.constants = [.init("direction", "expenditure")]
      $0.unpivot = [
        .init("ontwerp", set: [.init("phase", "proposed")]),
        .init("vast", set: [.init("phase", "approved")]),
      ]
      $0.rowRules = [.init(.lines(3...6), .comment, reason: "een tweede tabel die er niet is")]
    }
    #expect(outcome.found.isEmpty)
    #expect(outcome.records.map { $0["amount"] } == ["112624500", "100050"])
    #expect(
      outcome.buckets.suffix(4)
        == Array(repeating: "comment: een tweede tabel die er niet is", count: 4))
    // -1 and 40.584 were read as amounts and stand in the bucket, so that the sums close.
    #expect(outcome.reading?.read.map(\.amount.cents) == [116_682_800, 99_850])
    #expect(outcome.reading?.closes == true)
  }

  @Test("19 a row of a budget without any amount") func emptyBudgetRow() {
    let outcome = RowKit.budget(
      "Gemeente;Taakveld;Baten;Lasten\nAmsterdam;6.1;;\nZeewolde;0.1;1;\n")
    #expect(outcome.buckets == ["header", "excluded: geen bedrag in deze rij", "loaded"])
    #expect(outcome.found.isEmpty)
  }

  @Test("21 a block of which the cells stand one column to the right") func shifted() {
    let text =
      "naam;bedrag;volgend;\na;1,5;2,5;\nb;;1,5;2,5\nc;;-976,9; -2.623,1 \nd;3,5;4,5;\n"
    let outcome = RowKit.payments(text)
    #expect(
      outcome.found == [
        "error columns-shifted proef.csv 3:8", "error columns-shifted proef.csv 4:12",
      ])
    let reason = "rejected: de cellen staan een kolom te ver naar rechts"
    #expect(outcome.buckets == ["header", "loaded", reason, reason, "loaded"])
    let mended = RowKit.payments(text) {
      $0.rowRules = [.init(.lines(3...4), .excluded, reason: "een kolom naar rechts geschoven")]
    }
    #expect(mended.found.isEmpty)
    #expect(mended.records.map { $0["amount"] } == ["150", "350"])
  }

  /// The lines are those of the national budget of 2016: of the Deltafonds (J), commitments (V).
  @Test("22 values in the wrong column, seen by the name beside the code") func wrongColumn() {
    let text = """
      soort;staat;artikel;omschrijving;bedrag
      U;J;1;Investeren in waterveiligheid;661.112
      U;V;1;Versterkte internationale rechtsorde;113.591
      U;V;2;Veiligheid en stabiliteit;1.000,5
      U;V;3;Europese samenwerking;100
      U;V;4;Consulaire belangenbehartiging;100
      U;V;1;Investeren in waterveiligheid;1.014.493

      """
    let outcome = Self.budget(text)
    #expect(outcome.found == ["warning code-label proef.csv 7:1"])
    #expect(
      outcome.first(RowRules.codeLabel)?.summary.nl
        == "'V, 1' heet hier 'Investeren in waterveiligheid' en op regel 3 "
        + "'Versterkte internationale rechtsorde'")
    #expect(outcome.records.count == 6)
  }

  static func budget(_ text: String, _ edit: (inout Mapping) -> Void = { _ in }) -> Outcome {
    RowKit.read(Array(text.utf8), "budget-lines") {
      $0.columns = [
        .init("staat", to: "programme_code", take: .code), .init("artikel", to: "product_code"),
        .init("omschrijving", to: "description"), .init("bedrag", to: "amount"),
      ]
      $0.constants = [
        .init("fiscal_year", "2016"), .init("phase", "approved"), .init("direction", "expenditure"),
      ]
      edit(&$0)
    }
  }

  @Test("23 a column that says which rows are totals, and formulas as text") func totalColumn() {
    let outcome = RowKit.payments("naam;totaal;bedrag\na;N;1,5\nb;N;2,5\nc;J;4\nd;N;=SUM(C2:C3)\n")
    {
      $0.rowRules = [.init(.column("totaal", .equals("J")), .subtotal, reason: "totaalregel")]
    }
    #expect(
      outcome.buckets == [
        "header", "loaded", "loaded", "subtotal: totaalregel",
        "rejected: bedrag in kolom 'bedrag' is niet te lezen",
      ])
    #expect(outcome.found == ["error amount-readable proef.csv 5:5"])
  }

  @Test("24 a whole file that is doubled, pasted below itself and row by row") func doubledFile() {
    let rows = (1...12).map { "bv \($0);\($0),5\n" }
    for text in [rows.joined() + rows.joined(), rows.map { $0 + $0 }.joined()] {
      let outcome = RowKit.payments("naam;bedrag\n" + text)
      #expect(outcome.found == ["warning rows-repeated proef.csv 1:1"])
      #expect(outcome.first(RowRules.rowsRepeated)?.summary.nl.contains("Alle 24 rijen") == true)
      #expect(outcome.records.count == 24)
    }
  }

  @Test("24 a block of rows that stands there twice") func doubledBlock() {
    let block = (1...25).map { "bv \($0);\($0),5\n" }.joined()
    let outcome = RowKit.payments("naam;bedrag\neerste;1,5\n" + block + "tussen;2,5\n" + block)
    #expect(outcome.found == ["warning rows-repeated proef.csv 29:1"])
    #expect(
      outcome.first(RowRules.rowsRepeated)?.summary.nl
        == "De 25 rijen vanaf regel 29 zijn dezelfde als die vanaf regel 3")
    #expect(outcome.records.count == 52)
  }

  @Test("24, 69 rows that are the same are no doubled block") func repeatedPayments() {
    // 794 payments of one scheme to recipients that are not named (Rijkssubsidies 2015).
    let same = String(repeating: "X;1000,5\n", count: 794)
    let outcome = RowKit.payments("naam;bedrag\n" + same + "bv;1,5\n")
    #expect(outcome.found.isEmpty)
    #expect(outcome.records.count == 795)
    let short = (1...19).map { "bv \($0);\($0),5\n" }.joined()
    #expect(RowKit.payments("naam;bedrag\nbv;1,5\n" + short + short).found.isEmpty)
  }

  @Test("25 the same path twice with another amount") func samePath() {
    let outcome = Self.budget(
      "staat;artikel;omschrijving;bedrag\nA;1;Wegen;10,5\nA;1;Wegen;20,5\n")
    #expect(outcome.found.isEmpty)
    #expect(outcome.records.map { $0["amount"] } == ["1050", "2050"])
  }

  @Test("30 a number sign before a comment and in a name") func numberSign() {
    let text = "naam;bedrag\n# bijgewerkt op 1 mei;\n#1 Catering;1,5\n"
    let outcome = RowKit.payments(text) {
      $0.rowRules = [.init(.text(.matches("^# ")), .comment, reason: "opmerking")]
    }
    #expect(outcome.found.isEmpty)
    #expect(outcome.buckets == ["header", "comment: opmerking", "loaded"])
    #expect(outcome.records.map { $0["payee_name"] } == ["#1 Catering"])
    #expect(RowKit.payments(text).found == ["error required-cell proef.csv 2:23"])
  }

  @Test("31 wider rows, where the sidecar says that the rest does not matter") func wideRows() {
    let text = "naam;bedrag\na;1,5;;;43789\nb;2,5\n"
    #expect(RowKit.payments(text).found == ["error row-width proef.csv 2:1"])
    let outcome = RowKit.payments(text) { $0.ignoresExtraCells = true }
    #expect(outcome.found.isEmpty)
    #expect(outcome.records.map { $0["amount"] } == ["150", "250"])
    #expect(outcome.literal(1) == Array("a;1,5;;;43789".utf8))
  }
}
