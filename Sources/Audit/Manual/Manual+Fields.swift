import Diagnostics

extension Manual {
  /// Fields as people write them.
  static let fields: [ManualEntry] = [
    ManualEntry(
      "choice-allowed", .fields, [.error], model: [],
      summary: Wording(
        nl: "Een veld met vaste keuzen heeft een van die keuzen",
        en: "A field with fixed choices holds one of them"),
      explanation: Wording(
        nl: """
          Dit veld kent vaste woorden, zodat lezers kunnen filteren en vergelijken. De melding noemt \
          ze. Neem er een over zoals het geschreven is.
          """,
        en: """
          This field has fixed words, so that readers can filter and compare. The message names \
          them. Copy one as it is written.
          """),
      good: [.initiative("status: in-progress\nstatus_since: 2025-12-01")],
      bad: [.initiative("status: ▸loopt")]),
    ManualEntry(
      "code-format", .fields, [.error], model: [],
      summary: Wording(
        nl: "Een naam in adressen heeft kleine letters, cijfers en streepjes",
        en: "A name in addresses has lower-case letters, digits and hyphens"),
      explanation: Wording(
        nl: """
          Deze naam wordt een deel van een adres, of is een controlegetal van een vaste vorm. \
          Gebruik voor een naam kleine letters, cijfers en streepjes. De melding geeft een naam die \
          kan.
          """,
        en: """
          This name becomes part of an address, or is a checksum of a fixed form. Use lower-case \
          letters, digits and hyphens for a name. The message gives a name that can stand.
          """),
      good: [.budget("Gebied,Taakveld,Baten,Lasten\nGM0001,0.1,5,5\n")],
      bad: [
        .budget(
          "Gebied,Taakveld,Baten,Lasten\nGM0001,0.1,5,5\n",
          sidecar: Example.budgetSidecar("De Begroting"))
      ]),
    ManualEntry(
      "date-format", .fields, [.error], model: [],
      summary: Wording(
        nl: "Een datum bestaat en staat er als jaar-maand-dag",
        en: "A date exists and is written year-month-day"),
      explanation: Wording(
        nl: """
          Een datum staat er als jaar-maand-dag: 2025-12-31. Dan is er geen twijfel over dag en \
          maand. De melding schrijft de datum om als dat zeker kan.
          """,
        en: """
          A date is written year-month-day: 2025-12-31. Then there is no doubt about day and month. \
          The message rewrites the date when that is certain.
          """),
      good: [.initiative("status: idea\nstatus_since: 2025-12-31")],
      bad: [.initiative("status: idea\nstatus_since: ▸31-12-2025")]),
    ManualEntry(
      "field-kind", .fields, [.error], model: [],
      summary: Wording(
        nl: "Een veld is wat het moet zijn: tekst, een lijst of velden onder een kopje",
        en: "A field is what it should be: text, a list, or fields under a name"),
      explanation: Wording(
        nl: """
          Het ene veld is een tekst, het andere een lijst of een groep velden onder een kopje. Hier \
          staat iets van een andere soort. De melding geeft een voorbeeld van hoe het wel moet.
          """,
        en: """
          One field is a text, another a list or a group of fields under a name. Here stands \
          something of another kind. The message gives an example of how it should be.
          """),
      good: [.initiative("status: idea")],
      bad: [
        Example([
          "initiatives/tuin.md": Example.initiative("status: idea").replacing(
            "areas: [x-haven]", with: "areas: ▸x-haven")
        ])
      ]),
    ManualEntry(
      "field-known", .fields, [.error], model: [],
      summary: Wording(
        nl: "Een veld of kolom hoort bij dit soort bestand",
        en: "A field or column belongs to this kind of file"),
      explanation: Wording(
        nl: """
          Dit bestand kent geen veld met deze naam; vaak is het een tikfout. Een onbekend veld zou \
          stil wegvallen, en dan mist er iets op de pagina. Verbeter de naam, of haal het veld weg.
          """,
        en: """
          This file knows no field of this name; often it is a typing mistake. An unknown field \
          would silently fall away, and something would be missing on the page. Mend the name, or \
          remove the field.
          """),
      good: [.initiative("status: idea")],
      bad: [.initiative("status: idea\n▸statuss_since: 2025-12-31")]),
    ManualEntry(
      "field-once", .fields, [.error], model: [],
      summary: Wording(
        nl: "Een veld staat er één keer",
        en: "A field stands there once"),
      explanation: Wording(
        nl: """
          Een veld dat er twee keer staat, heeft twee waarden, en het is niet te zeggen welke geldt. \
          Voeg ze samen, of haal er een weg.
          """,
        en: """
          A field that stands there twice has two values, and nobody can say which holds. Join them, \
          or remove one.
          """),
      good: [.initiative("status: idea")],
      bad: [.initiative("status: idea\n▸status: submitted")]),
    ManualEntry(
      "field-required", .fields, [.error], model: [],
      summary: Wording(
        nl: "Een verplicht veld is ingevuld",
        en: "A required field is filled in"),
      explanation: Wording(
        nl: """
          Zonder dit veld is de pagina of de regel niet af: lezers zouden een lege plek zien. Vul \
          het in. Weet u het niet, schrijf dan wat er wel bekend is; verzin niets.
          """,
        en: """
          Without this field the page or the line is not complete: readers would see an empty place. \
          Fill it in. When you do not know it, write what is known; invent nothing.
          """),
      good: [.initiative("status: idea")],
      bad: [
        Example([
          "initiatives/tuin.md": Example.initiative("status: idea").replacing(
            "summary: \"Bewoners maken een tuin.\"\n", with: "")
        ])
      ]),
    ManualEntry(
      "flag-format", .fields, [.error], model: [],
      summary: Wording(
        nl: "Een ja-of-nee-veld is true of false",
        en: "A yes-or-no field is true or false"),
      explanation: Wording(
        nl: """
          Een veld dat ja of nee is, schrijft u als true of false. Andere woorden kunnen verkeerd \
          begrepen worden.
          """,
        en: """
          A field that is yes or no is written true or false. Other words might be misunderstood.
          """),
      good: [.initiative("status: idea\nexample: true")],
      bad: [.initiative("status: idea\nexample: ▸misschien")]),
    ManualEntry(
      "integer-format", .fields, [.error], model: [],
      summary: Wording(
        nl: "Een aantal is een heel getal zonder punten",
        en: "A count is a whole number without marks"),
      explanation: Wording(
        nl: """
          Een aantal is een heel getal, zonder punten of komma's: 1200. Een punt kan een duizendtal \
          of een decimaal zijn, en dat wil niemand raden.
          """,
        en: """
          A count is a whole number, without dots or commas: 1200. A dot may be a thousand or a \
          decimal, and nobody wants to guess.
          """),
      good: [.settings("thresholds: {stale_months: 12}")],
      bad: [.settings("thresholds: {stale_months: ▸twaalf}")]),
    ManualEntry(
      "money-format", .fields, [.error], model: [],
      summary: Wording(
        nl: "Een bedrag heeft een decimale punt en ten hoogste twee decimalen",
        en: "An amount has a decimal point and at most two decimals"),
      explanation: Wording(
        nl: """
          In onze eigen bestanden staat een bedrag met een punt voor de centen en zonder tekens \
          tussen de duizendtallen: 15000.00. Zo is 15.000 nooit vijftien. De melding schrijft het \
          bedrag om als dat zeker kan.
          """,
        en: """
          In our own files an amount has a dot before the cents and no marks between thousands: \
          15000.00. So 15.000 is never fifteen. The message rewrites the amount when that is \
          certain.
          """),
      good: [.settings("thresholds: {balance_euros: 15000.00}")],
      bad: [.settings("thresholds: {balance_euros: ▸\"15.000,00\"}")]),
    ManualEntry(
      "share-format", .fields, [.error], model: [],
      summary: Wording(
        nl: "Een deel is een getal van 0 tot en met 1",
        en: "A share is a number from 0 to 1"),
      explanation: Wording(
        nl: """
          Een deel is een getal van 0 tot en met 1: de helft is 0.5. Een percentage past niet, want \
          50 zou vijftig keer het geheel zijn.
          """,
        en: """
          A share is a number from 0 to 1: a half is 0.5. A percentage does not fit, since 50 would \
          be fifty times the whole.
          """),
      good: [
        Example([
          "reference/areas.csv":
            "area_code,scheme,level,name,parent_code,valid_from,valid_to,note\nGM0001,cbs,gemeente,Voorstad,,2020-01-01,,\nx-haven,custom,buurt,Haven,GM0001,2020-01-01,,\nx-kade,custom,buurt,Kade,GM0001,2020-01-01,,\n",
          "reference/area-successions.csv":
            "from_code,to_code,on_date,share,basis,note\nx-haven,x-kade,2024-01-01,1,kaart,\n",
        ])
      ],
      bad: [
        Example([
          "reference/areas.csv":
            "area_code,scheme,level,name,parent_code,valid_from,valid_to,note\nGM0001,cbs,gemeente,Voorstad,,2020-01-01,,\nx-haven,custom,buurt,Haven,GM0001,2020-01-01,,\nx-kade,custom,buurt,Kade,GM0001,2020-01-01,,\n",
          "reference/area-successions.csv":
            "from_code,to_code,on_date,share,basis,note\nx-haven,x-kade,2024-01-01,▸50%,kaart,\n",
        ])
      ]),
    ManualEntry(
      "url-format", .fields, [.error], model: [],
      summary: Wording(
        nl: "Een webadres is volledig en begint met https://",
        en: "A web address is complete and begins with https://"),
      explanation: Wording(
        nl: """
          Een webadres is volledig, van https:// tot het einde. Zo werkt de link vanaf elke plaats, \
          ook van papier overgetypt.
          """,
        en: """
          A web address is complete, from https:// to the end. So the link works from everywhere, \
          also typed over from paper.
          """),
      good: [.page("Een tekst.")],
      bad: [
        Example([
          "portal.yaml": Example.settingsFile.replacing(
            "https://voorbeeld.example/", with: "voorbeeld.example")
        ])
      ]),
    ManualEntry(
      "yaml-limit", .fields, [.error], model: [],
      summary: Wording(
        nl: "Velden zijn niet te diep genest en niet te veel",
        en: "Fields are not nested too deeply and not too many"),
      explanation: Wording(
        nl: """
          Velden in velden in velden: dieper dan nodig, of zo veel dat het geen bladzijde meer is. \
          Het is bijna altijd een vergissing in het inspringen. Maak het eenvoudiger.
          """,
        en: """
          Fields in fields in fields: deeper than needed, or so many that it is no page any more. It \
          is nearly always a slip in indenting. Make it simpler.
          """),
      good: [.initiative("status: idea")],
      bad: [
        .initiative(
          "status: idea\nupdates: " + String(repeating: "[", count: 80)
            + String(repeating: "]", count: 80))
      ]),
    ManualEntry(
      "yaml-subset", .fields, [.error], model: [],
      summary: Wording(
        nl: "Velden zijn gewone YAML: geen ankers, verwijzingen of typen",
        en: "Fields are plain YAML: no anchors, references or types"),
      explanation: Wording(
        nl: """
          Het portaal leest eenvoudige YAML: velden, lijsten en teksten. Ankers (&), verwijzingen \
          (*) en typen (!) kunnen niet, want dan staat een waarde op een andere plek dan waar u haar \
          leest. Schrijf de waarde uit.
          """,
        en: """
          The portal reads plain YAML: fields, lists and texts. Anchors (&), references (*) and \
          types (!) cannot be used, since a value then stands in another place than where you read \
          it. Write the value out.
          """),
      good: [.initiative("status: idea")],
      bad: [.initiative("status: ▸&a idea")]),
    ManualEntry(
      "yaml-syntax", .fields, [.error], model: [],
      summary: Wording(
        nl: "Velden zijn leesbare YAML",
        en: "Fields are readable YAML"),
      explanation: Wording(
        nl: """
          De velden zijn niet te lezen: een aanhalingsteken dat niet sluit, een tab, een dubbele \
          punt midden in een tekst. De melding wijst de plaats aan. Zet een tekst met leestekens \
          tussen dubbele aanhalingstekens.
          """,
        en: """
          The fields cannot be read: a quote that does not close, a tab, a colon in the middle of a \
          text. The message points at the place. Put a text with punctuation between double quotes.
          """),
      good: [.initiative("status: idea")],
      bad: [.initiative("status: \"idea")]),
    ManualEntry(
      "year-format", .fields, [.error], model: [],
      summary: Wording(
        nl: "Een jaar heeft vier cijfers",
        en: "A year has four digits"),
      explanation: Wording(
        nl: """
          Een jaar heeft vier cijfers, van 1800 tot en met 2199. Bij 24 is niet zeker welke eeuw er \
          bedoeld is, en 2024/25 zijn twee jaren.
          """,
        en: """
          A year has four digits, from 1800 to 2199. With 24 it is not certain which century is \
          meant, and 2024/25 is two years.
          """),
      good: [.page("Een tekst.")],
      bad: [
        Example([
          "reference/publications.csv":
            "publication_id,title,author,publisher,year,url,note\nnota,Een nota,,,▸13,,\n"
        ])
      ]),
  ]
}
