import Diagnostics

/// Cells that likely say who somebody is. They are counted by kind and column; the report shows
/// where, and never what.
struct PersonalData {
  enum Kind: Int, CaseIterable { case iban, bsn, email, phone, address, titled }

  struct Finding {
    var count = 0
    var lines: [Int] = []
  }

  private let names: [String]
  private var findings: [[Finding]]
  /// Nine digits in a column of numbers pass the test of a BSN one time in eleven.
  private var nineDigits: [Int]

  init(_ names: [String]) {
    self.names = names
    findings = names.map { _ in Kind.allCases.map { _ in Finding() } }
    nineDigits = names.map { _ in 0 }
  }

  mutating func look(at field: CSVField, _ column: Int, in text: Bytes, line: Int) {
    let range = text.trimmed(field.range)
    // The shortest of these things is a telephone number or an address of an e-mail.
    guard range.count >= 6 else { return }
    let cell = text.slice(range)
    var digits = 0
    var letters = 0
    var hasAt = false
    for byte in cell {
      if ASCII.isDigit(byte) { digits += 1 }
      if ASCII.isLetter(byte) { letters += 1 }
      if byte == UInt8(ascii: "@") { hasAt = true }
    }
    if hasAt, PersonalMarks.hasEmail(cell) { add(.email, column, line) }
    if letters == 0 {
      if digits == cell.count, digits == 9 || digits == 8 {
        nineDigits[column] += 1
        if PersonalMarks.isBSN(cell) { add(.bsn, column, line) }
      } else if digits == 10 || digits == 11, PersonalMarks.hasPhone(cell) {
        add(.phone, column, line)
      }
      return
    }
    if digits >= 10 {
      if PersonalMarks.hasIBAN(cell) { add(.iban, column, line) }
      if PersonalMarks.hasPhone(cell) { add(.phone, column, line) }
    }
    if digits >= 5, PersonalMarks.hasAddress(cell) { add(.address, column, line) }
    if PersonalMarks.hasTitle(cell) { add(.titled, column, line) }
  }

  private mutating func add(_ kind: Kind, _ column: Int, _ line: Int) {
    findings[column][kind.rawValue].count += 1
    if findings[column][kind.rawValue].lines.count < 3 {
      findings[column][kind.rawValue].lines.append(line)
    }
  }

  /// What was found, with the name of the column.
  var found: [(kind: Kind, column: Int, finding: Finding)] {
    names.indices.flatMap { column in
      Kind.allCases.compactMap { kind in
        let finding = findings[column][kind.rawValue]
        guard finding.count > 0, kind != .bsn || isBSN(column) else { return nil }
        return (kind, column, finding)
      }
    }
  }

  private func isBSN(_ column: Int) -> Bool {
    let count = findings[column][Kind.bsn.rawValue].count
    return HeaderWords.plain(names[column]).contains("bsn") || count * 2 > nineDigits[column]
  }
}

extension PersonalData.Kind {
  var words: Wording {
    switch self {
    case .iban: Wording(nl: "een bankrekening (IBAN)", en: "a bank account (IBAN)")
    case .bsn:
      Wording(
        nl: "een burgerservicenummer (BSN, klopt met de elfproef)",
        en: "a citizen service number (BSN, passes its test)")
    case .email: Wording(nl: "een e-mailadres", en: "an e-mail address")
    case .phone: Wording(nl: "een telefoonnummer", en: "a telephone number")
    case .address:
      Wording(nl: "een postcode met huisnummer", en: "a postcode with a house number")
    case .titled:
      Wording(
        nl: "'dhr.', 'mevrouw' of zoiets voor een naam",
        en: "'Mr', 'mevrouw' or the like before a name")
    }
  }
}
