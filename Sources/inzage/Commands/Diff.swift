import ArgumentParser
import Civic
import Diagnostics
import Foundation
import Pipeline

struct Diff: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Say what changed between two editions, or between two deliveries of a source.",
    discussion: """
      Two editions are two folders that 'inzage build' printed, or the .sqlite files among their \
      downloads. Two deliveries are two .csv files that read by one sidecar: the one beside them, \
      or the one that --sidecar names.

      Rows are found again by the key that the sidecar declares, and every row ends in one group: \
      corrected (an amount is another one), completed (an amount was not known), reclassified (a \
      code), renamed (a text), new, vanished, unchanged. The key is measured first: at most 1 in \
      100 rows may have a key that is there already, and at least 95 in 100 shared keys must keep \
      their other columns. Otherwise nothing is compared, and you are told why.

      Exit code 0: compared; 1: a file cannot be read or the key is not good enough; 64: wrong \
      usage; 70: the machine or the program.

      Example: inzage diff site-2025 site-2026
      Example: inzage diff register-2019.csv register-2020.csv
      Example: inzage diff old.csv new.csv --sidecar register.source.yaml --key grant_id
      Example: inzage diff old.csv new.csv --format csv > differences.csv
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, csv, json }

  @Argument(help: ArgumentHelp("The earlier one.", valueName: "old"))
  var old: String

  @Argument(help: ArgumentHelp("The later one.", valueName: "new"))
  var new: String

  @Option(
    help: ArgumentHelp(
      "How the files read, when no sidecar stands beside them.", valueName: "file"))
  var sidecar: String?

  @Option(
    help: ArgumentHelp(
      "The fields to compare by, with commas between them. Without it, the key of the sidecar.",
      valueName: "fields"))
  var key: String?

  @Option(
    help: ArgumentHelp(
      "The portal whose codes the files use. Without it, content when it is there.",
      valueName: "folder"))
  var content: String?

  @Option(
    help: ArgumentHelp(
      "text: counted, with the first of each; csv: every difference; json: the counts.",
      valueName: "format"))
  var format = Format.text

  @OptionGroup var speech: SpeechOptions

  func validate() throws {
    if let content, !Folder(content).exists {
      throw ValidationError("There is no folder '\(content)'; name the folder of your portal.")
    }
  }

  func run() async throws {
    let console = Console(language: speech.messages, quiet: true)
    let printer = DiffPrinter(language: console.language)
    let outcome: DiffOutcome
    do {
      outcome = try await Workplace.with { scratch in
        let order = DiffOrder(
          old: old, new: new, sidecar: sidecar,
          key: key.map { $0.split(separator: ",").map { String($0.filter { $0 != " " }) } },
          content: content ?? (Folder("content").exists ? "content" : nil), scratch: scratch)
        guard format == .csv else { return try order.run() }
        console.say(printer.csvHeader)
        return try order.run { source, change in
          for line in printer.csv(of: change, in: source) { console.say(line) }
        }
      }
    } catch let error as DiffError {
      console.warn("inzage: \(error.wording[console.language])\n")
      throw ExitCode.validationFailure
    } catch {
      console.warn("inzage: \(error)\n")
      throw ExitCode.machine
    }
    let problems = TextPrinter(language: console.language, line: { _ in nil })
    if outcome.report.hasErrors { console.warn(problems.text(of: outcome.report)) }
    switch format {
    case .text: console.say(printer.text(of: outcome))
    case .json: console.say(try printer.json(of: outcome))
    case .csv:
      for source in outcome.sources where source.quality?.fault != nil {
        console.warn(printer.verdict(of: source) + "\n")
      }
    }
    guard outcome.isWhole else { throw ExitCode.content }
  }
}
