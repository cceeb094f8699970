/// A small reader of JSON that knows where each value stands and keeps numbers as they are
/// written, so that no coordinate passes through floating point.
struct JSONText {
  indirect enum Value {
    case object([(key: String, node: Node)])
    case array([Node])
    case string(String)
    /// As written.
    case number(String)
    case other
  }

  struct Node {
    var value: Value
    /// Where it begins, in bytes.
    var offset: Int
  }

  enum Fault: Error, Equatable {
    case syntax(Int)
    case tooDeep(Int)
    case tooMany(Int)
  }

  static let deepest = 16
  static let mostValues = 2_000_000

  private let bytes: [UInt8]
  private var position = 0
  private var count = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  static func read(_ bytes: [UInt8]) throws(Fault) -> Node {
    var reader = JSONText(bytes)
    let node = try reader.node(depth: 1)
    reader.skipBlanks()
    guard reader.position == bytes.count else { throw .syntax(reader.position) }
    return node
  }

  private var next: UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func skipBlanks() {
    while let byte = next, byte == 0x20 || (0x09...0x0D).contains(byte) { position += 1 }
  }

  private mutating func expect(_ byte: UInt8) throws(Fault) {
    skipBlanks()
    guard next == byte else { throw .syntax(position) }
    position += 1
  }

  /// Whether the byte stands here; it is passed over.
  private mutating func takes(_ byte: UInt8) -> Bool {
    skipBlanks()
    guard next == byte else { return false }
    position += 1
    return true
  }

  private mutating func node(depth: Int) throws(Fault) -> Node {
    skipBlanks()
    let start = position
    count += 1
    guard depth <= Self.deepest else { throw .tooDeep(start) }
    guard count <= Self.mostValues else { throw .tooMany(start) }
    switch next {
    case UInt8(ascii: "{"): return Node(value: try object(depth: depth), offset: start)
    case UInt8(ascii: "["): return Node(value: try array(depth: depth), offset: start)
    case ASCII.quote: return Node(value: .string(try string()), offset: start)
    case let byte? where byte == ASCII.minus || ASCII.isDigit(byte):
      return Node(value: .number(number()), offset: start)
    default:
      for word in ["true", "false", "null"] where bytes[start...].starts(with: word.utf8) {
        position += word.utf8.count
        return Node(value: .other, offset: start)
      }
      throw .syntax(start)
    }
  }

  private mutating func object(depth: Int) throws(Fault) -> Value {
    try expect(UInt8(ascii: "{"))
    var members: [(key: String, node: Node)] = []
    if takes(UInt8(ascii: "}")) { return .object(members) }
    repeat {
      skipBlanks()
      let key = try string()
      try expect(UInt8(ascii: ":"))
      members.append((key, try node(depth: depth + 1)))
    } while takes(ASCII.comma)
    try expect(UInt8(ascii: "}"))
    return .object(members)
  }

  private mutating func array(depth: Int) throws(Fault) -> Value {
    try expect(UInt8(ascii: "["))
    var elements: [Node] = []
    if takes(UInt8(ascii: "]")) { return .array(elements) }
    repeat {
      elements.append(try node(depth: depth + 1))
    } while takes(ASCII.comma)
    try expect(UInt8(ascii: "]"))
    return .array(elements)
  }

  private mutating func number() -> String {
    let start = position
    while let byte = next,
      ASCII.isDigit(byte) || [ASCII.minus, ASCII.dot, 0x2B, 0x45, 0x65].contains(byte)
    {
      position += 1
    }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  /// The text between quotes.
  private mutating func string() throws(Fault) -> String {
    let start = position
    guard next == ASCII.quote else { throw .syntax(position) }
    position += 1
    var text: [UInt8] = []
    while let byte = next {
      position += 1
      switch byte {
      case ASCII.quote: return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"):
        guard let escaped = next else { throw .syntax(start) }
        position += 1
        switch escaped {
        case UInt8(ascii: "u"): text.append(contentsOf: try scalar())
        case UInt8(ascii: "n"): text.append(ASCII.lineFeed)
        case UInt8(ascii: "r"): text.append(ASCII.carriageReturn)
        case UInt8(ascii: "t"): text.append(ASCII.tab)
        case UInt8(ascii: "b"), UInt8(ascii: "f"): text.append(ASCII.space)
        default: text.append(escaped)
        }
      case ASCII.lineFeed, ASCII.carriageReturn: throw .syntax(start)
      default: text.append(byte)
      }
    }
    throw .syntax(start)
  }
}

extension JSONText {
  /// The character of a `\u` escape, two of them where it takes two.
  private mutating func scalar() throws(Fault) -> [UInt8] {
    let start = position
    let high = try hexadecimal()
    var value = high
    if (0xD800...0xDBFF).contains(high), takes(UInt8(ascii: "\\")), takes(UInt8(ascii: "u")) {
      let low = try hexadecimal()
      guard (0xDC00...0xDFFF).contains(low) else { throw .syntax(start) }
      value = 0x10000 + (high - 0xD800) << 10 + (low - 0xDC00)
    }
    guard let scalar = Unicode.Scalar(value), let utf8 = UTF8.encode(scalar) else {
      throw .syntax(start)
    }
    return Array(utf8)
  }

  private mutating func hexadecimal() throws(Fault) -> UInt32 {
    guard position + 4 <= bytes.count,
      let value = UInt32(String(decoding: bytes[position..<position + 4], as: UTF8.self), radix: 16)
    else { throw .syntax(position) }
    position += 4
    return value
  }
}

extension JSONText.Node {
  var members: [(key: String, node: JSONText.Node)] {
    if case .object(let members) = value { members } else { [] }
  }

  subscript(key: String) -> JSONText.Node? {
    guard case .object(let members) = value else { return nil }
    return members.first { $0.key == key }?.node
  }

  var text: String? { if case .string(let text) = value { text } else { nil } }
  var elements: [JSONText.Node]? {
    if case .array(let elements) = value { elements } else { nil }
  }
}
