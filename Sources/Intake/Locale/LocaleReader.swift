public import Diagnostics

/// Reads the words of a locale: nested keys become dotted names.
public enum LocaleReader {
  /// Each text by its dotted key; what is not a text is an error at its place.
  public static func read(
    _ bytes: [UInt8], file: String, into report: inout Report
  ) -> [String: String] {
    guard let text = TextFile(bytes, name: file, into: &report),
      let root = YAMLReader.read(text, into: &report)
    else { return [:] }
    var words: [String: String] = [:]
    collect(root, under: "", into: &words, report: &report)
    return words
  }

  private static func collect(
    _ node: YAMLNode, under prefix: String, into words: inout [String: String],
    report: inout Report
  ) {
    switch node.content {
    case .text(let text): words[prefix] = text
    case .mapping(let entries):
      for entry in entries {
        let key = prefix.isEmpty ? entry.key : "\(prefix).\(entry.key)"
        collect(entry.value, under: key, into: &words, report: &report)
      }
    case .empty, .list:
      report.error(
        "locale-text", at: node.place,
        Wording(nl: "'\(prefix)' heeft geen tekst", en: "'\(prefix)' has no text"),
        hint: Wording(
          nl: "schrijf de woorden achter de dubbele punt",
          en: "write the words after the colon"))
    }
  }
}
