/// What columns are called out there, Dutch and English, and what they are here.
enum HeaderWords {
  /// One field of a table with the names its column goes by, the surest first. A name is written
  /// plain: small letters and digits only.
  struct Entry {
    var field: String
    /// How much a column of this name says for the table.
    var weight: Int
    var names: [String]
  }

  static func entries(of table: String) -> [Entry] {
    switch table {
    case "grants": grants
    case "transactions": transactions
    case "budget-lines": budgetLines
    default: areaMetrics
    }
  }

  /// Small ASCII letters and digits of a header; what stands between brackets says how it is
  /// measured and is left out.
  static func plain(_ header: String) -> String { words(header).joined() }

  /// The words of a header, without what stands between brackets.
  static func words(_ header: String) -> [String] {
    var depth = 0
    var kept = ""
    for character in header {
      if character == "(" { depth += 1 }
      if depth == 0 { kept.append(character) }
      if character == ")", depth > 0 { depth -= 1 }
    }
    let isEmpty = !kept.contains { $0.isLetter || $0.isNumber }
    let text = isEmpty ? header : kept
    guard text.contains(where: { $0.isLetter || $0.isNumber }) else { return [] }
    return HeadingNames.slug(of: text).split(separator: "-").map(String.init)
  }

  /// How well a header fits a name: 3 the same, 2 begins or ends with it, 0 not.
  static func fit(_ header: String, _ name: String) -> Int {
    if header == name { return 3 }
    guard name.utf8.count >= 6 else { return 0 }
    return header.hasPrefix(name) || header.hasSuffix(name) ? 2 : 0
  }

  static func isNumberOfSomething(_ header: String) -> Bool {
    let plain = plain(header)
    if words(header).contains(where: {
      ["nr", "nummer", "no", "id", "code", "number", "ref"].contains($0)
    }) {
      return true
    }
    return ["nummer", "number", "code", "nr"].contains { plain.hasSuffix($0) }
      || ["transno", "seqno", "programma", "artikel", "onderdeel", "period"].contains(plain)
  }

  /// Names that are given to many things.
  static func isWeak(_ header: String) -> Bool {
    [
      "updated", "naam", "name", "id", "value", "total", "totaal", "supplierid", "supplieridt",
      "soort",
    ]
    .contains(plain(header))
  }

  static func isDate(_ header: String) -> Bool {
    words(header).contains { $0.contains("datum") || $0.contains("date") || $0 == "dag" }
  }

  private static let grants = [
    Entry(
      field: "grant_id", weight: 4,
      names: [
        "dossiernummer", "dossiernr", "zaaknummer", "subsidienummer", "aanvraagnummer", "kenmerk",
        "dossier", "beschikkingsnummer", "grantid", "identifier", "referentienummer",
        "referentie", "id",
      ]),
    Entry(
      field: "recipient_name", weight: 3,
      names: [
        "aanvrager", "subsidieontvanger", "naamaanvrager", "ontvanger", "begunstigde",
        "recipientorgname", "recipient", "naaminstelling", "instelling", "organisatienaam", "naam",
        "name",
      ]),
    Entry(
      field: "scheme_name", weight: 3,
      names: [
        "regelingnaam", "subsidieregeling", "naamregeling", "regeling", "arrangement",
        "grantprogrammetitle", "scheme",
      ]),
    Entry(
      field: "title", weight: 1,
      names: [
        "projectnaam", "naamproject", "project", "projecttitel", "omschrijving", "activiteit",
        "activiteiten", "onderwerp", "title", "titel", "purpose", "description", "doel",
      ]),
    Entry(
      field: "policy_field", weight: 2,
      names: [
        "beleidsterrein", "beleidsveld", "policyfield", "thema", "theme", "programma", "beleid",
      ]),
    Entry(
      field: "owner_unit", weight: 1,
      names: [
        "organisatieonderdeel", "afdeling", "directie", "dienst", "cluster", "organisatie",
        "organization", "department", "overheid",
      ]),
    Entry(
      field: "grant_year", weight: 2,
      names: [
        "subsidiejaar", "jaarvantoekenning", "verleningsjaar", "begrotingsjaar", "boekjaar", "jaar",
        "year",
      ]),
    Entry(
      field: "amount_applied_for", weight: 4,
      names: [
        "bedragaangevraagd", "aangevraagdbedrag", "aangevraagd", "gevraagdbedrag", "gevraagd",
        "amountappliedfor", "requested", "amountrequested",
      ]),
    Entry(
      field: "amount_awarded", weight: 4,
      names: [
        "bedragverleend", "verleendbedrag", "verleend", "toegekendbedrag", "toegekend", "beschikt",
        "subsidiebedrag", "amountawarded", "awarded", "granted", "delivered",
      ]),
    Entry(
      field: "amount_settled", weight: 4,
      names: [
        "bedragvastgesteld", "vastgesteldbedrag", "vastgesteld", "established", "settled",
      ]),
    Entry(
      field: "periodicity", weight: 1,
      names: ["typeperiodiciteit", "periodiciteit", "regelmaat", "periodicity"]),
  ]

  private static let transactions = [
    Entry(
      field: "payee_name", weight: 4,
      names: [
        "leverancier", "naamleverancier", "leveranciersnaam", "crediteur", "naamcrediteur",
        "suppliername", "supplier", "vendor", "payee", "suppliertext", "supplieridt", "supplierid",
        "suuplierid", "begunstigde", "ontvanger", "beneficiary", "naam",
      ]),
    Entry(
      field: "amount", weight: 2,
      names: [
        "nettobedrag", "netamount", "invoicenettamount", "suminvoicenettamount",
        "sumofinvoicenettamount", "bedrag", "amount", "betaald", "betaaldbedrag", "bedrageur",
        "factuurbedrag", "transactiebedrag", "realisatie", "value", "total", "totaal", "importe",
      ]),
    Entry(
      field: "payment_date", weight: 3,
      names: [
        "invoicepaymentdate", "paymentdate", "betaaldatum", "datumbetaling", "betalingsdatum",
        "paiddate", "dateexecuted", "transactiondate", "boekdatum", "boekingsdatum", "datum",
        "date", "updated",
      ]),
    Entry(
      field: "invoice_date", weight: 3,
      names: ["factuurdatum", "datumfactuur", "invoicecreationdate", "invoicedate"]),
    Entry(
      field: "transaction_id", weight: 2,
      names: [
        "transactionnumber", "transactienummer", "transno", "transactionno", "transactionid",
        "betalingsnummer", "boekingsnummer", "receiptno", "paymentid",
      ]),
    Entry(
      field: "document_number", weight: 2,
      names: ["documentnumber", "documentnummer", "stuknummer", "boekstuknummer", "voucher"]),
    Entry(
      field: "invoice_number", weight: 2, names: ["factuurnummer", "invoicenumber", "invoiceno"]),
    Entry(
      field: "fiscal_year", weight: 1,
      names: ["boekjaar", "begrotingsjaar", "financialyear", "fiscalyear", "jaar", "year"]),
    Entry(
      field: "owner_unit", weight: 1,
      names: [
        "servicearea", "department", "directorate", "organisationalunit", "organisatonalunit",
        "strategicgroup", "strgrp", "strgrpcc", "nstrg", "afdeling", "dienst",
        "organisatieonderdeel", "overheid", "ministerie", "budgetinstitution", "body", "client",
      ]),
    Entry(
      field: "description", weight: 1,
      names: [
        "omschrijving", "description", "receiptdescription", "extendeddescription",
        "subjdescription", "expensestype", "expensetype", "expenditurecategory",
        "expenditurecatergory", "expenditureunit", "regeling", "purpose", "doel", "cipfsubs",
      ]),
    Entry(
      field: "ledger_account", weight: 2,
      names: [
        "grootboekrekening", "grootboeknummer", "grootboek", "expenditurecode", "expensecode",
        "accountcode",
      ]),
    Entry(
      field: "cost_centre", weight: 2,
      names: ["kostenplaats", "costcentre", "costcenter", "kostenplaatsnummer"]),
    Entry(field: "taskfield_code", weight: 1, names: ["taakveld", "taakveldcode"]),
    Entry(field: "category_code", weight: 1, names: ["categorie", "economischecategorie"]),
    Entry(field: "programme_code", weight: 1, names: ["programma", "programmacode", "beleid"]),
  ]

  private static let budgetLines = [
    Entry(
      field: "taskfield_code", weight: 4, names: ["taakveld", "taakveldcode", "taakveldbalanspost"]
    ),
    Entry(
      field: "fiscal_year", weight: 2,
      names: [
        "begrotingsjaar", "boekjaar", "jaartal", "fiscalyear", "jaar", "year", "ano", "perioden",
      ]),
    Entry(
      field: "area_code", weight: 2,
      names: [
        "gemeenten", "gemeente", "gemeentecode", "gebiedscode", "gebied", "regio", "wijk", "buurt",
      ]
    ),
    Entry(
      field: "direction", weight: 3,
      names: [
        "lastenbaten", "batenlasten", "vuo", "uitgavenverplichtingenontvangsten", "direction",
        "soort", "uitgavenontvangsten",
      ]),
    Entry(
      field: "programme_code", weight: 3,
      names: [
        "programmacode", "programma", "begrotingshoofdstuk", "begrotingsstaat", "begroting",
        "hoofdstuk", "programa",
      ]),
    Entry(
      field: "product_code", weight: 2,
      names: [
        "productcode", "product", "begrotingsartikelnr", "artikelnummer", "artikel", "onderdeel",
      ]),
    Entry(
      field: "category_code", weight: 2,
      names: ["categorie", "economischecategorie", "kostensoort", "economico"]),
    Entry(
      field: "amount", weight: 2,
      names: ["bedrag", "amount", "begroot", "begrotingsbedrag", "importe", "value"]),
    Entry(
      field: "description", weight: 1,
      names: [
        "omschrijving", "omschrijvingartikel", "naamartikel", "naambeleidsartikel", "description",
        "naam", "productomschrijving", "descripcioneconomico", "descripcionprograma",
      ]),
    Entry(
      field: "owner_unit", weight: 1,
      names: [
        "organisatieonderdeel", "naambegroting", "begrotingsstaatomschrijving", "ministerie",
        "afdeling", "portefeuille", "descripcioncentro",
      ]),
    Entry(field: "explanation", weight: 1, names: ["toelichting", "verklaring", "explanation"]),
  ]

  private static let areaMetrics = [
    Entry(
      field: "area_code", weight: 2,
      names: [
        "regiocode", "gebiedscode", "gebiedcode", "wijkcode", "buurtcode", "gemeentecode",
        "codering", "gemeenten", "gemeente", "wijkenbuurten", "wijkenenbuurten", "regio",
      ]),
    Entry(field: "year", weight: 1, names: ["perioden", "peiljaar", "jaar", "year", "periode"]),
    Entry(
      field: "value", weight: 4,
      names: [
        "huishoudens", "inwonertal", "inwoners", "aantalinwoners", "bevolking", "woningen",
        "oppervlakte", "inhabitants", "households", "population", "dwellings",
      ]),
  ]

  /// What a header counts, as the field `metric` says it.
  static func metric(_ header: String) -> String? {
    let plain = plain(header)
    for (metric, words) in [
      ("households", ["huishoudens", "households"]),
      ("inhabitants", ["inwoner", "bevolking", "inhabitants", "population"]),
      ("dwellings", ["woningen", "dwellings"]), ("area_m2", ["oppervlakte"]),
    ] where words.contains(where: plain.contains) {
      return metric
    }
    return nil
  }
}
