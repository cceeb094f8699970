internal import Audit
internal import Civic
internal import Diagnostics
internal import Ledger
internal import Pages
internal import Press

extension Order {
  /// How far a run goes.
  public enum Goal: Sendable {
    /// Say what is wrong.
    case report
    /// Print the edition too, when there are no errors.
    case edition
  }

  /// Reads, checks and prints the portal once.
  public func run(_ goal: Goal) async throws -> Outcome {
    var report = Report()
    progress(.reading, 0, 1)
    let folder = Folder(content)
    var dossier = try dossier(in: folder, into: &report)
    let desk = try TemplateDesk(
      folder: Folder(templates), language: dossier?.settings.record.language ?? "nl",
      into: &report)
    dossier?.addRecipes(desk.recipes)
    let press = PagePress(desk.library, words: desk.words, assets: desk.assets)
    try press.check(Pages.Registry.samples, into: &report)
    guard let dossier else { return Outcome(report: report) }

    let loaded = try load(
      dossier, in: folder, keepingBytes: goal == .edition, into: &report)
    progress(.checking, 0, 1)
    try Audit.Registry.check(
      Portal(dossier: dossier, ledger: loaded.ledger, readings: loaded.readings), into: &report)
    // Without errors every source was read, so every one has its reading.
    guard !report.hasErrors else { return Outcome(report: report) }
    try loaded.ledger.load(dossier)
    // Now that the dossier is in the ledger too, its rows can be asked for.
    try RecipeAnswers().check(
      Portal(dossier: dossier, ledger: loaded.ledger, readings: loaded.readings), into: &report)
    guard !report.hasErrors else { return Outcome(report: report) }
    let edition = try Edition(
      dossier: dossier, ledger: loaded.ledger,
      readings: loaded.readings.compactMap { $0 } + dossier.rounds.map(\.reading),
      words: desk.words, remarks: report.remarks(on: dossier), rowText: loaded.rowText)
    var pages = try Pages.Registry.kinds.flatMap { try $0.pages(of: edition) }
    checkLinks(of: dossier, to: pages, in: edition, into: &report)
    guard goal == .edition, !report.hasErrors else { return Outcome(report: report) }

    let downloads = try Downloads(
      of: edition, database: loaded.databaseBytes(), received: loaded.received)
    pages.append(DownloadsPage.page(of: edition, downloads.lines))
    pages += IndexPage.pages(of: edition, over: pages)
    let total = pages.count
    var outputs = try await pages.concurrentMap(
      width: jobs, done: { progress(.printing, $0, total) }
    ) { page in try press.print(page, of: edition) }.flatMap { $0 }
    progress(.packing, 0, 1)
    outputs += desk.assets.outputs + downloads.outputs
    for product in Press.Registry.products {
      outputs += try product.outputs(of: edition, pages: pages)
    }
    outputs.append(try Manifest.output(over: outputs))
    return Outcome(outputs: outputs, pageCount: total, report: report)
  }
}
