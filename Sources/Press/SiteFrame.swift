internal import Civic
internal import Markup
internal import Pages
internal import Templates

/// What stands around every page: names of the layout and its header and footer.
struct SiteFrame: Encodable, Sendable {
  var lang: String
  var pageKind: String
  var title: String
  var description: String
  var canonical: Hyperlink?
  var isUnlisted: Bool
  var feed: Address?
  var feedTitle: String
  var site: Site
  var assets: Assets
  var nav: [Step]
  var breadcrumb: [Crumb]

  struct Site: Encodable, Sendable {
    var title: String
    var tagline: String
    var root: String
    var home: Address
    var search: Address
    var about: Address
    var privacy: Address
    var accessibility: Address
    var index: Address
    var glossary: Address
    var sources: Address
    var reconciliation: Address
    var downloads: Address
    var initiatives: Address
    var recipes: Address
    var payments: Address
    var email: String?
    var mail: Hyperlink?
    var publisher: String
    var licence: String
    var built: String
    var builtISO: String
  }

  struct Assets: Encodable, Sendable {
    var css: Address
    var icon: Address
    var search: Address
  }

  struct Step: Encodable, Sendable {
    var label: String
    var url: Address
    var isCurrent: Bool
  }

  struct Crumb: Encodable, Sendable {
    var label: String
    var url: Address
  }

  /// Every name filled in: what the layout is checked against.
  static let sample = SiteFrame(
    lang: "nl", pageKind: "x", title: "x", description: "x",
    canonical: .web("https://example.org/"),
    isUnlisted: true, feed: Address("/feed.xml"), feedTitle: "x",
    site: Site(
      title: "x", tagline: "x", root: "./", home: Address("/"), search: Address("/"),
      about: Address("/"), privacy: Address("/"), accessibility: Address("/"),
      index: Address("/"), glossary: Address("/"), sources: Address("/"),
      reconciliation: Address("/"), downloads: Address("/"), initiatives: Address("/"),
      recipes: Address("/"), payments: Address("/"),
      email: "x",
      mail: .web("mailto:x@example.org"), publisher: "x", licence: "x", built: "x",
      builtISO: "2026-01-01"),
    assets: Assets(css: Address("/x.css"), icon: Address("/x.svg"), search: Address("/x.js")),
    nav: [Step(label: "x", url: Address("/"), isCurrent: true)],
    breadcrumb: [Crumb(label: "x", url: Address("/"))])
}

extension SiteFrame {
  init(_ page: Page, in edition: Edition, assets: AssetNames) {
    let paths = edition.paths
    let settings = edition.settings
    let words = edition.words
    lang = words.language
    pageKind = page.template
    title = page.title
    description = page.summary
    canonical = page.isListed ? Hyperlink(web: edition.absolute(page.address)) : nil
    isUnlisted = !page.isListed
    feed = page.feed ?? paths.feed(of: paths.home)
    feedTitle = page.feed == nil ? settings.title : page.title
    let up = page.address.file.split(separator: "/").count - 1
    site = Site(
      title: settings.title, tagline: settings.tagline,
      root: up == 0 ? "./" : String(repeating: "../", count: up), home: paths.home,
      search: paths.search, about: paths.text("over"), privacy: paths.text("privacy"),
      accessibility: paths.text("toegankelijkheid"), index: paths.index, glossary: paths.glossary,
      sources: paths.sources, reconciliation: paths.reconciliation, downloads: paths.downloads,
      initiatives: paths.initiatives, recipes: paths.recipes, payments: paths.payments,
      email: settings.publisherEmail,
      mail: settings.publisherEmail.flatMap { Hyperlink(web: "mailto:\($0)") },
      publisher: settings.publisherName, licence: settings.licence,
      built: settings.buildDate.map(edition.format.date) ?? "",
      builtISO: settings.buildDate?.iso ?? "")
    self.assets = Assets(
      css: assets.address(of: "site.css"), icon: assets.address(of: "favicon.svg"),
      search: assets.address(of: "search.js"))
    // A part of which a portal has nothing has no page.
    nav = Section.allCases.filter(edition.has).map { section in
      let url: Address =
        switch section {
        case .areas: paths.areas
        case .budget: paths.budget
        case .grants: paths.grants
        case .payments: paths.payments
        case .initiatives: paths.initiatives
        case .practices: paths.practices
        case .rounds: paths.rounds
        case .questions: paths.questions
        case .guides: paths.guides
        case .sources: paths.sources
        }
      return Step(
        label: words["nav.\(section.rawValue)"], url: url, isCurrent: page.section == section)
    }
    breadcrumb = page.trail.map { Crumb(label: $0.label, url: $0.address) }
  }
}
