internal import Civic
internal import Foundation
internal import Intake
internal import Ledger

/// The ledger of a run with the bytes it was made from. It stands in a scratch folder and goes
/// when the run is over.
struct LoadedLedger: Sendable {
  let ledger: Ledger
  private let path: String
  /// Of the registers, in the order of their sources; `nil` for one that could not be read.
  let readings: [SourceReading?]
  /// The bytes of every source, the registers first, then the rounds.
  private let bytes: [[UInt8]]
  private let encodings: [TextEncoding]

  init(
    _ ledger: Ledger, at path: String, readings: [SourceReading?], bytes: [[UInt8]],
    encodings: [TextEncoding]
  ) {
    self.ledger = ledger
    self.path = path
    self.readings = readings
    self.bytes = bytes
    self.encodings = encodings
  }

  /// What stands in the place of a name.
  private static let mask = "█████"

  /// The literal text of rows, for pages.
  var rowText: @Sendable (Int, RowInFile) -> String {
    let bytes = bytes
    let encodings = encodings
    return { source, row in
      guard bytes.indices.contains(source - 1) else { return "" }
      let file = bytes[source - 1]
      let whole = (row.offset..<row.offset + Swift.max(0, row.length)).clamped(to: file.indices)
      let encoding = encodings[source - 1]
      guard let name = row.hidden?.clamped(to: whole) else {
        return LiteralText.text(of: file[whole], in: encoding)
      }
      return LiteralText.text(of: file[whole.lowerBound..<name.lowerBound], in: encoding)
        + Self.mask
        + LiteralText.text(of: file[name.upperBound..<whole.upperBound], in: encoding)
    }
  }

  /// Each source's own file, as received.
  var received: [(source: Int, bytes: [UInt8])] {
    bytes.enumerated().map { ($0.offset + 1, $0.element) }
  }

  /// The ledger as one file, the same bytes for the same content.
  func databaseBytes() throws -> [UInt8] {
    let copy = path + ".copy"
    try ledger.copy(to: copy)
    return [UInt8](try Data(contentsOf: URL(fileURLWithPath: copy)))
  }
}
