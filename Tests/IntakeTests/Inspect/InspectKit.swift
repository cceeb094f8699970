import Diagnostics
import Testing

@testable import Intake

/// Looks at a text as if it were a file.
enum InspectKit {
  static func inspection(_ text: String, name: String = "betalingen-2024.csv") throws -> Inspection
  {
    try inspection(Array(text.utf8), name: name)
  }

  static func inspection(_ bytes: [UInt8], name: String) throws -> Inspection {
    var report = Report()
    let inspection = FileInspector.inspect(bytes, name: name, into: &report)
    return try #require(inspection, "\(report.diagnostics)")
  }

  static func sidecar(_ text: String, name: String = "betalingen-2024.csv") throws -> [String] {
    try inspection(text, name: name).sidecar(in: .en).split(separator: "\n").map(String.init)
  }

  static func findings(_ text: String, name: String = "betalingen-2024.csv") throws -> [String] {
    try inspection(text, name: name).sections.flatMap { $0.lines.map(\.en) }
  }
}
