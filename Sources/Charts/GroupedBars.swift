public import Markup

/// Two or three amounts for each label, such as budgeted and spent.
///
/// Each bar carries the name of its series and its value in text, and each series has a pattern
/// of its own: nothing is said by colour alone.
public struct GroupedBars: Hashable, Sendable {
  /// The amounts of one label, in the order of the series; `nil` is not known and has no bar.
  public struct Group: Hashable, Sendable {
    public var label: String
    public var amounts: [Amount]

    public init(_ label: String, _ amounts: [Amount]) {
      self.label = label
      self.amounts = amounts
    }
  }

  /// A value and that value in the words of the page.
  public struct Amount: Hashable, Sendable {
    public var value: Int?
    public var text: String

    public init(_ value: Int?, text: String) {
      self.value = value
      self.text = text
    }
  }

  public var caption: Caption
  /// The names of the series: a fourth and later ones look like the third.
  public var series: [String]
  public var groups: [Group]

  public init(_ caption: Caption, series: [String], groups: [Group]) {
    self.caption = caption
    self.series = series
    self.groups = groups
  }

  /// The chart as SVG; nothing when there are no groups or series.
  public var html: HTML {
    guard !groups.isEmpty, !series.isEmpty else { return .empty }
    let scale = Scale(groups.flatMap { $0.amounts.compactMap(\.value) }, width: 1000)
    let labels = groups.map { LabelLines.of($0.label) }
    let rows = zip(groups, labels).map { group, lines in
      (lines.count + amounts(of: group).count) * Row.line
        + amounts(of: group).count * (Row.thinBar + Self.spread) + Row.gap
    }
    var drawing = Drawing()
    drawing.openPicture(caption, height: rows.reduce(0, +))
    drawPatterns(into: &drawing)
    var y = 0
    for ((group, lines), height) in zip(zip(groups, labels), rows) {
      var line = y
      for text in lines {
        drawing.text(text, class: "chart-label", y: line + Row.baseline)
        line += Row.line
      }
      for (index, (name, amount)) in amounts(of: group).enumerated() {
        drawing.text(
          "\(name): \(amount.text)", class: "chart-value", y: line + Row.baseline)
        line += Row.line
        draw(amount.value, series: index, on: scale, y: line, into: &drawing)
        line += Row.thinBar + Self.spread
      }
      y += height
    }
    drawing.close("svg")
    return drawing.html
  }

  private static let spread = 2
  private static let classes = ["chart-bar-a", "chart-bar-b", "chart-bar-c"]

  private func amounts(of group: Group) -> [(String, Amount)] {
    Array(zip(series, group.amounts))
  }

  private func draw(
    _ value: Int?, series index: Int, on scale: Scale, y: Int, into drawing: inout Drawing
  ) {
    if let value {
      let name = Self.classes[min(index, Self.classes.count - 1)]
      drawing.bar(class: "chart-bar \(name)", value, on: scale, y: y, height: Row.thinBar)
      if index > 0, scale.length(value) > 0 {
        drawing.empty(
          "rect",
          [
            ("class", "chart-pattern"), ("fill", "url(#\(patternID(index)))"),
            ("x", Measure.percent(scale.start(value)).text), ("y", Measure.rem(y).text),
            ("width", Measure.percent(scale.length(value)).text),
            ("height", Measure.rem(Row.thinBar).text),
          ])
      }
    }
    drawing.zeroLine(on: scale, from: y, to: y + Row.thinBar)
  }

  private func patternID(_ index: Int) -> String {
    "\(caption.safeID)-\(index == 1 ? "stripes" : "dots")"
  }

  /// The second series is striped, the third dotted, in the colour of `chart-stripe`.
  private func drawPatterns(into drawing: inout Drawing) {
    guard series.count > 1 else { return }
    drawing.open("defs", [])
    let frame: [Drawing.Attribute] = [
      ("patternUnits", "userSpaceOnUse"), ("width", "6"), ("height", "6"),
    ]
    drawing.open(
      "pattern", [("id", patternID(1))] + frame + [("patternTransform", "rotate(45)")])
    drawing.empty(
      "path",
      [
        ("class", "chart-stripe"), ("d", "M1 0V6"), ("stroke", "Canvas"), ("stroke-width", "2"),
      ])
    drawing.close("pattern")
    if series.count > 2 {
      drawing.open("pattern", [("id", patternID(2))] + frame)
      drawing.empty(
        "path",
        [
          ("class", "chart-stripe"), ("d", "M1 2H3M4 5H6"), ("stroke", "Canvas"),
          ("stroke-width", "2"),
        ])
      drawing.close("pattern")
    }
    drawing.close("defs")
  }
}
