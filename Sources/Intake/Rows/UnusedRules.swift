public import Civic
public import Diagnostics

/// Row rules that fit no row. A rule of a sidecar for many files needs to fit in one of them only,
/// so it is judged when all of them have been read.
public enum UnusedRules {
  static func report(
    _ rule: Mapping.RowRule, at place: Place, of file: String, _ report: inout Report
  ) {
    report.note(
      RowRules.rowRuleUnused, at: place,
      Wording(
        nl: "'\(rule.reason)' past op geen enkele rij van \(file)",
        en: "'\(rule.reason)' fits no row of \(file)"))
  }

  /// Says which rules of shared sidecars fit no row of any file. A rule is known by its place.
  public static func report(
    of sources: [Source], _ readings: [SourceReading?], into report: inout Report
  ) {
    var used: Set<Place> = []
    var unused: [(rule: Mapping.RowRule, place: Place)] = []
    for (source, reading) in zip(sources, readings) where source.isShared {
      guard let reading else { return }
      for (i, rule) in source.mapping.rowRules.enumerated() {
        guard let place = rule.place else { continue }
        if reading.unusedRules.contains(i) {
          unused.append((rule, place))
        } else {
          used.insert(place)
        }
      }
    }
    for (rule, place) in unused where used.insert(place).inserted {
      Self.report(rule, at: place, of: place.file, &report)
    }
  }
}
