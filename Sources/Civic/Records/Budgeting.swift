/// How a code of one list goes over into a code of another list or year.
public struct Crosswalk: Written {
  public static let shape = Shape(
    "crosswalks", "How codes of one year go over into codes of another",
    [
      Field("from_scheme", .code, .required, "The list of the old code"),
      Field("from_year", .year, .required, "The year of the old code"),
      Field("from_code", .code, .required, "The old code"),
      Field("to_scheme", .code, .required, "The list of the new code"),
      Field("to_year", .year, .required, "The year of the new code"),
      Field("to_code", .code, .required, "The new code"),
      Field("share", .share, "The part that goes over; empty when it is not known"),
      Field("method", .choice(["official", "judgement"]), .required, "How it is known"),
      Field("author", .text, "Who says so"),
      Field("note", .text, "What to know about it"),
    ])
  public var fromScheme: String
  public var fromYear: Int
  public var fromCode: String
  public var toScheme: String
  public var toYear: Int
  public var toCode: String
  /// In millionths.
  public var share: Int?
  public var method: String
  public var author: String?
  public var note: String?

  public init(_ cells: Cells) {
    fromScheme = cells.required("from_scheme")
    fromYear = cells.integer("from_year") ?? 0
    fromCode = cells.required("from_code")
    toScheme = cells.required("to_scheme")
    toYear = cells.integer("to_year") ?? 0
    toCode = cells.required("to_code")
    share = cells.integer("share")
    method = cells.required("method")
    author = cells.text("author")
    note = cells.text("note")
  }
}

/// A pair of task field and category on which nothing can be booked: a grey cell of Iv3.
public struct GreyCell: Written {
  public static let shape = Shape(
    "grey-cells", "Pairs of task field and category on which nothing can be booked",
    [
      Field("scheme_year", .year, .required, "The year of the lists"),
      Field(
        "direction", .choice(Direction.allCases.map(\.rawValue)), .required,
        "Expenditure or revenue"),
      Field("taskfield_code", .code, .required, "The task field"),
      Field("category_code", .code, .required, "The category, without its L or B"),
      Field("category_label", .text, "What the list calls the category"),
      Field("source", .text, .required, "Where it is said"),
    ])
  public var year: Int
  public var direction: Direction
  public var taskField: String
  public var category: String
  public var categoryLabel: String?
  public var source: String

  public init(_ cells: Cells) {
    year = cells.integer("scheme_year") ?? 0
    direction = cells.choice("direction") ?? .expenditure
    taskField = cells.required("taskfield_code")
    category = cells.required("category_code")
    categoryLabel = cells.text("category_label")
    source = cells.required("source")
  }
}

/// What the portal says of a line and the areas: that it stands for one area, that a key divides
/// it, or that it is for the whole municipality.
public struct Allocation: Written {
  /// By what a line is divided or given to an area.
  public enum Basis: String, Hashable, Sendable, CaseIterable {
    case recorded, measured
    case perInhabitant = "per_inhabitant"
    case perHousehold = "per_household"
    case perDwelling = "per_dwelling"
    case perM2 = "per_m2"
    case expertEstimate = "expert_estimate"
    case none

    /// The count that makes the key; `nil` when somebody states the share or the amount.
    public var metric: String? {
      switch self {
      case .perInhabitant: "inhabitants"
      case .perHousehold: "households"
      case .perDwelling: "dwellings"
      case .perM2: "area_m2"
      default: nil
      }
    }
  }

  /// The three layers in which money of an area is shown.
  public enum Layer: String, Hashable, Sendable, CaseIterable {
    case direct, attributed, citywide
  }

  public static let shape = Shape(
    "allocations", "What may be said of budget lines and areas, and on what ground",
    [
      Field("line_id", .code, "The line, where the source has numbers of lines"),
      Field("taskfield_code", .code, .required, "The task field"),
      Field("fiscal_year", .year, .required, "The year of the line"),
      Field("phase", .choice(Phase.allCases.map(\.rawValue)), "Only in this phase"),
      Field("area_code", .reference(.area), "The area; empty when a key divides over all"),
      Field("share", .share, "The part of the line for the area"),
      Field("amount", .money, "The amount for the area, in euros"),
      Field("layer", .choice(Layer.allCases.map(\.rawValue)), .required, "Which of three layers"),
      Field("basis", .choice(Basis.allCases.map(\.rawValue)), .required, "By what"),
      Field("basis_year", .year, "The year of the count; empty is the fiscal year"),
      Field("basis_source_id", .code, "The source of the count"),
      Field("confidence", .choice(["high", "medium", "low"]), .required, "How sure it is"),
      Field("author", .text, .required, "Who says so"),
      Field("note", .text, "What to know about it"),
      Field("source_id", .code, "The source that says so"),
      Field("source_row", .integer, "The line of that source"),
    ])
  public var lineID: String?
  public var taskField: String
  public var year: Int
  public var phase: Phase?
  public var area: String?
  /// In millionths.
  public var share: Int?
  public var amount: Money?
  public var layer: Layer
  public var basis: Basis
  public var basisYear: Int
  public var basisSource: String?
  public var confidence: String
  public var author: String
  public var note: String?
  public var source: String?
  public var sourceRow: Int?

  public init(_ cells: Cells) {
    lineID = cells.text("line_id")
    taskField = cells.required("taskfield_code")
    year = cells.integer("fiscal_year") ?? 0
    phase = cells.choice("phase")
    area = cells.text("area_code")
    share = cells.integer("share")
    amount = cells.money("amount")
    layer = cells.choice("layer") ?? .citywide
    basis = cells.choice("basis") ?? .none
    basisYear = cells.integer("basis_year") ?? year
    basisSource = cells.text("basis_source_id")
    confidence = cells.required("confidence")
    author = cells.required("author")
    note = cells.text("note")
    source = cells.text("source_id")
    sourceRow = cells.integer("source_row")
  }
}

/// In which class a municipality falls: its size, how urban it is, whether it serves its region
/// (`centre`), how strong its residents stand (`social`), its province.
public struct AreaClass: Written {
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case size, urbanity, centre, social, province
  }

  public static let shape = Shape(
    "area-classes", "Classes of municipalities, by which like is found with like",
    [
      Field("area_code", .reference(.area), .required, "The municipality"),
      Field("year", .year, .required, "The year of the class"),
      Field("kind", .choice(Kind.allCases.map(\.rawValue)), .required, "What kind of class"),
      Field("value", .text, .required, "The class"),
      Field("source_id", .code, "The source that says so"),
    ])
  public var area: String
  public var year: Int
  public var kind: Kind
  public var value: String
  public var source: String?

  public init(_ cells: Cells) {
    area = cells.required("area_code")
    year = cells.integer("year") ?? 0
    kind = cells.choice("kind") ?? .size
    value = cells.required("value")
    source = cells.text("source_id")
  }
}
