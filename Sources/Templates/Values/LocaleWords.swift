/// The words a reader sees that belong to the templates: what `{{t.some.key}}` prints.
public struct LocaleWords: Sendable, Hashable {
  private let texts: [String: String]
  /// All keys, in alphabetical order.
  public let keys: [String]

  /// The texts of a locale file by their dotted keys, without the `t.` before them.
  public init(_ texts: [String: String]) {
    self.texts = texts
    keys = texts.keys.sorted()
  }

  public subscript(key: String) -> String? { texts[key] }
}
