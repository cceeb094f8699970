public import Civic
public import Diagnostics

/// Reads a file as received by its sidecar: each row of it once into the sink, with its bucket,
/// and after a loaded row the records that it holds.
public enum SourceReader {
  /// `nil` when the file cannot be read at all; the report says why.
  public static func read<Sink: RowSink>(
    _ source: Source, bytes: [UInt8], lookups: Lookups, into sink: inout Sink,
    report: inout Report
  ) throws(Sink.Failure) -> SourceReading? {
    try bytes.withUnsafeBufferPointer { (bytes: Bytes) throws(Sink.Failure) in
      try read(
        source, bytes: UnsafeRawBufferPointer(bytes), lookups: lookups, into: &sink,
        report: &report)
    }
  }

  /// The same for bytes that stand in a mapped file; they are not copied when they are UTF-8.
  public static func read<Sink: RowSink>(
    _ source: Source, bytes: UnsafeRawBufferPointer, lookups: Lookups, into sink: inout Sink,
    report: inout Report
  ) throws(Sink.Failure) -> SourceReading? {
    let sha256 = checksum(of: bytes, source, into: &report)
    let raw = bytes.bindMemory(to: UInt8.self)
    let decoding = TextDecoding(
      file: source.file, declared: source.mapping.encoding, declaration: source.cells.place)
    guard let decoded = decoding.decode(raw, into: &report) else { return nil }
    return try decoded.withText(of: raw) { (text: Bytes) throws(Sink.Failure) in
      guard
        var maker = RowMaker(source, text: text, decoded: decoded, lookups, into: &report)
      else { return nil }
      while let row = maker.nextRow() {
        try sink.add(row)
        for record in 0..<maker.recordCount {
          maker.fillRecord(record)
          try sink.add(maker.buffer, from: row)
        }
        guard row.bucket != .loaded else { continue }
        for amount in maker.setAsideAmounts(of: row) { try sink.add(amount) }
      }
      return maker.finish(sha256: sha256, byteCount: bytes.count, into: &report)
    }
  }

  private static func checksum(
    of bytes: UnsafeRawBufferPointer, _ source: Source, into report: inout Report
  ) -> String {
    let measured = Checksum.sha256(of: bytes)
    if measured != source.sha256.lowercased() {
      let declared = source.sha256.prefix(12)
      report.error(
        RowRules.sourceChecksum, at: source.cells["sha256"]?.place ?? source.cells.place,
        Wording(
          nl: "'\(declared)…' is niet de sha256 van \(source.file)",
          en: "'\(declared)…' is not the sha256 of \(source.file)"),
        hint: Wording(
          nl:
            "het bestand heeft \(measured); is het veranderd, haal het dan opnieuw op bij de bron",
          en: "the file has \(measured); if it was changed, fetch it again from the source"))
    }
    return measured
  }
}
