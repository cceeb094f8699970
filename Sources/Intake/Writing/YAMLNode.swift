import Diagnostics

/// A value as an author wrote it, before any field gives it a type: `NO`, `1.10` and `0123` are
/// the texts that stand there.
struct YAMLNode: Hashable, Sendable {
  enum Content: Hashable, Sendable {
    /// Nothing after the colon, or `~`, or `null`.
    case empty
    case text(String)
    case list([YAMLNode])
    case mapping([YAMLEntry])
  }

  var content: Content
  var place: Place

  init(_ content: Content, at place: Place) {
    self.content = content
    self.place = place
  }
}

struct YAMLEntry: Hashable, Sendable {
  var key: String
  /// Where the key stands.
  var place: Place
  var value: YAMLNode
}

extension YAMLNode {
  var entries: [YAMLEntry]? {
    if case .mapping(let entries) = content { entries } else { nil }
  }

  subscript(key: String) -> YAMLNode? {
    entries?.first { $0.key == key }?.value
  }
}
