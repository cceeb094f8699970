import Civic
public import Diagnostics
public import Ledger

/// Checks that links in texts lead to a page, a picture or a heading that is there.
public struct LinkExists: Rule {
  public static let name: RuleName = "link-exists"
  public static let model: [String] = ["L1"]
  public static let chapter = Chapter.texts
  public static let levels: [Severity] = [.error]
  public static let summary = Wording(
    nl: "Een link in een tekst leidt naar een bestand en een kop die er zijn",
    en: "A link in a text leads to a file and a heading that are there")
  public static let explanation = Wording(
    nl: """
      Een link naar een andere tekst noemt het bestand, gezien vanuit de map waarin u schrijft: \
      (../guides/begroting-lezen.md). Achter # staat de kop, in kleine letters met streepjes. Is \
      het bestand hernoemd of de kop veranderd, dan staan lezers voor een dichte deur.
      """,
    en: """
      A link to another text names the file, seen from the folder you write in: \
      (../guides/begroting-lezen.md). Behind # stands the heading, in lower case with hyphens. When \
      the file was renamed or the heading changed, readers find a closed door.
      """)
  public static let good = [
    Example([
      "pages/over.md": Example.page(
        "## Wat wij doen\n\nLees [dit](contact.md#adres) of [hierboven](#wat-wij-doen)."),
      "pages/contact.md": Example.page("## Adres\n\nPleinweg 1."),
    ])
  ]
  public static let bad = [
    Example([
      "pages/over.md": Example.page("Lees [dit](▸contct.md)."),
      "pages/contact.md": Example.page("Pleinweg 1."),
    ]),
    Example([
      "pages/over.md": Example.page("Lees [dit](▸contact.md#adress)."),
      "pages/contact.md": Example.page("## Adres\n\nPleinweg 1."),
    ]),
    Example(["pages/over.md": Example.page("## Adres\n\nZie [hierboven](▸#adressen).")]),
  ]

  public init() {}

  public func check(_ portal: Portal, into report: inout Report) throws(LedgerError) {
    let texts = portal.texts
    var headings: [String: [String]] = [:]
    for text in texts { headings[text.file] = text.body.headings.map(\.id) }
    let assets = Set(portal.dossier.assets)
    for text in texts {
      for link in text.body.links {
        switch link.target {
        case .web, .site: continue
        case .here(let fragment):
          check(fragment, among: headings[text.file] ?? [], of: text.file, link, into: &report)
        case .file(let file, let fragment):
          if let ids = headings[file] {
            if let fragment { check(fragment, among: ids, of: file, link, into: &report) }
          } else if !assets.contains(file), !portal.dossier.unreadFiles.contains(file) {
            let others = texts.map(\.file).filter { $0 != text.file } + assets.sorted()
            tellMissing(file, link, among: others, into: &report)
          }
        }
      }
    }
  }

  private func check(
    _ fragment: String, among ids: [String], of file: String, _ link: Prose.Link,
    into report: inout Report
  ) {
    guard !fragment.isEmpty, !ids.contains(fragment) else { return }
    let known = ids.prefix(5).map { "#\($0)" }.joined(separator: ", ")
    let list =
      ids.isEmpty
      ? Wording(nl: "die tekst heeft geen koppen", en: "that text has no headings")
      : Wording(nl: "de koppen daar zijn \(known)", en: "the headings there are \(known)")
    report.error(
      Self.name, at: link.place,
      Wording(
        nl: "'#\(fragment)' is geen kop in \(file)",
        en: "'#\(fragment)' is not a heading in \(file)"),
      hint: Suggestion.nearest(to: fragment, among: ids).map {
        Wording(nl: "bedoelt u '#\($0)'?", en: "did you mean '#\($0)'?")
      } ?? list)
  }

  private func tellMissing(
    _ file: String, _ link: Prose.Link, among files: [String], into report: inout Report
  ) {
    let what =
      link.use == .picture
      ? Wording(nl: "plaatje", en: "picture") : Wording(nl: "tekst", en: "text")
    report.error(
      Self.name, at: link.place,
      Wording(
        nl: "'\(file)' is geen \(what.nl) van dit portaal",
        en: "'\(file)' is not a \(what.en) of this portal"),
      hint: Suggestion.hint(for: file, among: files)
        ?? Wording(
          nl: "kijk of het bestand bestaat en schrijf de weg ernaartoe vanuit de map van deze "
            + "tekst, zoals ../guides/naam.md",
          en: "see whether the file is there and write the way to it from the folder of this "
            + "text, such as ../guides/name.md"))
  }
}
