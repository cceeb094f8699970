import Charts
import Markup
import Testing

@Suite struct BarsTests {
  let caption = Caption(id: "lasten", title: "Lasten", description: "Lasten per thema")

  @Test func aBarChartHasTheBytesItHad() {
    let chart = BarChart(
      caption,
      bars: [
        .init("Groen", 20000, text: "€ 200"), .init("Sport & spel", -5000, text: "€ -50"),
      ])
    #expect(
      chart.html.markup == """
        <svg class="chart" role="img" width="100%" height="6.4rem" \
        aria-labelledby="c-lasten-title" aria-describedby="c-lasten-desc">\
        <title id="c-lasten-title">Lasten</title>\
        <desc id="c-lasten-desc">Lasten per thema</desc>\
        <text class="chart-label" x="0%" y="1.1rem">Groen</text>\
        <rect class="chart-bar chart-bar-a" x="16.5%" y="1.4rem" width="66%" height="1.1rem"/>\
        <line class="chart-axis" x1="16.5%" y1="1.4rem" x2="16.5%" y2="2.5rem" \
        stroke="currentColor"/>\
        <text class="chart-value" x="82.5%" y="2.3rem" dx="0.4em">€ 200</text>\
        <text class="chart-label" x="0%" y="4.3rem">Sport &amp; spel</text>\
        <rect class="chart-bar chart-bar-a" x="0%" y="4.6rem" width="16.5%" height="1.1rem"/>\
        <line class="chart-axis" x1="16.5%" y1="4.6rem" x2="16.5%" y2="5.7rem" \
        stroke="currentColor"/>\
        <text class="chart-value" x="16.5%" y="5.5rem" dx="0.4em">€ -50</text></svg>
        """)
  }

  @Test func zeroHasNoBarButHasItsText() {
    let drawing = Parsed(BarChart(caption, bars: [.init("Niets", 0, text: "€ 0")]).html.markup)
    #expect(drawing.all("rect").isEmpty)
    #expect(drawing.all("text", class: "chart-value").map(\.text) == ["€ 0"])
  }

  @Test func nothingIsDrawnFromNothing() {
    #expect(BarChart(caption, bars: []).html.isEmpty)
    #expect(GroupedBars(caption, series: [], groups: [.init("x", [])]).html.isEmpty)
    #expect(TrendBars(caption, years: []).html.isEmpty)
  }

  @Test func seriesAreToldApartByTextAndPattern() throws {
    let chart = GroupedBars(
      caption, series: ["Begroting", "Jaarrekening", "Bijgesteld"],
      groups: [
        .init("Zorg", [.init(300, text: "3"), .init(200, text: "2"), .init(100, text: "1")]),
        .init("Werk", [.init(300, text: "3"), .init(nil, text: "onbekend")]),
      ])
    let drawing = Parsed(chart.html.markup)
    #expect(
      drawing.all("text", class: "chart-value").map(\.text) == [
        "Begroting: 3", "Jaarrekening: 2", "Bijgesteld: 1", "Begroting: 3",
        "Jaarrekening: onbekend",
      ])
    #expect(drawing.all("rect", class: "chart-bar-a").count == 2)
    #expect(drawing.all("rect", class: "chart-bar-b").count == 1)
    let patterns = drawing.all("pattern").compactMap { $0.attributes["id"] }
    let fills = drawing.all("rect", class: "chart-pattern").compactMap { $0.attributes["fill"] }
    #expect(fills == patterns.map { "url(#\($0))" })
    #expect(Set(patterns).count == 2)
  }

  @Test func aBreakInTheSeriesIsDrawnAndSaid() {
    let chart = TrendBars(
      caption,
      years: [
        .init("2023", 100, text: "1"), .init("2024", nil, text: "niet bekend"),
        .init("2025", 300, text: "3", breakBefore: "Andere indeling van taakvelden"),
      ])
    let drawing = Parsed(chart.html.markup)
    #expect(drawing.all("line", class: "chart-break").count == 1)
    #expect(
      drawing.all("text", class: "chart-note").map(\.text) == ["Andere indeling van taakvelden"])
    #expect(drawing.all("rect").count == 2)
    #expect(drawing.all("text", class: "chart-value").map(\.text) == ["1", "niet bekend", "3"])
  }

  static let hostile = [
    "<script>alert(1)</script>", "\"onload=\"alert(1)", "'><a href=x>", "]]>&amp;", "\u{0}\u{1B}",
    String(repeating: "w", count: 500), "👩‍👩‍👧 ﷽ \u{202E}",
  ]

  @Test(arguments: hostile)
  func hostileTextStaysText(text: String) {
    let caption = Caption(id: text, title: text, description: text)
    let charts = [
      BarChart(caption, bars: [.init(text, .min, text: text), .init(text, .max, text: text)]).html,
      GroupedBars(
        caption, series: [text, text],
        groups: [.init(text, [.init(.max, text: text), .init(.min, text: text)])]
      ).html,
      TrendBars(caption, years: [.init(text, .min, text: text, breakBefore: text)]).html,
    ]
    for chart in charts {
      let drawing = Parsed(chart.markup)
      #expect(drawing.isWellFormed)
      let names: Set = [
        "svg", "title", "desc", "text", "rect", "line", "defs", "pattern", "path",
      ]
      #expect(Set(drawing.elements.map(\.name)).isSubset(of: names))
      let attributes = Set(drawing.elements.flatMap(\.attributes.keys))
      #expect(attributes.isDisjoint(with: ["style", "onload"]))
      let id = drawing.all("title").first?.attributes["id"] ?? ""
      #expect(drawing.elements.first?.attributes["aria-labelledby"] == id)
      #expect(!id.contains { $0.isWhitespace || $0 == "\"" })
    }
  }

  @Test func allLiesInsideTheDrawing() throws {
    let chart = BarChart(
      caption,
      bars: (-20...20).map {
        .init("Post \($0)", $0 * 123_456_789, text: "€ \($0 * 1_234_567)")
      })
    for bar in Parsed(chart.html.markup).all("rect") {
      let start = try #require(bar.attributes["x"]?.dropLast()).description
      let width = try #require(bar.attributes["width"]?.dropLast()).description
      let end = try #require(Double(start)) + #require(Double(width))
      #expect(end <= 100)
    }
  }
}
