/// What is shown of the documents: address, kind, title and summary, a few in each file.
///
/// The results on a screen are seldom neighbours, so the files are small.
struct DocumentChunks {
  static let size = 16
  private static let longestSummary = 300

  private(set) var files: [SearchFile] = []
  /// The kinds, each once, in the order in which they are met.
  private(set) var kinds: [String] = []

  init(_ documents: [SearchDocument]) {
    var numbers: [String: Int] = [:]
    for start in stride(from: 0, to: documents.count, by: Self.size) {
      let name = "d/\(start / Self.size)"
      var script = Script(name)
      script.list(Array(documents[start..<min(start + Self.size, documents.count)])) {
        script, document in
        let kind = numbers[document.kind] ?? kinds.count
        if kind == kinds.count {
          kinds.append(document.kind)
          numbers[document.kind] = kind
        }
        script.raw("[")
        script.string(Self.file(at: document.address))
        script.raw(",")
        script.number(kind)
        script.raw(",")
        script.string(document.title)
        script.raw(",")
        script.string(Self.shortened(document.summary))
        script.raw("]")
      }
      files.append(script.file(name + ".js"))
    }
  }

  /// The file of an address, relative to the root: a browser that reads a folder does not know that
  /// a page is its `index.html`.
  static func file(at address: String) -> String {
    let parts = address.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    var path = String((parts.first ?? "").drop { $0 == "/" || $0 == "\\" })
    if path.isEmpty || path.hasSuffix("/") { path += "index.html" }
    return parts.count > 1 ? "\(path)#\(parts[1])" : path
  }

  private static func shortened(_ text: String) -> String {
    guard text.utf8.count > longestSummary else { return text }
    var bytes = Array(text.utf8.prefix(longestSummary))
    // Back to a space when there is one: neither a word nor a letter is cut in two.
    while let last = bytes.last, last & 0xC0 == 0x80 { bytes.removeLast() }
    if let last = bytes.last, last >= 0x80 { bytes.removeLast() }
    if let space = bytes.lastIndex(of: UInt8(ascii: " ")) { bytes.removeSubrange(space...) }
    return String(decoding: bytes, as: UTF8.self) + "…"
  }
}
