import ArgumentParser
import Diagnostics
import Foundation
import Pipeline

struct Inspect: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Say what is in a CSV file, and write a sidecar to read it with.",
    discussion: """
      Looks at the whole file: its characters, columns, amounts, totals, keys and personal data, \
      each with the line where you can see it. Then it writes NAME.source.yaml beside the file. \
      What the file does not say, such as its publisher, is left blank for you; what can be read \
      in two ways stands there twice, behind a #. After that, 'inzage check' tells what is left.

      A sidecar that is there already is never overwritten, unless you say --force.

      Example: inzage inspect content/spending/betalingen-2024.csv
      Example: inzage inspect download.csv --print --language nl
      Example: inzage inspect content/budget/begroting-2025.csv --force
      """)

  @Argument(
    help: ArgumentHelp("The file as you received it.", valueName: "file"),
    completion: .file(extensions: ["csv"]))
  var file: String

  @Flag(name: .customLong("print"), help: "Show the sidecar and write nothing.")
  var isPrinted = false

  @Flag(help: "Write over a sidecar that is there already.")
  var force = false

  @OptionGroup var speech: SpeechOptions

  func validate() throws {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: file, isDirectory: &isFolder) else {
      throw ValidationError("There is no file '\(file)'; see whether the name is right.")
    }
    if isFolder.boolValue {
      throw ValidationError("'\(file)' is a folder; name one file in it.")
    }
    if isPrinted, force {
      throw ValidationError("--print writes nothing; leave --force out.")
    }
  }

  func run() throws {
    let language = speech.messages
    let console = Console(language: language)
    let inspection = FileInspection(file: file)
    if !isPrinted, !force, inspection.sidecarExists {
      console.warn(
        language == .nl
          ? """
          \(inspection.sidecar) is er al en blijft zoals het is.
            tip: '--print' laat de nieuwe sidecar alleen zien, '--force' schrijft eroverheen

          """
          : """
          \(inspection.sidecar) is there already and stays as it is.
            hint: '--print' only shows the new sidecar, '--force' writes over it

          """)
      throw ExitCode.content
    }
    do {
      try look(inspection, console)
    } catch let error as DiskError {
      console.warn("inzage: \(error)\n")
      throw ExitCode.machine
    }
  }

  private func look(_ inspection: FileInspection, _ console: Console) throws {
    let language = console.language
    var report = Report()
    guard let found = try inspection.look(language, into: &report) else {
      let printer = TextPrinter(language: language, line: { _ in nil })
      console.warn(printer.text(of: report))
      throw ExitCode.content
    }
    if isPrinted {
      console.show(found.sidecar)
      return
    }
    for section in found.sections {
      console.say(section.title)
      for line in section.lines { console.say("  " + line) }
      console.say("")
    }
    try inspection.write(found.sidecar)
    console.say(
      language == .nl
        ? "De sidecar staat in \(inspection.sidecar)." : "The sidecar is \(inspection.sidecar).")
    let blanks = found.blanks.joined(separator: ", ")
    console.say(language == .nl ? "Vul daarin in: \(blanks)." : "Fill in there: \(blanks).")
    if !found.decisions.isEmpty {
      console.say(language == .nl ? "Dit beslist u nog:" : "This is for you to decide:")
      for decision in found.decisions { console.say("  - " + decision) }
    }
    console.say(language == .nl ? "Draai daarna: inzage check" : "Then run: inzage check")
  }
}
