import Civic
import Diagnostics
import Testing

@testable import Intake

/// A `datapackage.json` as part of a sidecar.
@Suite struct PackageTests {
  static let package = """
    {"name": "gastos", "resources": [
      {"name": "otro", "path": "data/otro.csv"},
      {"name": "gastos", "path": "data/a.csv", "encoding": "cp1252",
       "dialect": {"delimiter": ";"},
       "schema": {"missingValues": ["", "n/a"], "fields": [
         {"name": "A\\u00d1O", "type": "integer"}, {"name": "SECCION", "type": "integer"},
         {"name": "DESCRIPCION SECCION", "type": "string"},
         {"name": "PROGRAMA", "type": "integer"},
         {"name": "DESCRIPCION PROGRAMA", "type": "string"},
         {"name": "IMPORTE", "type": "number", "decimalChar": ",", "groupChar": "."}]}}],
     "mapping": {
       "measures": {
         "otro": {"source": "X", "resource": "otro"},
         "amount": {"source": "IMPORTE", "resource": "gastos", "currency": "EUR",
           "factor": 1000, "direction": "expenditure", "phase": "approved"}},
       "dimensions": {
         "date": {"attributes": {"year": {"source": "AÑO"}}, "primaryKey": "year"},
         "administrative": {"dimensionType": "classification",
           "classificationType": "administrative",
           "attributes": {"SECCION": {"source": "SECCION"},
             "D": {"source": "DESCRIPCION SECCION", "labelfor": "SECCION"}},
           "primaryKey": ["SECCION"]},
         "program": {"dimensionType": "activity",
           "attributes": {"PROGRAMA": {"source": "PROGRAMA"},
             "D": {"source": "DESCRIPCION PROGRAMA", "labelfor": "PROGRAMA"}},
           "primaryKey": "PROGRAMA"}}}}
    """

  private func read(
    _ rest: String, package: String = package, table: String = "budget-lines"
  ) throws -> (source: Source?, report: Report) {
    var kit = PortalKit()
    kit["budget/a.csv"] = "niet gelezen"
    kit["budget/datapackage.json"] = package
    kit["budget/a.source.yaml"] = PortalKit.source() + "table: \(table)\n" + rest
    let (dossier, report) = try kit.read()
    return (try #require(dossier).sources.first, report)
  }

  @Test func thePackageIsTheMapping() throws {
    let (found, report) = try read("package: datapackage.json\n")
    #expect(report.isEmpty, "\(report.lines) \(report.words)")
    let mapping = try #require(found).mapping
    #expect(mapping.encoding == .windows1252)
    #expect(mapping.delimiter == UInt8(ascii: ";"))
    #expect(mapping.numbers == NumberStyle(decimal: .comma, group: .dot))
    #expect(mapping.factor == 1000)
    #expect(mapping.missing == [.init("n/a", .unknown)])
    #expect(
      Dictionary(uniqueKeysWithValues: mapping.columns.map { ($0.header, $0.field) }) == [
        "AÑO": "fiscal_year", "IMPORTE": "amount", "DESCRIPCION SECCION": "owner_unit",
        "PROGRAMA": "programme_code", "DESCRIPCION PROGRAMA": "description",
      ])
    #expect(
      Dictionary(uniqueKeysWithValues: mapping.constants.map { ($0.field, $0.value) }) == [
        "direction": "expenditure", "phase": "approved",
      ])
    #expect(mapping.columns.first?.place?.file == "budget/datapackage.json")
  }

  @Test func theSidecarGoesBeforeThePackage() throws {
    let (found, report) = try read(
      """
      package: {file: datapackage.json, resource: gastos}
      read: {factor: 1}
      columns: {SECCION: programme_code}
      constants: {phase: executed}

      """)
    #expect(report.isEmpty, "\(report.lines) \(report.words)")
    let mapping = try #require(found).mapping
    #expect(mapping.factor == 1)
    #expect(mapping.columns.filter { $0.field == "programme_code" }.map(\.header) == ["SECCION"])
    #expect(mapping.constants.first { $0.field == "phase" }?.value == "executed")
  }

  @Test(arguments: [
    ("package: {resource: gasto}\n", package, "package-fits"),
    ("package: ander.json\n", package, "file-exists"),
    ("package: datapackage.json\n", "{\"resources\": [", "package-fits"),
    ("package: datapackage.json\n", "{}", "package-fits"),
  ]) func whatDoesNotFitIsSaid(rest: String, package: String, rule: String) throws {
    let (found, report) = try read(rest, package: package)
    #expect(found == nil)
    #expect(report.diagnostics.contains { $0.rule.description == rule && $0.severity == .error })
  }

  @Test func aPackageThatNothingNamesIsNotRead() throws {
    let (_, report) = try read(
      "columns: {A: amount, J: fiscal_year}\nconstants: {phase: approved, direction: revenue}\n")
    #expect(report.lines == ["budget/datapackage.json:1:1 file-used"])
  }

  static let dateForms: [(String, String?)] = [
    ("%d/%m/%Y", "dd/MM/yyyy"), ("%Y-%m-%d", nil), ("default", nil), ("any", nil),
    ("fmt:%d.%m.%y", "dd.MM.yy"), ("%d-%b-%y", "dd-MMM-yy"), ("%b-%q", nil),
  ]

  @Test(arguments: dateForms) func formsOfDates(format: String, form: String?) {
    #expect(PackageForm.dateForm(format) == form)
  }
}
