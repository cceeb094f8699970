import Civic
import Diagnostics

/// The file read by the sidecar that was just made, with its blanks filled in: what becomes of
/// each row, before an editor has done anything. Areas and taakvelden are taken as they stand, for
/// the portal's own lists are not known here.
struct TrialRead {
  struct Reason {
    var bucket: Bucket
    var text: String
    var rows: Int
    /// The first of them.
    var line: Int
  }

  private(set) var loaded = 0
  private(set) var reasons: [Reason] = []

  func rows(in bucket: Bucket) -> Int {
    reasons.reduce(0) { $0 + ($1.bucket == bucket ? $1.rows : 0) }
  }

  /// `nil` while something is left to choose, so that the sidecar says too little to read by.
  init?(_ findings: Findings, _ draft: SidecarDraft, _ bytes: Bytes) {
    var report = Report()
    guard let file = TextFile(Array(draft.trial.utf8), name: "sidecar", into: &report),
      let root = YAMLReader.read(file, into: &report),
      let source = SidecarReader(register: findings.name).read(root, into: &report)
    else { return nil }
    var sink = Count()
    guard
      let reading = SourceReader.read(
        source, bytes: UnsafeRawBufferPointer(bytes), lookups: Self.lookups(findings),
        into: &sink, report: &report),
      !report.holds(RowRules.numberAmbiguous), !report.holds(RowRules.numberMixed)
    else { return nil }
    loaded = sink.loaded
    reasons = sink.reasons.map { reason in
      Reason(
        bucket: reason.bucket,
        text: reason.reason.map { reading.reasons[$0].text } ?? "", rows: reason.rows,
        line: reason.line)
    }
  }

  /// All that stands in the columns of areas and taakvelden, as if the portal knew it.
  private static func lookups(_ findings: Findings) -> Lookups {
    var lookups = Lookups()
    func values(_ field: String) -> [String] {
      findings.fit.column(of: field).map { column in
        findings.columns[column].values.entries.map(\.text)
      } ?? []
    }
    for area in values("area_code") {
      lookups.areas.insert(area)
      lookups.areaNames[area] = area
    }
    let years = values("fiscal_year").compactMap(Int.init) + [findings.year?.value ?? 2000]
    for year in years {
      for taskfield in values("taskfield_code") {
        let parts = taskfield.split(separator: " ", maxSplits: 1).map(String.init)
        lookups.taskfields[year, default: [:]][parts[0]] = parts.count > 1 ? parts[1] : ""
      }
    }
    return lookups
  }

  /// Keeps no row, and counts each.
  private struct Count: RowSink {
    typealias Failure = Never

    var loaded = 0
    var reasons: [(bucket: Bucket, reason: Int?, rows: Int, line: Int)] = []

    mutating func add(_ row: SourceRow) {
      if row.bucket == .loaded {
        loaded += 1
      } else if let index = reasons.firstIndex(where: {
        $0.bucket == row.bucket && $0.reason == row.reason
      }) {
        reasons[index].rows += 1
      } else {
        reasons.append((row.bucket, row.reason, 1, row.line))
      }
    }

    mutating func add(_ record: borrowing RowBuffer, from row: SourceRow) {}
    mutating func add(_ amount: SetAsideAmount) {}
  }
}

extension TrialRead {
  /// What an editor reads about it.
  var section: Inspection.Section {
    let rejected = rows(in: .rejected)
    let aside = reasons.reduce(0) { $0 + $1.rows } - rejected
    var lines = [
      loaded.rows + Wording(nl: " gelezen, ", en: " read, ") + aside.grouped
        + Wording(nl: " apart gezet, ", en: " set aside, ") + rejected.grouped
        + Wording(nl: " geweigerd", en: " rejected")
    ]
    for reason in reasons.filter({ $0.bucket == .rejected }).prefix(6) {
      lines.append(
        Wording(nl: "geweigerd: ", en: "rejected: ") + reason.rows.rows
          + Wording(
            nl: ", de eerste op regel \(reason.line): \(reason.text)",
            en: ", the first on line \(reason.line): \(reason.text)"))
    }
    return Inspection.Section(
      Wording(nl: "Proef met deze sidecar", en: "A trial with this sidecar"), lines)
  }
}
