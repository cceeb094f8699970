import Civic

/// Remembers what names of parties turned out to be; the same ones come often.
struct PartyMemo {
  private var names = ByteTable()
  private var kinds: [PartyKind] = []
  private static let size = 1 << 16

  mutating func kind(of name: Bytes) -> PartyKind {
    if let known = names.index(of: name) { return kinds[known] }
    let kind = PartyNames.kind(of: name)
    if kinds.count < Self.size {
      names.insert(name)
      kinds.append(kind)
    }
    return kind
  }
}
