public import Markup
public import Templates

/// One kind of page: how it is listed, and a full sample of what its template may use.
public protocol PageKind: Sendable {
  associatedtype Context: Encodable & Sendable
  /// The name of the template, without its ending.
  static var template: String { get }
  /// Every name filled in, every list with something in it: what a template is checked against.
  static var sample: Context { get }
  init()
  /// All pages of this kind: their addresses, and a way to make each when it is asked for.
  func pages(of edition: Edition) throws -> [Page]
}

/// An address and a way to make its context when asked: listing is cheap.
public struct Page: Sendable {
  public var address: Address
  public var template: String
  public var title: String
  /// One sentence for search engines and cards.
  public var summary: String
  /// The way back: label and address of each page above this one, the home page first.
  public var trail: [Crumb]
  /// The feed that tells what is new on this page; the portal's own feed when there is none.
  public var feed: Address?
  /// Which part of the site it belongs to, for the navigation.
  public var section: Section?
  /// What the search index knows of it; `nil` keeps it out of the index.
  public var search: SearchEntry?
  /// Whether search engines and the sitemap should know it. Rows and origins are proof of other
  /// pages, not pages to land on.
  public var isListed = true
  /// Whether a host shows it at addresses that do not exist, at any depth: then its links begin at
  /// the root of the host.
  public var standsAnywhere = false
  public var make: @Sendable (inout PassportBook) throws -> TemplateRecord

  public struct Crumb: Hashable, Sendable {
    public var label: String
    public var address: Address
    public init(_ label: String, _ address: Address) {
      self.label = label
      self.address = address
    }
  }

  public init<Context: Encodable & Sendable>(
    at address: Address, template: String, title: String, summary: String, trail: [Crumb],
    section: Section?, search: SearchEntry?,
    make: @escaping @Sendable (inout PassportBook) throws -> Context
  ) {
    self.address = address
    self.template = template
    self.title = title
    self.summary = summary
    self.trail = trail
    self.section = section
    self.search = search
    self.make = { book in try TemplateRecord(encoding: make(&book)) }
  }
}

/// The parts of the site that the navigation names.
public enum Section: String, Sendable, CaseIterable {
  case areas, budget, grants, payments, initiatives, practices, rounds, questions, guides
  case sources
}

extension Edition {
  /// Whether the portal has a part at all; one of which it has nothing has no pages.
  public func has(_ section: Section) -> Bool {
    switch section {
    case .grants: !grants.grants.isEmpty
    case .payments: !payments.isEmpty
    case .areas, .budget, .initiatives, .practices, .rounds, .questions,
      .guides, .sources:
      true
    }
  }
}

/// What the search index knows of a page.
public struct SearchEntry: Sendable {
  /// What kind of page, in the reader's words.
  public var kind: String
  /// Words that stand on the page, beside its title and summary.
  public var text: String

  public init(kind: String, text: String = "") {
    self.kind = kind
    self.text = text
  }
}
