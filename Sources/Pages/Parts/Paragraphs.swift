internal import Civic
internal import Markup

/// Texts as paragraphs, for what is printed without marks: letters and answers.
enum Paragraphs {
  /// A text of a field: what stands between empty lines.
  static func of(_ text: String) -> [String] {
    var paragraphs: [String] = []
    var lines: [Substring] = []
    func close() {
      if !lines.isEmpty { paragraphs.append(lines.joined(separator: " ")) }
      lines = []
    }
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.allSatisfy(\.isWhitespace) { close() } else { lines.append(line) }
    }
    close()
    return paragraphs
  }

  /// A page of text: its blocks, without their tags.
  static func of(_ prose: Prose) -> [String] {
    var markup = ""
    for case .html(let html) in prose.segments { markup += html.markup }
    for block in ["</p>", "</li>", "</h2>", "</h3>", "</h4>", "</tr>"] {
      markup = markup.replacing(block, with: block + "\n\n")
    }
    var text = ""
    var isTag = false
    for character in markup {
      switch character {
      case "<": isTag = true
      case ">" where isTag: isTag = false
      default: if !isTag { text.append(character) }
      }
    }
    let entities = [
      ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&"),
    ]
    for (entity, sign) in entities { text = text.replacing(entity, with: sign) }
    return of(text)
  }
}
