import Civic

/// What a sidecar `NAME.source.yaml` may say.
enum SidecarShape {
  static let shape = Shape(
    "sidecar", "Where a file came from and how it reads",
    [
      source,
      Field(
        "table", .choice(Shape.registers.map(\.name)), .required, "The table the rows go to"),
      read,
      Field(
        "columns", .map(.list(.record(column))), .required,
        "Header of the file to field of the table"),
      Field("constants", .map(.text), "Fields that are the same in each record"),
      Field(
        "unpivot",
        .list(
          .record([
            Field("column", .text, .required, "A column with amounts"),
            sign,
            Field("set", .map(.text), .required, "What its amounts mean"),
          ])), "One record for each of several columns"),
      Field("row_rules", .list(.record(rowRule)), "Rows that are not records"),
      Field("key", .list(.code), "Fields that tell records apart"),
      Field(
        "place",
        .list(
          .record(
            [Field("area", .reference(.area), .required, "The area")] + test
              + [Field("because", .text, .required, "Why, for readers")])),
        "How a row is found to belong to an area"),
      Field(
        "categories",
        .list(
          .record(
            test + [
              Field(
                "kind", .choice(PartyKind.allCases.map(\.rawValue)), .required, "Kind of party"),
              Field("label", .text, .required, "What readers see"),
              Field(
                "redaction", .choice(["none", "personal", "commercial", "security", "unknown"]),
                "Why the source keeps the recipient back"),
              Field(
                "is_name", .flag, "It is somebody's name, which is kept out of what is printed"),
            ])), "Values that are a category and not a recipient"),
      expects,
    ])

  /// Where a file came from; a round has it too.
  static let source = Field(
    "source",
    .record([
      Field("id", .code, .required, "Unique; used in addresses"),
      Field("title", .text, .required, "For readers"),
      Field("publisher", .text, .required, "Who published it"),
      Field(
        "document_type",
        .choice([
          "programmabegroting", "begrotingswijziging", "tussenrapportage", "jaarrekening", "iv3",
          "grootboek", "subsidieregister", "betalingen", "stemuitslag", "overig",
        ]), .required, "What kind of document"),
      Field("fiscal_year", .year, .required, "The year it is about"),
      Field(
        "status", .choice(["concept", "vastgesteld", "gecontroleerd"]), .required, "Its status"),
      Field("url", .url, "Where it was found"),
      Field("retrieved_on", .date, .required, "When it was fetched"),
      Field("sha256", .code, .required, "Of the file as received"),
      Field("licence", .text, .required, "How it may be used"),
      Field("licence_url", .url, "The text of the licence"),
      Field("note", .text, "What to know about it"),
      Field("decided_on", .date, "When it was decided on"),
      Field("decision_ref", .text, "The number or title of the decision"),
      Field("decision_url", .url, "Where the decision can be read"),
      Field(
        "supersedes", .reference(.source),
        "The earlier delivery of the same thing; it is only compared with and counts in no total"),
    ]), .required, "Where the file came from")

  private static let read = Field(
    "read",
    .record([
      Field("encoding", .choice(TextEncoding.allCases.map(\.rawValue)), "How bytes are text"),
      Field("delimiter", .choice([",", ";", "tab", "\t", "|"]), "What separates cells"),
      Field("header_row", .integer, "The line of the header"),
      Field(
        "numbers",
        .record([
          Field("decimal", .choice([",", "."]), "The decimal mark"),
          Field("group", .choice([".", ",", " ", "'"]), "The mark between thousands"),
          Field(
            "negative", .choice(NumberStyle.Negative.allCases.map(\.rawValue)),
            "How an amount below zero is written"),
        ]), "How amounts are written"),
      Field("factor", .record(factor), "What one in the file is worth in euros"),
      Field("currency", .code, "The currency of the amounts, as ISO 4217"),
      Field("dates", .list(.text), "How dates are written: dd-MM-yyyy"),
      Field(
        "missing", .map(.choice(Missing.allCases.map(\.rawValue) + ["zero"])),
        "Texts that mean that there is no value"),
      Field(
        "extra_cells", .choice(["reject", "ignore"]), "What becomes of rows wider than the header"),
      Field("trim", .flag, "White space at the ends of cells is left out"),
    ]), "How the file reads")

  /// `factor: 1000` is short for `factor: {default: 1000}`.
  private static let factor: [Field] = [
    Field("default", .integer, "What one is worth in most rows"),
    Field("column", .text, "The column that says the unit of its row"),
    Field("values", .map(.integer), "What it says, and what one is worth there"),
    Field(
      "lines",
      .list(
        .record([
          Field("lines", .text, .required, "The lines: 59-107"),
          Field("factor", .integer, .required, "What one is worth there"),
          Field("because", .text, "How this is known"),
        ])), "Lines where one is worth something else"),
  ]

  /// In which direction an amount is written.
  private static let sign = Field(
    "sign", .choice(["normal", "reversed"]), "Reversed: what counts is written below zero")

  private static let column: [Field] = [
    Field("to", .code, .required, "The field of the table"),
    Field("take", .choice(["all", "code", "rest"]), "Which part of the cell"),
    Field("lookup", .choice(["area"]), "A name that stands for a code"),
    Field("aliases", .list(.text), "Other names of the column"),
    Field("values", .map(.text), "What a value of the file is called in the table"),
    Field("optional", .flag, "Some deliveries do without the column"),
    sign,
  ]

  private static let test: [Field] = [
    Field("column", .text, .required, "The column that is looked at"),
    Field("equals", .text, "The whole cell"),
    Field("contains", .text, "A part of the cell"),
    Field("matches", .text, "A regular expression"),
  ]

  private static let rowRule: [Field] = [
    Field("line", .integer, "A line of the file"),
    Field("lines", .text, "A block of lines: 899-936"),
    Field("column", .text, "The column that is looked at"),
    Field("equals", .text, "The whole cell"),
    Field("contains", .text, "A part of the cell"),
    Field("matches", .text, "A regular expression"),
    Field("text_equals", .text, "The whole row"),
    Field("text_contains", .text, "A part of the row"),
    Field("text_matches", .text, "A regular expression for the whole row"),
    Field(
      "bucket", .choice(["subtotal", "comment", "excluded", "header", "blank"]), .required,
      "Where the row goes"),
    Field("reason", .text, .required, "Why, for readers"),
  ]

  private static let expects = Field(
    "expects",
    .record([
      Field("rows", .integer, "Rows that are loaded"),
      Field("rejected", .integer, "Rows that cannot be read"),
      Field(
        "totals",
        .list(
          .record([
            Field("amount", .code, .required, "The money field that is summed"),
            Field("where", .map(.text), "Which records count"),
            Field("euros", .money, "The total"),
            Field(
              "equals_rows",
              .record([
                Field("column", .text, .required, "The column"),
                Field("equals", .text, .required, "What it holds"),
              ]), "Rows of the file that hold the total"),
            Field("tolerance", .money, "How much it may differ"),
            Field("printed_where", .text, "Where the total is printed"),
          ])), "Totals that must come out"),
    ]), "What must come out of the file")
}
