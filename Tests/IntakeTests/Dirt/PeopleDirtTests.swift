import Civic
import Diagnostics
import Testing

@testable import Intake

/// Payments, grants and the people in them.
@Suite struct PeopleDirtTests {
  @Test("67 redactions in words, 70 names of people") func people() {
    let text =
      "naam;bedrag\n(Particulier);1,5\nREDACTED;1,5\nJ. de Vries;1,5\nHoveniers BV;1,5\n;1,5\n"
    let outcome = RowKit.payments(text) {
      $0.missing = [.init("REDACTED", .redacted)]
      $0.categories = [
        .init(
          header: "naam", .equals("(Particulier)"), kind: .naturalPerson, label: "Particulieren")
      ]
    }
    #expect(
      outcome.records.map { $0["payee_name"] } == [
        "Particulieren", "(redacted)", "(redacted)", "Hoveniers BV", nil,
      ])
    #expect(
      outcome.records.map { $0["payee_kind"] } == [
        "natural_person", nil, "unknown", "organisation", nil,
      ])
  }

  @Test("65 credit notes stay below zero") func creditNotes() {
    let outcome = RowKit.payments("naam;bedrag\nHoveniers BV;-1.210,00\nHoveniers BV;1.210,00\n")
    #expect(outcome.records.map { $0["amount"] } == ["-121000", "121000"])
    #expect(outcome.found.isEmpty)
  }

  @Test("66 one document on three lines") func splitPayment() {
    let text = """
      datum;document;naam;bedrag;taakveld
      20250311;10045;Hoveniers BV;1.210,00;6.1
      20250311;10045;Hoveniers BV;605,00;0.1
      20250311;10045;Hoveniers BV;605,00;0.1

      """
    let outcome = RowKit.payments(text) {
      $0.columns += [
        .init("datum", to: "payment_date"), .init("document", to: "document_number"),
        .init("taakveld", to: "taskfield_code"),
      ]
    }
    #expect(outcome.found.isEmpty)
    #expect(outcome.records.map { $0["document_number"] } == ["10045", "10045", "10045"])
    #expect(outcome.records.map { $0["amount"] } == ["121000", "60500", "60500"])
  }

  static let redactions = [
    ("REDACTED PERSONAL DATA", "personal"), ("Redacted – personal data", "personal"),
    ("Redacted Commercial Data", "commercial"), ("Particulier", "personal"),
  ]

  @Test("67 why a recipient is kept back", arguments: redactions)
  func redaction(text: String, why: String) {
    let outcome = RowKit.payments("naam;bedrag\n\(text);1,5\n;2,5\n") {
      $0.categories = [
        ("personal data", "personal"), ("commercial", "commercial"), ("particulier", "personal"),
      ]
      .map { words, why in
        var rule = Mapping.CategoryRule(
          header: "naam", .contains(words),
          kind: why == "personal" ? .naturalPerson : .organisation, label: "Afgeschermd")
        rule.redaction = why
        return rule
      }
    }
    #expect(outcome.records.map { $0["redaction"] } == [why, nil])
    #expect(outcome.records.map { $0["payee_name"] } == ["Afgeschermd", nil])
  }

  @Test("68 with or without VAT is said by the sidecar, or is not known") func vat() {
    for basis in ["incl", "excl", "unknown"] {
      let outcome = RowKit.payments("naam;bedrag\nbv;1,5\n") {
        $0.constants = [.init("vat_basis", basis)]
      }
      #expect(outcome.records.first?["vat_basis"] == basis)
    }
    #expect(RowKit.payments("naam;bedrag\nbv;1,5\n").records.first?["vat_basis"] == nil)
  }

  @Test("69 two rows that are the same are two payments") func repeats() {
    let outcome = RowKit.payments("naam;bedrag\nbv;1,5\nbv;1,5\n")
    #expect(outcome.records.count == 2)
    #expect(outcome.reading?.read.first?.amount.cents == 300)
    #expect(outcome.found.isEmpty)
  }

  @Test("70 the row of a person is kept, the name is not") func personInARow() {
    let outcome = RowKit.payments("naam;bedrag\ndhr. J. de Vries;1,5\nHoveniers BV;2,5\n")
    #expect(outcome.records.map { $0["payee_name"] } == ["(redacted)", "Hoveniers BV"])
    #expect(outcome.rows.map(\.hidden) == [nil, 12..<28, nil])
  }

  @Test("71 variants of a name are kept as they are written") func variants() {
    let names = ["Stichting Dynamo", "St. Dynamo", "STICHTING DYNAMO", "Sticht. Dynamo"]
    let outcome = RowKit.payments("naam;bedrag\n" + names.map { "\($0);1,5\n" }.joined())
    #expect(outcome.records.map { $0["payee_name"] } == names)
    #expect(outcome.records.allSatisfy { $0["payee_kind"] == "organisation" })
  }

  @Test("72 a key with a few doubles: no row is merged") func doubledKey() {
    let outcome = RowKit.read(
      Array("dossier,jaar,verleend\na,2020,1.50\na,2020,2.50\nb,2020,3.50\n".utf8), "grants"
    ) {
      $0.columns = [
        .init("dossier", to: "grant_id"), .init("jaar", to: "grant_year"),
        .init("verleend", to: "amount_awarded"),
      ]
      $0.key = ["grant_id"]
    }
    #expect(outcome.records.map { $0["grant_id"] } == ["a", "a", "b"])
  }

  @Test("73 an award of zero is zero, and none is none") func zeroAward() {
    let outcome = RowKit.read(
      Array("dossier,jaar,verleend\na,2020,0.00\nb,2020,.00\nc,2020,\n".utf8), "grants"
    ) {
      $0.columns = [
        .init("dossier", to: "grant_id"), .init("jaar", to: "grant_year"),
        .init("verleend", to: "amount_awarded"),
      ]
    }
    #expect(outcome.found.isEmpty)
    #expect(outcome.records.map { $0["amount_awarded"] } == ["0", "0", nil])
  }

  @Test("74 money that is handed on is set aside with its euros") func regrants() {
    let outcome = RowKit.payments("naam;soort;bedrag\nFonds;direct;100,5\nClub;doorgegeven;40\n") {
      $0.rowRules = [
        .init(
          .column("soort", .equals("doorgegeven")), .excluded,
          reason: "zit al in wat het fonds kreeg")
      ]
    }
    #expect(outcome.records.count == 1)
    let aside = outcome.reading?.buckets.first { $0.bucket == .excluded }
    #expect(aside?.amounts.map(\.amount.cents) == [4000])
  }

  @Test("76 internal transfers have their own kind") func internalTransfers() {
    let outcome = RowKit.payments("naam;soort;bedrag\nDienst Sport;Intern;1,5\nbv;Extern;2,5\n") {
      var kind = Mapping.ColumnMapping("soort", to: "transaction_kind")
      kind.values = [.init("intern", "internal"), .init("extern", "payment")]
      $0.columns.append(kind)
    }
    #expect(outcome.found.isEmpty)
    #expect(outcome.records.map { $0["transaction_kind"] } == ["internal", "payment"])
  }
}
