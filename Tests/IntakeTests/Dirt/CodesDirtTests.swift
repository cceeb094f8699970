import Civic
import Diagnostics
import Testing

@testable import Intake

/// What codes are.
@Suite struct CodesDirtTests {
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
    "51, 54, 56, 57 unknown codes, with advice",
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

  @Test("53 codes stay text: no zero is lost and no sign is taken away") func codesAreText() {
    let outcome = StructureDirtTests.budget(
      "staat;artikel;omschrijving;bedrag\n0020670;0.10;a;1,5\n00206701;20.0;b;1,5\n=12;1-2;c;1,5\n")
    #expect(outcome.records.map { $0["programme_code"] } == ["0020670", "00206701", "=12"])
    #expect(outcome.records.map { $0["product_code"] } == ["0.10", "20.0", "1-2"])
  }

  @Test("55 the side before a category, and 56 stocks as a category") func categories() {
    let outcome = RowKit.budget(
      "Gemeente;Taakveld;Categorie;Baten;Lasten\nAmsterdam;6.1;L1.1;;2\nAmsterdam;6.1;B4.3.1;1;\n"
        + "Amsterdam;6.1;3.8;1;2\nAmsterdam;6.1;Primo;1;\n"
    ) {
      $0.columns.append(.init("Categorie", to: "category_code"))
      $0.rowRules = [.init(.column("Categorie", .equals("Primo")), .excluded, reason: "beginstand")]
    }
    #expect(outcome.found.isEmpty)
    #expect(outcome.records.map { $0["category_code"] } == ["1.1", "4.3.1", "3.8", "3.8"])
    #expect(outcome.buckets.last == "excluded: beginstand")
  }

  static let sides = [
    Mapping.ValueName("V", "expenditure"), Mapping.ValueName("U", "expenditure"),
    Mapping.ValueName("O", "revenue"),
  ]

  @Test("58 values in lower case, and the name of the column as a value") func valueNames() {
    let text = "soort;naam;bedrag\nU;a;1,5\nu;b;1,5\no;c;1,5\nV/U/O (Verplichtingen);d;1,5\n"
    let outcome = RowKit.read(Array(text.utf8), "budget-lines") {
      var side = Mapping.ColumnMapping("soort", to: "direction")
      side.values = Self.sides
      var basis = Mapping.ColumnMapping("soort", to: "basis")
      basis.values = [.init("V", "commitment"), .init("U", "cash"), .init("O", "cash")]
      $0.columns = [side, basis, .init("naam", to: "description"), .init("bedrag", to: "amount")]
      $0.constants = [.init("fiscal_year", "2016"), .init("phase", "approved")]
    }
    #expect(outcome.records.map { $0["direction"] } == ["expenditure", "expenditure", "revenue"])
    #expect(outcome.records.map { $0["basis"] } == ["cash", "cash", "cash"])
    #expect(
      outcome.found == ["error choice-known proef.csv 5:1"])
    #expect(
      outcome.buckets.last == "rejected: waarde in kolom 'soort' is geen van de mogelijkheden")
  }

  @Test("59 code and name in one cell, and clusters of codes") func codeAndName() {
    let outcome = StructureDirtTests.budget(
      "staat;artikel;omschrijving;bedrag\n\"A, Infrastructuurfonds\";1;a;1,5\nB: Gemeentefonds;1;b;1,5\n"
    )
    #expect(outcome.records.map { $0["programme_code"] } == ["A", "B"])
    let cluster = RowKit.budget(
      "Gemeente;Taakveld;Baten;Lasten\nAmsterdam;6.1 - 6.5;1;2\nAmsterdam;6.1 – 6.5;1;2\n")
    #expect(
      cluster.found == [
        "error taskfield-known proef.csv 2:11", "error taskfield-known proef.csv 3:11",
      ])
    #expect(cluster.records.isEmpty)
  }

  @Test("60 two things with one code, and only another spelling") func oneCodeTwoNames() {
    let text = """
      staat;artikel;omschrijving;bedrag
      III;1;Eenheid van het algemeen regeringsbeleid;1,5
      III;2;Kabinet der Koning;1,5
      III;3;Commissie van Toezicht;1,5
      IV;1;Waarborgfunctie;1,5
      IV;2;Bevorderen autonomie;1,5
      IV;2;BEVORDEREN  AUTONOMIE.;2,5
      III;3;Raad van State;1,5

      """
    let outcome = StructureDirtTests.budget(text)
    #expect(outcome.found == ["warning code-label proef.csv 8:1"])
    #expect(outcome.records.count == 7)
  }

  @Test("60 descriptions of rows are not names of codes") func descriptionsOfRows() {
    let rows = (1...40).map { "A;\($0 % 4);post \($0);1,5\n" }.joined()
    #expect(
      StructureDirtTests.budget("staat;artikel;omschrijving;bedrag\n" + rows).found.isEmpty)
  }
}
