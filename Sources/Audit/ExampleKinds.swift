/// Whole examples of which one file matters.
extension Example {
  static func budget(_ rows: String, _ rest: String = "") -> Example {
    budget(rows, sidecar: budgetSidecar("b", rest))
  }

  static func budget(_ rows: String, sidecar: String) -> Example {
    Example(["budget/b.csv": rows, "budget/b.source.yaml": sidecar])
  }

  static func grants(_ rows: String, _ rest: String = "") -> Example {
    grants(rows, sidecar: grantsSidecar("g", rest))
  }

  static func grants(_ rows: String, sidecar: String) -> Example {
    Example(["spending/g.csv": rows, "spending/g.source.yaml": sidecar])
  }

  static func payments(_ rows: String) -> Example {
    Example(["spending/p.csv": rows, "spending/p.source.yaml": paymentsSidecar("p")])
  }

  static func counts(_ rows: String) -> Example {
    Example(["budget/h.csv": rows, "budget/h.source.yaml": countsSidecar("h")])
  }

  static func vote(_ file: String) -> Example {
    Example(["rounds/stemming/round.yaml": round(), "rounds/stemming/stemming.pb": file])
  }

  static func page(_ body: String) -> Example {
    Example(["pages/over.md": page(body, summary: "Een pagina.")])
  }

  static func initiative(_ fields: String) -> Example {
    Example(["initiatives/tuin.md": initiative(fields, body: "")])
  }

  /// `portal.yaml` with a field more.
  static func settings(_ field: String) -> Example {
    Example(["portal.yaml": settingsFile + field + "\n"])
  }

  static var settingsFile: String { base.first { $0.path == "portal.yaml" }?.text ?? "" }

  /// The sidecar of a register whose amounts say themselves how they are written.
  static func undeclared(_ sidecar: String) -> String {
    sidecar.replacing(
      "read: {numbers: {decimal: \".\", group: \"\", negative: leading}}\n", with: "")
  }

  /// The sidecar of a register that names what kind of party asked, and what for.
  static let namedGrants = grantsSidecar("g").replacing(
    "  Verleend: amount_awarded",
    with: "  Verleend: amount_awarded\n  Soort: recipient_kind\n  Titel: title")

  /// The sidecar of a budget whose task fields have their names beside them.
  static let codeAndName = budgetSidecar("b").replacing(
    "Taakveld: taskfield_code", with: "Taakveld: {to: taskfield_code, take: code}")

  /// The sidecar of counts of households.
  static func countsSidecar(_ id: String) -> String {
    """
    \(origin(id))
    table: area-metrics
    read: {numbers: {decimal: ".", group: "", negative: leading}}
    columns: {Gebied: area_code, Jaar: year, Aantal: value}
    constants: {metric: households}

    """
  }
}
