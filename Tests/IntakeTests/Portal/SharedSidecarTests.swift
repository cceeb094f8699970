import Civic
import Diagnostics
import Testing

@testable import Intake

/// Many files of one publisher with one sidecar. The rows are of the payments of Manchester (Open
/// Government Licence; see bench/sources/manchester-spend).
@Suite struct SharedSidecarTests {
  static let april = """
    Body Name,Service Area,Expenses Type,Invoice Payment Date,Transaction Number,Net Amount,Supplier Name\r
    Manchester City Council,Adult Social Care,Training and Development,01.04.2014,5100711448,"£1,461.76",Essential Papers Ltd\r
    Manchester City Council,Childrens Services,Subsistence,31.03.2014,5100711356,"-£1,000.00",Sanctuary Housing Association\r

    """
  static let december = """
    Body Name,Service Area,Expenses Type,Invoice Payment Date,Transaction Number,Amount,Supplier Name
    Manchester City Council,Chief Executives,Reference Materials,01.12.2010,1902373176,1200.00,Tommys
    Manchester City Council,Libraries,#N/A,31.12.2010,1902375265,666.36,Zaylai Books
    ,,,,,1866.36

    """

  static func sum(_ digit: Character) -> String { String(repeating: digit, count: 64) }

  static let sidecar = """
    source:
      id: manchester
      title: "Betalingen van Manchester"
      publisher: "Manchester City Council"
      document_type: betalingen
      fiscal_year: 2014
      status: vastgesteld
      retrieved_on: 2022-02-15
      licence: "OGL"
    table: transactions
    read: {missing: {"#N/A": unknown}}
    columns:
      Expenses Type: description
      Invoice Payment Date: payment_date
      Net Amount: {to: amount, aliases: [Amount]}
      Supplier Name: payee_name
    row_rules:
      - {column: Body Name, equals: "", bucket: subtotal, reason: "totaal zonder naam"}
    expects: {totals: [{amount: amount, euros: "1.00"}]}
    files:
      - {file: apr-2014.csv, sha256: \(sum("a")), rows: 2}
      - {file: oud/dec-2010.csv, sha256: \(sum("b")), fiscal_year: 2010, id: m-2010, title: "Oud", retrieved_on: 2011-01-01, constants: {vat_basis: excl}, totals: [{amount: amount, euros: "1866.36"}]}

    """

  private func kit(_ sidecar: String = sidecar) -> PortalKit {
    var kit = PortalKit()
    kit["spending/manchester.source.yaml"] = sidecar
    kit["spending/apr-2014.csv"] = Self.april
    kit["spending/oud/dec-2010.csv"] = Self.december
    return kit
  }

  @Test func eachFileIsASourceOfItsOwn() throws {
    let (dossier, report) = try kit().read()
    #expect(report.isEmpty, "\(report.lines) \(report.words)")
    let sources = try #require(dossier).sources
    #expect(sources.map(\.id) == ["manchester-apr-2014", "m-2010"])
    #expect(sources.map(\.title) == ["Betalingen van Manchester (apr-2014)", "Oud"])
    #expect(sources.map(\.file) == ["spending/apr-2014.csv", "spending/oud/dec-2010.csv"])
    #expect(sources.map(\.sha256) == [Self.sum("a"), Self.sum("b")])
    #expect(sources.map(\.fiscalYear) == [2014, 2010])
    #expect(sources.map(\.retrievedOn.iso) == ["2022-02-15", "2011-01-01"])
    #expect(sources.map(\.mapping.expects.rows) == [2, nil])
    #expect(
      sources.map { $0.mapping.expects.totals.map(\.expected) } == [
        [.euros(Money(cents: 100))], [.euros(Money(cents: 186_636))],
      ])
    #expect(sources.map { $0.mapping.constants.map(\.field) } == [[], ["vat_basis"]])
    let allShared = sources.allSatisfy { $0.isShared }
    #expect(allShared)
  }

  @Test func driftOfHeadersIsReadByAliases() throws {
    let (dossier, _) = try kit().read()
    let sources = try #require(dossier).sources
    var report = Report()
    var readings: [SourceReading?] = []
    var amounts: [[String?]] = []
    for (source, text) in zip(sources, [Self.april, Self.december]) {
      var shelf = Shelf(shape: .transactions)
      readings.append(
        SourceReader.read(
          source, bytes: Array(text.utf8), lookups: RowKit.lookups, into: &shelf, report: &report))
      amounts.append(shelf.records.map { $0["amount"] })
    }
    #expect(amounts == [["146176", "-100000"], ["120000", "66636"]])
    #expect(readings.map { $0?.buckets.map(\.rows) } == [[2, 1], [2, 1, 1]])
    // The rule for the total fits a row of one file, which is enough.
    #expect(readings.map { $0?.unusedRules } == [[0], []])
    #expect(!report.holds(RowRules.rowRuleUnused))
    UnusedRules.report(of: sources, readings, into: &report)
    #expect(!report.holds(RowRules.rowRuleUnused))
    UnusedRules.report(of: [sources[0]], [readings[0]], into: &report)
    #expect(report.holds(RowRules.rowRuleUnused))
  }

  static let slips: [(String, String, String)] = [
    ("  - {file: apr-2014.csv, ", "  - {file: mei-2014.csv, ", "sidecar-pair"),
    ("  - {file: apr-2014.csv, ", "  - {file: ../apr-2014.csv, ", "sidecar-pair"),
    ("  - {file: apr-2014.csv, ", "  - {file: oud/dec-2010.csv, ", "sidecar-pair"),
    ("  - {file: apr-2014.csv, ", "  - {bestand: apr-2014.csv, ", "field-required"),
    ("rows: 2}", "rijen: 2}", "field-known"),
    ("rows: 2}", "rows: twee}", "integer-format"),
    ("sha256: \(sum("a"))", "sha256: abc", "code-format"),
  ]

  @Test(arguments: slips) func slipsAreSaidAtTheirPlace(from: String, to: String, rule: String)
    throws
  {
    let changed = Self.sidecar.replacing(from, with: to)
    let (_, report) = try kit(changed).read()
    let line = try #require(
      changed.split(separator: "\n", omittingEmptySubsequences: false).firstIndex {
        $0.contains("apr-2014.csv") || $0.contains("mei-2014.csv") || $0.contains("rows: 2}")
      })
    let isSaid = report.diagnostics.contains {
      $0.rule.description == rule && $0.severity == .error
        && ($0.place?.file == "spending/manchester.source.yaml")
        && ($0.place?.line == line + 1 || rule == "sidecar-pair")
    }
    #expect(isSaid, "\(report.lines)")
  }
}
