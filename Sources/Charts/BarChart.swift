public import Markup

/// Amounts side by side as horizontal bars, one for each label; below zero goes to the left.
///
/// The label stands above its bar, so that long names fit on a telephone. The table with the same
/// numbers is the page's.
public struct BarChart: Hashable, Sendable {
  /// One bar: a value (whole cents, say) and that value in the words of the page.
  public struct Bar: Hashable, Sendable {
    public var label: String
    public var value: Int
    public var text: String

    public init(_ label: String, _ value: Int, text: String) {
      self.label = label
      self.value = value
      self.text = text
    }
  }

  public var caption: Caption
  public var bars: [Bar]

  public init(_ caption: Caption, bars: [Bar]) {
    self.caption = caption
    self.bars = bars
  }

  /// The chart as SVG; nothing when there are no bars.
  public var html: HTML {
    guard !bars.isEmpty else { return .empty }
    let reserve = ValueText.reserve(for: bars.map(\.text))
    let scale = Scale(bars.map(\.value), width: 1000 - reserve)
    let labels = bars.map { LabelLines.of($0.label) }
    let height = labels.reduce(0) { $0 + $1.count * Row.line + Row.bar + Row.gap }
    var drawing = Drawing()
    drawing.openPicture(caption, height: height)
    var y = 0
    for (bar, lines) in zip(bars, labels) {
      for line in lines {
        drawing.text(line, class: "chart-label", y: y + Row.baseline)
        y += Row.line
      }
      drawing.bar(class: "chart-bar chart-bar-a", bar.value, on: scale, y: y, height: Row.bar)
      drawing.zeroLine(on: scale, from: y, to: y + Row.bar)
      let end = scale.zero + (bar.value > 0 ? scale.length(bar.value) : 0)
      drawing.text(
        bar.text, class: "chart-value", x: end, y: y + Row.valueBaseline, after: .small)
      y += Row.bar + Row.gap
    }
    drawing.close("svg")
    return drawing.html
  }
}
