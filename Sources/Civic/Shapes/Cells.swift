public import Diagnostics

/// The values of one record, read by its shape, each with the place where it was written.
///
/// Intake makes them: what stands here has the kind its field declares, and required fields are
/// there. An optional field that was left empty is absent.
public struct Cells: Hashable, Sendable {
  public struct Cell: Hashable, Sendable {
    public var value: CellValue
    public var place: Place

    public init(_ value: CellValue, at place: Place) {
      self.value = value
      self.place = place
    }
  }

  /// Where the record begins.
  public var place: Place
  private var names: [String] = []
  private var cells: [Cell] = []

  public init(at place: Place) { self.place = place }

  public mutating func set(_ name: String, _ cell: Cell) {
    if let i = names.firstIndex(of: name) {
      cells[i] = cell
    } else {
      names.append(name)
      cells.append(cell)
    }
  }

  public subscript(name: String) -> Cell? {
    names.firstIndex(of: name).map { cells[$0] }
  }

  /// The fields that are there, in the order in which they were written.
  public var all: [(name: String, cell: Cell)] { Array(zip(names, cells)) }

  /// The place of a field, or of the record when the field is absent.
  public func place(of name: String) -> Place { self[name]?.place ?? place }

  public func text(_ name: String) -> String? { self[name]?.value.text }
  public func integer(_ name: String) -> Int? {
    if case .integer(let value) = self[name]?.value { value } else { nil }
  }
  public func money(_ name: String) -> Money? {
    if case .money(let value) = self[name]?.value { value } else { nil }
  }
  public func date(_ name: String) -> CivicDate? {
    if case .date(let value) = self[name]?.value { value } else { nil }
  }
  public func flag(_ name: String) -> Bool {
    if case .flag(let value) = self[name]?.value { value } else { false }
  }
  public func record(_ name: String) -> Cells? {
    if case .record(let value) = self[name]?.value { value } else { nil }
  }
  public func list(_ name: String) -> [Cell] {
    if case .list(let value) = self[name]?.value { value } else { [] }
  }
  public func texts(_ name: String) -> [String] { list(name).compactMap(\.value.text) }
  public func records(_ name: String) -> [Cells] {
    list(name).compactMap { if case .record(let cells) = $0.value { cells } else { nil } }
  }
  public func choice<Choice: RawRepresentable<String>>(_ name: String) -> Choice? {
    text(name).flatMap(Choice.init(rawValue:))
  }
}

/// A value of a cell, read by the kind of its field.
public indirect enum CellValue: Hashable, Sendable {
  /// Text, a code, a choice, a reference, a URL.
  case text(String)
  /// An integer, a year, or a share in millionths.
  case integer(Int)
  case money(Money)
  case date(CivicDate)
  case flag(Bool)
  case list([Cells.Cell])
  case record(Cells)

  public var text: String? {
    if case .text(let text) = self { text } else { nil }
  }
}
