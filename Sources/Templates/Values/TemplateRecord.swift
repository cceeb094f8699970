/// Names and what they stand for, in the order in which they were declared.
///
/// A record has a handful of names, so that a name is found fastest by going along them. Records
/// of one shape, such as the rows of a table, share their names.
public struct TemplateRecord: Sendable, Hashable {
  public private(set) var names: [String]
  private(set) var values: [TemplateValue]

  public init() {
    names = []
    values = []
  }

  /// A record of these names; of a name that is given twice, the last value counts.
  public init(_ pairs: KeyValuePairs<String, TemplateValue>) {
    self.init()
    for (name, value) in pairs { set(name, to: value) }
  }

  /// A record of names that are known to differ, each with the value at its position.
  init(names: [String], values: [TemplateValue]) {
    self.names = names
    self.values = values
  }

  /// What a name stands for: `nil` when the record does not know the name, `absent` when it does
  /// and has nothing for it.
  public subscript(name: String) -> TemplateValue? {
    for (index, candidate) in names.enumerated() where candidate == name { return values[index] }
    return nil
  }

  public mutating func set(_ name: String, to value: TemplateValue) {
    if let index = names.firstIndex(of: name) {
      values[index] = value
    } else {
      names.append(name)
      values.append(value)
    }
  }

  /// This record with the names of another, which wins where both know a name.
  public func adding(_ other: TemplateRecord) -> TemplateRecord {
    var sum = self
    for (name, value) in zip(other.names, other.values) { sum.set(name, to: value) }
    return sum
  }
}
