import Civic

extension MarkdownRenderer {
  /// A table scrolls within its own frame on a narrow screen. The frame can be reached with the
  /// keyboard and is called by the names of its columns.
  mutating func renderTable(_ node: MarkdownNode, _ alignments: [MarkdownNode.Alignment]) {
    let header = node.children.first { $0.kind == .tableHeader }
    let columns = header?.children.map { Self.plainText(of: $0.children) } ?? []
    writer.tag("<div class=\"table-scroll\" role=\"region\" tabindex=\"0\" aria-label=\"")
    let label = columns.filter { !$0.isEmpty }.joined(separator: ", ")
    writer.attribute(label.isEmpty ? headings.last?.text ?? "" : label)
    writer.tag("\">\n<table>\n")
    var hasBody = false
    for row in node.children {
      if row.line > 0 { block = row }
      let isHeader = row.kind == .tableHeader
      if isHeader {
        writer.tag("<thead>\n")
      } else if !hasBody {
        writer.tag("<tbody>\n")
        hasBody = true
      }
      renderRow(row, alignments)
      if isHeader { writer.tag("</thead>\n") }
    }
    if hasBody { writer.tag("</tbody>\n") }
    writer.tag("</table>\n</div>\n")
  }

  private mutating func renderRow(_ row: MarkdownNode, _ alignments: [MarkdownNode.Alignment]) {
    let isHeader = row.kind == .tableHeader
    writer.tag("<tr>")
    for (i, cell) in row.children.enumerated() {
      // A header cell without words is no header: screen readers would announce nothing.
      let isNamed = isHeader && !cell.children.isEmpty
      writer.tag(isNamed ? "<th scope=\"col\"" : "<td")
      switch i < alignments.count ? alignments[i] : .none {
      case .none: break
      case .center: writer.tag(" class=\"align-center\"")
      case .right: writer.tag(" class=\"align-right\"")
      }
      writer.tag(">")
      renderInlines(cell.children)
      writer.tag(isNamed ? "</th>" : "</td>")
      writer.wordBreak(ASCII.space)
    }
    writer.tag("</tr>\n")
    writer.wordBreak()
  }
}
