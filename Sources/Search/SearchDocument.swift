/// A page as the search sees it: what is shown of it and the text it is found by.
public struct SearchDocument: Hashable, Sendable {
  /// A text and how heavily a word in it counts: 1 for running text, 8 for a title.
  public struct Field: Hashable, Sendable {
    public var text: String
    /// From 1 to 100; what lies outside counts as the nearest.
    public var weight: Int

    public init(_ text: String, weight: Int = 1) {
      self.text = text
      self.weight = weight
    }
  }

  /// The path from the root of the site, `/initiatieven/timorplein/`; may have a fragment.
  public var address: String
  public var title: String
  /// A short label that readers see, such as *Initiatief*; it can be searched for too.
  public var kind: String
  /// Shown below the title, at most about 300 bytes of it.
  public var summary: String
  /// Whatever else it is found by; title, summary and kind need not be repeated.
  public var fields: [Field]

  public init(
    address: String, title: String, kind: String, summary: String, fields: [Field] = []
  ) {
    self.address = address
    self.title = title
    self.kind = kind
    self.summary = summary
    self.fields = fields
  }
}
