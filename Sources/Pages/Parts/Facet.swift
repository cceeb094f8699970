internal import Civic
public import Markup

/// One way to narrow a list, with its choices.
public struct Facet: Encodable, Sendable {
  public var label: String
  public var choices: [Choice]

  public struct Choice: Encodable, Sendable {
    public var label: String
    public var url: Address
    public var count: String
    public var isCurrent: Bool
  }

  static let sample = Facet(
    label: "x",
    choices: [Choice(label: "x", url: Address("/"), count: "1", isCurrent: true)])
}

/// One way to narrow a list before it is printed: each value that occurs, with the positions of
/// the entries that have it.
struct FacetAxis: Sendable {
  struct Choice: Sendable {
    var label: String
    /// What the value means, for the top of its page.
    var meaning: String?
    var address: Address
    var positions: [Int]
  }

  /// `theme`, `kind`, `role`, `scale`, `status`, `area`, `evidence` or `cost`.
  var name: String
  var label: String
  var choices: [Choice]

  /// A value of the facet: how readers know it, and how it stands in an address.
  struct Value {
    var id: String
    var label: String
    var slug: String
    var meaning: String?

    /// A record of the portal, whose own id stands in addresses.
    init(_ id: String, _ label: String, meaning: String?) {
      self.id = id
      self.label = label
      self.meaning = meaning
      slug = id
    }

    /// A word of a vocabulary; addresses are in the reader's language.
    init(_ id: String, of vocabulary: String, _ words: Words) {
      self.id = id
      label = words[vocabulary, id]
      meaning = words.texts["\(vocabulary)_meaning.\(id)"]
      slug = label
    }
  }

  /// `values` in the order in which they are offered; those that no entry has are left out.
  init<Record: Written>(
    _ name: String, _ values: [Value], of articles: [Article<Record>], at list: Address,
    in edition: Edition, having: (Record) -> [String]
  ) {
    var positions: [String: [Int]] = [:]
    for (i, article) in articles.enumerated() {
      var seen: Set<String> = []
      for value in having(article.record) where seen.insert(value).inserted {
        positions[value, default: []].append(i)
      }
    }
    self.name = name
    label = edition.words["facet", name]
    choices = values.compactMap { value in
      positions[value.id].map {
        Choice(
          label: value.label, meaning: value.meaning,
          address: edition.paths.facet(list, name, value.slug), positions: $0)
      }
    }
  }
}

extension Edition {
  var themeValues: [FacetAxis.Value] {
    dossier.themes.map { FacetAxis.Value($0.record.id, $0.record.name, meaning: $0.record.summary) }
  }
  var kindValues: [FacetAxis.Value] {
    dossier.kinds.map { FacetAxis.Value($0.record.id, $0.record.name, meaning: $0.record.summary) }
  }
  func values(of vocabulary: String, _ ids: [String]) -> [FacetAxis.Value] {
    ids.map { FacetAxis.Value($0, of: vocabulary, words) }
  }
}
