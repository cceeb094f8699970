/// Finds web and e-mail addresses in running text, by the rules of GitHub's Markdown.
enum Autolinks {
  struct Match: Hashable {
    /// Where the address stands in the bytes of the text.
    var range: Range<Int>
    var address: String
  }

  static func matches(in text: String) -> [Match] {
    let bytes = Array(text.utf8)
    var found: [Match] = []
    var i = 0
    while i < bytes.count {
      let last = found.last?.range.upperBound ?? 0
      let match: Match? =
        switch bytes[i] {
        case UInt8(ascii: "h"), UInt8(ascii: "w"): web(at: i, in: bytes)
        case UInt8(ascii: "@"): mail(at: i, after: last, in: bytes)
        default: nil
        }
      if let match {
        found.append(match)
        i = match.range.upperBound
      } else {
        i += 1
      }
    }
    return found
  }

  private static func web(at start: Int, in bytes: [UInt8]) -> Match? {
    if start > 0, isWord(bytes[start - 1]) { return nil }
    let rest = bytes[start...]
    let prefixes: [(mark: String, scheme: String)] = [
      ("https://", ""), ("http://", ""), ("www.", "https://"),
    ]
    guard let prefix = prefixes.first(where: { rest.starts(with: $0.mark.utf8) }) else {
      return nil
    }
    let host = start + prefix.mark.utf8.count
    var end = host
    while end < bytes.count, isAddress(bytes[end]) { end += 1 }
    end = trimmed(bytes, start..<end)
    guard end > host, ASCII.isLetter(bytes[host]) || ASCII.isDigit(bytes[host]) else {
      return nil
    }
    let name = bytes[host..<end].prefix { isHost($0) }
    guard name.dropFirst().dropLast().contains(ASCII.dot) else { return nil }
    let text = String(decoding: bytes[start..<end], as: UTF8.self)
    return Match(range: start..<end, address: prefix.scheme + text)
  }

  private static func mail(at sign: Int, after last: Int, in bytes: [UInt8]) -> Match? {
    var start = sign
    while start > last, isMail(bytes[start - 1]) { start -= 1 }
    var end = sign + 1
    while end < bytes.count, isHost(bytes[end]) { end += 1 }
    while end > sign + 1, bytes[end - 1] == ASCII.dot { end -= 1 }
    let host = bytes[sign + 1..<end]
    guard start < sign, host.dropFirst().dropLast().contains(ASCII.dot), let tail = host.last,
      ASCII.isLetter(tail) || ASCII.isDigit(tail)
    else { return nil }
    let text = String(decoding: bytes[start..<end], as: UTF8.self)
    return Match(range: start..<end, address: "mailto:" + text)
  }

  /// Without the marks of the sentence around it: `(zie https://x.nl/a).`
  private static func trimmed(_ bytes: [UInt8], _ range: Range<Int>) -> Int {
    var end = range.upperBound
    var balance = 0
    for byte in bytes[range] {
      if byte == UInt8(ascii: "(") { balance += 1 }
      if byte == UInt8(ascii: ")") { balance -= 1 }
    }
    while end > range.lowerBound {
      switch bytes[end - 1] {
      case UInt8(ascii: "?"), UInt8(ascii: "!"), ASCII.dot, ASCII.comma, UInt8(ascii: ":"),
        UInt8(ascii: ";"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"),
        ASCII.quote, ASCII.apostrophe:
        end -= 1
      case UInt8(ascii: ")") where balance < 0:
        balance += 1
        end -= 1
      default: return end
      }
    }
    return end
  }

  private static func isAddress(_ byte: UInt8) -> Bool {
    byte > ASCII.space && byte != UInt8(ascii: "<") && byte != 0x7F
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    ASCII.isLetter(byte) || ASCII.isDigit(byte) || byte >= 0x80
  }

  private static func isHost(_ byte: UInt8) -> Bool {
    ASCII.isLetter(byte) || ASCII.isDigit(byte) || byte == ASCII.minus || byte == ASCII.dot
      || byte == UInt8(ascii: "_") || byte >= 0x80
  }

  private static func isMail(_ byte: UInt8) -> Bool {
    ASCII.isLetter(byte) || ASCII.isDigit(byte) || byte == ASCII.minus || byte == ASCII.dot
      || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "+")
  }
}
