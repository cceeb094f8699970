/// One message in each language that Inzage speaks to authors.
public struct Wording: Hashable, Sendable, Codable {
  public var nl: String
  public var en: String

  public init(nl: String, en: String) {
    self.nl = nl
    self.en = en
  }

  public subscript(language: Language) -> String {
    language == .nl ? nl : en
  }
}

/// A language of the messages to authors; the pages have locales of their own.
public enum Language: String, Sendable, Codable, CaseIterable {
  case nl, en
}
