import Diagnostics

/// Areas by code and by name.
struct AreaTable {
  private let codes: ByteTable
  private let names: ByteTable
  /// The code of each name, in the order of the names.
  private let codesOfNames: [[UInt8]]

  init(_ lookups: Lookups) {
    codes = ByteTable(lookups.areas.sorted())
    let pairs = lookups.areaNames.sorted { $0.key < $1.key }
    names = ByteTable(pairs.map(\.key))
    codesOfNames = pairs.map { Array($0.value.utf8) }
  }

  func isKnown(_ code: Bytes) -> Bool { codes.index(of: code) != nil }
  func isKnown(_ code: String) -> Bool { codes.index(of: code) != nil }
  func code(ofName name: Bytes) -> [UInt8]? { names.index(of: name).map { codesOfNames[$0] } }

  func hint(forName name: String) -> Wording {
    Suggestion.hint(for: name, among: all(names))
      ?? Wording(
        nl: "zet de naam in reference/area-aliases.csv",
        en: "put the name in reference/area-aliases.csv")
  }

  func hint(forCode code: String) -> Wording {
    if let whole = restored(code) {
      return Wording(
        nl: "bedoelt u '\(whole)'? De letters en nullen ervoor zijn weg",
        en: "did you mean '\(whole)'? Its letters and zeros are gone")
    }
    return Suggestion.hint(for: code, among: all(codes))
      ?? Wording(
        nl: "zet het gebied in reference/areas.csv", en: "put the area in reference/areas.csv")
  }

  /// `363` is GM0363, `36301` is WK036301.
  private func restored(_ code: String) -> String? {
    guard !code.isEmpty, code.utf8.allSatisfy(ASCII.isDigit) else { return nil }
    for (letters, width) in [("GM", 4), ("WK", 6), ("BU", 8)] where code.utf8.count <= width {
      let whole = letters + String(repeating: "0", count: width - code.utf8.count) + code
      if isKnown(whole) { return whole }
    }
    return nil
  }

  private func all(_ table: ByteTable) -> [String] {
    (0..<table.count).map { String(decoding: table.bytes(at: $0), as: UTF8.self) }
  }
}
