import Civic

/// The texts that mean that a cell has no value.
struct MissingTable {
  enum Meaning: Equatable {
    case value
    case none(Missing, isDeclared: Bool)
    case zero
  }

  private var texts = ByteTable()
  private var meanings: [Missing?] = []
  private var longest = 0
  private var isEmptyDeclared = false
  private var emptyMeaning: Missing? = .empty

  init(_ missing: [Mapping.MissingText]) {
    for entry in missing {
      var text = entry.text
      text.withUTF8 { bytes in
        let trimmed = bytes.slice(bytes.trimmed(0..<bytes.count))
        guard !trimmed.isEmpty else {
          isEmptyDeclared = true
          emptyMeaning = entry.meaning
          return
        }
        guard texts.insert(trimmed) == meanings.count else { return }
        meanings.append(entry.meaning)
        longest = max(longest, trimmed.count)
      }
    }
  }

  /// What a cell means, white space at its ends left out.
  @inline(__always)
  func meaning(of cell: Bytes) -> Meaning {
    if cell.isEmpty {
      guard let emptyMeaning else { return .zero }
      return .none(emptyMeaning, isDeclared: isEmptyDeclared)
    }
    guard cell.count <= longest, let index = texts.index(of: cell) else { return .value }
    guard let meaning = meanings[index] else { return .zero }
    return .none(meaning, isDeclared: true)
  }
}
