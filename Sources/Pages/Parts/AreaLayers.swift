internal import Civic
internal import Diagnostics
public import Markup

/// What the portal says of one task field and an area by one key, or by one statement.
public struct Attribution: Encodable, Sendable {
  public var id: String
  public var basis: String
  public var basisID: String
  public var confidence: String
  public var author: String
  public var note: String?
  /// That the count is of another year than the money, where it is.
  public var otherYear: String?
  public var part: AmountCell?
  public var whole: AmountCell?
  public var partLabel: String?
  public var wholeLabel: String?
  public var quality: String?
  public var rows: [Row]
  public var declaration: Address
  public var division: Address?

  /// One version: the line, what falls to the area, and the rest. Together they are the line.
  public struct Row: Encodable, Sendable {
    public var version: String
    public var line: AmountCell
    public var here: AmountCell
    public var rest: AmountCell
  }

  static let sample = Attribution(
    id: "x", basis: "x", basisID: "x", confidence: "x", author: "x", note: "x", otherYear: "x",
    part: .sample, whole: .sample, partLabel: "x", wholeLabel: "x", quality: "x",
    rows: [Row(version: "x", line: .sample, here: .sample, rest: .sample)],
    declaration: Address("/"), division: Address("/"))
}

/// A task field with everything that the portal says of it and an area.
public struct AttributedField: Encodable, Sendable {
  public var code: String
  public var label: String
  public var year: String
  public var url: Address
  public var leftover: Address?
  public var keys: [Attribution]

  static let sample = AttributedField(
    code: "x", label: "x", year: "x", url: Address("/"), leftover: Address("/"), keys: [.sample])
}

/// A line of a budget that names the area itself.
public struct DirectLine: Encodable, Sendable {
  public var label: String
  public var version: String
  public var direction: String
  public var amount: AmountCell

  static let sample = DirectLine(label: "x", version: "x", direction: "x", amount: .sample)
}

/// A choice of a key, for those who want to see one at a time.
public struct KeyChoice: Encodable, Sendable {
  public var id: String
  public var label: String

  static let sample = KeyChoice(id: "x", label: "x")
}

extension Edition {
  /// The statements of `reference/allocations.csv` in their order, with their numbers from one.
  var allocations: [(number: Int, record: Allocation)] {
    dossier.allocations.enumerated().map { ($0.offset + 1, $0.element.record) }
  }

  /// The versions that a statement is about.
  func versions(of allocation: Allocation) -> [BudgetBook.Version] {
    budget.versions(of: allocation.year).filter {
      allocation.phase == nil || allocation.phase == $0.phase
    }
  }

  /// What is attributed to an area, by task field.
  func attributedFields(
    to area: Area, book: inout PassportBook
  ) -> [AttributedField] {
    var fields: [AttributedField] = []
    for (number, allocation) in allocations where allocation.layer == .attributed {
      guard allocation.basis.metric != nil || allocation.area == area.code,
        area.code != settings.municipality,
        let field = taskField(allocation.taskField, in: allocation.year)
      else { continue }
      let key = attribution(number, allocation, field, to: area, book: &book)
      if let i = fields.firstIndex(where: {
        $0.code == field.code && $0.year == String(field.year)
      }) {
        fields[i].keys.append(key)
      } else {
        fields.append(
          AttributedField(
            code: field.code, label: field.label, year: String(field.year),
            url: paths.taskField(field.code, field.year),
            leftover: Leftover(field.year, in: budget).map { paths.leftover($0.year) },
            keys: [key]))
      }
    }
    return fields
  }

  func attribution(
    _ number: Int, _ allocation: Allocation, _ field: Classification, to area: Area,
    book: inout PassportBook
  ) -> Attribution {
    let basis = words["basis", allocation.basis.rawValue]
    var key = Attribution(
      id: "t\(Slug.from(field.code))-\(allocation.basis.rawValue)-\(number)", basis: basis,
      basisID: allocation.basis.rawValue, confidence: words["confidence", allocation.confidence],
      author: allocation.author, note: allocation.note, otherYear: nil, part: nil, whole: nil,
      partLabel: nil, wholeLabel: nil, quality: nil, rows: [],
      declaration: paths.allocations.anchored("regel-\(number)"), division: nil)
    var part: Figure?
    var whole: Figure?
    if let metric = allocation.basis.metric {
      let here = count(metric, of: area, in: allocation.basisYear, book: &book)
      part = here.figure
      key.part = here.cell
      key.quality = here.quality
      key.partLabel = "\(words["field", metric]) \(area.name), \(allocation.basisYear)"
      if let municipality = self.area(settings.municipality) {
        let all = count(metric, of: municipality, in: allocation.basisYear, book: &book)
        whole = all.figure
        key.whole = all.cell
        key.wholeLabel =
          "\(words["field", metric]) \(municipality.name), \(allocation.basisYear)"
      }
      if allocation.basisYear != allocation.year {
        key.otherYear = words.filled(
          "allocation.other_year",
          [
            "metric": words["metric", metric], "count": String(allocation.basisYear),
            "year": String(allocation.year),
          ])
      }
      key.division = paths.division(field.code, field.year, allocation.basis)
    } else if let share = allocation.share {
      let label = words.filled("allocation.share_of", ["label": field.label])
      part = stated(share, "\(label), \(area.name)", number, book: &book)
      whole = stated(1_000_000, label, number, book: &book)
    }
    for version in versions(of: allocation) {
      key.rows.append(
        row(of: allocation, number, field, version, area, part, whole, book: &book))
    }
    return key
  }

  private func row(
    of allocation: Allocation, _ number: Int, _ field: Classification,
    _ version: BudgetBook.Version, _ area: Area, _ part: Figure?, _ whole: Figure?,
    book: inout PassportBook
  ) -> Attribution.Row {
    let column = words["field.expenditure"]
    let line = book.sum(
      of: budget.rows(field.code, .expenditure, in: version), column: column,
      label: "\(column) \(field.label), \(version.label)")
    let name = words.filled(
      "allocation.here_of",
      ["label": field.label, "version": version.label, "area": area.name])
    var here: Figure?
    if let amount = allocation.amount {
      here = stated(amount, name, number, allocation, book: &book)
    } else if let line, let part, let whole {
      here = book.attributed(line, part: part, of: whole, label: name)
    }
    let rest = here.flatMap { here in
      line.flatMap {
        book.difference(
          $0, here, label: "\(words["allocation.rest"]), \(name)", style: .exact)
      }
    }
    func cell(_ figure: Figure?) -> AmountCell {
      AmountCell(figure: figure, missing: figure == nil ? words["missing.no_share"] : nil)
    }
    return Attribution.Row(
      version: version.label,
      line: AmountCell(figure: line, missing: line == nil ? words["missing.absent"] : nil),
      here: cell(here), rest: cell(rest))
  }

  /// The line of `reference/allocations.csv` in which a statement stands.
  private func line(ofStatement number: Int) -> Int {
    dossier.allocations[number - 1].cells.place.line
  }

  /// A share in millionths that somebody states.
  private func stated(
    _ share: Int, _ label: String, _ number: Int, book: inout PassportBook
  ) -> Figure {
    book.declaredShare(
      share, file: Self.statements, line: line(ofStatement: number), label: label)
  }

  /// An amount that somebody states: a row of a source when the statement names one.
  func stated(
    _ amount: Money, _ label: String, _ number: Int, _ allocation: Allocation,
    book: inout PassportBook
  ) -> Figure? {
    guard let id = allocation.source, let source = self.number(ofSource: id),
      let row = allocation.sourceRow
    else {
      return book.declared(
        amount, file: Self.statements, line: line(ofStatement: number), label: label)
    }
    return book.sum(
      of: [RowPart(source: source, line: row, amount: amount)], column: words["field.amount"],
      label: label)
  }

  static let statements = "reference/allocations.csv"

  /// What documents, or the portal, say of this very area.
  func directLines(in area: Area, book: inout PassportBook) -> [DirectLine] {
    guard area.code != settings.municipality else { return [] }
    var lines = budget.placed(in: area.code).map { placed in
      let field = placed.taskField.flatMap { taskField($0, in: placed.version.year) }
      let name =
        field.map { "\($0.code) \($0.label)" } ?? placed.taskField ?? words["field.amount"]
      let column = words["field", placed.direction.rawValue]
      return DirectLine(
        label: name, version: placed.version.label, direction: column,
        amount: AmountCell(
          figure: book.sum(
            of: [placed.part], column: column,
            label: "\(column) \(name), \(area.name), \(placed.version.label)")))
    }
    for (number, allocation) in allocations
    where allocation.layer == .direct && allocation.area == area.code {
      guard let field = taskField(allocation.taskField, in: allocation.year) else { continue }
      let key = attribution(number, allocation, field, to: area, book: &book)
      lines += key.rows.map {
        DirectLine(
          label: "\(field.code) \(field.label)", version: $0.version,
          direction: words["field.expenditure"], amount: $0.here)
      }
    }
    return lines
  }
}
