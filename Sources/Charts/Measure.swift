/// A length in tenths of its unit, so that it is printed alike on every machine.
enum Measure: Hashable {
  case percent(Int)
  case rem(Int)
  case number(Int)

  var text: String {
    switch self {
    case .percent(let tenths): Self.decimal(tenths) + "%"
    case .rem(let tenths): Self.decimal(tenths) + "rem"
    case .number(let tenths): Self.decimal(tenths)
    }
  }

  /// `125` is `12.5`, `-3` is `-0.3`, `40` is `4`.
  static func decimal(_ tenths: Int) -> String {
    let (whole, rest) = tenths.magnitude.quotientAndRemainder(dividingBy: 10)
    let sign = tenths < 0 ? "-" : ""
    return rest == 0 ? "\(sign)\(whole)" : "\(sign)\(whole).\(rest)"
  }
}
