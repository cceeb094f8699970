import Civic

/// What to do with the cells of a row, worked out once for a file: from which column to which
/// field, and how.
struct ColumnPlan {
  /// One cell on its way to one field. Plain values only: rows walk over these.
  struct Step {
    enum Kind: Equatable {
      case text, code, integer, year, area, areaName, taskfield
      /// A category of Iv3, which some write with the letter of its side: `L1.1`.
      case category
      /// One of the plan's columns of dates.
      case date(Int)
      /// One of the plan's lists of values.
      case value(Int)
      /// The name of who receives money.
      case party
      /// One of the plan's lists of choices.
      case choice(Int)
      /// One of the plan's amount columns.
      case amount(Int)
    }
    var column: Int
    var field: Int
    var kind: Kind
    var take: Mapping.Take
    var isRequired: Bool
  }

  /// One of the records that a row becomes, by one amount column.
  struct Entry {
    /// Of the plan's amount columns.
    var amount: Int
    var sets: [(field: Int, cell: StreamCell)]
  }

  /// What values of the file are called in the table.
  struct ValueList {
    /// As the sidecar writes them, and again without letter case.
    var texts: ByteTable
    var folded: ByteTable
    var cells: [StreamCell]
    var foldedCells: [StreamCell]
  }

  /// What one is worth in a row, by what a column says.
  struct UnitColumn {
    var column: Int
    var texts: ByteTable
    var factors: [Int64]
  }

  struct Sieve {
    enum Subject {
      case lines(ClosedRange<Int>)
      case column(Int, CellTest)
      case text(CellTest)
    }
    var subject: Subject
    var rule: Mapping.RowRule
  }

  struct AreaRule {
    var column: Int
    var test: CellTest
    /// UTF-8 in the text of the constants.
    var code: StreamCell
  }

  struct Category {
    var column: Int
    var test: CellTest
    var label: StreamCell
    var kind: StreamCell
    var hidesName: Bool
    var redaction: StreamCell?
  }

  /// The fields that say who receives money, where the table has them.
  struct Party {
    var name: Int
    /// The column of the file that holds the name.
    var column: Int?
    var kind: Int
    /// The field that says why the party is kept back, where the table has one.
    var redaction: Int?
    /// Whether the kind follows from the name, because no column or constant gives it.
    var isDerived: Bool
    var organisation: StreamCell
    var unknown: StreamCell
  }

  let shape: Shape
  let header: [String]
  var steps: [Step] = []
  /// Columns of the file that hold amounts, in its order.
  var amounts: [Int] = []
  var entries: [Entry] = []
  /// Whether the source writes them with the other sign, in the same order.
  var isReversed: [Bool] = []
  /// Columns of the file that hold dates.
  var dates: [Int] = []
  /// Columns without a name.
  var nameless: [Int] = []
  var unitColumn: UnitColumn?
  var unitLines: [Mapping.Units.Lines] = []
  var choices: [ByteTable] = []
  var values: [ValueList] = []
  var sieves: [Sieve] = []
  var areaRules: [AreaRule] = []
  var categories: [Category] = []
  var party: Party?
  /// UTF-8 of all constants; every record's bytes begin with it.
  var constantBytes: [UInt8] = []
  /// The cells of a record before a row fills them.
  var base: [StreamCell]
  /// Fields that records of one row set differently.
  var varying: [Int] = []
  /// The last column that a row must have: a row may be shorter than the header, but not here.
  var lastColumn = -1
  /// The column that goes to the description.
  var descriptionColumn: Int?

  let amountField: Int?
  let yearField: Int?
  let areaField: Int?
  let areaRuleField: Int?

  init(shape: Shape, header: [String]) {
    self.shape = shape
    self.header = header
    amountField = shape.position(of: "amount")
    yearField = shape.position(of: "fiscal_year")
    areaField = shape.position(of: "area_code")
    areaRuleField = shape.position(of: "area_rule")
    base = Array(repeating: .missing(.empty), count: shape.fields.count)
  }

  var amountHeaders: [String] { amounts.map { header[$0] } }

  mutating func constant(_ text: String) -> StreamCell {
    let start = constantBytes.count
    constantBytes.append(contentsOf: text.utf8)
    return .text(start..<constantBytes.count)
  }

  func position(of field: String) -> Int? { shape.position(of: field) }
}
