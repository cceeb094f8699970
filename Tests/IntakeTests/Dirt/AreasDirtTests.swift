import Civic
import Diagnostics
import Testing

@testable import Intake

/// Areas, and what the votes leave to other rooms.
@Suite struct AreasDirtTests {
  @Test("78 areas in free text") func places() {
    let text = "dossier;jaar;project\na;2020;Feest INDISCHE BUURT\nb;2020;Feest Oost\n"
    let outcome = RowKit.read(Array(text.utf8), "grants") {
      $0.columns = [
        .init("dossier", to: "grant_id"), .init("jaar", to: "grant_year"),
        .init("project", to: "title"),
      ]
      $0.places = [
        .init(area: "GM0050", header: "project", .contains("zeewolde"), because: "…"),
        .init(
          area: "x-indische-buurt", header: "project", .contains("indische buurt"), because: "…"),
      ]
    }
    #expect(outcome.found.isEmpty)
    #expect(outcome.records.map { $0["area_code"] } == ["x-indische-buurt", nil])
    #expect(outcome.records.map { $0["area_rule"] } == ["1", nil])
  }

  @Test("77 codes with letters, a dot for unknown") func areaCodesWithLetters() {
    var lookups = RowKit.lookups
    lookups.areas.insert("BU0363MF01")
    let text = "naam;bedrag;gebied\na;1,5;BU0363MF01\nb;1,5;.\nc;1,5;BU0363MF99\n"
    let outcome = RowKit.read(Array(text.utf8), "transactions", lookups: lookups) {
      $0.columns = [
        .init("naam", to: "payee_name"), .init("bedrag", to: "amount"),
        .init("gebied", to: "area_code"),
      ]
      $0.missing = [.init(".", .unknown)]
    }
    #expect(outcome.records.map { $0["area_code"] } == ["BU0363MF01", "(unknown)"])
    #expect(outcome.found == ["error area-known proef.csv 4:7"])
    #expect(outcome.first(RowRules.areaKnown)?.hint?.nl.contains("BU0363MF01") == true)
  }

  @Test("78 citywide, and several areas in one text") func citywide() {
    let text =
      "dossier;jaar;waar\na;2020;stadsbreed\nb;2020;Indische Buurt / Havengebied\nc;2020;meerdere wijken\n"
    let outcome = RowKit.read(Array(text.utf8), "grants") {
      $0.columns = [
        .init("dossier", to: "grant_id"), .init("jaar", to: "grant_year"),
        .init("waar", to: "title"),
      ]
      $0.places = [
        .init(area: "GM0363", header: "waar", .equals("stadsbreed"), because: "de hele stad"),
        .init(area: "GM0363", header: "waar", .contains("meerdere wijken"), because: "…"),
        .init(area: "x-indische-buurt", header: "waar", .contains("indische buurt"), because: "…"),
      ]
    }
    #expect(outcome.records.map { $0["area_code"] } == ["GM0363", "x-indische-buurt", "GM0363"])
    #expect(outcome.records.map { $0["area_rule"] } == ["0", "2", "1"])
  }
}
