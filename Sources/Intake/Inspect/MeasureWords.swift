/// Reads what the header of a column of amounts says about them: `Lasten 2024 begroting`.
struct MeasureWords: Equatable {
  var direction: String?
  var phase: String?
  var year: Int?

  private static let directions: [String: String] = [
    "lasten": "expenditure", "uitgaven": "expenditure", "kosten": "expenditure",
    "expenditure": "expenditure", "expenses": "expenditure", "gastos": "expenditure",
    "baten": "revenue", "inkomsten": "revenue", "ontvangsten": "revenue",
    "opbrengsten": "revenue", "revenue": "revenue", "income": "revenue",
  ]
  private static let phases: [String: String] = [
    "ontwerpbegroting": "proposed", "ontwerp": "proposed", "conceptbegroting": "proposed",
    "proposed": "proposed", "primitieve": "approved", "primitief": "approved",
    "vastgestelde": "approved", "begroting": "approved", "begroot": "approved",
    "raming": "approved", "budget": "approved", "approved": "approved",
    "suppletoire": "adjusted", "suppletoir": "adjusted", "bijgestelde": "adjusted",
    "bijgesteld": "adjusted", "wijziging": "adjusted", "gewijzigde": "adjusted",
    "actuele": "adjusted", "adjusted": "adjusted", "revised": "adjusted",
    "realisatie": "executed", "rekening": "executed", "jaarrekening": "executed",
    "werkelijk": "executed", "executed": "executed", "actual": "executed", "realised": "executed",
  ]
  /// Words that change nothing about the meaning.
  private static let filler: Set<String> = [
    "in", "x", "eur", "euro", "euros", "de", "het", "van", "na", "stand", "bedrag", "totale",
    "totaal", "1000", "1", "2", "3", "4", "1e", "2e", "3e", "1ste", "2de", "3de", "eerste",
    "tweede", "derde", "per", "bijdrage", "duizend", "duizenden", "mln", "miljoen",
  ]

  /// The word of a phase in the order in which it outweighs others: `bijgestelde begroting` is
  /// adjusted, `ontwerpbegroting` proposed.
  private static let rank = ["executed", "adjusted", "proposed", "approved"]

  /// `nil` when the header says something else, or nothing of these.
  init?(_ header: String) {
    var phases: Set<String> = []
    for word in HeaderWords.words(header) {
      if let direction = Self.directions[word] {
        guard self.direction == nil || self.direction == direction else { return nil }
        self.direction = direction
      } else if let phase = Self.phases[word] {
        phases.insert(phase)
      } else if let year = Int(word), (1990...2099).contains(year) {
        self.year = year
      } else if !Self.filler.contains(word) {
        return nil
      }
    }
    phase = Self.rank.first(where: phases.contains)
    guard direction != nil || phase != nil else { return nil }
  }
}
