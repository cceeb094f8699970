/// A small portal that shows a rule at work: the files that matter, laid over `Example.base`.
///
/// In a bad example `▸` marks each place where the rule speaks; it is taken out before the files
/// are read.
public struct Example: Sendable {
  public struct File: Hashable, Sendable {
    /// Relative to the portal folder; for a template it begins with `templates/`.
    public var path: String
    /// `‹E9›` stands for that byte.
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
      iv3-taakveld,2025,0,,Bestuur,main,1
      iv3-taakveld,2025,0.1,0,Bestuur,normal,2
      iv3-taakveld,2025,0.10,0,Mutaties reserves,reserve,3
      iv3-taakveld,2025,6,,Sociaal domein,main,4
      iv3-taakveld,2025,6.71,6,Maatwerk,normal,5

      """),
    File(
      "reference/crosswalks.csv",
      """
      from_scheme,from_year,from_code,to_scheme,to_year,to_code,share,method,author,note
      iv3-taakveld,2024,6.71a,iv3-taakveld,2025,6.71,1,official,,

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
