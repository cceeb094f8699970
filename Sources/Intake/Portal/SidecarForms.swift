import Diagnostics

/// Writes out the short forms of a sidecar, so that one shape fits them all.
enum SidecarForms {
  /// `Header: field` is short for `Header: [{to: field}]`, `factor: 1000` for
  /// `factor: {default: 1000}`, and one form of dates for a list of one.
  static func writtenOut(_ root: YAMLNode) -> YAMLNode {
    root.mapEntries { entry in
      switch entry.key {
      case "columns": entry.value.mapEntries { $0.value.asList.mapElements(named("to")) }
      case "read":
        entry.value.mapEntries { entry in
          switch entry.key {
          case "factor": named("default")(entry.value)
          case "dates": entry.value.asList
          default: entry.value
          }
        }
      case "row_rules", "categories": entry.value.mapElements(withEmptyTest)
      default: entry.value
      }
    }
  }

  /// `equals: ""` asks for an empty cell: the one place where an empty text says something.
  private static func withEmptyTest(_ rule: YAMLNode) -> YAMLNode {
    guard let entries = rule.entries else { return rule }
    let changed = entries.map { entry in
      entry.key == "equals" && entry.value.text == ""
        ? YAMLEntry(
          key: "matches", place: entry.place, value: YAMLNode(.text("^$"), at: entry.value.place))
        : entry
    }
    return YAMLNode(.mapping(changed), at: rule.place)
  }

  /// A text becomes a mapping with this one key.
  private static func named(_ key: String) -> (YAMLNode) -> YAMLNode {
    { node in
      guard case .text = node.content else { return node }
      return YAMLNode(
        .mapping([YAMLEntry(key: key, place: node.place, value: node)]), at: node.place)
    }
  }
}

extension YAMLNode {
  /// Makes other values of the entries; what is no mapping stays as it is.
  func mapEntries(_ change: (YAMLEntry) -> YAMLNode) -> YAMLNode {
    guard let entries else { return self }
    let changed = entries.map { YAMLEntry(key: $0.key, place: $0.place, value: change($0)) }
    return YAMLNode(.mapping(changed), at: place)
  }

  /// A list; a single value is a list of one, and nothing stays nothing.
  var asList: YAMLNode {
    switch content {
    case .list, .empty: self
    case .text, .mapping: YAMLNode(.list([self]), at: place)
    }
  }

  func mapElements(_ change: (YAMLNode) -> YAMLNode) -> YAMLNode {
    guard case .list(let elements) = content else { return self }
    return YAMLNode(.list(elements.map(change)), at: place)
  }

  var text: String? { if case .text(let text) = content { text } else { nil } }

  /// The same with the entry in the place of one with its key, or after the others.
  func setting(_ key: String, to value: YAMLNode, at keyPlace: Place) -> YAMLNode {
    var entries = entries ?? []
    let entry = YAMLEntry(key: key, place: keyPlace, value: value)
    if let index = entries.firstIndex(where: { $0.key == key }) {
      entries[index] = entry
    } else {
      entries.append(entry)
    }
    return YAMLNode(.mapping(entries), at: place)
  }

  func removing(_ keys: Set<String>) -> YAMLNode {
    guard let entries else { return self }
    return YAMLNode(.mapping(entries.filter { !keys.contains($0.key) }), at: place)
  }

  /// The same with the entries of another, which win where a key is in both.
  func merged(with other: YAMLNode) -> YAMLNode {
    (other.entries ?? []).reduce(self) { $0.setting($1.key, to: $1.value, at: $1.place) }
  }
}
