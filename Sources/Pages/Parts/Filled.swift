/// A list that is there only when something is in it, so that its heading is there only then too.
public struct Filled<Item: Encodable & Sendable>: Encodable, Sendable {
  public var items: [Item]

  init?(_ items: [Item]) {
    guard !items.isEmpty else { return nil }
    self.items = items
  }
}
