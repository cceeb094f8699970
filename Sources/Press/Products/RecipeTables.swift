internal import Civic
internal import Ledger
internal import Markup
public import Pages

/// The answer to each ready question as a CSV file, with the rows that each answer was made from.
public struct RecipeTables: Product {
  public init() {}

  public func outputs(of edition: Edition, pages: [Page]) throws -> [Output] {
    try edition.dossier.recipes.compactMap { recipe in
      let answer = try edition.answer(to: recipe)
      guard !answer.isEmpty else { return nil }
      var header: [String] = []
      for column in recipe.columns {
        header.append(column.name)
        if Self.hasRows(column) { header.append("\(column.name)_rows") }
      }
      let showsRows = !recipe.columns.contains(where: Self.hasRows)
      if showsRows { header.append("rows") }
      var writer = CSVWriter(header: header)
      for row in answer.rows {
        var values: [ExportValue] = []
        for (i, column) in recipe.columns.enumerated() {
          values.append(Self.value(row.values[i], of: column.kind))
          if Self.hasRows(column) { values.append(Self.rows(row.evidence[i], in: edition)) }
        }
        if showsRows { values.append(Self.rows(row.rows, in: edition)) }
        writer.row(values)
      }
      return Output(edition.download(of: recipe).file, writer.bytes)
    }
  }

  private static func hasRows(_ column: Recipe.Column) -> Bool {
    column.kind == .money || column.kind == .count
  }

  private static func value(_ value: RecipeAnswer.Value, of kind: Recipe.Kind) -> ExportValue {
    switch value {
    case .none: .none
    case .text(let text): .text(text)
    case .integer(let number):
      .number(
        kind == .money || kind == .difference
          ? Money(cents: number).decimal : String(number))
    }
  }

  /// `source:line source:line`.
  private static func rows(
    _ rows: [RecipeAnswer.Evidence], in edition: Edition
  ) -> ExportValue {
    .text(
      rows.map { "\(edition.source(number: $0.source).id):\($0.line)" }.joined(separator: " "))
  }
}
