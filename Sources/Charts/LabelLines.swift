/// Breaks a label into lines that fit on a screen of 320 pixels: SVG text does not wrap.
enum LabelLines {
  static let longest = 30

  static func of(_ label: String) -> [String] {
    var lines: [[Unicode.Scalar]] = []
    var line: [Unicode.Scalar] = []
    for word in label.unicodeScalars.split(whereSeparator: { $0.properties.isWhitespace }) {
      if !line.isEmpty, line.count + 1 + word.count > longest {
        lines.append(line)
        line = []
      }
      if !line.isEmpty { line.append(" ") }
      line.append(contentsOf: word)
      while line.count > longest {
        lines.append(Array(line.prefix(longest)))
        line.removeFirst(longest)
      }
    }
    if !line.isEmpty || lines.isEmpty { lines.append(line) }
    return lines.map { scalars in
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars)
      return String(view)
    }
  }
}
