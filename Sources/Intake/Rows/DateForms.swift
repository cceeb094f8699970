import Civic

/// Reads the dates of one column in the forms that were found or declared for it.
struct DateForms {
  enum Reading: Equatable {
    case day(CivicDate)
    /// Two of the forms read the cell, each as another day.
    case doubt(String, String)
    case none
  }

  let forms: [String]
  private let readers: [DateReader]

  init(_ forms: [String]) {
    self.forms = forms
    readers = forms.compactMap { DateReader(form: $0 == "yyyy-MM-dd" ? nil : $0) }
  }

  func read(_ cell: Bytes) -> Reading {
    var found: (form: Int, date: CivicDate)?
    for i in readers.indices {
      guard let date = readers[i].date(cell) else { continue }
      if let found, found.date != date { return .doubt(forms[found.form], forms[i]) }
      if found == nil { found = (i, date) }
    }
    return found.map { .day($0.date) } ?? .none
  }
}
