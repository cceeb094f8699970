/// A place that money or a plan can belong to: a municipality, a district, a neighbourhood.
public struct Area: Written {
  public static let shape = Shape(
    "areas", "Areas with their codes; codes mean something only together with a period",
    [
      Field("area_code", .code, .required, "GM, WK or BU code, or a code of this portal (x-…)"),
      Field("scheme", .choice(["cbs", "municipal", "custom"]), .required, "Whose code it is"),
      Field(
        "level", .choice(["land", "gemeente", "stadsdeel", "wijk", "buurt", "custom"]), .required,
        "What kind of area"),
      Field("name", .text, .required, "What people call it"),
      Field("parent_code", .reference(.area), "The area it lies in"),
      Field("valid_from", .date, .required, "First day of the code"),
      Field("valid_to", .date, "Last day of the code"),
      Field("note", .text, "What to know about it"),
    ])
  public var code: String
  public var scheme: String
  public var level: String
  public var name: String
  public var parent: String?
  public var validFrom: CivicDate?
  public var validTo: CivicDate?
  public var note: String?

  public init(_ cells: Cells) {
    code = cells.required("area_code")
    scheme = cells.required("scheme")
    level = cells.required("level")
    name = cells.required("name")
    parent = cells.text("parent_code")
    validFrom = cells.date("valid_from")
    validTo = cells.date("valid_to")
    note = cells.text("note")
  }
}

/// Another name under which a source writes an area.
public struct AreaAlias: Written {
  public static let shape = Shape(
    "area-aliases", "Other names of areas, as sources write them",
    [
      Field("area_code", .reference(.area), .required, "The area"),
      Field("alias", .text, .required, "The other name"),
      Field("note", .text, "Where it is written so"),
    ])
  public var code: String
  public var alias: String

  public init(_ cells: Cells) {
    code = cells.required("area_code")
    alias = cells.required("alias")
  }
}

/// What became of an area when borders or codes changed.
public struct AreaSuccession: Written {
  public static let shape = Shape(
    "area-successions", "Which areas followed which, and for what part",
    [
      Field("from_code", .reference(.area), .required, "The old area"),
      Field("to_code", .reference(.area), .required, "The new area"),
      Field("on_date", .date, .required, "When it changed"),
      Field("share", .share, "The part of the old area; empty when it is not known"),
      Field("basis", .text, .required, "How the part is known"),
      Field("note", .text, "What to know about it"),
    ])
  public var from: String
  public var to: String
  public var onDate: CivicDate?
  /// In millionths.
  public var share: Int?
  public var basis: String

  public init(_ cells: Cells) {
    from = cells.required("from_code")
    to = cells.required("to_code")
    onDate = cells.date("on_date")
    share = cells.integer("share")
    basis = cells.required("basis")
  }
}

/// What something is for, in words of residents.
public struct Theme: Written {
  public static let shape = Shape(
    "themes", "Themes of initiatives and practices",
    [
      Field("theme_id", .code, .required, "Part of addresses"),
      Field("name", .text, .required, "What people call it"),
      Field("summary", .text, .required, "What it is about"),
    ])
  public var id: String
  public var name: String
  public var summary: String

  public init(_ cells: Cells) {
    id = cells.required("theme_id")
    name = cells.required("name")
    summary = cells.required("summary")
  }
}

/// What kind of initiative or practice something is.
public struct Kind: Written {
  public static let shape = Shape(
    "kinds", "Kinds of initiatives and practices",
    [
      Field("kind_id", .code, .required, "Part of addresses"),
      Field("name", .text, .required, "What people call it"),
      Field("summary", .text, .required, "What it is"),
    ])
  public var id: String
  public var name: String
  public var summary: String

  public init(_ cells: Cells) {
    id = cells.required("kind_id")
    name = cells.required("name")
    summary = cells.required("summary")
  }
}

/// A code of a classification in a year: an Iv3 taakveld or main task field.
public struct Classification: Written {
  public static let shape = Shape(
    "classifications", "Codes of classifications, each in its own year",
    [
      Field("scheme", .code, .required, "iv3-taakveld and others"),
      Field("scheme_year", .year, .required, "The year of the list"),
      Field("code", .code, .required, "As written: 0.1 and 0.10 are two codes"),
      Field("parent_code", .code, "The code it is part of"),
      Field("label", .text, .required, "What the list calls it"),
      Field(
        "kind", .choice(["normal", "reserve", "result", "overhead", "main"]), .required,
        "Reserves and the result are not spending"),
      Field("sort_order", .integer, .required, "Its place in the list"),
    ])
  public var scheme: String
  public var year: Int
  public var code: String
  public var parent: String?
  public var label: String
  public var kind: String
  public var sortOrder: Int

  public init(_ cells: Cells) {
    scheme = cells.required("scheme")
    year = cells.integer("scheme_year") ?? 0
    code = cells.required("code")
    parent = cells.text("parent_code")
    label = cells.required("label")
    kind = cells.required("kind")
    sortOrder = cells.integer("sort_order") ?? 0
  }
}

/// A word that needs explaining.
public struct Term: Written {
  public static let shape = Shape(
    "glossary", "Words of budgets and participation, explained",
    [
      Field("term_id", .code, .required, "Part of addresses"),
      Field("term", .text, .required, "The word"),
      Field("plain", .text, .required, "What it means, in plain language"),
      Field("formal", .text, "What it means exactly"),
      Field("example", .text, "An example"),
      Field("see_also", .list(.reference(.term)), "Related words"),
      Field("source", .text, "Where the meaning comes from"),
    ])
  public var id: String
  public var term: String
  public var plain: String
  public var formal: String?
  public var example: String?
  public var seeAlso: [String]
  public var source: String?

  public init(_ cells: Cells) {
    id = cells.required("term_id")
    term = cells.required("term")
    plain = cells.required("plain")
    formal = cells.text("formal")
    example = cells.text("example")
    seeAlso = cells.texts("see_also")
    source = cells.text("source")
  }
}

/// A report, book or page that something in the portal rests on.
public struct Publication: Written {
  public static let shape = Shape(
    "publications", "Publications that practices and guides rest on",
    [
      Field("publication_id", .code, .required, "What texts refer to"),
      Field("title", .text, .required, "The title"),
      Field("author", .text, "Who wrote it"),
      Field("publisher", .text, "Who published it"),
      Field("year", .year, "When"),
      Field("url", .url, "Where it can be read"),
      Field("note", .text, "What to know about it"),
    ])
  public var id: String
  public var title: String
  public var author: String?
  public var publisher: String?
  public var year: Int?
  public var url: String?
  public var note: String?

  public init(_ cells: Cells) {
    id = cells.required("publication_id")
    title = cells.required("title")
    author = cells.text("author")
    publisher = cells.text("publisher")
    year = cells.integer("year")
    url = cells.text("url")
    note = cells.text("note")
  }
}
