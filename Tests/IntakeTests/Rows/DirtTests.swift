import Civic
import Diagnostics
import Testing

@testable import Intake

/// Dirt that was seen in files of governments, by its number in the data model, and what becomes
/// of it. Numbers and dates have tests of their own.
@Suite struct DirtTests {
  // MARK: Bytes

  @Test("1 byte order mark before the header") func byteOrderMark() {
    let outcome = RowKit.payments([0xEF, 0xBB, 0xBF] + Array("naam,bedrag\nbv,1.50\n".utf8))
    #expect(outcome.found.isEmpty)
    #expect(outcome.reading?.hadByteOrderMark == true)
    #expect(outcome.rows.map(\.offset) == [3, 15])
    #expect(outcome.literal(1) == Array("bv,1.50".utf8))
  }

  @Test("2 Windows-1252") func windows1252() {
    let outcome = RowKit.payments(
      Array("naam,bedrag\nCaf".utf8) + [0xE9] + Array(" bv,1.50\nbv,2.50\n".utf8))
    #expect(outcome.found.isEmpty)
    #expect(outcome.records.map { $0["payee_name"] } == ["Café bv", "bv"])
    #expect(outcome.reading?.encoding == .windows1252)
    #expect(outcome.literal(1) == Array("Caf".utf8) + [0xE9] + Array(" bv,1.50".utf8))
    #expect(outcome.literal(2) == Array("bv,2.50".utf8))
  }

  @Test("3 a byte of CP850 in an ASCII file") func mixedEncodings() {
    let outcome = RowKit.payments(Array("naam;bedrag\nCura".utf8) + [0x87] + Array("ao;200\n".utf8))
    #expect(outcome.found == ["error text-encoding proef.csv 2:5"])
    #expect(outcome.reading == nil)
    #expect(outcome.rows.isEmpty)
  }

  @Test("4 letters that were lost") func lostLetters() {
    let outcome = RowKit.payments("naam;bedrag\nFinanci?n;2\nhttps://x.nl/a?b=c;3\nwat? ja;4\n")
    #expect(outcome.found == ["warning text-damaged proef.csv 2:8"])
    #expect(outcome.first(RowRules.textDamaged)?.summary.nl.contains("1 keer") == true)
    let replaced = RowKit.payments("naam;bedrag\nFinanci\u{FFFD}n;2\n")
    #expect(replaced.found == ["warning text-damaged proef.csv 2:8"])
  }

  @Test("5 a character that was converted twice") func mojibake() {
    let outcome = RowKit.payments("naam;bedrag\nGeÃ«scaleerde zorg;2\n")
    #expect(outcome.found == ["warning text-damaged proef.csv 2:3"])
    #expect(outcome.first(RowRules.textDamaged)?.hint?.nl.contains("'ë'") == true)
  }

  @Test(
    "6, 7 a web page and a ZIP by the name of a table",
    arguments: [
      "<!DOCTYPE html><html>", "PK\u{3}\u{4}", "%PDF-1.7", "",
    ]) func notText(_ text: String)
  {
    let outcome = RowKit.payments(text)
    #expect(outcome.found == ["error file-is-text proef.csv 1:1"])
    #expect(outcome.reading == nil)
  }

  @Test("8 Unicode text of Excel") func utf16() {
    for (littleEndian, mark) in [(true, true), (true, false), (false, true), (false, false)] {
      let bytes = TextDecodingTests.utf16(
        "naam\tbedrag\r\nCafé 😀\t1,50\r\nbv\t2,50\r\n", mark: mark, littleEndian: littleEndian)
      let outcome = RowKit.payments(bytes)
      #expect(outcome.found.isEmpty)
      #expect(outcome.records.map { $0["payee_name"] } == ["Café 😀", "bv"])
      #expect(outcome.records.map { $0["amount"] } == ["150", "250"])
      let expected = TextDecodingTests.utf16("bv\t2,50", mark: false, littleEndian: littleEndian)
      #expect(outcome.literal(2) == expected)
    }
  }

  @Test("9 HTML codes in names") func entities() {
    let outcome = RowKit.payments(
      "naam,bedrag\nBakker &amp; Zn,1.50\n\"A &#38; \"\"B\"\" &onzin; & C\",2.50\n")
    #expect(outcome.records.map { $0["payee_name"] } == ["Bakker & Zn", "A & \"B\" &onzin; & C"])
    #expect(outcome.found == ["note text-repaired proef.csv 2:1"])
    #expect(outcome.first(RowRules.textRepaired)?.summary.nl.hasPrefix("2 keer") == true)
    #expect(outcome.literal(1) == Array("Bakker &amp; Zn,1.50".utf8))
  }

  @Test("9b control characters that were letters of Windows-1252") func controls() {
    let outcome = RowKit.payments("naam,bedrag\nDOEN \u{96} WEST,1.50\n")
    #expect(outcome.records.map { $0["payee_name"] } == ["DOEN – WEST"])
    #expect(outcome.found == ["note text-repaired proef.csv 2:1"])
  }

  @Test("10 line ends", arguments: ["\n", "\r\n", "\r"]) func lineEnds(_ end: String) {
    for tail in ["", end, end + end] {
      let text = ["naam,bedrag", "bv,1.50", "nv,2.50"].joined(separator: end) + tail
      let outcome = RowKit.payments(text)
      #expect(outcome.found.isEmpty)
      #expect(outcome.records.map { $0["amount"] } == ["150", "250"])
      #expect(outcome.rows.prefix(3).map(\.line) == [1, 2, 3])
    }
  }

  // MARK: Structure

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

  // MARK: Numbers

  @Test("41 to be determined, 46 no figure, 50 empty and zero") func missing() {
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

  @Test("49 sums that are too large are said") func largeSums() {
    let outcome = RowKit.payments(
      "naam;bedrag\n" + String(repeating: "a;90000000000000000,00\n", count: 3)
        + "b;92233720368547758,08\n")
    #expect(outcome.found.contains("error amount-fits proef.csv 5:3"))
    #expect(outcome.found.contains("error amount-fits proef.csv 1:1"))
  }

  // MARK: Codes

  @Test("51 a lost zero beside its label") func lostZero() {
    let outcome = RowKit.budget(
      "Gemeente;Taakveld;Baten;Lasten\nAmsterdam;0.1 Mutaties reserves;1;2\n"
        + "Amsterdam;0.1 Bestuur;1;2\nAmsterdam;0.10 Mutaties reserves;1;2\n")
    #expect(outcome.found == ["error taskfield-label proef.csv 2:11"])
    #expect(outcome.first(RowRules.taskfieldLabel)?.hint?.nl.contains("'0.10'") == true)
    #expect(outcome.records.count == 4)
  }

  @Test("51 a lost zero beside a column with the label") func lostZeroInTwoColumns() {
    let outcome = RowKit.budget(
      "Gemeente;Taakveld;Naam;Baten;Lasten\nAmsterdam;0.1;Mutaties reserves;1;2\n"
        + "Amsterdam;0.1;Huisvesting raad;1;2\n"
    ) { $0.columns.append(.init("Naam", to: "description")) }
    #expect(outcome.found == ["error taskfield-label proef.csv 2:11"])
  }

  @Test(
    "51, 54, 57 unknown codes, with advice",
    arguments: [
      ("2025", "6.6", "'6.60'"), ("2024", "1-jan", "'1.1'"), ("2024", "3-okt", "'3.10'"),
      ("2025", "6.71a", "2024"), ("2024", "6.711", "2025"), ("2024", "6.82b", "'6.82a'"),
      ("2024", "Tot_TV", "row_rules"), ("2024", "A111", "row_rules"),
    ]) func unknownCodes(year: String, code: String, advice: String)
  {
    let outcome = RowKit.budget("Gemeente;Taakveld;Baten;Lasten\nAmsterdam;\(code);1;2\n") {
      $0.constants[0] = .init("fiscal_year", year)
    }
    #expect(outcome.found == ["error taskfield-known proef.csv 2:11"])
    #expect(outcome.first(RowRules.taskfieldKnown)?.hint?.nl.contains(advice) == true)
    #expect(
      outcome.buckets == ["header", "rejected: taakveld staat niet in de lijst van \(year)"])
  }

  @Test("a year without a list of codes") func yearWithoutList() {
    let outcome = RowKit.budget("Gemeente;Taakveld;Baten;Lasten\nAmsterdam;6.1;1;2\n") {
      $0.constants[0] = .init("fiscal_year", "2019")
    }
    #expect(outcome.found == ["error taskfield-year proef.csv 2:11"])
  }

  @Test("52 padded codes, labels cut off, blanks at their ends") func padded() {
    let outcome = RowKit.budget(
      "Gemeente;Taakveld;Baten;Lasten\nAmsterdam ;6.1   ;1;2\n"
        + " Bergen (L.);0.11 Resultaat van de rekening van bat..;1;2\n"
        + "Zeewolde;6.82a Jeugdbescherming ;1;2\n")
    #expect(outcome.found.isEmpty)
    #expect(
      outcome.records.map { $0["taskfield_code"] } == [
        "6.1", "6.1", "0.11", "0.11", "6.82a", "6.82a",
      ])
    #expect(outcome.records.first?["area_code"] == "GM0363")
  }

  @Test(
    "53 areas without their letters and zeros",
    arguments: [
      ("363", "GM0363"), ("36301", "WK036301"), ("3630101", "BU03630101"), ("GM0364", "GM0363"),
      ("gm0363", "GM0363"), ("GM0050x", "GM0050"),
    ]) func areaCodes(code: String, meant: String)
  {
    let outcome = RowKit.payments("naam;bedrag;gebied\nbv;1,5;\(code)\n") {
      $0.columns.append(.init("gebied", to: "area_code"))
    }
    #expect(outcome.found == ["error area-known proef.csv 2:8"])
    #expect(outcome.first(RowRules.areaKnown)?.hint?.nl.contains("'\(meant)'") == true)
  }

  @Test(
    "53 names of areas",
    arguments: [
      ("Amsterdan", "'Amsterdam'"), ("Bergen", "area-aliases.csv"), ("Zeewoldë", "'Zeewolde'"),
    ]) func areaNames(name: String, advice: String)
  {
    let outcome = RowKit.budget("Gemeente;Taakveld;Baten;Lasten\n\(name);6.1;1;2\n")
    #expect(outcome.found == ["error area-known proef.csv 2:1"])
    #expect(outcome.first(RowRules.areaKnown)?.hint?.nl.contains(advice) == true)
  }

  // MARK: Dates

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

  // MARK: People and areas

  @Test("67 redactions in words, 70 names of people") func people() {
    let text =
      "naam;bedrag\n(Particulier);1,5\nREDACTED;1,5\nJ. de Vries;1,5\nHoveniers BV;1,5\n;1,5\n"
    let outcome = RowKit.payments(text) {
      $0.missing = [.init("REDACTED", .redacted)]
      $0.categories = [
        .init(
          header: "naam", .equals("(Particulier)"), kind: .naturalPerson, label: "Particulieren")
      ]
    }
    #expect(
      outcome.records.map { $0["payee_name"] } == [
        "Particulieren", "(redacted)", "(redacted)", "Hoveniers BV", nil,
      ])
    #expect(
      outcome.records.map { $0["payee_kind"] } == [
        "natural_person", nil, "unknown", "organisation", nil,
      ])
  }

  @Test("78 areas in free text") func places() {
    let text = "dossier;jaar;project\na;2020;Feest INDISCHE BUURT\nb;2020;Feest Oost\n"
    let outcome = RowKit.read(Array(text.utf8), "grants") {
      $0.columns = [
        .init("dossier", to: "grant_id"), .init("jaar", to: "grant_year"),
        .init("project", to: "title"),
      ]
      $0.places = [
        .init(area: "GM0050", header: "project", .contains("zeewolde"), because: "…"),
        .init(
          area: "x-indische-buurt", header: "project", .contains("indische buurt"), because: "…"),
      ]
    }
    #expect(outcome.found.isEmpty)
    #expect(outcome.records.map { $0["area_code"] } == ["x-indische-buurt", nil])
    #expect(outcome.records.map { $0["area_rule"] } == ["1", nil])
  }

  @Test(
    "hostile names are kept as they are",
    arguments: [
      "=HYPERLINK(1)", "</script>", "\u{202E}omgekeerd", "../../etc", "@SUM",
    ]) func hostile(_ name: String)
  {
    let outcome = RowKit.payments("naam;bedrag\n\(name);1,5\n")
    #expect(outcome.records.map { $0["payee_name"] } == [name])
  }

  @Test("a cell of ten megabytes") func hugeCell() {
    let outcome = RowKit.payments(
      "naam;bedrag\n\(String(repeating: "x", count: 10 << 20));1,5\nbv;1,5\n")
    #expect(outcome.found == ["error record-length proef.csv 2:1"])
    #expect(outcome.buckets == ["header", "rejected: rij is langer dan 1 MiB", "loaded"])
  }

  @Test("a header only") func headerOnly() {
    let outcome = RowKit.payments("naam;bedrag")
    #expect(outcome.found.isEmpty)
    #expect(outcome.buckets == ["header"])
    #expect(outcome.reading?.closes == true)
  }
}
