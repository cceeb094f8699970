import Civic
public import Diagnostics
public import Ledger

/// Checks that every row and every euro that was read is accounted for, and that the ledger holds
/// what was loaded.
public struct SumsClose: Rule {
  public static let name: RuleName = "sums-close"
  public static let model: [String] = ["S2", "S3"]
  public static let chapter = Chapter.rows
  public static let levels: [Severity] = [.error]
  public static let summary = Wording(
    nl: "Elke rij en elke euro die is gelezen, is ergens terechtgekomen",
    en: "Every row and every euro that was read ended up somewhere")
  public static let explanation = Wording(
    nl: """
      Elke rij van een bron komt in precies één bak: geladen, totaal, opmerking, leeg, buiten \
      beschouwing of geweigerd. De rijen en euro's van alle bakken samen zijn wat er gelezen is, \
      en in het portaal staat wat er geladen is. Sluit dat niet, dan is er iets zoekgeraakt. Dat \
      is een fout van dit programma en niet van u: meld haar, met het bestand.
      """,
    en: """
      Every row of a source ends up in exactly one bucket: loaded, total, comment, blank, excluded \
      or rejected. The rows and euros of all buckets are what was read, and the portal holds what \
      was loaded. When that does not close, something was lost. That is a fault of this program \
      and not yours: report it, with the file.
      """)
  private static let rows =
    "Gebied,Taakveld,Baten,Lasten\nGM0001,0.1,100,90\nGM0001,0.10,0,10\nTotaal,,100,100\n"
  private static func sample(rows: String) -> KeyValuePairs<String, String> {
    [
      "budget/b.csv": rows,
      "budget/b.source.yaml": Example.budgetSidecar("b", Example.totalRow),
    ]
  }
  public static let good = [
    Example([
      "budget/b.csv": rows,
      "budget/b.source.yaml": Example.budgetSidecar("b", Example.totalRow),
      "rounds/stemming/round.yaml": Example.round(),
      "rounds/stemming/stemming.pb": Example.twoPlans,
    ]),
    Example([
      "spending/g.csv": "Dossier,Jaar,Verleend\nA-1,2024,100\nA-2,2024,\n",
      "spending/g.source.yaml": Example.grantsSidecar("g"),
    ]),
  ]
  public static let bad = [
    Example(
      sample(rows: "▸" + rows),
      fault: { $0.readings[0]?.rowCount += 1 }),
    Example(
      sample(rows: "▸" + rows),
      fault: { $0.readings[0]?.read[1].amount.cents += 1 }),
    Example(
      sample(rows: "▸" + rows),
      fault: { portal in
        // Both sides are moved, so that they close, but not with what the ledger holds.
        portal.readings[0]?.read[1].amount.cents += 1
        portal.readings[0]?.buckets[0].amounts[1].amount.cents += 1
      }),
    Example(
      [
        "rounds/stemming/round.yaml": Example.round(),
        "rounds/stemming/stemming.pb": "▸" + Example.twoPlans,
      ], fault: { $0.dossier.rounds[0].reading.rowCount += 1 }),
  ]

  public init() {}

  public func check(_ portal: Portal, into report: inout Report) throws(LedgerError) {
    for round in portal.dossier.rounds {
      checkBuckets(of: round.reading, in: round.source.file, into: &report)
    }
    for register in portal.registers {
      checkBuckets(of: register.reading, in: register.source.file, into: &report)
      if let ledger = portal.ledger { try check(register, in: ledger, into: &report) }
    }
  }

  private func checkBuckets(
    of reading: SourceReading, in file: String, into report: inout Report
  ) {
    let rows = reading.buckets.reduce(0) { $0 + $1.rows }
    if rows != reading.rowCount {
      tell(
        Wording(
          nl: "Van '\(file)' zijn \(reading.rowCount) rijen gelezen, maar de bakken hebben er "
            + "\(rows)",
          en: "\(reading.rowCount) rows of '\(file)' were read, but the buckets have \(rows)"),
        file, into: &report)
    }
    for (column, total) in reading.read.enumerated() {
      let sum = reading.buckets.reduce(Int128(0)) { sum, bucket in
        let amounts = bucket.amounts
        return sum + (amounts.indices.contains(column) ? Int128(amounts[column].amount.cents) : 0)
      }
      let held = Money(cents: Int64(clamping: sum))
      guard Int128(total.amount.cents) != sum else { continue }
      let (read, found) = (Wording.euros(total.amount), Wording.euros(held))
      tell(
        Wording(
          nl: "Van kolom '\(total.header)' is \(read.nl) gelezen, maar de bakken hebben "
            + found.nl,
          en: "\(read.en) was read from column '\(total.header)', but the buckets have "
            + found.en),
        file, into: &report)
    }
  }

  private func check(
    _ register: Portal.Register, in ledger: Ledger, into report: inout Report
  ) throws(LedgerError) {
    let file = register.source.file
    var rows: [String: Int] = [:]
    for answer in try ledger.answers(to: RowsPerBucket(source: register.number)) {
      rows[answer.bucket] = answer.rows
    }
    for bucket in Bucket.allCases {
      let counted = register.reading.buckets.first { $0.bucket == bucket }?.rows ?? 0
      let held = rows[bucket.rawValue] ?? 0
      guard counted != held else { continue }
      tell(
        Wording(
          nl: "Bak '\(bucket.rawValue)' van '\(file)' heeft \(counted) rijen, maar in het portaal "
            + "staan er \(held)",
          en: "Bucket '\(bucket.rawValue)' of '\(file)' has \(counted) rows, but the portal holds "
            + "\(held)"), file, into: &report)
    }
    guard let loaded = register.reading.buckets.first(where: { $0.bucket == .loaded }) else {
      return
    }
    for total in loaded.amounts {
      guard
        let field = register.source.mapping.amountField(
          ofColumn: total.header, in: register.shape),
        let question = SumOfRecords(
          register.shape, source: register.number, field: field.name, filter: field.filter),
        let held = try ledger.answers(to: question).first?.amount, held != total.amount.cents
      else { continue }
      let (read, found) = (Wording.euros(total.amount), Wording.euros(Money(cents: held)))
      tell(
        Wording(
          nl: "Van kolom '\(total.header)' is \(read.nl) geladen, maar in het portaal staat "
            + "\(found.nl)",
          en: "\(read.en) was loaded from column '\(total.header)', but the portal holds "
            + "\(found.en)"), file, into: &report)
    }
  }

  private func tell(_ summary: Wording, _ file: String, into report: inout Report) {
    report.error(
      Self.name, at: Place(file: file), summary,
      hint: Wording(
        nl: "dit is een fout van inzage zelf; meld haar, met het bestand erbij",
        en: "this is a fault of inzage itself; report it, with the file"))
  }
}
