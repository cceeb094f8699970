internal import Civic
internal import Markup

/// A count of an area, ready for a page: the number with its origin, or why there is none.
struct AreaCount {
  var cell: AmountCell
  var quality: String?
  var figure: Figure? { cell.figure }
}

extension MetricBook {
  /// The count of one year; never that of another year.
  func count(of area: String, _ metric: String, in year: Int) -> Count? {
    counts(of: area).first { $0.metric == metric && $0.year == year }
  }
}

extension Edition {
  /// How many there were in an area in a year. An area without a count of its own has the sum of
  /// its parts of that year, when each of them has one.
  func count(
    _ metric: String, of area: Area, in year: Int, book: inout PassportBook
  ) -> AreaCount {
    if let own = counted(metric, of: area, in: year, book: &book) { return own }
    let parts = areas(in: area.code).filter { $0.exists(in: year) }
    let counts = parts.compactMap { counted(metric, of: $0, in: year, book: &book) }
    let figures = counts.compactMap(\.figure)
    if !parts.isEmpty, figures.count == parts.count,
      let sum = book.total(
        of: figures, label: "\(words["field", metric]) \(area.name), \(year)", isCount: true)
    {
      return AreaCount(
        cell: AmountCell(figure: sum), quality: counts.lazy.compactMap(\.quality).first)
    }
    return AreaCount(
      cell: AmountCell(
        figure: nil,
        missing: words.filled(
          "allocation.no_count", ["metric": words["metric", metric], "year": String(year)])),
      quality: nil)
  }

  private func counted(
    _ metric: String, of area: Area, in year: Int, book: inout PassportBook
  ) -> AreaCount? {
    guard let count = metrics.count(of: area.code, metric, in: year), let value = count.value
    else { return nil }
    return AreaCount(
      cell: AmountCell(
        figure: book.counted(
          value, source: count.source, line: count.line,
          label: "\(words["field", metric]) \(area.name), \(year)")),
      quality: count.quality.map { words["quality", $0] })
  }

  /// The areas of our municipality that have a count of a year, on the highest level below it.
  func areas(countedBy metric: String, in year: Int) -> [Area] {
    let inside = dossier.areas.map(\.record).filter { area in
      area.code != settings.municipality && lies(area.code, in: settings.municipality)
        && metrics.count(of: area.code, metric, in: year)?.value != nil
    }
    for level in ["stadsdeel", "wijk", "custom", "buurt"] {
      let areas = inside.filter { $0.level == level }
      if !areas.isEmpty { return areas }
    }
    return []
  }
}

extension Area {
  func exists(in year: Int) -> Bool {
    (validFrom?.year ?? 0) <= year && (validTo?.year ?? 9999) >= year
  }
}
