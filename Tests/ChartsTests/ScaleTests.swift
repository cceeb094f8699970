import Testing

@testable import Charts

@Suite struct ScaleTests {
  @Test(arguments: [
    (values: [100, 50], zero: 0, lengths: [1000, 500]),
    (values: [100, -100], zero: 500, lengths: [500, 500]),
    (values: [-30, -10], zero: 1000, lengths: [1000, 333]),
    (values: [0, 0], zero: 0, lengths: [0, 0]),
    (values: [3, 2, 1], zero: 0, lengths: [1000, 667, 333]),
    (values: [1_000_000, 1], zero: 0, lengths: [1000, 2]),
    (values: [Int.max, Int.min], zero: 500, lengths: [500, 500]),
  ])
  func lengths(values: [Int], zero: Int, lengths: [Int]) {
    let scale = Scale(values, width: 1000)
    #expect(scale.zero == zero)
    #expect(values.map(scale.length) == lengths)
  }

  @Test func barsBelowZeroEndAtTheZeroLine() {
    let scale = Scale([300, -100], from: 100, width: 800)
    #expect(scale.zero == 300)
    #expect(scale.start(-100) == 100)
    #expect(scale.start(-50) + scale.length(-50) == 300)
    #expect(scale.start(300) + scale.length(300) == 900)
  }

  @Test func valuesOutsideTheScaleStayInsideTheDrawing() {
    let scale = Scale([1], width: 500)
    #expect(scale.length(.max) == 500)
    #expect(scale.start(.min) == 0)
  }

  @Test(arguments: [(0, "0"), (5, "0.5"), (10, "1"), (-3, "-0.3"), (1234, "123.4"), (-20, "-2")])
  func measuresArePrintedWithAtMostOneDecimal(tenths: Int, text: String) {
    #expect(Measure.decimal(tenths) == text)
  }
}
