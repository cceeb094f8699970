import Civic
import Testing

@testable import Intake

@Suite struct DateReaderTests {
  static let dates: [(form: String?, text: String, iso: String?)] = [
    (nil, "2024-12-31", "2024-12-31"), (nil, "2024-12-31T00:00:00", "2024-12-31"),
    (nil, "2024-12-31 09:30", "2024-12-31"), (nil, "31-12-2024", nil), (nil, "2024-02-30", nil),
    (nil, "2024-12-31x", nil), (nil, "", nil), ("dd-MM-yyyy", "31-12-2024", "2024-12-31"),
    ("dd-MM-yyyy", "1-2-2024", "2024-02-01"), ("dd-MM-yyyy", "29-02-2023", nil),
    ("dd-MM-yyyy", "2024-12-31", nil), ("dd/MM/yyyy", "03/04/2024", "2024-04-03"),
    ("MM/dd/yyyy", "03/04/2024", "2024-03-04"), ("dd.MM.yy", "31.12.24", "2024-12-31"),
    ("dd-MM-yy", "31-12-85", "1985-12-31"), ("yyyyMMdd", "20250311", "2025-03-11"),
    ("yyyyMMdd", "2025031", nil), ("ddMMyyyy", "11032025", "2025-03-11"),
    ("d MMM yyyy", "1 mrt 2025", "2025-03-01"), ("d MMM yyyy", "1 Maart 2025", "2025-03-01"),
    ("dd-MMM-yy", "03-okt-24", "2024-10-03"), ("d MMM yyyy", "1 foo 2025", nil),
    ("excel", "44927", "2023-01-01"), ("excel", "61", "1900-03-01"), ("excel", "60", nil),
    ("excel", "45350.5", "2024-02-28"), ("excel", "45350.", nil), ("excel", "45351", "2024-02-29"),
  ]

  @Test(arguments: dates) func reads(form: String?, text: String, iso: String?) throws {
    let reader = try #require(DateReader(form: form))
    let date = Array(text.utf8).withUnsafeBufferPointer(reader.date)
    #expect(date?.iso == iso)
  }

  @Test(arguments: ["dd-MM", "yyyy", "dd-MM-yyyy-dd", "hh:mm", "", "ddd-MM-yyyy", "dd-MMMM-yyyy"])
  func refusesFormsThatAreNoDate(_ form: String) {
    #expect(DateReader(form: form) == nil)
  }

  static let advice: [(text: String, forms: [String])] = [
    ("31-12-2024", ["dd-MM-yyyy"]), ("03/04/2024", ["dd/MM/yyyy", "MM/dd/yyyy"]),
    ("44927", ["excel"]), ("1 mrt 2025", ["d MMM yyyy"]), ("gisteren", []),
  ]

  @Test(arguments: advice) func knowsTheFormsThatFit(text: String, forms: [String]) {
    #expect(Array(text.utf8).withUnsafeBufferPointer(DateReader.forms) == forms)
  }
}
