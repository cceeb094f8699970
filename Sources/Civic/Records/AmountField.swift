/// Where the amounts of a column of a file went: the money field, and what its records hold beside
/// it when the column is one of several.
public struct AmountField: Hashable, Sendable {
  public var name: String
  public var filter: [Mapping.Constant]

  public init(name: String, filter: [Mapping.Constant] = []) {
    self.name = name
    self.filter = filter
  }
}

extension Mapping {
  /// The field that a column of amounts was read into; `nil` when it went nowhere.
  public func amountField(ofColumn header: String, in shape: Shape) -> AmountField? {
    let money = shape.fields.filter { if case .money = $0.kind { true } else { false } }
    if let entry = unpivot.first(where: { $0.header == header }) {
      return money.first { $0.need == .required }.map {
        AmountField(name: $0.name, filter: entry.sets)
      }
    }
    return columns.first { column in
      (column.header == header || column.aliases.contains(header))
        && money.contains { $0.name == column.field }
    }.map { AmountField(name: $0.field) }
  }
}
