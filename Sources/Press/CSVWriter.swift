internal import Ledger

/// Writes RFC 4180 with LF line ends. Text that a spreadsheet would run as a formula gets an
/// apostrophe in front, as the advice of OWASP has it; numbers stay numbers.
struct CSVWriter {
  private(set) var bytes: [UInt8] = []
  private(set) var rows = 0

  init(header: [String]) {
    for (i, name) in header.enumerated() {
      if i > 0 { bytes.append(UInt8(ascii: ",")) }
      text(name)
    }
    bytes.append(UInt8(ascii: "\n"))
  }

  mutating func row(_ values: [ExportValue]) {
    for (i, value) in values.enumerated() {
      if i > 0 { bytes.append(UInt8(ascii: ",")) }
      switch value {
      case .none: break
      case .number(let number): bytes += number.utf8
      case .text(let words): text(words)
      }
    }
    bytes.append(UInt8(ascii: "\n"))
    rows += 1
  }

  private mutating func text(_ text: String) {
    var text = text
    text.withUTF8 { source in
      var needsQuotes = false
      for byte in source {
        switch byte {
        case UInt8(ascii: ","), UInt8(ascii: "\""), UInt8(ascii: "\n"), UInt8(ascii: "\r"):
          needsQuotes = true
        default: continue
        }
      }
      if needsQuotes { bytes.append(UInt8(ascii: "\"")) }
      switch source.first {
      case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"),
        UInt8(ascii: "\t"), UInt8(ascii: "\r"):
        bytes.append(UInt8(ascii: "'"))
      default: break
      }
      for byte in source {
        if byte == UInt8(ascii: "\"") { bytes.append(byte) }
        bytes.append(byte)
      }
      if needsQuotes { bytes.append(UInt8(ascii: "\"")) }
    }
  }
}
