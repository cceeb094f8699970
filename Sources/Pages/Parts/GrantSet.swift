internal import Civic
internal import Markup

/// Some of the grants under one name: those of a year, of a scheme, in an area.
struct GrantSet: Sendable {
  var label: String
  var address: Address?
  /// Positions in the book of grants, in its order.
  var positions: [Int]
}

extension Edition {
  /// The sets by year, the oldest first.
  func grantsByYear(_ positions: [Int]) -> [GrantSet] {
    var years: [Int: [Int]] = [:]
    for position in positions { years[grants.grants[position].year, default: []].append(position) }
    return years.sorted { $0.key < $1.key }.map { year, positions in
      GrantSet(label: String(year), address: paths.grants(year), positions: positions)
    }
  }

  /// The sets by scheme or policy field: those of `groups` that hold any, in their order.
  func grants(
    _ positions: [Int], by groups: [GrantBook.Group], slug: (Grant) -> String?,
    address: ((String) -> Address)?
  ) -> [GrantSet] {
    var sets: [String: [Int]] = [:]
    for position in positions {
      if let slug = slug(grants.grants[position]) { sets[slug, default: []].append(position) }
    }
    return groups.compactMap { group in
      sets[group.slug].map {
        GrantSet(label: group.name, address: address?(group.slug), positions: $0)
      }
    }
  }

  func grantsByScheme(_ positions: [Int]) -> [GrantSet] {
    grants(
      positions, by: grants.schemes, slug: { grants.slug(ofScheme: $0.scheme) },
      address: paths.scheme)
  }

  func grantsByPolicyField(_ positions: [Int]) -> [GrantSet] {
    grants(
      positions, by: grants.policyFields, slug: { grants.slug(ofPolicyField: $0.policyField) },
      address: paths.policyField)
  }

  /// The sets by the office that decided.
  func grantsByUnit(_ positions: [Int]) -> [GrantSet] {
    var slugs: [String: String] = [:]
    for unit in grants.units { slugs[unit.name.lowercased()] = unit.slug }
    return grants(
      positions, by: grants.units, slug: { slugs[$0.unit.lowercased()] }, address: nil)
  }

  /// The sets by kind of recipient.
  func grantsByParty(_ positions: [Int]) -> [GrantSet] {
    var kinds: [PartyKind: [Int]] = [:]
    for position in positions {
      kinds[grants.grants[position].recipientKind, default: []].append(position)
    }
    return PartyKind.allCases.compactMap { kind in
      kinds[kind].map {
        GrantSet(
          label: words["grants.party", kind.rawValue], address: category(kind), positions: $0)
      }
    }
  }

  /// The newest year first, and within a year the largest amount awarded.
  func listed(_ positions: [Int]) -> [Int] {
    positions.map { position in
      let grant = grants.grants[position]
      return (-grant.year, -(grant.part(\.awarded)?.amount.cents ?? -1), position)
    }.sorted(by: <).map(\.2)
  }

  /// What the sets were awarded, the largest first.
  func largestFirst(_ sets: [GrantSet]) -> [GrantSet] {
    sets.map { (awarded($0.positions), $0) }.sorted { a, b in
      (-a.0.cents, a.1.label) < (-b.0.cents, b.1.label)
    }.map(\.1)
  }

  func awarded(_ positions: [Int]) -> Money {
    positions.reduce(.zero) { sum, position in
      sum + (grants.grants[position].summed(\.awarded)?.amount ?? .zero)
    }
  }

  /// The files that the grants were read from.
  func sources(of positions: [Int]) -> [Source] {
    var numbers: Set<Int> = []
    for position in positions { numbers.insert(grants.grants[position].source) }
    return numbers.sorted().map(source(number:))
  }

  /// What to know of the last year: the register was copied before the year was over.
  func incompleteYear(among positions: [Int]) -> String? {
    for source in sources(of: positions) {
      let year = source.retrievedOn.year
      if positions.contains(where: { grants.grants[$0].year >= year }) {
        return words.filled(
          "grants.incomplete",
          ["year": String(year), "date": format.date(source.retrievedOn)])
      }
    }
    return nil
  }
}
