import Civic

/// Notices codes of a budget that stand beside two descriptions in one year: a row whose values
/// are in the wrong column, one code for two things, or only another spelling. It keeps each code
/// once, however many rows there are.
struct LabelWatch {
  struct Clash {
    var code: String
    var first: String
    var firstLine: Int
    var other: String
    var line: Int
  }

  /// Of a clash the first few are told, the rest by their number.
  static let told = 5

  private let codes: [Int]
  private let year: Int?
  private let label: Int
  private var table = ByteTable()
  private var labels: [[UInt8]] = []
  private var lines: [Int] = []
  private var isReported: [Bool] = []
  private var key: [UInt8] = []
  private(set) var clashes: [Clash] = []
  private(set) var count = 0

  /// `nil` when the file has no code with a description.
  init?(_ plan: ColumnPlan) {
    let given = Set(plan.steps.map(\.field))
    let fields = ["programme_code", "product_code"].compactMap { plan.position(of: $0) }
    guard let label = plan.position(of: "description"), given.contains(label),
      fields.contains(where: given.contains)
    else { return nil }
    codes = fields.filter(given.contains)
    year = plan.yearField
    self.label = label
  }

  /// Whether the descriptions are the names of the codes: where many codes have several, they
  /// describe the rows.
  var areLabels: Bool { count * 5 <= labels.count }

  mutating func look(at buffer: borrowing RowBuffer, line: Int) {
    guard case .text(let label) = buffer.cells[label] else { return }
    key.removeAll(keepingCapacity: true)
    if let year, case .integer(let value) = buffer.cells[year] {
      key.append(UInt8(truncatingIfNeeded: value))
      key.append(UInt8(truncatingIfNeeded: value >> 8))
    }
    for code in codes {
      key.append(0x1F)
      if case .text(let range) = buffer.cells[code] { key += buffer.bytes[range] }
    }
    let index = key.withUnsafeBufferPointer { table.insert($0) }
    guard index < labels.count else {
      labels.append(Array(buffer.bytes[label]))
      lines.append(line)
      isReported.append(false)
      return
    }
    guard !isReported[index], !Self.isSame(labels[index], buffer.bytes[label]) else { return }
    isReported[index] = true
    count += 1
    guard clashes.count < Self.told else { return }
    let code = codes.compactMap { field in
      if case .text(let range) = buffer.cells[field] {
        String(decoding: buffer.bytes[range], as: UTF8.self)
      } else {
        nil
      }
    }
    clashes.append(
      Clash(
        code: code.joined(separator: ", "),
        first: String(decoding: labels[index], as: UTF8.self), firstLine: lines[index],
        other: String(decoding: buffer.bytes[label], as: UTF8.self), line: line))
  }

  /// Letters and digits in the same order, case aside.
  private static func isSame(_ a: [UInt8], _ b: ArraySlice<UInt8>) -> Bool {
    if a.count == b.count, a.elementsEqual(b) { return true }
    func plain(_ text: some Sequence<UInt8>) -> [UInt8] {
      Folding.folded(text).filter { $0 >= 0x80 || ASCII.isLetter($0) || ASCII.isDigit($0) }
    }
    return plain(a) == plain(b)
  }
}
