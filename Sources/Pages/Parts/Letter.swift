internal import Civic
public import Markup

/// A letter of the list of recipients.
public struct Letter: Encodable, Sendable {
  public var label: String
  /// Absent when no name starts with it.
  public var url: Address?
  public var isCurrent: Bool

  static let sample = Letter(label: "x", url: Address("/"), isCurrent: true)

  /// Words that say what kind of body it is; a name is looked up by what comes after.
  private static let forms: Set<String> = ["stichting", "st", "st.", "stg", "stg.", "vereniging"]

  /// What a recipient is looked up by: `doras` for Stichting Doras.
  static func key(of name: String) -> String {
    let words = name.split(separator: " ")
    let rest = words.drop { forms.contains($0.lowercased()) }
    return Slug.from((rest.isEmpty ? words[...] : rest).joined(separator: " "))
  }

  /// The letter of a key; figures share one.
  static func letter(of key: String) -> String {
    guard let first = key.first, first.isLetter else { return "0-9" }
    return String(first)
  }

  /// Recipients by letter, each in the order of what they are looked up by.
  static func groups(in edition: Edition) -> [String: [GrantBook.Group]] {
    var groups: [String: [(String, GrantBook.Group)]] = [:]
    for recipient in edition.grants.recipients {
      let key = key(of: recipient.name)
      groups[letter(of: key), default: []].append((key, recipient))
    }
    return groups.mapValues { group in
      group.sorted { ($0.0, $0.1.slug) < ($1.0, $1.1.slug) }.map(\.1)
    }
  }

  /// The alphabet, with a page for each letter that has names.
  static func all(current: String? = nil, in edition: Edition) -> [Letter] {
    let used = Set(edition.grants.recipients.map { letter(of: key(of: $0.name)) })
    let letters = (UInt8(ascii: "a")...UInt8(ascii: "z")).map { String(UnicodeScalar($0)) }
    return (letters + ["0-9"]).map { letter in
      Letter(
        label: letter.uppercased(),
        url: used.contains(letter) ? edition.recipients(letter) : nil,
        isCurrent: letter == current)
    }
  }
}
