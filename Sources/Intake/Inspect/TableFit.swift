import Civic

/// Which table the columns of a file fit best, and which column goes to which field.
struct TableFit {
  struct Match {
    var column: Int
    var field: String
    /// Which part of the cell, when not all of it.
    var take: Mapping.Take = .all
    var lookup: Mapping.Lookup?
    /// The name says so; otherwise what is in it does.
    var isByName = true
  }

  /// An amount column with what its header says.
  struct Measure {
    var column: Int
    var words: MeasureWords
  }

  let table: String
  private(set) var matches: [Match] = []
  /// Several columns of amounts, each with a meaning of its own.
  private(set) var measures: [Measure] = []
  /// Columns whose name is that of a field, while what stands in them is not.
  private(set) var misfits: [(column: Int, field: String)] = []
  private(set) var score = 0

  /// Too little was recognised to call it a table of ours.
  var isWeak: Bool { score < 10 }

  func column(of field: String) -> Int? { matches.first { $0.field == field }?.column }
  /// Columns that are read as amounts.
  var amounts: [Int] {
    let money = Set((Self.shape(table)?.fields ?? []).filter(Self.isMoney).map(\.name))
    return
      (matches.filter { money.contains($0.field) || $0.field == "value" }.map(\.column)
      + measures.map(\.column)).sorted()
  }

  static func best(of columns: [ColumnProfile]) -> TableFit {
    let fits = Shape.registers.map { TableFit($0, columns) }
    // The first of those that fit equally well: the order of the registers.
    var best = fits.dropFirst().reduce(fits[0]) { $1.score > $0.score ? $1 : $0 }
    if best.isWeak { (best.matches, best.measures, best.misfits) = ([], [], []) }
    return best
  }

  private init(_ shape: Shape, _ columns: [ColumnProfile]) {
    table = shape.name
    if table == "budget-lines" { findMeasures(columns) }
    match(shape, columns)
    if matches.allSatisfy({ $0.field != "amount" }), measures.isEmpty,
      ["transactions", "budget-lines"].contains(table)
    {
      takeOnlyAmount(columns)
    }
    weigh(shape)
  }

  private static func shape(_ name: String) -> Shape? {
    Shape.registers.first { $0.name == name }
  }

  private static func isMoney(_ field: Field) -> Bool {
    if case .money = field.kind { true } else { false }
  }

  private mutating func findMeasures(_ columns: [ColumnProfile]) {
    measures = columns.compactMap { column in
      guard column.isAmount, let words = MeasureWords(column.name) else { return nil }
      return Measure(column: column.index, words: words)
    }
    guard measures.count == 1, let only = measures.first else { return }
    measures = []
    matches.append(Match(column: only.column, field: "amount"))
    score += 3
  }

  /// The surest pairs of column and field first; each column and each field once.
  private mutating func match(_ shape: Shape, _ columns: [ColumnProfile]) {
    var pairs: [(fit: Int, order: Int, column: Int, entry: HeaderWords.Entry)] = []
    for column in columns where !column.name.isEmpty {
      let plain = HeaderWords.plain(column.name)
      for entry in HeaderWords.entries(of: shape.name) {
        for (order, name) in entry.names.enumerated() {
          let fit = HeaderWords.fit(plain, name)
          if fit > 0 { pairs.append((fit, order, column.index, entry)) }
        }
      }
    }
    pairs.sort { ($1.fit, $0.order, $0.column) < ($0.fit, $1.order, $1.column) }
    var columnsUsed = Set(measures.map(\.column) + matches.map(\.column))
    var fieldsUsed = Set(matches.map(\.field) + (measures.isEmpty ? [] : ["amount"]))
    for pair in pairs
    where !columnsUsed.contains(pair.column) && !fieldsUsed.contains(pair.entry.field) {
      guard let field = shape[pair.entry.field] else { continue }
      guard Self.suits(columns[pair.column], field) else {
        if pair.fit == 3 { misfits.append((pair.column, field.name)) }
        continue
      }
      columnsUsed.insert(pair.column)
      fieldsUsed.insert(field.name)
      matches.append(Self.match(columns[pair.column], field.name))
      score += pair.entry.weight * pair.fit
    }
    misfits.removeAll { misfit in
      columnsUsed.contains(misfit.column) || fieldsUsed.contains(misfit.field)
    }
    matches.sort { $0.column < $1.column }
  }

  private static func match(_ column: ColumnProfile, _ field: String) -> Match {
    var match = Match(column: column.index, field: field)
    switch field {
    case "taskfield_code":
      if column.values.entries.contains(where: { $0.text.contains(" ") }) { match.take = .code }
    case "area_code": if column.kind != .areaCode { match.lookup = .area }
    default: break
    }
    return match
  }

  /// Whether what stands in the column can be the field.
  private static func suits(_ column: ColumnProfile, _ field: Field) -> Bool {
    if column.kind == .empty { return false }
    switch field.kind {
    case .money: return column.isAmount
    case .date: return column.kind == .date
    case .year: return column.kind == .year
    case .integer: return column.isAmount
    case .choice(let choices):
      return column.values.entries.allSatisfy { choices.contains($0.text) }
    default: break
    }
    switch field.name {
    case "taskfield_code": return column.kind == .taskfield
    case "area_code": return column.kind == .areaCode || column.kind == .text
    case "payee_name", "recipient_name", "description", "title", "owner_unit":
      return column.kind != .number && column.kind != .date && column.kind != .year
    default: return column.kind != .date
    }
  }

  private mutating func takeOnlyAmount(_ columns: [ColumnProfile]) {
    let free = columns.filter { column in
      column.isAmount && !column.isList && !matches.contains { $0.column == column.index }
    }
    guard free.count == 1, let only = free.first else { return }
    matches.append(Match(column: only.index, field: "amount", isByName: false))
    matches.sort { $0.column < $1.column }
    score += 1
  }

  /// A table without its required fields is a poor fit.
  private mutating func weigh(_ shape: Shape) {
    let given = Set(matches.map(\.field) + (measures.isEmpty ? [] : ["amount", "direction"]))
    score += measures.count * 4
    if table == "grants" {
      let amounts = ["amount_applied_for", "amount_awarded", "amount_settled"].filter(
        given.contains)
      if amounts.isEmpty { score -= 12 }
      if !given.contains("grant_id"), amounts.count < 2 { score -= 8 }
    }
    if ["transactions", "budget-lines"].contains(table), !given.contains("amount") { score -= 12 }
    if table == "budget-lines", measures.isEmpty, !given.contains("taskfield_code"),
      !given.contains("programme_code")
    {
      score -= 8
    }
    if table == "area-metrics", !given.contains("value") || !given.contains("area_code") {
      score -= 12
    }
  }
}
