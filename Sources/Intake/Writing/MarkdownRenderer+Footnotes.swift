import Civic

extension MarkdownRenderer {
  mutating func renderReference(_ number: Int) {
    let time = (references[number] ?? 0) + 1
    references[number] = time
    writer.tag("<sup class=\"footnote-ref\"><a href=\"#")
    writer.attribute(noteName(number))
    writer.tag("\" id=\"")
    writer.attribute(referenceName(number, time))
    writer.tag("\">")
    writer.attribute(String(number))
    writer.tag("</a></sup>")
  }

  /// The notes at the foot of the text, each with a way back to where it was referred to.
  mutating func renderFootnotes(_ notes: [MarkdownNode]) {
    guard !notes.isEmpty else { return }
    writer.tag("<section class=\"footnotes\" aria-label=\"")
    writer.attribute(words.notes)
    writer.tag("\">\n<ol>\n")
    for note in notes {
      guard case .footnote(let number) = note.kind else { continue }
      if note.line > 0 { block = note }
      writer.tag("<li id=\"")
      writer.attribute(noteName(number))
      writer.tag("\">\n")
      // The way back stands in the last paragraph, where reading ends.
      if let last = note.children.last, last.kind == .paragraph {
        renderBlocks(Array(note.children.dropLast()))
        writer.tag("<p>")
        renderInlines(last.children)
        writer.tag(" ")
        renderWayBack(number)
        writer.tag("</p>\n")
      } else {
        renderBlocks(note.children)
        writer.tag("<p>")
        renderWayBack(number)
        writer.tag("</p>\n")
      }
      writer.wordBreak()
      writer.tag("</li>\n")
    }
    writer.tag("</ol>\n</section>\n")
  }

  private mutating func renderWayBack(_ number: Int) {
    for time in 1...max(1, references[number] ?? 1) {
      if time > 1 { writer.tag(" ") }
      writer.tag("<a class=\"footnote-back\" href=\"#")
      writer.attribute(referenceName(number, time))
      writer.tag("\" aria-label=\"")
      writer.attribute(words.backToText(number))
      if time > 1 { writer.attribute(" (\(time))") }
      writer.tag("\">↩</a>")
    }
  }

  /// Names with a low line, which names of headings never have.
  private func noteName(_ number: Int) -> String { "\(prefix)noot_\(number)" }

  private func referenceName(_ number: Int, _ time: Int) -> String {
    "\(prefix)noot_\(number)_tekst" + (time > 1 ? "_\(time)" : "")
  }
}
