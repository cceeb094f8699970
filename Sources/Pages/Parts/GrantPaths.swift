internal import Civic
internal import Markup

/// Where the lists of grants stand that belong to another page.
extension Edition {
  /// All grants of a year or of a policy field, a hundred on a page.
  func allGrants(of page: Address) -> Address {
    Address(page.path + words["path.all"] + "/")
  }

  /// The grants of an area, beside the page of the area.
  func grants(inArea code: String) -> Address {
    Address(paths.area(code).path + words["path.grants"] + "/")
  }

  /// Recipients whose names start with a letter.
  func recipients(_ letter: String) -> Address {
    Address(paths.recipients.path + words["path.letter"] + "/\(letter)/")
  }

  /// A kind of recipients that is shown as a whole; `nil` for those that have a page each.
  func category(_ kind: PartyKind) -> Address? {
    switch kind {
    case .naturalPerson, .unknown:
      Address(paths.recipients.path + words["path.party", kind.rawValue] + "/")
    case .organisation, .government, .soleTrader: nil
    }
  }
}
