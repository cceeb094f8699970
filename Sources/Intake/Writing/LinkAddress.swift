import Civic
import Diagnostics
import Markup

/// Reads the address of a link or picture as an author writes it.
struct LinkAddress {
  enum Fault: Error, Hashable {
    case empty
    /// A scheme that can carry a script, or that the web does not know.
    case scheme(String)
    case outside
    case backslash
    case character
    /// `www.example.nl` without `https://`.
    case bare(String)
  }

  /// The file in which the link stands, relative to the portal folder.
  let file: String

  func target(of address: String) throws(Fault) -> Prose.Target {
    guard !address.isEmpty else { throw .empty }
    guard address.unicodeScalars.allSatisfy({ $0.value > 0x20 && $0.value != 0x7F }) else {
      // A space in the name of a file is allowed, written as `<a b.pdf>` or `%20`.
      guard address.unicodeScalars.allSatisfy({ $0.value >= 0x20 && $0.value != 0x7F }),
        scheme(of: address) == nil
      else { throw .character }
      return try path(of: address)
    }
    if let scheme = scheme(of: address) {
      guard case .web(let text)? = Hyperlink(web: address) else { throw .scheme(scheme) }
      return .web(text)
    }
    if address.hasPrefix("#") { return .here(Self.decoded(String(address.dropFirst()))) }
    if address.hasPrefix("//") { throw .bare("https:" + address) }
    if address.hasPrefix("www.") { throw .bare("https://" + address) }
    if address.hasPrefix("/") { return try site(address) }
    return try path(of: address)
  }

  /// The letters before the first colon, when they are before any slash, query or fragment.
  private func scheme(of address: String) -> String? {
    guard
      let end = address.unicodeScalars.firstIndex(where: { ":/?#".unicodeScalars.contains($0) }),
      address.unicodeScalars[end] == ":"
    else { return nil }
    return String(address[..<end])
  }

  private func site(_ address: String) throws(Fault) -> Prose.Target {
    let (path, fragment) = Self.split(address)
    guard !address.contains("\\") else { throw .backslash }
    guard !Self.decoded(path).split(separator: "/").contains("..") else { throw .outside }
    return .site(Address(path, fragment: fragment))
  }

  private func path(of address: String) throws(Fault) -> Prose.Target {
    guard !address.contains("\\") else { throw .backslash }
    let (path, fragment) = Self.split(address)
    guard !path.isEmpty else { throw .empty }
    var parts = file.split(separator: "/").dropLast().map(String.init)
    for part in Self.decoded(path).split(separator: "/", omittingEmptySubsequences: true) {
      switch part {
      case ".": continue
      case "..":
        guard parts.popLast() != nil else { throw .outside }
      default: parts.append(String(part))
      }
    }
    guard !parts.isEmpty, !path.hasPrefix("/") else { throw .outside }
    return .file(parts.joined(separator: "/"), fragment: fragment)
  }

  private static func split(_ address: String) -> (path: String, fragment: String?) {
    guard let mark = address.firstIndex(of: "#") else { return (address, nil) }
    let fragment = decoded(String(address[address.index(after: mark)...]))
    return (String(address[..<mark]), fragment.isEmpty ? nil : fragment)
  }

  /// Without `%20` and its kin, where they make sound text.
  private static func decoded(_ text: String) -> String {
    guard text.contains("%") else { return text }
    var bytes: [UInt8] = []
    let source = Array(text.utf8)
    var i = 0
    while i < source.count {
      if source[i] == UInt8(ascii: "%"), i + 2 < source.count,
        let high = hexadecimal(source[i + 1]), let low = hexadecimal(source[i + 2])
      {
        bytes.append(high * 16 + low)
        i += 3
      } else {
        bytes.append(source[i])
        i += 1
      }
    }
    guard !bytes.contains(where: { $0 < 0x20 || $0 == 0x7F }) else { return text }
    return String(validating: bytes, as: UTF8.self) ?? text
  }

  private static func hexadecimal(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}

extension LinkAddress.Fault {
  func summary(of address: String) -> Wording {
    let shown = CellFaults.short(address)
    switch self {
    case .empty:
      return Wording(nl: "De link heeft geen adres", en: "The link has no address")
    case .scheme(let scheme):
      return Wording(
        nl: "'\(shown)' begint met '\(CellFaults.short(scheme)):' en is geen webadres",
        en: "'\(shown)' begins with '\(CellFaults.short(scheme)):' and is no web address")
    case .outside:
      return Wording(
        nl: "'\(shown)' wijst buiten de map van het portaal",
        en: "'\(shown)' points outside the portal folder")
    case .backslash:
      return Wording(
        nl: "'\(shown)' heeft een schuine streep de verkeerde kant op",
        en: "'\(shown)' has a backslash")
    case .character:
      return Wording(
        nl: "'\(shown)' heeft een spatie of een teken dat in geen adres past",
        en: "'\(shown)' has a space or a character that fits no address")
    case .bare:
      return Wording(
        nl: "'\(shown)' is geen volledig webadres", en: "'\(shown)' is not a complete web address")
    }
  }

  var hint: Wording {
    switch self {
    case .empty:
      Wording(
        nl: "zet tussen de haakjes waar de link heen gaat",
        en: "put between the brackets where the link leads")
    case .scheme:
      Wording(
        nl: "begin een webadres met https://, een e-mailadres met mailto:",
        en: "begin a web address with https://, an e-mail address with mailto:")
    case .outside:
      Wording(
        nl: "tel vanaf dit bestand: elke ../ is een map omhoog, tot en met de map van het portaal",
        en: "count from this file: each ../ is one folder up, as far as the portal folder")
    case .backslash: Wording(nl: "schrijf /", en: "write /")
    case .character: Wording(nl: "schrijf een spatie als %20", en: "write a space as %20")
    case .bare(let meant): Wording(nl: "schrijf \(meant)", en: "write \(meant)")
    }
  }
}
