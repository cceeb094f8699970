import Diagnostics
import Testing

@testable import Intake

/// What is seen in a file without a sidecar, and the sidecar that follows.
@Suite struct InspectTests {
  static let payments = "Leverancier;Betaaldatum;Bedrag\n"

  @Test func aHeaderBelowTitlesIsFound() throws {
    let text = "Betalingen over 500 euro;;\n\n" + Self.payments + "A BV;2024-01-31;1.250,00\n"
    let sidecar = try InspectKit.sidecar(text)
    #expect(sidecar.contains("  header_row: 3"))
    #expect(sidecar.contains("  Leverancier: payee_name"))
  }

  @Test(arguments: [
    ("A BV;2024-01-31;1.250,00\nB BV;2024-02-01;3,5\n", #"decimal: ",", group: ".""#),
    ("A BV;2024-01-31;\"1,250.00\"\nB BV;2024-02-01;3.5\n", #"decimal: ".", group: ",""#),
  ])
  func theStyleOfAmountsIsWrittenWithItsEvidence(_ rows: String, _ style: String) throws {
    let sidecar = try InspectKit.sidecar(Self.payments + rows)
    let line = try #require(sidecar.first { $0.hasPrefix("  numbers:") })
    #expect(line.contains(style))
    #expect(line.contains("on line 2"))
  }

  @Test func anAmountWithTwoReadingsIsLeftToTheEditor() throws {
    let sidecar = try InspectKit.sidecar(Self.payments + "A BV;2024-01-31;1.055\n")
    #expect(!sidecar.contains { $0.hasPrefix("  numbers:") })
    let choices = sidecar.filter { $0.hasPrefix("  # numbers:") }
    #expect(choices.count == 2)
    #expect(choices[0].contains("€ 1,06"))
    #expect(choices[1].contains("€ 1.055,00"))
    // Nothing was chosen, so nothing was tried.
    #expect(!sidecar.contains("expects:"))
  }

  @Test func aDateWithTwoReadingsIsLeftToTheEditor() throws {
    let sidecar = try InspectKit.sidecar(Self.payments + "A BV;03/04/2024;12,50\n")
    let choices = sidecar.filter { $0.hasPrefix("  # dates:") }
    #expect(choices.count == 2)
    #expect(choices.contains { $0.contains("dd/MM/yyyy") && $0.contains("2024-04-03") })
    #expect(choices.contains { $0.contains("MM/dd/yyyy") && $0.contains("2024-03-04") })
  }

  @Test func oneDateThatFitsOneFormDecides() throws {
    let rows = "A BV;03/04/2024;12,50\nB BV;31/04/2024;12,50\nC BV;30/04/2024;12,50\n"
    let sidecar = try InspectKit.sidecar(Self.payments + rows)
    #expect(sidecar.contains { $0.hasPrefix(#"  dates: "dd/MM/yyyy""#) })
  }

  @Test func aTotalThatIsTheSumOfTheRowsIsSetAside() throws {
    let rows = "A BV;2024-01-31;10,50\nB BV;2024-02-01;4,50\nTotaal;;15,00\n"
    let sidecar = try InspectKit.sidecar(Self.payments + rows)
    let rule = try #require(sidecar.first { $0.contains("bucket: subtotal") })
    #expect(rule.contains("column: Leverancier, equals: Totaal"))
    #expect(rule.contains("exactly the sum of all rows above"))
    #expect(sidecar.contains { $0.hasPrefix("  rows: 2 ") })
  }

  @Test func aTotalThatIsOffIsSaidToBe() throws {
    let rows = "A BV;2024-01-31;10,50\nB BV;2024-02-01;4,50\nTotaal;;16,00\n"
    let findings = try InspectKit.findings(Self.payments + rows)
    #expect(findings.contains { $0.contains("'Totaal'") && $0.contains("differs by € 1,00") })
  }

  @Test func aSupplierWhoseNameBeginsWithTotalIsNoTotal() throws {
    let text = "Leverancier;Dienst;Bedrag\nTotal Gas BV;Wonen;10,50\nB BV;Zorg;4,50\n"
    let sidecar = try InspectKit.sidecar(text)
    #expect(!sidecar.contains { $0.contains("bucket: subtotal") })
    #expect(sidecar.contains { $0.hasPrefix("  rows: 2 ") })
  }

  @Test func aGroupThatIsTheSumOfAllOthersIsFoundWithoutAWord() throws {
    let rows = [
      "Aa;0.1 Bestuur;10;20", "Bo;0.1 Bestuur;5;6", "Allemaal;0.1 Bestuur;15;26",
    ]
    let text = "Gemeenten;Taakveld;Baten;Lasten\n" + rows.joined(separator: "\n") + "\n"
    let sidecar = try InspectKit.sidecar(text, name: "begroting-2024.csv")
    let rule = try #require(sidecar.first { $0.contains("bucket: subtotal") })
    #expect(rule.contains("equals: Allemaal"))
    #expect(rule.contains("exactly the sum of all other rows"))
  }

  @Test(arguments: [
    (";;1;2;3;\n", "bucket: comment"), ("Bron: de gemeente;;;;;\n", "bucket: comment"),
    (";;;;;12,00\n", "bucket: subtotal"),
  ])
  func rowsThatAreNoDataGetARule(_ row: String, _ bucket: String) throws {
    let text = "Leverancier;Dienst;Soort;Nummer;Datum;Bedrag\nA BV;Wonen;x;1;2024-01-31;12,00\n"
    let sidecar = try InspectKit.sidecar(text + row)
    let rule = try #require(sidecar.first { $0.contains("{line: 3,") })
    #expect(rule.contains(bucket))
  }

  @Test func textsWithoutAValueAreToldApart() throws {
    let rows = "A BV;2024-01-31;NULL\nB BV;2024-02-01;4,50\nC BV;2024-02-01;p.m.\nD BV;;1,00\n"
    let sidecar = try InspectKit.sidecar(Self.payments + rows + "E BV;;-\n")
    #expect(sidecar.contains { $0.hasPrefix(#"    "NULL": unknown"#) })
    #expect(sidecar.contains { $0.hasPrefix(#"    "p.m.": pending"#) })
    #expect(sidecar.contains { $0.hasPrefix(##"    # "-": zero"##) })
  }

  @Test(arguments: [
    ("Lasten (x € 1.000)", "  factor: 1000"), ("Lasten in € mln", "  factor: 1000000"),
    ("Lasten", "  factor:  # FILL IN"),
  ])
  func theUnitComesFromTheHeaderOrFromTheEditor(_ header: String, _ factor: String) throws {
    let text = "Programma;Omschrijving;\(header)\n1;Bestuur;10\n2;Zorg;20\n"
    let sidecar = try InspectKit.sidecar(text, name: "begroting-2024.csv")
    #expect(sidecar.contains { $0.hasPrefix(factor) })
  }

  @Test func aColumnOfUnitsIsOffered() throws {
    let rows = "2024;x1000;1;Bestuur;10\n2024;miljoen;2;Zorg;20\n2024;x1000;3;Groen;7\n"
    let text = "Jaar;Eenheid;Programma;Omschrijving;Realisatie\n" + rows
    let sidecar = try InspectKit.sidecar(text, name: "rekening.csv")
    let line = try #require(sidecar.first { $0.contains("factor:") })
    #expect(line.hasPrefix("  # factor: {column: Eenheid, values: {"))
    #expect(line.contains("x1000: 1000"))
    #expect(line.contains("miljoen: 1000000"))
  }

  @Test func aKeyWithDoublesIsCountedAndNotChosen() throws {
    let rows = (1...20).map { "\($0 % 10);A BV;\($0),50\n" }.joined()
    let sidecar = try InspectKit.sidecar("Transactienummer;Leverancier;Bedrag\n" + rows)
    let key = try #require(sidecar.first { $0.contains("key:") })
    #expect(key.hasPrefix("# key: [transaction_id]"))
    #expect(key.contains("10 of 20 rows come back"))
  }

  @Test func aFileThatFitsNoTableIsNotForcedIntoOne() throws {
    let inspection = try InspectKit.inspection("Naam A;Naam B\nx;y\nz;w\n", name: "lijst.csv")
    #expect(inspection.sidecar(in: .en).contains("table:  # FILL IN"))
    #expect(inspection.decisions.contains { $0.en.hasPrefix("table:") })
  }

  @Test func aDoubtfulByteIsLeftToTheEditor() throws {
    let text = Array("Leverancier;Bedrag\nCura".utf8) + [0x87] + Array("ao BV;1,50\n".utf8)
    let sidecar = try InspectKit.inspection(text, name: "b-2024.csv").sidecar(in: .en)
    #expect(sidecar.contains("  # encoding: windows-1252"))
  }

  @Test func namesInTheFileCannotEscapeTheirQuotes() throws {
    let text = "Leverancier,\"Bedrag \"\"x\"\": {#\",Datum\nA BV,\"1,50\",2024-01-31\n"
    let sidecar = try InspectKit.inspection(text, name: "b-2024.csv").sidecar(in: .nl)
    #expect(sidecar.contains(#""Bedrag \"x\": {#": amount"#))
    #expect(sidecar.contains("  rows: 1"))
  }
}
