internal import Civic
public import Markup

/// How money is given to areas: every statement that the portal makes, with who makes it, on what
/// ground, and how sure it is.
public struct AllocationIndexPage: PageKind {
  public static let template = "allocations"

  public struct Context: Encodable, Sendable {
    public var statements: [Statement]
    public var file: String
  }

  public struct Statement: Encodable, Sendable {
    public var id: String
    public var title: String
    public var url: Address
    public var layer: String
    public var basis: String
    public var area: LinkLine?
    public var share: String?
    public var amount: AmountCell?
    public var basisYear: String?
    public var confidence: String
    public var author: String
    public var note: String?
    public var division: Address?
  }

  public static let sample = Context(
    statements: [
      Statement(
        id: "regel-1", title: "x", url: Address("/"), layer: "x", basis: "x", area: .sample,
        share: "x", amount: .sample, basisYear: "x", confidence: "x", author: "x", note: "x",
        division: Address("/"))
    ], file: "x")

  public init() {}

  public func pages(of edition: Edition) throws -> [Page] {
    guard !edition.dossier.allocations.isEmpty else { return [] }
    return [
      Page(
        at: edition.paths.allocations, template: Self.template,
        title: edition.words["allocation.title"], summary: edition.words["allocation.summary"],
        trail: AreaIndexPage.trail(in: edition), section: .areas,
        search: SearchEntry(kind: edition.words["kind.text"])
      ) { book in
        Context(
          statements: edition.allocations.map {
            statement($0.number, $0.record, in: edition, book: &book)
          }, file: Edition.statements)
      }
    ]
  }

  private func statement(
    _ number: Int, _ allocation: Allocation, in edition: Edition, book: inout PassportBook
  ) -> Statement {
    let words = edition.words
    let field = edition.taskField(allocation.taskField, in: allocation.year)
    let label = field.map { "\($0.code) \($0.label)" } ?? allocation.taskField
    return Statement(
      id: "regel-\(number)", title: "\(label), \(allocation.year)",
      url: edition.paths.taskField(allocation.taskField, allocation.year),
      layer: words["layer", allocation.layer.rawValue],
      basis: words["basis", allocation.basis.rawValue],
      area: allocation.area.flatMap(edition.area).map {
        LinkLine($0.name, edition.paths.area($0.code))
      },
      share: allocation.share.flatMap {
        edition.format.percentage(Money(cents: Int64($0)), of: Money(cents: 1_000_000))
      },
      amount: allocation.amount.map {
        AmountCell(
          figure: edition.stated(
            $0, "\(label), \(allocation.year)", number, allocation, book: &book))
      },
      basisYear: allocation.basis.metric.map {
        "\(words["field", $0]) \(allocation.basisYear)"
      },
      confidence: words["confidence", allocation.confidence], author: allocation.author,
      note: allocation.note,
      division: allocation.layer == .attributed && allocation.basis.metric != nil
        ? edition.paths.division(allocation.taskField, allocation.year, allocation.basis) : nil)
  }
}

/// One task field divided over all areas by one key: the parts and the remainder are the line.
public struct DivisionPage: PageKind {
  public static let template = "division"

  public struct Context: Encodable, Sendable {
    public var code: String
    public var label: String
    public var year: String
    public var basis: String
    public var url: Address
    public var statement: Address
    public var confidence: String
    public var author: String
    public var note: String?
    public var otherYear: String?
    public var quality: String?
    public var municipality: String
    public var whole: AmountCell
    public var columns: [Column]
    public var columnCount: String
    /// Absent when no area has a count.
    public var rows: Filled<Row>?
    public var countLabel: String
  }

  /// One version: the line, what the areas have together, and what is left for none of them.
  public struct Column: Encodable, Sendable {
    public var version: String
    public var line: AmountCell
    public var sum: AmountCell
    public var rest: AmountCell
  }

  public struct Row: Encodable, Sendable {
    public var name: String
    public var url: Address?
    public var count: AmountCell
    public var amounts: [AmountCell]
  }

  public static let sample = Context(
    code: "x", label: "x", year: "x", basis: "x", url: Address("/"), statement: Address("/"),
    confidence: "x", author: "x", note: "x", otherYear: "x", quality: "x", municipality: "x",
    whole: .sample,
    columns: [Column(version: "x", line: .sample, sum: .sample, rest: .sample)],
    columnCount: "1",
    rows: Filled([Row(name: "x", url: Address("/"), count: .sample, amounts: [.sample])]),
    countLabel: "x")

  public init() {}

  public func pages(of edition: Edition) throws -> [Page] {
    var seen: Set<Address> = []
    return edition.allocations.compactMap { number, allocation in
      guard allocation.layer == .attributed, let metric = allocation.basis.metric,
        let field = edition.taskField(allocation.taskField, in: allocation.year)
      else { return nil }
      let address = edition.paths.division(field.code, field.year, allocation.basis)
      guard seen.insert(address).inserted else { return nil }
      let name = "\(field.code) \(field.label)"
      let values: KeyValuePairs = [
        "label": name, "year": String(field.year),
        "basis": edition.words["basis", allocation.basis.rawValue],
        "municipality": edition.settings.municipalityName,
      ]
      return Page(
        at: address, template: Self.template,
        title: edition.words.filled("allocation.division_title", values),
        summary: edition.words.filled("allocation.division_summary", values),
        trail: BudgetIndexPage.trail(in: edition) + [
          Page.Crumb(String(field.year), edition.paths.budget(field.year)),
          Page.Crumb(name, edition.paths.taskField(field.code, field.year)),
        ], section: .budget, search: SearchEntry(kind: edition.words["kind.task_field"])
      ) { book in
        context(number, allocation, metric, field, in: edition, book: &book)
      }
    }
  }

  private func context(
    _ number: Int, _ allocation: Allocation, _ metric: String, _ field: Classification,
    in edition: Edition, book: inout PassportBook
  ) -> Context {
    let words = edition.words
    let year = allocation.basisYear
    let versions = edition.versions(of: allocation)
    let municipality = edition.area(edition.settings.municipality)
    let whole = municipality.map { edition.count(metric, of: $0, in: year, book: &book) }
    let lines = versions.map { version in
      book.sum(
        of: edition.budget.rows(field.code, .expenditure, in: version),
        column: words["field.expenditure"],
        label: "\(words["field.expenditure"]) \(field.label), \(version.label)")
    }
    func cell(_ figure: Figure?, _ why: String = "missing.no_share") -> AmountCell {
      AmountCell(figure: figure, missing: figure == nil ? words[why] : nil)
    }
    var parts: [[Figure]] = versions.map { _ in [] }
    var quality: String?
    let rows = edition.areas(countedBy: metric, in: year).map { area in
      let count = edition.count(metric, of: area, in: year, book: &book)
      quality = quality ?? count.quality
      let amounts = versions.indices.map { i -> AmountCell in
        guard let line = lines[i], let part = count.figure, let whole = whole?.figure else {
          return cell(nil)
        }
        let figure = book.attributed(
          line, part: part, of: whole,
          label: words.filled(
            "allocation.here_of",
            ["label": field.label, "version": versions[i].label, "area": area.name]))
        if let figure { parts[i].append(figure) }
        return cell(figure)
      }
      return Row(
        name: area.name, url: edition.hasPage(area) ? edition.paths.area(area.code) : nil,
        count: count.cell, amounts: amounts)
    }
    let columns = versions.indices.map { i in
      let sum = book.total(
        of: parts[i], label: "\(words["allocation.sum"]), \(versions[i].label)", style: .exact)
      let rest = lines[i].flatMap { line in
        sum.flatMap {
          book.difference(
            line, $0, label: "\(words["allocation.remainder"]), \(versions[i].label)",
            style: .exact)
        }
      }
      return Column(
        version: versions[i].label, line: cell(lines[i], "missing.absent"), sum: cell(sum),
        rest: cell(rest))
    }
    return Context(
      code: field.code, label: field.label, year: String(field.year),
      basis: words["basis", allocation.basis.rawValue],
      url: edition.paths.taskField(field.code, field.year),
      statement: edition.paths.allocations.anchored("regel-\(number)"),
      confidence: words["confidence", allocation.confidence], author: allocation.author,
      note: allocation.note,
      otherYear: year == allocation.year
        ? nil
        : words.filled(
          "allocation.other_year",
          [
            "metric": words["metric", metric], "count": String(year),
            "year": String(allocation.year),
          ]), quality: quality, municipality: edition.settings.municipalityName,
      whole: whole?.cell ?? cell(nil), columns: columns, columnCount: String(columns.count),
      rows: Filled(rows), countLabel: "\(words["field", metric]) \(year)")
  }
}
