import Civic

/// What `round.yaml` may say.
enum RoundShape {
  static let shape = Shape(
    "round", "A vote of residents on plans with a price",
    [
      Field("title", .text, .required, "The name of the vote"),
      Field("area_code", .reference(.area), .required, "Where it was held"),
      Field("fiscal_year", .year, .required, "The year of the money"),
      Field("file", .text, .required, "The file of the vote, beside this one"),
      Field(
        "rule", .choice(Round.Rule.allCases.map(\.rawValue)), .required, "How winners are chosen"),
      Field("rule_note", .text, "What is known and not known about the rule"),
      Field("url", .url, "Where the file was found"),
      Field("result_published", .flag, .required, "Whether the result was published"),
      Field("initiatives", .map(.reference(.initiative)), "Proposals that became initiatives"),
      SidecarShape.source,
    ])
}
