import ArgumentParser
import Civic
import Diagnostics
import Foundation
import Pipeline

/// One run of the pipeline for a command: what it says goes to the console.
struct Run {
  var portal: PortalOptions
  var console: Console
  var baseURL: String?
  var date: CivicDate?
  var jobs = ProcessInfo.processInfo.activeProcessorCount

  /// Runs, prints the report, and hands on what came out. A failure of the machine ends the
  /// command with its own exit code.
  func outcome(_ goal: Order.Goal) async throws -> Outcome {
    do {
      let outcome = try await Workplace.with { scratch in
        try await Order(
          content: portal.content, templates: portal.templates, baseURL: baseURL, date: date,
          jobs: jobs, scratch: scratch, progress: console.progress
        ).run(goal)
      }
      console.clearProgress()
      show(outcome.report)
      return outcome
    } catch let code as ExitCode {
      throw code
    } catch {
      console.warn("inzage: \(error)\n")
      throw ExitCode.machine
    }
  }

  private func show(_ report: Report) {
    guard !report.isEmpty else { return }
    let lines = SourceLines(content: portal.content, templates: portal.templates)
    let printer = TextPrinter(
      language: console.language, line: { lines.text(at: $0) }, path: { lines.path(of: $0) })
    console.warn(printer.text(of: report))
    guard let rule = report.diagnostics.first?.rule else { return }
    console.warn(
      console.language == .nl
        ? "Uitleg over een controle: inzage explain \(rule)\n"
        : "To have a check explained: inzage explain \(rule)\n")
  }
}
