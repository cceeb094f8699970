import Civic
import Diagnostics
import Testing

@Suite struct ShapeTests {
  @Test func findsFieldsByName() throws {
    let shape = Shape.budgetLines
    let position = try #require(shape.position(of: "amount"))
    #expect(shape.fields[position].name == "amount")
    let amount = try #require(shape["amount"])
    guard case .money = amount.kind else {
      Issue.record("amount is no money")
      return
    }
    #expect(amount.need == .required)
    #expect(shape["Amount"] == nil && shape.position(of: "") == nil && shape["amount "] == nil)
  }

  @Test func aFieldWithoutANeedIsOptional() {
    #expect(Field("x", .text, "x").need == .optional)
  }

  @Test func theFirstOfTwoFieldsWithOneNameCounts() {
    let shape = Shape("s", "S", [Field("a", .text, "1"), Field("a", .date, "2")])
    #expect(shape.position(of: "a") == 0)
    #expect(shape["a"]?.summary == "1")
  }

  private static let all =
    Shape.registers + [
      Area.shape, AreaAlias.shape, AreaSuccession.shape, Theme.shape, Kind.shape,
      Classification.shape, Term.shape, Publication.shape, Settings.shape, StaticPage.shape,
      Guide.shape, Practice.shape, Initiative.shape,
    ]

  @Test(arguments: all.indices) func everyShapeNamesItsFieldsOnceAndFindsThem(index: Int) {
    let shape = Self.all[index]
    #expect(Set(shape.fields.map(\.name)).count == shape.fields.count)
    for (i, field) in shape.fields.enumerated() {
      #expect(shape.position(of: field.name) == i)
      #expect(!field.summary.isEmpty)
      // Field names of registers are columns of SQL.
      let isPlain = field.name.allSatisfy {
        $0 == "_" || $0.isASCII && ($0.isLowercase || $0.isNumber)
      }
      #expect(isPlain, "\(field.name)")
    }
  }

  @Test func namesOfShapesAreTheirOwn() {
    #expect(Set(Self.all.map(\.name)).count == Self.all.count)
  }
}

@Suite struct CellsTests {
  private let here = Place(file: "f.yaml", line: 2)

  @Test func eachKindIsReadAsItselfOnly() {
    var cells = Cells(at: here)
    cells.set("t", .init(.text("x"), at: here))
    cells.set("i", .init(.integer(7), at: here))
    cells.set("m", .init(.money(Money(cents: 5)), at: here))
    cells.set("f", .init(.flag(true), at: here))
    cells.set(
      "l", .init(.list([.init(.text("a"), at: here), .init(.integer(1), at: here)]), at: here))
    #expect(cells.text("t") == "x" && cells.integer("i") == 7 && cells.flag("f"))
    #expect(cells.money("m") == Money(cents: 5) && cells.texts("l") == ["a"])
    #expect(cells.text("i") == nil && cells.integer("m") == nil && cells.money("i") == nil)
    #expect(!cells.flag("absent") && cells.list("t").isEmpty && cells.record("l") == nil)
    #expect(cells.date("t") == nil && cells.records("l").isEmpty)
  }

  @Test func aFieldThatIsSetAgainKeepsItsTurn() {
    var cells = Cells(at: here)
    for (name, text) in [("b", "1"), ("a", "2"), ("b", "3")] {
      cells.set(name, .init(.text(text), at: here))
    }
    #expect(cells.all.map(\.name) == ["b", "a"])
    #expect(cells.text("b") == "3")
  }

  @Test func anAbsentFieldHasThePlaceOfItsRecord() {
    var cells = Cells(at: here)
    let there = Place(file: "f.yaml", line: 9, column: 3)
    cells.set("a", .init(.text("x"), at: there))
    #expect(cells.place(of: "a") == there && cells.place(of: "b") == here)
  }

  @Test(arguments: [("faciliteren", GovernmentRole.faciliteren), ("Faciliteren", nil), ("", nil)])
  func choices(text: String, role: GovernmentRole?) {
    var cells = Cells(at: here)
    cells.set("r", .init(.text(text), at: here))
    #expect(cells.choice("r") == role)
  }
}
