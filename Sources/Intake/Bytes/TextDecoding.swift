import Civic
import Diagnostics

/// Decides how the bytes of a file become text, and says why. What is no text, or no text in the
/// encoding that was chosen, is an error with its place; nothing is replaced in silence.
struct TextDecoding {
  let file: String
  let declared: TextEncoding?
  /// Where the encoding is declared, or could be.
  let declaration: Place?

  init(file: String, declared: TextEncoding? = nil, declaration: Place? = nil) {
    self.file = file
    self.declared = declared
    self.declaration = declaration
  }

  func decode(_ bytes: Bytes, into report: inout Report) -> DecodedText? {
    let mark = ByteOrderMark(of: bytes)
    if mark == nil || mark?.encoding == .utf8, let signature = FileSignature(of: bytes) {
      report.error(
        RowRules.fileIsText, at: Place(file: file), signature.summary, hint: signature.hint)
      return nil
    }
    guard let choice = choose(bytes, mark, into: &report) else { return nil }
    let start = mark?.encoding == choice.encoding ? mark?.length ?? 0 : 0
    var decoded = DecodedText(
      encoding: choice.encoding, hadByteOrderMark: start > 0, reason: choice.reason, copy: nil,
      start: start)
    let faults = EncodingFaults(file: file, encoding: choice.encoding)
    switch choice.encoding {
    case .utf8:
      let validation = UTF8Validation(of: bytes, from: start)
      guard faults.report(validation, in: bytes, from: start, into: &report) else { return nil }
    case .windows1252, .latin1:
      let severity: Severity = declared == nil ? .error : .warning
      guard faults.report(singleBytes: bytes, doubtful: severity, into: &report) else {
        return nil
      }
      decoded.copy = Transcoding.fromWindows1252(bytes)
    case .utf16LE, .utf16BE:
      let order: Transcoding.Order = choice.encoding == .utf16LE ? .littleEndian : .bigEndian
      let text = Transcoding.fromUTF16(bytes, from: start, order)
      guard faults.report(text.fault, lines: text.utf8, into: &report) else { return nil }
      decoded.copy = text.utf8
    }
    return decoded
  }

  private func choose(
    _ bytes: Bytes, _ mark: ByteOrderMark?, into report: inout Report
  ) -> (encoding: TextEncoding, reason: String)? {
    if let declared, let mark, mark.encoding != declared {
      report.error(
        RowRules.textEncoding, at: declaration ?? Place(file: file),
        Wording(
          nl: "'\(declared.rawValue)' is opgegeven, maar \(file) begint met het merk van "
            + mark.encoding.rawValue,
          en: "'\(declared.rawValue)' is declared, but \(file) begins with the mark of "
            + mark.encoding.rawValue),
        hint: Wording(
          nl: "laat 'encoding' weg of zet er '\(mark.encoding.rawValue)'",
          en: "leave 'encoding' out or make it '\(mark.encoding.rawValue)'"))
      return nil
    }
    if let declared { return (declared, "opgegeven") }
    if let mark { return (mark.encoding, "byte order mark") }
    if let encoding = Self.utf16(bytes) { return (encoding, "om en om een nulbyte") }
    let validation = UTF8Validation(of: bytes)
    if validation.firstNUL != nil { return (.utf8, "nulbytes") }
    if validation.faultCount == 0 {
      let isPlain = validation.wideCount == 0
      return (.utf8, isPlain ? "alle bytes zijn ASCII" : "alle bytes zijn geldig UTF-8")
    }
    // A few stray bytes among many good characters: a UTF-8 file with a wound, not another
    // encoding. Read as Windows-1252, all its good characters would break.
    if validation.wideCount > validation.faultCount { return (.utf8, "bijna alles is UTF-8") }
    return (.windows1252, "geen geldig UTF-8, wel Windows-1252")
  }

  /// Western text in UTF-16 has a NUL in every other byte.
  private static func utf16(_ bytes: Bytes) -> TextEncoding? {
    let sample = min(bytes.count, 4096) & ~1
    guard sample >= 4 else { return nil }
    var nuls = (even: 0, odd: 0)
    for i in stride(from: 0, to: sample, by: 2) {
      if bytes[i] == 0 { nuls.even += 1 }
      if bytes[i + 1] == 0 { nuls.odd += 1 }
    }
    let pairs = sample / 2
    if nuls.odd * 10 > pairs * 7, nuls.even * 20 < pairs { return .utf16LE }
    if nuls.even * 10 > pairs * 7, nuls.odd * 20 < pairs { return .utf16BE }
    return nil
  }
}

/// The mark at the begin of a file that says its encoding.
struct ByteOrderMark {
  let encoding: TextEncoding
  let length: Int

  init?(of bytes: Bytes) {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      (encoding, length) = (.utf8, 3)
    } else if bytes.starts(with: [0xFF, 0xFE]) {
      (encoding, length) = (.utf16LE, 2)
    } else if bytes.starts(with: [0xFE, 0xFF]) {
      (encoding, length) = (.utf16BE, 2)
    } else {
      return nil
    }
  }
}
