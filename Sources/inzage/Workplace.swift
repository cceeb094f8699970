import ArgumentParser
import Foundation

/// A folder of the machine for a run to work in; it goes when the run is over.
enum Workplace {
  static func with<Result>(_ body: (String) async throws -> Result) async throws -> Result {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("inzage-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let result: Result
    do {
      result = try await body(folder)
    } catch {
      try FileManager.default.removeItem(atPath: folder)
      throw error
    }
    try FileManager.default.removeItem(atPath: folder)
    return result
  }
}

extension ExitCode {
  /// Errors in the content.
  static let content = ExitCode(1)
  /// The machine or the program.
  static let machine = ExitCode(70)
}
