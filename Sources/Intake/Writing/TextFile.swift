import Diagnostics

/// A file that people write, as sound UTF-8 in which every byte has a place.
struct TextFile: Sendable {
  static let largest = 512 * 1024

  let name: String
  /// Without a byte order mark.
  let bytes: [UInt8]
  /// Where each line begins; the first is zero.
  let lineStarts: [Int]

  /// `nil` when the file is not UTF-8 text or too large; the report says where.
  init?(
    _ bytes: [UInt8], name: String, largest: Int = Self.largest, into report: inout Report
  ) {
    let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    let bytes = hasMark ? Array(bytes.dropFirst(3)) : bytes
    self.name = name
    self.bytes = bytes
    lineStarts = Self.lineStarts(of: bytes)
    guard bytes.count <= largest else {
      report.error(
        WritingRules.fileSize, at: Place(file: name),
        Wording(
          nl: "'\(name)' is groter dan \(largest / 1024) kB",
          en: "'\(name)' is larger than \(largest / 1024) kB"),
        hint: Wording(
          nl: "verdeel het over meer bestanden", en: "divide it over more files"))
      return nil
    }
    guard isSound(into: &report) else { return nil }
  }

  var text: String { String(decoding: bytes, as: UTF8.self) }

  func text(of range: Range<Int>) -> String {
    String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
  }

  /// The bytes of a line without its line end; empty for a line that is not there.
  func line(_ number: Int) -> ArraySlice<UInt8> {
    guard lineStarts.indices.contains(number - 1) else { return [] }
    let start = lineStarts[number - 1]
    var end = number < lineStarts.count ? lineStarts[number] : bytes.count
    while end > start, bytes[end - 1] == ASCII.lineFeed || bytes[end - 1] == ASCII.carriageReturn {
      end -= 1
    }
    return bytes[start..<end]
  }

  func place(at offset: Int, length: Int = 1) -> Place {
    let offset = min(max(0, offset), bytes.count)
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return Place(
      file: name, line: low + 1, column: scalars(in: lineStarts[low]..<offset) + 1, length: length)
  }

  func scalars(in range: Range<Int>) -> Int {
    bytes[range].reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
  }

  private static func lineStarts(of bytes: [UInt8]) -> [Int] {
    var starts = [0]
    for (i, byte) in bytes.enumerated() {
      let isEnd =
        byte == ASCII.lineFeed
        || (byte == ASCII.carriageReturn
          && !(i + 1 < bytes.count && bytes[i + 1] == ASCII.lineFeed))
      if isEnd { starts.append(i + 1) }
    }
    return starts
  }

  private func isSound(into report: inout Report) -> Bool {
    let fault = bytes.withUnsafeBufferPointer { UTF8Validation(of: $0).faults.first }
    if let fault {
      report.error(
        RowRules.textEncoding, at: place(at: fault),
        Wording(
          nl: "Byte \(CodePages.hexadecimal(bytes[fault])) is geen teken in UTF-8",
          en: "Byte \(CodePages.hexadecimal(bytes[fault])) is no character in UTF-8"),
        hint: Wording(nl: "sla het bestand op als UTF-8", en: "save the file as UTF-8"))
      return false
    }
    guard let control = bytes.firstIndex(where: isControl) else { return true }
    report.error(
      RowRules.textEncoding, at: place(at: control),
      Wording(
        nl: "Byte \(CodePages.hexadecimal(bytes[control])) is een stuurteken en geen tekst",
        en: "Byte \(CodePages.hexadecimal(bytes[control])) is a control character and not text"),
      hint: Wording(nl: "haal het teken weg", en: "remove the character"))
    return false
  }

  private func isControl(_ byte: UInt8) -> Bool {
    byte == 0x7F
      || (byte < 0x20 && byte != ASCII.tab && byte != ASCII.lineFeed
        && byte != ASCII.carriageReturn)
  }
}
