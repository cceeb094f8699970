import ArgumentParser
import Civic
import Diagnostics
import Foundation
import Pipeline

struct Build: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Check the portal, then print it as a static site.",
    discussion: """
      Nothing is printed when there are errors: the site that stands there stays as it is. \
      Files in the output folder that Inzage did not make are left alone.

      Example: inzage build --base-url https://buurt.example/begroting/
      Example: inzage build --content my-portal --output /srv/www/portal
      """)

  @OptionGroup var portal: PortalOptions

  @Option(help: ArgumentHelp("Where the site is printed.", valueName: "folder"))
  var output = "site"

  @Option(
    name: .customLong("base-url"),
    help: ArgumentHelp(
      "Where the site will stand; for feeds and the sitemap. Without it, as portal.yaml says.",
      valueName: "url"))
  var baseURL: String?

  @Option(
    help: ArgumentHelp(
      "The day that pages are reckoned from (2026-11-22). Without it, as portal.yaml says.",
      valueName: "date"))
  var date: String?

  @Option(
    help: ArgumentHelp(
      "How many pages are made at once. Without it, as many as the machine has cores.",
      valueName: "number"))
  var jobs: Int?

  @Flag(help: "Say nothing but what is wrong.")
  var quiet = false

  func validate() throws {
    if let date, CivicDate(iso: date) == nil {
      throw ValidationError("'\(date)' is not a day; write it as 2026-11-22.")
    }
    if let baseURL, !baseURL.hasPrefix("https://"), !baseURL.hasPrefix("http://") {
      throw ValidationError("'\(baseURL)' is not a web address; begin with https://.")
    }
    if let jobs, !(1...256).contains(jobs) {
      throw ValidationError("--jobs takes a number from 1 to 256.")
    }
  }

  func run() async throws {
    let console = Console(language: portal.messages, quiet: quiet)
    let sink = DiskSink(output: output)
    do {
      try sink.checkOwnership()
    } catch {
      console.warn("inzage: \(error)\n")
      throw ExitCode.machine
    }
    var run = Run(
      portal: portal, console: console, baseURL: baseURL, date: date.flatMap(CivicDate.init(iso:)))
    if let jobs { run.jobs = jobs }
    let outcome = try await run.outcome(.edition)
    guard !outcome.report.hasErrors else {
      console.warn(
        console.language == .nl
          ? "Er is niets gemaakt; \(output) is niet veranderd.\n"
          : "Nothing was printed; \(output) was not changed.\n")
      throw ExitCode.content
    }
    let written: DiskSink.Written
    do {
      written = try sink.write(outcome.outputs)
    } catch {
      console.warn("inzage: \(error)\n")
      throw ExitCode.machine
    }
    guard !quiet else { return }
    let files = outcome.outputs.count
    console.say(
      console.language == .nl
        ? """
        \(outcome.pageCount) pagina's en alles wat erbij hoort: \(files) bestanden in \(output), \
        \(written.changed) veranderd, \(written.removed) verwijderd.
        """
        : """
        \(outcome.pageCount) pages and all that belongs to them: \(files) files in \(output), \
        \(written.changed) changed, \(written.removed) removed.
        """)
  }
}
