import Civic
import Testing

@testable import Intake

@Suite struct PartyNamesTests {
  @Test(arguments: [
    "Stichting Dialoog in Actie", "St. Centrale Dorpenraad", "Hoveniers B.V.", "BADT",
    "Bakker & Zn VOF", "J.C. van Lanschot Stichting", "A. Jansen Advies", "Dr. Nassau College",
    "Zeilvereniging \"Het Y\"", "J. de Vries Winkel", "Gemeente Amsterdam", "De Gezonde Stad",
    "Coöperatie Oost U.A.", "A.B.C. Producties BV", "Buurtbalie", "",
    "Stichting J. de Vries", "A.S.V. Arsenal 1 Groep", "www.buurt.nl", "V.O.F. Taxi Bos",
    "V.v.E. Dijk", "Theater H. Bos Groep",
  ]) func organisation(_ name: String) {
    #expect(kind(of: name) == .organisation)
  }

  @Test(arguments: [
    "J. de Vries", "J.P. van den Berg", "A Jansen", "dhr. Jansen", "Mevrouw Yılmaz", "de heer Bos",
    "mw. drs. K. de Boer", "fam. Pietersen", "Vries, J. de", "Berg, A.M.J. van den", "J. Winkel",
    "C.V. Jansen", "B.V. de Boer", "P. de Raad", "mr. Huis", "J. Jansen-de Vries", "A.Jansen",
    "M.M.de-Boer", "A.B.C.M van Dijk", "Anna H.S. Bos",
    "Jan R. F. Bakker", "anna K.bakker", "A. El Amrani",
  ]) func unknown(_ name: String) {
    #expect(kind(of: name) == .unknown)
  }

  @Test func remembers() {
    var memo = PartyMemo()
    for _ in 0..<2 {
      for (name, kind) in [("J. de Vries", PartyKind.unknown), ("Buurtbalie", .organisation)] {
        #expect(Array(name.utf8).withUnsafeBufferPointer { memo.kind(of: $0) } == kind)
      }
    }
  }

  private func kind(of name: String) -> PartyKind {
    Array(name.utf8).withUnsafeBufferPointer(PartyNames.kind)
  }
}
