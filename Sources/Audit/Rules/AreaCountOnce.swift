import Civic
public import Diagnostics
public import Ledger

/// Checks that an area has one count of a kind in a year, since amounts are divided by it.
public struct AreaCountOnce: Rule {
  public static let name: RuleName = "area-count-once"
  public static let model: [String] = ["B8"]
  public static let chapter = Chapter.areas
  public static let levels: [Severity] = [.error]
  public static let summary = Wording(
    nl: "Een gebied heeft in een jaar één aantal inwoners, huishoudens of woningen",
    en: "An area has one number of inhabitants, households or homes in a year")
  public static let explanation = Wording(
    nl: """
      Een bedrag per inwoner of huishouden is een deling door het aantal van dat gebied in dat \
      jaar; zonder aantal blijft het leeg. Staan er twee verschillende aantallen, dan is niet te \
      zeggen welk bedrag klopt. Houd één bron over, of zet bij een van de twee een ander jaar.
      """,
    en: """
      An amount per inhabitant or household is a division by the number of that area in that year; \
      without a number it stays empty. With two different numbers nobody can say which amount is \
      right. Keep one source, or give one of the two another year.
      """)
  public static let good = [
    Example([
      "budget/h.csv": "Gebied,Jaar,Aantal\nx-haven,2024,900\nx-haven,2025,910\n",
      "budget/h.source.yaml": Example.countsSidecar("h"),
      "budget/i.csv": "Gebied,Jaar,Aantal\nx-haven,2024,900\n",
      "budget/i.source.yaml": Example.countsSidecar("i"),
    ])
  ]
  public static let bad = [
    Example([
      "budget/h.csv": "Gebied,Jaar,Aantal\nx-haven,2024,900\n",
      "budget/h.source.yaml": Example.countsSidecar("h"),
      "budget/i.csv": "Gebied,Jaar,Aantal\nx-haven,2025,910\n▸x-haven,2024,905\n",
      "budget/i.source.yaml": Example.countsSidecar("i"),
    ])
  ]

  public init() {}

  public func check(_ portal: Portal, into report: inout Report) throws(LedgerError) {
    guard let ledger = portal.ledger else { return }
    let found = Dictionary(grouping: try ledger.answers(to: DoubleCounts()), by: \.source)
    for (number, counts) in found.sorted(by: { $0.key < $1.key }) {
      guard let source = portal.source(number), let first = counts.first else { continue }
      report.tell(
        Self.name, .error, in: source.file, lines: counts.map(\.line),
        .times(counts.count)
          + Wording(
            nl: "'\(first.area)' heeft in \(first.year) twee aantallen (\(first.metric)): "
              + "\(first.first) en \(first.value)",
            en: "'\(first.area)' has two numbers in \(first.year) (\(first.metric)): "
              + "\(first.first) and \(first.value)"),
        hint: Wording(
          nl: "houd één bron over, of zet bij een van de twee een ander jaar",
          en: "keep one source, or give one of the two another year"))
    }
  }
}
