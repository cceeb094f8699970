import Civic
import Diagnostics
import Markup
import Testing

@testable import Pages

@Suite struct PreparedQuestionTests {
  @Test func aMailCarriesItsTextInTheAddress() throws {
    let link = try #require(
      MailAddress.link(subject: "Vraag & antwoord", text: "Één regel\n\n\"twee\"?"))
    #expect(
      link.reference(from: Address("/"))
        == "mailto:?subject=Vraag%20%26%20antwoord"
        + "&body=%C3%89%C3%A9n%20regel%0D%0A%0D%0A%22twee%22%3F")
  }

  @Test func aMailCannotGetOtherReceivers() {
    let escaped = MailAddress.escaped("x&cc=a@b.nl\r\nBcc: c")
    #expect(escaped == "x%26cc%3Da@b.nl%0D%0D%0ABcc%3A%20c")
  }

  @Test func paragraphsAreWhatStandsBetweenEmptyLines() {
    #expect(Paragraphs.of("a\nb\n\n \n c\n") == ["a b", " c"])
    #expect(Paragraphs.of("\n") == [])
  }

  @Test func aTextLosesItsMarksAndKeepsItsParagraphs() {
    let prose = Prose(segments: [
      .html(HTML(verbatim: "<p>Een <a href=\"")), .target(.web("https://x.example/")),
      .html(HTML(verbatim: "\">link</a> &amp; &lt;meer&gt;</p>\n<ul><li>punt</li></ul>")),
    ])
    #expect(Paragraphs.of(prose) == ["Een link & <meer>", "punt"])
  }

  @Test func theQuestionNamesTheAmountsAndWhereTheyComeFrom() throws {
    try Kit.withEdition([[2, 3]]) { edition in
      var book = PassportBook(for: Address("/x/"), in: edition)
      let figure = book.sum(
        of: [RowPart(source: 1, line: 2, amount: Money(cents: 12_300))], column: "Lasten",
        label: "Lasten")
      let question = PreparedQuestion(
        .unspent, about: "taakveld 6.1", figures: [figure, nil], on: Address("/x/"), in: edition)
      #expect(question.figures.count == 1)
      #expect(question.text.contains(question.figures[0]))
      #expect(question.mail != nil)
    }
  }
}
