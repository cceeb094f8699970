/// The words a reader sees, by key: the texts of a locale file with dotted names.
public struct Words: Sendable {
  public let language: String
  public let texts: [String: String]

  public init(language: String, texts: [String: String]) {
    self.language = language
    self.texts = texts
  }

  /// The text of a key. A key that is not in the locale shows as itself, in brackets; a test keeps
  /// that from happening in the locales we ship.
  public subscript(key: String) -> String { texts[key] ?? "[\(key)]" }

  /// The text of a value of a vocabulary: `words["status", "in-progress"]`.
  public subscript(vocabulary: String, value: String) -> String { self["\(vocabulary).\(value)"] }

  /// A text with its `{name}` places filled in.
  public func filled(_ key: String, _ values: KeyValuePairs<String, String>) -> String {
    var text = self[key]
    for (name, value) in values { text = text.replacing("{\(name)}", with: value) }
    return text
  }

  /// One of two texts, `key.one` and `key.many`, with the count in the reader's manner.
  public func counted(_ key: String, _ count: Int) -> String {
    filled(count == 1 ? "\(key).one" : "\(key).many", ["n": Format(self).number(count)])
  }
}
