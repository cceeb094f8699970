import Diagnostics

/// The taakvelden of one year.
struct TaskfieldTable {
  enum Outcome: Equatable {
    case known
    case unknown
    /// The label beside the code belongs to another one, which is named.
    case mislabelled(String)
  }

  let year: Int
  private let codes: ByteTable
  private let labels: [[UInt8]]
  /// For each code the one that a spreadsheet makes it of: 0.10 for 0.1.
  private let twins: [Int?]
  /// What cells turned out to be; a file has few different ones.
  private var memo = ByteTable()
  private var outcomes: [Outcome] = []

  init(year: Int, _ list: [String: String]) {
    self.year = year
    let pairs = list.sorted { $0.key < $1.key }
    codes = ByteTable(pairs.map(\.key))
    labels = pairs.map { Self.plain($0.value.utf8) }
    let codes = codes
    twins = pairs.map { codes.index(of: $0.key + "0") }
  }

  func contains(_ code: String) -> Bool { codes.index(of: code) != nil }

  /// - Parameters:
  ///   - code: a part of the cell.
  ///   - label: what stands beside the code in the same cell; may be empty.
  mutating func outcome(of code: Bytes, label: Bytes, in cell: Bytes) -> Outcome {
    if let known = memo.index(of: cell) { return outcomes[known] }
    let outcome = judge(code, label)
    if outcomes.count < 4096 {
      memo.insert(cell)
      outcomes.append(outcome)
    }
    return outcome
  }

  /// Judges a code by the description in another cell, which proves less: only a lost zero is
  /// certain.
  func outcome(of code: Bytes, description: Bytes) -> Outcome {
    guard let index = codes.index(of: code) else { return .unknown }
    guard let twin = twins[index], !description.isEmpty else { return .known }
    let written = Self.plain(description)
    guard labels[twin] == written, !fits(written, index) else { return .known }
    return .mislabelled(String(decoding: codes.bytes(at: twin), as: UTF8.self))
  }

  private func judge(_ code: Bytes, _ label: Bytes) -> Outcome {
    guard let index = codes.index(of: code) else { return .unknown }
    let written = Self.plain(label)
    guard written.count >= 4, !fits(written, index) else { return .known }
    // Only the label of another code, whole, shows that the code is wrong; labels do get renamed.
    guard let other = labels.indices.first(where: { $0 != index && labels[$0] == written }) else {
      return .known
    }
    return .mislabelled(String(decoding: codes.bytes(at: other), as: UTF8.self))
  }

  /// Labels are cut off in many files: `Resultaat van de rekening van bat..`.
  private func fits(_ written: [UInt8], _ index: Int) -> Bool {
    labels[index].starts(with: written) || written.starts(with: labels[index])
  }

  private static func plain(_ label: some Sequence<UInt8>) -> [UInt8] {
    var bytes = Folding.folded(label)
    while let last = bytes.last, last <= ASCII.space || last == ASCII.dot { bytes.removeLast() }
    while let first = bytes.first, first <= ASCII.space { bytes.removeFirst() }
    return bytes
  }

  /// What an unknown code may have been.
  func hint(for code: String, knownIn years: [Int]) -> Wording {
    if contains(code + "0") {
      return Wording(
        nl: "bedoelt u '\(code)0'? Een rekenblad laat de nul weg",
        en: "did you mean '\(code)0'? A spreadsheet drops the zero")
    }
    if let date = Self.codeOfDate(code), let whole = [date, date + "0"].first(where: contains) {
      return Wording(
        nl: "bedoelt u '\(whole)'? Een rekenblad maakt er een datum van",
        en: "did you mean '\(whole)'? A spreadsheet makes it a date")
    }
    if !years.isEmpty {
      let list = years.map(String.init).joined(separator: ", ")
      return Wording(
        nl: "deze code bestaat in \(list); kijk of het jaar klopt",
        en: "this code exists in \(list); see whether the year is right")
    }
    let all = (0..<codes.count).map { String(decoding: codes.bytes(at: $0), as: UTF8.self) }
    return Suggestion.hint(for: code, among: all)
      ?? Wording(
        nl: "sluit de rij uit met 'row_rules', of vul reference/classifications.csv aan",
        en: "leave the row out with 'row_rules', or add to reference/classifications.csv")
  }

  /// `1-jan` was 1.1 and `3-okt` was 3.10.
  private static func codeOfDate(_ code: String) -> String? {
    let parts = code.utf8.split { $0 == ASCII.minus || $0 == ASCII.space }
    guard parts.count == 2, parts[0].allSatisfy(ASCII.isDigit),
      let month = DateReader.month(named: parts[1])
    else { return nil }
    return "\(String(decoding: parts[0], as: UTF8.self)).\(month)"
  }
}
