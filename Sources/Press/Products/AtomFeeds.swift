internal import Civic
internal import Markup
public import Pages

/// What is new, for the portal and for each neighbourhood (RFC 4287). Ids stay, and an entry
/// changes only when its content does.
public struct AtomFeeds: Product {
  private struct Entry {
    var title: String
    var address: Address
    var summary: String
    var updated: CivicDate
  }

  public init() {}

  public func outputs(of edition: Edition, pages: [Page]) -> [Output] {
    let everything = entries(of: edition, in: nil)
    var feeds = [
      feed(
        edition.settings.title, at: edition.paths.feed(of: edition.paths.home),
        page: edition.paths.home, everything, in: edition)
    ]
    for page in pages {
      guard let address = page.feed else { continue }
      let area = edition.dossier.areas.map(\.record).first {
        edition.paths.area($0.code) == page.address
      }
      guard let area else { continue }
      feeds.append(
        feed(
          "\(edition.settings.title): \(area.name)", at: address, page: page.address,
          entries(of: edition, in: area.code), in: edition))
    }
    return feeds
  }

  /// Dated things, the newest first; in an area and the areas that lie in it.
  private func entries(of edition: Edition, in area: String?) -> [Entry] {
    func lies(_ code: String) -> Bool {
      area.map { edition.lies(code, in: $0) } ?? true
    }
    var found: [Entry] = []
    for article in edition.dossier.initiatives where article.record.areas.contains(where: lies) {
      let record = article.record
      let dates = [record.statusSince, article.front.cells.date("last_reviewed")].compactMap { $0 }
      guard let updated = (dates + record.updates.map(\.date)).max() else { continue }
      found.append(
        Entry(
          title: record.title, address: edition.paths.initiative(article.id),
          summary: record.summary, updated: updated))
    }
    for round in edition.dossier.rounds where lies(round.area) {
      found.append(
        Entry(
          title: round.title, address: edition.paths.round(round.id),
          summary: edition.words["round.feed_summary"], updated: round.source.retrievedOn))
    }
    if area == nil {
      for source in edition.dossier.sources {
        found.append(
          Entry(
            title: source.title, address: edition.paths.source(source.id),
            summary: edition.words.filled(
              "source.summary",
              ["publisher": source.publisher, "year": String(source.fiscalYear)]),
            updated: source.retrievedOn))
      }
      for article in edition.dossier.practices {
        guard let updated = article.front.cells.date("last_reviewed") else { continue }
        found.append(
          Entry(
            title: article.record.title, address: edition.paths.practice(article.id),
            summary: article.record.summary, updated: updated))
      }
    }
    found.sort { ($1.updated, $0.address) < ($0.updated, $1.address) }
    return Array(found.prefix(50))
  }

  private func feed(
    _ title: String, at address: Address, page: Address, _ entries: [Entry], in edition: Edition
  ) -> Output {
    var xml = XML()
    xml.open("feed", ["xmlns": "http://www.w3.org/2005/Atom", "xml:lang": edition.words.language])
    xml.element("id", edition.absolute(page))
    xml.element("title", title)
    xml.element("updated", stamp(entries.first?.updated ?? edition.settings.buildDate))
    xml.empty("link", ["rel": "self", "href": edition.absolute(address)])
    xml.empty("link", ["rel": "alternate", "type": "text/html", "href": edition.absolute(page)])
    xml.open("author")
    xml.element("name", edition.settings.publisherName)
    xml.close("author")
    for entry in entries {
      xml.open("entry")
      xml.element("id", edition.absolute(entry.address))
      xml.element("title", entry.title)
      xml.element("updated", stamp(entry.updated))
      xml.empty(
        "link", ["rel": "alternate", "type": "text/html", "href": edition.absolute(entry.address)])
      xml.element("summary", entry.summary)
      xml.close("entry")
    }
    xml.close("feed")
    return Output(address.file, xml.finished())
  }

  private func stamp(_ date: CivicDate?) -> String {
    (date?.iso ?? "1970-01-01") + "T00:00:00Z"
  }
}
