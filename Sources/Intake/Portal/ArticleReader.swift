import Civic
import Diagnostics

/// Reads a page: front matter by the shape of its kind, and its text.
struct ArticleReader {
  let words: ProseWords

  func read<Record: Written>(
    _ type: Record.Type, id: String, file: TextFile, into report: inout Report
  ) -> Article<Record>? {
    guard let front = FrontMatter.read(file, into: &report) else { return nil }
    let cells = CellReader.cells(of: front.fields, by: Record.shape, into: &report)
    let reader = MarkdownReader(
      file: file, firstLine: front.bodyLine, start: front.bodyStart, words: words)
    let body = reader.read(into: &report)
    guard let cells, let body else { return nil }
    return Article(id: id, file: file.name, front: Placed(cells), body: body)
  }
}
