/// A small portal that shows a rule at work: the files that matter, laid over `Example.base`.
///
/// In a bad example `▸` marks each place where the rule speaks; it is taken out before the files
/// are read.
public struct Example: Sendable {
  public struct File: Hashable, Sendable {
    /// Relative to the portal folder.
    public var path: String
    public var text: String

    public init(_ path: String, _ text: String) {
      self.path = path
      self.text = text
    }
  }

  public var files: [File]
  /// A fault that no author can write but the program could make, done to the portal after it was
  /// read.
  public var fault: (@Sendable (inout Portal) -> Void)?

  public init(
    _ files: KeyValuePairs<String, String>, fault: (@Sendable (inout Portal) -> Void)? = nil
  ) {
    self.files = files.map { File($0.key, $0.value) }
    self.fault = fault
  }

  /// Stands in an example for the checksum of the file that a sidecar describes.
  public static let checksum = String(repeating: "0", count: 64)

  /// The files that an example does not show: the least that a portal has.
  public static let base: [File] = [
    File(
      "portal.yaml",
      """
      title: "Voorbeeld"
      tagline: "Een klein portaal"
      municipality: GM0001
      municipality_name: Voorstad
      language: nl
      base_url: https://voorbeeld.example/
      publisher: {name: "Voorbeeld"}
      build_date: 2026-01-15
      licence: "CC BY 4.0"

      """),
    File(
      "reference/areas.csv",
      """
      area_code,scheme,level,name,parent_code,valid_from,valid_to,note
      GM0001,cbs,gemeente,Voorstad,,2020-01-01,,
      x-haven,custom,buurt,Haven,GM0001,2020-01-01,,

      """),
    File(
      "reference/classifications.csv",
      """
      scheme,scheme_year,code,parent_code,label,kind,sort_order
      iv3-taakveld,2024,0,,Bestuur,main,1
      iv3-taakveld,2024,0.1,0,Bestuur,normal,2
      iv3-taakveld,2024,0.10,0,Mutaties reserves,reserve,3
      iv3-taakveld,2024,6,,Sociaal domein,main,4
      iv3-taakveld,2024,6.71,6,Maatwerk,normal,5
      iv3-taakveld,2024,6.71a,6,Huishoudelijke hulp,normal,6

      """),
    File("reference/glossary.csv", "term_id,term,plain,formal,example,see_also,source\n"),
    File(
      "reference/kinds.csv",
      "kind_id,name,summary\nbewonersinitiatief,Bewonersinitiatief,Een plan van bewoners.\n"),
    File(
      "reference/publications.csv",
      "publication_id,title,author,publisher,year,url,note\nnota,Een nota,,,2013,,\n"),
    File(
      "reference/themes.csv",
      """
      theme_id,name,summary
      groen,Groen,Tuinen en bomen.
      schoon,Schoon,Straten zonder afval.

      """),
  ]
}

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
