import Civic
import Diagnostics
import Foundation
import Pipeline

/// Writes what a comparison found: for people, as CSV, or as JSON.
struct DiffPrinter {
  let language: Language

  /// Kinds in the order in which they are told; what is unchanged closes the sum.
  static let order: [ChangeKind] = [
    .corrected, .completed, .reclassified, .renamed, .new, .vanished, .double, .unchanged,
  ]

  private func say(_ nl: String, _ en: String) -> String { language == .nl ? nl : en }

  func text(of outcome: DiffOutcome) -> String {
    outcome.sources.map(text(of:)).joined(separator: "\n\n")
  }

  private func text(of source: SourceDiff) -> String {
    var lines = [source.title]
    let none = say("niet in deze uitgave", "not in this edition")
    func side(_ file: String?, _ records: Int) -> String {
      file.map { "\($0) (\(records))" } ?? none
    }
    lines.append(
      "  \(side(source.oldFile, source.oldRecords)) → \(side(source.newFile, source.newRecords))")
    if source.isSame {
      lines.append(say("  Hetzelfde bestand.", "  The same file."))
      return lines.joined(separator: "\n")
    }
    guard let quality = source.quality else { return lines.joined(separator: "\n") }
    lines.append("  " + quality.reason[language] + ".")
    guard quality.fault == nil else { return lines.joined(separator: "\n") }
    for kind in Self.order {
      guard let tally = source.tallies[kind], tally.oldRecords + tally.newRecords > 0 else {
        continue
      }
      lines.append("")
      lines.append("  \(name(of: kind)): \(count(of: tally))")
      for total in tally.amounts where total.oldCount + total.newCount > 0 {
        lines.append("    " + self.line(of: total, kind))
      }
      if kind != .unchanged, let first = source.first[kind] {
        lines += example(first, in: source).map { "    " + $0 }
      }
    }
    return lines.joined(separator: "\n")
  }

  private var unknown: String { say("niet bekend", "not known") }

  private func count(of tally: ChangeTally) -> String {
    tally.oldRecords == tally.newRecords
      ? "\(tally.oldRecords)"
      : tally.oldRecords == 0
        ? "\(tally.newRecords)"
        : tally.newRecords == 0
          ? "\(tally.oldRecords)" : "\(tally.oldRecords) → \(tally.newRecords)"
  }

  private func line(of total: ChangeTally.Total, _ kind: ChangeKind) -> String {
    let difference = Int128(total.new.cents) - Int128(total.old.cents)
    let sum = Money(cents: Int64(clamping: difference))
    switch kind {
    case .new: return "\(total.field): \(total.new.decimal)"
    case .vanished: return "\(total.field): \(total.old.decimal)"
    case .renamed, .reclassified, .unchanged: return "\(total.field): \(total.new.decimal)"
    default:
      // No amount is not the same as zero.
      let old = total.oldCount == 0 ? unknown : total.old.decimal
      let new = total.newCount == 0 ? unknown : total.new.decimal
      let sign = difference > 0 ? "+" : ""
      return "\(total.field): \(old) → \(new) (\(sign)\(sum.decimal))"
    }
  }

  private func example(_ change: Change, in source: SourceDiff) -> [String] {
    let places = [(source.oldFile, change.oldLine), (source.newFile, change.newLine)].compactMap {
      file, line in file.flatMap { file in line.map { "\(file):\($0)" } }
    }
    var lines = [
      say("eerste: ", "first: ") + "'\(change.key)' " + places.joined(separator: " → ")
    ]
    for pair in change.amounts where change.oldLine != nil && change.newLine != nil {
      guard pair.old != pair.new else { continue }
      lines.append(
        "  \(pair.field): \(pair.old?.decimal ?? unknown) → \(pair.new?.decimal ?? unknown)")
    }
    for pair in change.fields {
      lines.append("  \(pair.field): '\(pair.old ?? "")' → '\(pair.new ?? "")'")
    }
    return lines
  }

  private func name(of kind: ChangeKind) -> String {
    switch kind {
    case .corrected: say("gecorrigeerd", "corrected")
    case .completed: say("aangevuld", "completed")
    case .reclassified: say("anders ingedeeld", "reclassified")
    case .renamed: say("hernoemd", "renamed")
    case .new: say("nieuw", "new")
    case .vanished: say("verdwenen", "vanished")
    case .unchanged: say("ongewijzigd", "unchanged")
    case .double: say("dubbele sleutel, niet vergeleken", "double key, not compared")
    }
  }

  /// Why a source was not compared.
  func verdict(of source: SourceDiff) -> String {
    "\(source.title): \(source.quality?.reason[language] ?? "")"
  }

  // MARK: For machines

  let csvHeader = "source,kind,key,old_line,new_line,field,old,new"

  /// One line for each field that differs; a row that is new or gone has one for each amount.
  func csv(of change: Change, in source: SourceDiff) -> [String] {
    let start = [
      source.newFile ?? source.oldFile ?? "", change.kind.rawValue, change.key,
      change.oldLine.map(String.init) ?? "", change.newLine.map(String.init) ?? "",
    ]
    let isPair = change.oldLine != nil && change.newLine != nil
    let amounts = change.amounts.filter { isPair ? $0.old != $0.new : ($0.old ?? $0.new) != nil }
      .map { [$0.field, $0.old?.decimal ?? "", $0.new?.decimal ?? ""] }
    let fields = change.fields.map { [$0.field, $0.old ?? "", $0.new ?? ""] }
    let rest = amounts + fields
    return (rest.isEmpty ? [["", "", ""]] : rest).map { row in
      (start + row).map(Self.cell).joined(separator: ",")
    }
  }

  /// A cell of RFC 4180 that a spreadsheet does not take for a formula.
  private static func cell(_ text: String) -> String {
    let isNumber = Money(decimal: text) != nil
    let guarded =
      !isNumber && text.first.map { "=+-@\t\r".contains($0) } == true ? "'" + text : text
    return guarded.contains { ",\"\n\r".contains($0) }
      ? "\"" + guarded.replacing("\"", with: "\"\"") + "\"" : guarded
  }

  private struct Summary: Encodable {
    struct Kind: Encodable {
      var kind: String
      var oldRecords: Int
      var newRecords: Int
      var amounts: [Amount]
    }
    struct Amount: Encodable {
      var field: String
      /// Absent when no record has an amount on that side.
      var old: String?
      var new: String?
    }
    var title: String
    var oldFile: String?
    var newFile: String?
    var oldRecords: Int
    var newRecords: Int
    var isSame: Bool
    var key: [String]?
    var shared: Int?
    var kept: Int?
    var oldDoubles: Int?
    var newDoubles: Int?
    var fault: String?
    var kinds: [Kind]
  }

  func json(of outcome: DiffOutcome) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    encoder.keyEncodingStrategy = .convertToSnakeCase
    let summaries = outcome.sources.map { source in
      Summary(
        title: source.title, oldFile: source.oldFile, newFile: source.newFile,
        oldRecords: source.oldRecords, newRecords: source.newRecords, isSame: source.isSame,
        key: source.quality?.key, shared: source.quality?.shared, kept: source.quality?.kept,
        oldDoubles: source.quality?.oldDoubles, newDoubles: source.quality?.newDoubles,
        fault: source.quality?.fault?.rawValue,
        kinds: source.quality?.fault != nil
          ? []
          : Self.order.compactMap { kind in
            source.tallies[kind].flatMap { tally in
              tally.oldRecords + tally.newRecords == 0
                ? nil
                : Summary.Kind(
                  kind: kind.rawValue, oldRecords: tally.oldRecords,
                  newRecords: tally.newRecords,
                  amounts: tally.amounts.filter { $0.oldCount + $0.newCount > 0 }.map {
                    Summary.Amount(
                      field: $0.field, old: $0.oldCount > 0 ? $0.old.decimal : nil,
                      new: $0.newCount > 0 ? $0.new.decimal : nil)
                  })
            }
          })
    }
    return String(decoding: try encoder.encode(summaries), as: UTF8.self)
  }
}
