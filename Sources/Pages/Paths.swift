public import Civic
public import Markup

/// Where each kind of page stands, in the words of the locale: `/begroting/2024/6.1/`.
public struct Paths: Sendable {
  private let words: Words

  init(_ words: Words) { self.words = words }

  private func page(_ parts: String...) -> Address {
    Address("/" + parts.joined(separator: "/") + "/")
  }

  public var home: Address { Address("/") }
  public var areas: Address { page(words["path.areas"]) }
  public func area(_ code: String) -> Address {
    page(words["path.areas"], Slug.from(code))
  }

  /// How money is given to areas.
  public var allocations: Address { page(words["path.areas"], words["path.allocations"]) }
  /// One task field divided over areas by a key.
  func division(_ code: String, _ year: Int, _ basis: Allocation.Basis) -> Address {
    Address(
      taskField(code, year).path + words["path.division"] + "/"
        + Slug.from(words["basis", basis.rawValue]) + "/")
  }

  public var budget: Address { page(words["path.budget"]) }
  public func budget(_ year: Int) -> Address { page(words["path.budget"], String(year)) }
  /// A code keeps its dots: 0.1 and 0.10 are two addresses.
  public func taskField(_ code: String, _ year: Int) -> Address {
    page(words["path.budget"], String(year), code)
  }

  /// What was left over in a year: all of it, or what is beyond a limit.
  func leftover(_ year: Int, _ view: Leftover.View = .all) -> Address {
    let all = page(words["path.budget"], String(year), words["path.leftover"])
    return view == .all
      ? all : Address(all.path + words["path.leftover_view.\(view.rawValue)"] + "/")
  }
  /// A question about a line, ready to send.
  public func question(_ code: String, _ year: Int) -> Address {
    Address(taskField(code, year).path + words["path.question"] + "/")
  }

  /// Comparing with other municipalities: all, one of them, or one task field.
  public var compare: Address { page(words["path.budget"], words["path.compare"]) }
  public func compare(_ municipality: String) -> Address {
    page(words["path.budget"], words["path.compare"], Slug.from(municipality))
  }
  public func compare(field code: String) -> Address {
    page(words["path.budget"], words["path.compare"], words["path.field"], code)
  }

  public var grants: Address { page(words["path.grants"]) }
  public func grants(_ year: Int) -> Address { page(words["path.grants"], String(year)) }
  public var schemes: Address { page(words["path.grants"], words["path.schemes"]) }
  public func scheme(_ slug: String) -> Address {
    page(words["path.grants"], words["path.schemes"], slug)
  }
  public var policyFields: Address { page(words["path.grants"], words["path.policy_fields"]) }
  public func policyField(_ slug: String) -> Address {
    page(words["path.grants"], words["path.policy_fields"], slug)
  }
  public var recipients: Address { page(words["path.grants"], words["path.recipients"]) }
  public func recipient(_ slug: String) -> Address {
    page(words["path.grants"], words["path.recipients"], slug)
  }

  public var payments: Address { page(words["path.payments"]) }
  /// `2024`; `0000` for payments without any date.
  public func payments(_ year: String) -> Address { page(words["path.payments"], year) }
  /// By a period such as `2024-03`.
  public func payments(ofMonth period: String) -> Address {
    page(words["path.payments"], String(period.prefix(4)), String(period.dropFirst(5)))
  }
  public var payees: Address { page(words["path.payments"], words["path.payees"]) }
  public func payee(_ slug: String) -> Address {
    page(words["path.payments"], words["path.payees"], slug)
  }

  public var initiatives: Address { page(words["path.initiatives"]) }
  public func initiative(_ id: String) -> Address { page(words["path.initiatives"], id) }
  public var practices: Address { page(words["path.practices"]) }
  public func practice(_ id: String) -> Address { page(words["path.practices"], id) }
  /// A list narrowed to one value: `/voorbeelden/thema/groen/`.
  public func facet(_ list: Address, _ facet: String, _ value: String) -> Address {
    Address(list.path + words["path.facet.\(facet)"] + "/" + Slug.from(value) + "/")
  }

  public var rounds: Address { page(words["path.rounds"]) }
  public func round(_ id: String) -> Address { page(words["path.rounds"], id) }
  public func proposal(_ id: String, of round: String) -> Address {
    page(words["path.rounds"], round, Slug.from(id))
  }

  public var changes: Address { page(words["path.changes"]) }
  public func changes(ofSource id: String) -> Address { page(words["path.changes"], id) }
  public func changes(_ kind: ChangeKind, ofSource id: String) -> Address {
    page(words["path.changes"], id, Slug.from(words["change_kind", kind.rawValue]))
  }

  public var questions: Address { page(words["path.questions"]) }
  public func question(_ id: String) -> Address { page(words["path.questions"], id) }
  /// The question as a letter for paper.
  public func letter(of question: String) -> Address {
    page(words["path.questions"], question, words["path.letter_page"])
  }
  /// The letter as plain text, for mail.
  public func letterText(of question: String) -> Address {
    Address(self.question(question).path + words["path.letter_page"] + ".txt")
  }
  public var findings: Address { page(words["path.findings"]) }
  public func finding(_ id: String) -> Address { page(words["path.findings"], id) }
  /// What was asked for and did not come.
  public var dataGaps: Address { page(words["path.data_gaps"]) }

  public var guides: Address { page(words["path.guides"]) }
  public func guide(_ id: String) -> Address { page(words["path.guides"], id) }
  public var glossary: Address { page(words["path.glossary"]) }
  public func term(_ id: String) -> Address { glossary.anchored(id) }

  public var sources: Address { page(words["path.sources"]) }
  public func source(_ id: String) -> Address { page(words["path.sources"], id) }
  /// A page of rows of a source, numbered from one.
  public func rows(_ number: Int, of source: String) -> Address {
    page(words["path.sources"], source, words["path.rows"], String(number))
  }

  /// The ready questions.
  public var recipes: Address { page(words["path.recipes"]) }
  public func recipe(_ id: String) -> Address { page(words["path.recipes"], id) }

  /// The rows of a source that do not count.
  public func setAside(of source: String) -> Address {
    page(words["path.sources"], source, words["path.set_aside"])
  }
  public var reconciliation: Address { page(words["path.reconciliation"]) }
  public var checks: Address { page(words["path.checks"]) }

  public var search: Address { page(words["path.search"]) }
  public var index: Address { page(words["path.index"]) }
  public func index(_ letter: String) -> Address { page(words["path.index"], letter) }
  public var downloads: Address { page(words["path.downloads"]) }
  public func download(_ file: String) -> Address {
    Address("/" + words["path.downloads"] + "/" + file)
  }
  /// About, privacy and accessibility stand at the root under their file name.
  public func text(_ id: String) -> Address { page(id) }
  public var notFound: Address { Address("/404.html") }
  public func feed(of page: Address) -> Address { Address(page.path + "feed.xml") }
  /// Where the origin of each amount of a page is told.
  public func origin(of page: Address) -> Address {
    Address(page.path + words["path.origin"] + "/")
  }

  /// A later page of a long list; the first is the list itself.
  public func part(_ number: Int, of list: Address) -> Address {
    number == 1 ? list : Address(list.path + words["path.part"] + "/\(number)/")
  }
}
