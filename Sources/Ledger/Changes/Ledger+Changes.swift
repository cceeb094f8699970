public import Civic
internal import GRDB

extension Ledger {
  /// Compares two deliveries of one source that were both loaded here; `each` is given what is not
  /// the same. Goes through both once and keeps nothing.
  public func compare(
    _ old: (source: Source, number: Int), with new: (source: Source, number: Int),
    each: (Change) -> Void = { _ in }
  ) throws(LedgerError) -> Comparison.Result {
    guard let shape = Shape.registers.first(where: { $0.name == new.source.mapping.table }),
      old.source.mapping.table == new.source.mapping.table
    else { return Comparison.Result(quality: KeyQuality(key: [])) }
    func side(_ delivery: (source: Source, number: Int)) -> Comparison.Side {
      Comparison.Side(
        table: Schema.tableName(of: shape, isEarlier: delivery.source.isSuperseded),
        source: delivery.number)
    }
    let comparison = Comparison(
      shape, key: new.source.comparisonKey, fields: Set(shape.fields.map(\.name)), old: side(old),
      new: side(new))
    do {
      return try read { try comparison.run(in: $0, each: each) }
    } catch {
      throw LedgerError("Source '\(new.source.id)' could not be compared", error)
    }
  }
}
