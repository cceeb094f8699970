import ArgumentParser
import Diagnostics
import Pipeline

struct Check: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Say everything that is wrong, with the place and what to do.",
    discussion: """
      Reads the whole portal and prints nothing but what it found, all of it in one run. \
      Exit code 0: no errors; 1: errors in the content; 70: the machine or the program.

      Example: inzage check --content my-portal
      """)

  @OptionGroup var portal: PortalOptions

  func run() async throws {
    let console = Console(language: portal.messages)
    let outcome = try await Run(portal: portal, console: console).outcome(.report)
    guard outcome.report.hasErrors else {
      console.say(
        portal.messages == .nl
          ? "Geen fouten gevonden." : "No errors found.")
      return
    }
    throw ExitCode.content
  }
}
