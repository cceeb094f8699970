extension Example {
  /// The block of a sidecar or round that says where the file came from.
  static func origin(_ id: String, type: String = "overig") -> String {
    """
    source:
      id: \(id)
      title: "Een bestand"
      publisher: "Voorstad"
      document_type: \(type)
      fiscal_year: 2024
      status: vastgesteld
      retrieved_on: 2025-04-28
      sha256: \(checksum)
      licence: "CC BY 4.0"
    """
  }

  /// The sidecar of a budget with a column of revenue and one of expenditure; `rest` is what
  /// follows.
  static func budgetSidecar(_ id: String, _ rest: String = "") -> String {
    """
    \(origin(id, type: "iv3"))
    table: budget-lines
    read: {numbers: {decimal: ".", group: "", negative: leading}}
    columns:
      Gebied: area_code
      Taakveld: taskfield_code
    constants: {phase: approved, fiscal_year: 2024}
    unpivot:
      - {column: Baten, set: {direction: revenue}}
      - {column: Lasten, set: {direction: expenditure}}
    \(rest)

    """
  }

  /// The sidecar of the account of the same year.
  static func accountSidecar(_ id: String) -> String {
    budgetSidecar(id).replacing("phase: approved", with: "phase: executed")
  }

  /// The sidecar of payments; `rest` is what follows.
  static func paymentsSidecar(_ id: String, _ rest: String = "") -> String {
    """
    \(origin(id, type: "betalingen"))
    table: transactions
    read: {numbers: {decimal: ".", group: "", negative: leading}, dates: yyyy-MM-dd}
    columns:
      Nummer: transaction_id
      Datum: payment_date
      Jaar: fiscal_year
      Bedrag: amount
    \(rest)

    """
  }

  /// What a sidecar says of a row that holds the total of its file.
  static let totalRow = """
    row_rules:
      - {column: Gebied, equals: Totaal, bucket: subtotal, reason: "het totaal"}

    """

  /// The sidecar of a subsidy register; `rest` is what follows.
  static func grantsSidecar(_ id: String, _ rest: String = "") -> String {
    """
    \(origin(id, type: "subsidieregister"))
    table: grants
    read: {numbers: {decimal: ".", group: "", negative: leading}}
    columns:
      Dossier: grant_id
      Jaar: grant_year
      Verleend: amount_awarded
    \(rest)

    """
  }

  /// A page of an initiative; `fields` come on top of those that each initiative has.
  static func initiative(_ fields: String, body: String = "") -> String {
    """
    ---
    title: "De tuin"
    summary: "Bewoners maken een tuin."
    type: bewonersinitiatief
    areas: [x-haven]
    themes: [groen]
    \(fields)
    ---
    \(body)

    """
  }

  /// A page of text.
  static func page(_ body: String, summary: String = "Een pagina.") -> String {
    """
    ---
    title: "Een pagina"
    summary: "\(summary)"
    ---
    \(body)

    """
  }

  /// A finding; `fields` come on top of those that each finding has.
  static func finding(_ fields: String) -> String {
    """
    ---
    title: "Wat wij zagen"
    summary: "Een bedrag valt op."
    kind: underspend
    raised_by: "Budgetmonitoren"
    raised_on: 2025-11-01
    \(fields)
    ---
    Wat wij zagen.

    """
  }

  /// A question to the municipality; `fields` come on top of those that each question has.
  static func question(_ fields: String) -> String {
    """
    ---
    title: "Onze vraag"
    summary: "Wij vragen naar een bedrag."
    addressee: "Gemeente Voorstad"
    channel: e-mail
    \(fields)
    ---
    Kunt u dit uitleggen?

    """
  }

  /// A vote on two plans; `fields` come on top of those that each round has.
  static func round(_ fields: String = "") -> String {
    """
    title: "De stemming"
    area_code: x-haven
    fiscal_year: 2024
    file: stemming.pb
    rule: greedy
    result_published: true
    \(fields)
    \(origin("stemming", type: "stemuitslag"))

    """
  }

  /// The file of that vote: two plans, of which one won.
  static let twoPlans = """
    META
    key;value
    description;De stemming
    num_projects;2
    num_votes;9
    budget;100
    vote_type;approval
    rule;greedy
    PROJECTS
    project_id;cost;votes;name;selected
    1;60;7;Een tuin;1
    2;50;4;Een bank;0

    """
}
