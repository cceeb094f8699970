import Civic
import Diagnostics
import Testing

@testable import Intake

/// What somebody may have put into a file on purpose.
@Suite struct HostileDirtTests {
  @Test(
    "hostile names are kept as they are",
    arguments: [
      "=HYPERLINK(1)", "</script>", "\u{202E}omgekeerd", "../../etc", "@SUM",
    ]) func hostile(_ name: String)
  {
    let outcome = RowKit.payments("naam;bedrag\n\(name);1,5\n")
    #expect(outcome.records.map { $0["payee_name"] } == [name])
  }

  @Test("a cell of ten megabytes") func hugeCell() {
    let outcome = RowKit.payments(
      "naam;bedrag\n\(String(repeating: "x", count: 10 << 20));1,5\nbv;1,5\n")
    #expect(outcome.found == ["error record-length proef.csv 2:1"])
    #expect(outcome.buckets == ["header", "rejected: rij is langer dan 1 MiB", "loaded"])
  }

  @Test("a header only") func headerOnly() {
    let outcome = RowKit.payments("naam;bedrag")
    #expect(outcome.found.isEmpty)
    #expect(outcome.buckets == ["header"])
    #expect(outcome.reading?.closes == true)
  }
}
