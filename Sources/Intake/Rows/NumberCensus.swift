import Civic

/// A number in a file that shows how its column is written.
struct NumberSample: Equatable {
  var text: String
  /// The line of its record, and where it stands in the text.
  var line: Int
  var recordStart: Int
  var range: Range<Int>
}

/// Asks every amount of a column which forms can read it. A cell is never judged alone: `1.055` is
/// a thousand or one and a bit, and only the other cells can say.
struct NumberCensus {
  /// What the column turned out to be.
  enum Verdict: Equatable {
    case decided(NumberStyle, by: NumberSample?)
    /// Two readings are left, and this cell is another amount in each.
    case ambiguous(NumberSample, NumberStyle, NumberStyle)
    /// No form reads both cells.
    case mixed(NumberSample, NumberSample, NumberStyle)
  }

  private var alive = NumberForms.all
  private var votes: [Int] = Array(repeating: 0, count: 256)
  /// The cells that left fewer forms over, with the forms that can read them.
  private var evidence: [(forms: NumberForms, sample: NumberSample)] = []
  private var conflict: (forms: NumberForms, sample: NumberSample)?
  /// The first cells that are two different amounts: `1.055` and `1,055`.
  private var doubtfulDot: NumberSample?
  private var doubtfulComma: NumberSample?
  private var lexer = NumberLexer()

  /// Lets the cell vote; what is no number in any form has no vote.
  mutating func count(_ range: Range<Int>, of text: Bytes, in record: CSVRecord) {
    let cell = text.slice(range)
    if let forms = NumberForms.plain(cell) {
      votes[Int(forms.rawValue)] += 1
      guard !forms.isSuperset(of: alive) else { return }
      narrow(to: forms, range, text, record)
      return
    }
    do throws(NumberFault) {
      try lexer.lex(cell)
    } catch {
      return
    }
    let forms = NumberForms(of: lexer)
    guard !forms.isEmpty else { return }
    votes[Int(forms.rawValue)] += 1
    // Readable with a decimal dot and with a decimal comma, and with a mark: two amounts.
    if !forms.isDisjoint(with: .dots), !forms.isDisjoint(with: .commas) {
      if lexer.core.contains(ASCII.dot), doubtfulDot == nil {
        doubtfulDot = sample(range, text, record)
      }
      if lexer.core.contains(ASCII.comma), doubtfulComma == nil {
        doubtfulComma = sample(range, text, record)
      }
    }
    if !forms.isSuperset(of: alive) { narrow(to: forms, range, text, record) }
  }

  var verdict: Verdict {
    if let conflict {
      let earlier = evidence.first { $0.forms.isDisjoint(with: conflict.forms) } ?? evidence.last
      if let earlier {
        return .mixed(earlier.sample, conflict.sample, Self.style(at: commonest))
      }
    }
    let dots = alive.intersection(.dots)
    let commas = alive.intersection(.commas)
    if let dot = dots.indices.first, let comma = commas.indices.first {
      if let sample = firstDoubt() {
        return .ambiguous(sample, Self.style(at: dot), Self.style(at: comma))
      }
      // Whole numbers only, perhaps in groups that both readings share.
      let group = alive == .all ? nil : NumberForms.styles[dot].group
      return .decided(NumberStyle(decimal: nil, group: group), by: evidence.last?.sample)
    }
    let first = alive.indices.first ?? 0
    return .decided(Self.style(at: first), by: deciding(first)?.sample)
  }

  /// How many cells are a number in some form.
  var readable: Int { votes.reduce(0, +) }

  /// How many cells are a number in this style; zero for one that is not told apart.
  func readable(as style: NumberStyle) -> Int {
    let index = NumberForms.styles.firstIndex {
      $0.decimal == style.decimal && $0.group == style.group
    }
    return index.map { index in
      votes.indices.reduce(0) { $0 + ($1 & 1 << index == 0 ? 0 : votes[$1]) }
    } ?? 0
  }

  /// The cell that settles what dot and comma mean, or else the last that narrowed the choice.
  private func deciding(_ index: Int) -> (forms: NumberForms, sample: NumberSample)? {
    let side = NumberForms.dots.indices.contains(index) ? NumberForms.dots : .commas
    return evidence.first { side.isSuperset(of: $0.forms) } ?? evidence.last
  }

  /// A cell with a dot is doubtful while it may group thousands, one with a comma likewise.
  private func firstDoubt() -> NumberSample? {
    let dot = alive.contains(NumberForms(rawValue: 1 << 5)) ? doubtfulDot : nil
    let comma = alive.contains(NumberForms(rawValue: 1 << 1)) ? doubtfulComma : nil
    guard let dot, let comma else { return dot ?? comma }
    return dot.recordStart <= comma.recordStart ? dot : comma
  }

  /// The form that reads the most cells.
  private var commonest: Int {
    var best = (index: 0, votes: -1)
    for index in NumberForms.styles.indices {
      let count = votes.indices.reduce(0) { $0 + ($1 & 1 << index == 0 ? 0 : votes[$1]) }
      if count > best.votes { best = (index, count) }
    }
    return best.index
  }

  private mutating func narrow(
    to forms: NumberForms, _ range: Range<Int>, _ text: Bytes, _ record: CSVRecord
  ) {
    guard conflict == nil else { return }
    let left = alive.intersection(forms)
    if left.isEmpty {
      conflict = (forms, sample(range, text, record))
    } else {
      alive = left
      evidence.append((forms, sample(range, text, record)))
    }
  }

  private func sample(_ range: Range<Int>, _ text: Bytes, _ record: CSVRecord) -> NumberSample {
    NumberSample(
      text: text.slice(range).string, line: record.line, recordStart: record.start, range: range)
  }

  private static func style(at index: Int) -> NumberStyle {
    let marks = NumberForms.styles[index]
    return NumberStyle(decimal: marks.decimal, group: marks.group)
  }
}
