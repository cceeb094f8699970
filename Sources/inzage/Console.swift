import Diagnostics
import Foundation
import Pipeline

/// Where the command speaks: results on the standard output, everything else beside it.
struct Console: Sendable {
  let language: Language
  /// A progress bar is for people at a terminal, never for a file or a pipe.
  let showsProgress: Bool

  init(language: Language, quiet: Bool = false) {
    self.language = language
    showsProgress = !quiet && isatty(STDERR_FILENO) == 1
  }

  func say(_ text: String) { show(text + "\n") }

  func show(_ text: String) {
    FileHandle.standardOutput.write(Data(text.utf8))
  }

  func warn(_ text: String) {
    clearProgress()
    FileHandle.standardError.write(Data(text.utf8))
  }

  var progress: @Sendable (Order.Stage, Int, Int) -> Void {
    guard showsProgress else { return { _, _, _ in } }
    let language = language
    return { stage, done, total in
      let width = 28
      let filled = total > 0 ? min(width, done * width / total) : 0
      let bar =
        String(repeating: "█", count: filled) + String(repeating: "░", count: width - filled)
      let count = total > 1 ? " \(done)/\(total)" : ""
      let line = "\r\u{1B}[K\(bar) \(Self.name(of: stage, in: language))\(count)"
      FileHandle.standardError.write(Data(line.utf8))
    }
  }

  func clearProgress() {
    guard showsProgress else { return }
    FileHandle.standardError.write(Data("\r\u{1B}[K".utf8))
  }

  private static func name(of stage: Order.Stage, in language: Language) -> String {
    switch (stage, language) {
    case (.reading, .nl): "teksten lezen"
    case (.loading, .nl): "rijen inlezen"
    case (.checking, .nl): "nakijken"
    case (.printing, .nl): "pagina's maken"
    case (.packing, .nl): "zoekindex en bestanden"
    case (.writing, .nl): "opschrijven"
    case (.reading, .en): "reading texts"
    case (.loading, .en): "loading rows"
    case (.checking, .en): "checking"
    case (.printing, .en): "making pages"
    case (.packing, .en): "search index and files"
    case (.writing, .en): "writing"
    }
  }
}
