public import Markup

/// One amount over a few years, a row for each year.
///
/// Rows and not columns: the values of six columns do not fit beside each other on a telephone.
/// Where the series was counted in another way from some year on, the break is drawn and said.
public struct TrendBars: Hashable, Sendable {
  /// The amount of one year; a `nil` value is not known and has text but no bar.
  public struct Year: Hashable, Sendable {
    public var label: String
    public var value: Int?
    public var text: String
    /// Why this year cannot be compared with the year before it.
    public var breakBefore: String?

    public init(_ label: String, _ value: Int?, text: String, breakBefore: String? = nil) {
      self.label = label
      self.value = value
      self.text = text
      self.breakBefore = breakBefore
    }
  }

  public var caption: Caption
  public var years: [Year]

  public init(_ caption: Caption, years: [Year]) {
    self.caption = caption
    self.years = years
  }

  /// The chart as SVG; nothing when there are no years.
  public var html: HTML {
    guard !years.isEmpty else { return .empty }
    let margin = min(ValueText.reserve(for: years.map(\.label)) + 30, 350)
    let reserve = min(ValueText.reserve(for: years.map(\.text)), 900 - margin)
    let scale = Scale(
      years.compactMap(\.value), from: margin, width: 1000 - margin - reserve)
    let breaks = years.map { $0.breakBefore.map(LabelLines.of) ?? [] }
    let height = breaks.reduce(0) { sum, lines in
      sum + (lines.isEmpty ? 0 : lines.count * Row.line + Row.gap) + Row.bar + Self.spread
    }
    var drawing = Drawing()
    drawing.openPicture(caption, height: height)
    var y = 0
    for (year, lines) in zip(years, breaks) {
      if !lines.isEmpty { drawBreak(lines, at: &y, into: &drawing) }
      drawing.text(year.label, class: "chart-label", y: y + Row.valueBaseline)
      var end = scale.zero
      if let value = year.value {
        drawing.bar(class: "chart-bar chart-bar-a", value, on: scale, y: y, height: Row.bar)
        end += value > 0 ? scale.length(value) : 0
      }
      drawing.zeroLine(on: scale, from: y, to: y + Row.bar)
      drawing.text(
        year.text, class: "chart-value", x: end, y: y + Row.valueBaseline, after: .small)
      y += Row.bar + Self.spread
    }
    drawing.close("svg")
    return drawing.html
  }

  private static let spread = 4

  private func drawBreak(_ lines: [String], at y: inout Int, into drawing: inout Drawing) {
    drawing.empty(
      "line",
      [
        ("class", "chart-break"), ("x1", "0"), ("y1", Measure.rem(y + 1).text), ("x2", "100%"),
        ("y2", Measure.rem(y + 1).text), ("stroke", "currentColor"), ("stroke-dasharray", "4 4"),
      ])
    for line in lines {
      drawing.text(line, class: "chart-note", y: y + Row.baseline + 2)
      y += Row.line
    }
    y += Row.gap
  }
}
