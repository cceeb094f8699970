import Civic
import Diagnostics

/// Says where a file is not text in its encoding: line, column, byte offset, and what the byte
/// would be in other code pages.
struct EncodingFaults {
  let file: String
  let encoding: TextEncoding

  /// Whether the file is sound.
  func report(
    _ validation: UTF8Validation, in bytes: Bytes, from start: Int, into report: inout Report
  ) -> Bool {
    var offsets = validation.faults
    if let nul = validation.firstNUL { offsets.append(nul) }
    for offset in offsets.sorted() {
      reportByte(at: offset, in: bytes, from: start, .error, &report)
    }
    reportRest(validation.faultCount - validation.faults.count, &report)
    return offsets.isEmpty
  }

  /// Bytes that Windows-1252 leaves open are errors. A byte that is a rare sign there, but a
  /// letter in CP850 and stands between letters, is doubtful: `Cura\x87ao`.
  func report(
    singleBytes bytes: Bytes, doubtful severity: Severity, into report: inout Report
  ) -> Bool {
    var found = 0
    var isSound = true
    for i in bytes.indices {
      let byte = bytes[i]
      let fault: Severity
      if byte == 0 || ((0x80...0x9F).contains(byte) && isOpen(byte)) {
        fault = .error
      } else if isDoubtful(byte), i > 0, i + 1 < bytes.count, ASCII.isLetter(bytes[i - 1]),
        ASCII.isLetter(bytes[i + 1])
      {
        fault = severity
      } else {
        continue
      }
      if fault == .error { isSound = false }
      found += 1
      if found <= UTF8Validation.limit { reportByte(at: i, in: bytes, from: 0, fault, &report) }
    }
    reportRest(found - UTF8Validation.limit, &report)
    return isSound
  }

  func report(_ fault: Transcoding.Fault?, lines text: [UInt8], into report: inout Report) -> Bool {
    guard let fault else { return true }
    let place = text.withUnsafeBufferPointer {
      PlaceFinder(file: file).place(of: $0.count..<$0.count, in: $0)
    }
    report.error(
      RowRules.textEncoding, at: place,
      Wording(
        nl: "De twee bytes op plaats \(fault.fileOffset) zijn geen teken in \(encoding.rawValue)",
        en: "The two bytes at offset \(fault.fileOffset) are no character in \(encoding.rawValue)"),
      hint: Wording(
        nl: "haal het bestand opnieuw op, of zet 'encoding' in de sidecar",
        en: "fetch the file again, or set 'encoding' in the sidecar"))
    return false
  }

  private func isOpen(_ byte: UInt8) -> Bool {
    encoding == .latin1 || CodePages.windows1252(byte) == nil
  }

  private func isDoubtful(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x82, 0x84, 0x86...0x89, 0x8B, 0x93...0x95, 0x98, 0x99, 0x9B: true
    default: false
    }
  }

  private func reportByte(
    at offset: Int, in bytes: Bytes, from start: Int, _ severity: Severity,
    _ report: inout Report
  ) {
    let byte = bytes[offset]
    let name = CodePages.hexadecimal(byte)
    let line = bytes.slice(start..<bytes.count)
    var place = PlaceFinder(file: file).place(of: (offset - start)..<(offset - start), in: line)
    if encoding != .utf8 { place.column = PlaceFinder.bytesFromLineStart(offset, in: bytes) + 1 }
    let isNUL = byte == 0
    report.add(
      Diagnostic(
        RowRules.textEncoding, severity, at: place,
        Wording(
          nl: "Byte \(name) op plaats \(offset) is \(isNUL ? "geen tekst" : "geen teken dat hier")"
            + (isNUL ? "" : " past in \(encoding.rawValue)"),
          en: "Byte \(name) at offset \(offset) is "
            + (isNUL ? "not text" : "no character that fits here in \(encoding.rawValue)")),
        hint: isNUL ? Self.hintForNUL : hint(for: byte)))
  }

  private static let hintForNUL = Wording(
    nl: "haal het bestand opnieuw op; een tekstbestand heeft geen nulbytes",
    en: "fetch the file again; a text file has no NUL bytes")

  private func hint(for byte: UInt8) -> Wording {
    let windows = CodePages.windows1252(byte).map { "'\($0)'" }
    let dos = CodePages.cp850(byte).map { "'\($0)'" } ?? "-"
    return Wording(
      nl: "in Windows-1252 is deze byte \(windows ?? "niets") en in CP850 \(dos); "
        + "zet 'encoding' in de sidecar of vraag de bron om UTF-8",
      en: "this byte is \(windows ?? "nothing") in Windows-1252 and \(dos) in CP850; "
        + "set 'encoding' in the sidecar or ask the source for UTF-8")
  }

  private func reportRest(_ count: Int, _ report: inout Report) {
    guard count > 0 else { return }
    report.note(
      RowRules.textEncoding, at: Place(file: file),
      Wording(
        nl: "Nog \(count) bytes van \(file) hebben dezelfde fout",
        en: "\(count) more bytes of \(file) have the same fault"))
  }
}
