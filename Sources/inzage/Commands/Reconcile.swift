import ArgumentParser
import Diagnostics
import Foundation
import Pipeline

struct Reconcile: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Add up where every row and every euro of the sources ended up.",
    discussion: """
      Reads the sources of the portal by their sidecars and says of each how many rows were \
      loaded and set aside, with the reason, what its columns add up to, and whether its control \
      totals hold. Prints no pages. Exit code 0: no errors; 1: errors in the content.

      Example: inzage reconcile --content my-portal
      """)

  enum Format: String, ExpressibleByArgument { case text, json }

  @Option(help: ArgumentHelp("The portal folder, with portal.yaml in it.", valueName: "folder"))
  var content = "content"

  @Option(help: "The form of the answer: text or json.")
  var format = Format.text

  @OptionGroup var speech: SpeechOptions

  func validate() throws {
    guard Folder(content).exists else {
      throw ValidationError(
        "There is no folder '\(content)'; go to the folder of your portal, or name it with "
          + "--content.")
    }
  }

  func run() async throws {
    let console = Console(language: speech.messages)
    let (reconciliation, report) = try await outcome(console)
    console.clearProgress()
    if !report.isEmpty {
      let lines = SourceLines(content: content, templates: "templates")
      let printer = TextPrinter(
        language: console.language, line: { lines.text(at: $0) }, path: { lines.path(of: $0) })
      console.warn(printer.text(of: report))
    }
    if let reconciliation {
      switch format {
      case .text: console.say(ReconciliationText(language: console.language).text(reconciliation))
      case .json: console.say(try Self.json(reconciliation))
      }
    }
    if report.hasErrors { throw ExitCode.content }
  }

  private func outcome(_ console: Console) async throws -> (Reconciliation?, Report) {
    do {
      return try await Workplace.with { scratch in
        try Order(
          content: content, templates: "", scratch: scratch, progress: console.progress
        ).reconcile()
      }
    } catch {
      console.warn("inzage: \(error)\n")
      throw ExitCode.machine
    }
  }

  private static func json(_ reconciliation: Reconciliation) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(reconciliation), as: UTF8.self)
  }
}

/// A reconciliation in words.
struct ReconciliationText {
  let language: Language

  func text(_ reconciliation: Reconciliation) -> String {
    reconciliation.sources.map(text).joined(separator: "\n\n")
  }

  private func text(_ source: Reconciliation.SourceSum) -> String {
    let isDutch = language == .nl
    var lines = ["\(source.id): \(source.rows) \(isDutch ? "rijen" : "rows")"]
    for bucket in source.buckets {
      let reason = bucket.reason.map { " (\($0))" } ?? ""
      lines.append("  \(bucket.bucket): \(bucket.rows)\(reason)")
    }
    for column in source.columns {
      lines.append(
        isDutch
          ? "  '\(column.column)': \(column.read) gelezen, \(column.loaded) geladen"
          : "  '\(column.column)': \(column.read) read, \(column.loaded) loaded")
    }
    for total in source.totals {
      let what = total.amount + (total.filter.isEmpty ? "" : " (\(total.filter))")
      let verdict =
        total.holds ? (isDutch ? "klopt" : "holds") : (isDutch ? "klopt niet" : "differs")
      lines.append(
        isDutch
          ? "  \(what): \(total.measured), verwacht \(total.expected): \(verdict)"
          : "  \(what): \(total.measured), expected \(total.expected): \(verdict)")
    }
    if !source.closes {
      lines.append(isDutch ? "  de sommen sluiten niet" : "  the sums do not close")
    }
    return lines.joined(separator: "\n")
  }
}
