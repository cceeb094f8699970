import Civic
public import Diagnostics
public import Ledger

/// Checks that a code that ends, or gets another meaning, says into which code it goes over.
public struct CodeHasCrosswalk: Rule {
  public static let name: RuleName = "code-has-crosswalk"
  public static let model: [String] = ["C4"]
  public static let chapter = Chapter.codes
  public static let levels: [Severity] = [.warning]
  public static let summary = Wording(
    nl: "Een code die in het volgende jaar verdwijnt of verandert, heeft een overgang",
    en: "A code that ends or changes in the next year has a crosswalk")
  public static let explanation = Wording(
    nl: """
      De lijst met taakvelden verandert soms. Een code die in de volgende lijst niet bestaat, of \
      iets anders betekent, breekt de reeks van jaar op jaar. Zet in reference/crosswalks.csv waar \
      zij in overgaat; is het deel niet bekend, laat 'share' dan leeg en de pagina toont een breuk.
      """,
    en: """
      The list of task fields changes at times. A code that is not in the next list, or means \
      something else there, breaks the series from year to year. Put in reference/crosswalks.csv \
      what it goes over into; when the share is not known, leave 'share' empty and the page shows \
      a break.
      """)
  private static let header = "scheme,scheme_year,code,parent_code,label,kind,sort_order\n"
  private static let walks =
    "from_scheme,from_year,from_code,to_scheme,to_year,to_code,share,method,author,note\n"
  public static let good = [
    Example([
      "reference/classifications.csv": header
        + "iv3-taakveld,2024,6,,Sociaal,main,1\niv3-taakveld,2024,6.71a,6,Hulp,normal,2\n"
        + "iv3-taakveld,2025,6,,Sociaal,main,1\niv3-taakveld,2025,6.711,6,Hulp,normal,2\n",
      "reference/crosswalks.csv": walks
        + "iv3-taakveld,2024,6.71a,iv3-taakveld,2025,6.711,1,official,CBS,\n",
    ])
  ]
  public static let bad = [
    Example([
      "reference/classifications.csv": header
        + "iv3-taakveld,2024,6,,Sociaal,main,1\niv3-taakveld,2024,▸6.71a,6,Hulp,normal,2\n"
        + "iv3-taakveld,2025,6,,Sociaal,main,1\niv3-taakveld,2025,6.711,6,Hulp,normal,2\n",
      "reference/crosswalks.csv": walks,
    ]),
    Example([
      "reference/classifications.csv": header
        + "iv3-taakveld,2024,▸6.2,,Wijkteams,normal,1\niv3-taakveld,2025,6.2,,Toegang,normal,1\n"
    ]),
  ]

  public init() {}

  public func check(_ portal: Portal, into report: inout Report) throws(LedgerError) {
    var years: [String: Set<Int>] = [:]
    var labels: [String: [Int: [String: String]]] = [:]
    for code in portal.dossier.classifications.map(\.record) {
      years[code.scheme, default: []].insert(code.year)
      labels[code.scheme, default: [:]][code.year, default: [:]][code.code] = code.label
    }
    let walks = portal.dossier.crosswalks.map(\.record)
    for placed in portal.dossier.classifications {
      let code = placed.record
      guard let next = (years[code.scheme] ?? []).filter({ $0 > code.year }).min() else {
        continue
      }
      let label = labels[code.scheme]?[next]?[code.code]
      guard label != code.label,
        !walks.contains(where: {
          $0.fromScheme == code.scheme && $0.fromCode == code.code
            && (code.year..<next).contains($0.fromYear)
        })
      else { continue }
      report.warning(
        Self.name, at: placed.place(of: "code"),
        Wording(
          nl: label.map {
            "'\(code.code)' heet in \(next) '\($0)' en in \(code.year) '\(code.label)'"
          } ?? "'\(code.code)' staat in de lijst van \(code.year) en niet in die van \(next)",
          en: label.map {
            "'\(code.code)' is called '\($0)' in \(next) and '\(code.label)' in \(code.year)"
          } ?? "'\(code.code)' is in the list of \(code.year) and not in that of \(next)"),
        hint: Wording(
          nl: "zet de overgang in reference/crosswalks.csv; 'share' mag leeg blijven",
          en: "put the crosswalk in reference/crosswalks.csv; 'share' may stay empty"))
    }
  }
}
