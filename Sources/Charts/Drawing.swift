import Markup

/// An SVG drawing in the making. It takes no styles and no scripts, only classes.
struct Drawing {
  typealias Attribute = (name: StaticString, value: String)

  private var bytes: [UInt8] = []

  mutating func open(_ name: StaticString, _ attributes: [Attribute]) {
    start(name, attributes)
    raw(">")
  }

  mutating func close(_ name: StaticString) {
    raw("</")
    raw(name)
    raw(">")
  }

  mutating func empty(_ name: StaticString, _ attributes: [Attribute]) {
    start(name, attributes)
    raw("/>")
  }

  mutating func element(_ name: StaticString, _ attributes: [Attribute], _ text: String) {
    open(name, attributes)
    HTML.escape(text, into: &bytes)
    close(name)
  }

  var html: HTML {
    HTML(verbatim: String(decoding: bytes, as: UTF8.self))
  }

  private mutating func start(_ name: StaticString, _ attributes: [Attribute]) {
    raw("<")
    raw(name)
    for (name, value) in attributes {
      raw(" ")
      raw(name)
      raw("=\"")
      HTML.escape(value, into: &bytes)
      raw("\"")
    }
  }

  private mutating func raw(_ text: StaticString) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }
}

extension Drawing {
  /// Names and describes the drawing; goes first.
  mutating func describe(_ caption: Caption) {
    element("title", [("id", caption.safeID + "-title")], caption.title)
    element("desc", [("id", caption.safeID + "-desc")], caption.description)
  }

  /// A picture as wide as its column and as high as its text: nothing in it is scaled.
  mutating func openPicture(_ caption: Caption, height: Int) {
    open(
      "svg",
      [
        ("class", "chart"), ("role", "img"), ("width", "100%"),
        ("height", Measure.rem(height).text),
        ("aria-labelledby", caption.safeID + "-title"),
        ("aria-describedby", caption.safeID + "-desc"),
      ])
    describe(caption)
  }

  mutating func text(
    _ text: String, class name: String, x: Int = 0, y: Int, after gap: Gap = .none
  ) {
    var attributes: [Attribute] = [
      ("class", name), ("x", Measure.percent(x).text), ("y", Measure.rem(y).text),
    ]
    if gap == .small { attributes.append(("dx", "0.4em")) }
    element("text", attributes, text)
  }

  enum Gap {
    case none
    case small
  }

  mutating func bar(class name: String, _ value: Int, on scale: Scale, y: Int, height: Int) {
    let length = scale.length(value)
    guard length > 0 else { return }
    empty(
      "rect",
      [
        ("class", name), ("x", Measure.percent(scale.start(value)).text),
        ("y", Measure.rem(y).text), ("width", Measure.percent(length).text),
        ("height", Measure.rem(height).text),
      ])
  }

  mutating func zeroLine(on scale: Scale, from top: Int, to bottom: Int) {
    let x = Measure.percent(scale.zero).text
    empty(
      "line",
      [
        ("class", "chart-axis"), ("x1", x), ("y1", Measure.rem(top).text), ("x2", x),
        ("y2", Measure.rem(bottom).text), ("stroke", "currentColor"),
      ])
  }
}
