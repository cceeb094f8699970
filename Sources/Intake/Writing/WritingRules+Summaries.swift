public import Diagnostics

extension WritingRules {
  /// What each check asks, by name.
  public static let summaries: [(name: RuleName, summary: Wording)] = texts + records + portal

  private static func say(
    _ name: RuleName, _ nl: String, _ en: String
  ) -> (name: RuleName, summary: Wording) {
    (name, Wording(nl: nl, en: en))
  }

  private static let records = [
    say(
      choiceAllowed, "Een veld met vaste keuzen heeft een van die keuzen",
      "A field with fixed choices holds one of them"),
    say(
      codeFormat, "Een naam in adressen heeft kleine letters, cijfers en streepjes",
      "A name in addresses has lower-case letters, digits and hyphens"),
    say(
      dateFormat, "Een datum bestaat en staat er als jaar-maand-dag",
      "A date exists and is written year-month-day"),
    say(
      fieldKind, "Een veld is wat het moet zijn: tekst, een lijst of velden onder een kopje",
      "A field is what it should be: text, a list, or fields under a name"),
    say(
      fieldKnown, "Een veld of kolom hoort bij dit soort bestand",
      "A field or column belongs to this kind of file"),
    say(fieldOnce, "Een veld staat er één keer", "A field stands there once"),
    say(fieldRequired, "Een verplicht veld is ingevuld", "A required field is filled in"),
    say(flagFormat, "Een ja-of-nee-veld is true of false", "A yes-or-no field is true or false"),
    say(
      integerFormat, "Een aantal is een heel getal zonder punten",
      "A count is a whole number without marks"),
    say(
      moneyFormat, "Een bedrag heeft een decimale punt en ten hoogste twee decimalen",
      "An amount has a decimal point and at most two decimals"),
    say(
      shareFormat, "Een deel is een getal van 0 tot en met 1", "A share is a number from 0 to 1"),
    say(
      urlFormat, "Een webadres is volledig en begint met https://",
      "A web address is complete and begins with https://"),
    say(yearFormat, "Een jaar heeft vier cijfers", "A year has four digits"),
  ]

  private static let texts = [
    say(
      footnotePair, "Elke noot heeft een verwijzing in de tekst, en elke verwijzing een noot",
      "Each note has a reference in the text, and each reference a note"),
    say(
      frontMatter, "Een pagina begint met velden tussen twee regels met ---",
      "A page begins with fields between two lines of ---"),
    say(
      headingLevel, "Koppen in de tekst beginnen bij ##; de titel is de enige kop 1",
      "Headings in the text begin at ##; the title is the only heading 1"),
    say(
      imageAddress, "Een plaatje is een bestand van het portaal zelf",
      "A picture is a file of the portal itself"),
    say(
      imageAlt, "Een plaatje heeft een tekst voor wie het niet ziet",
      "A picture has a text for those who cannot see it"),
    say(
      linkAddress, "Een link leidt naar een pagina van het portaal of naar een webadres",
      "A link leads to a page of the portal or to a web address"),
    say(
      markdownHTML, "HTML in een tekst wordt weggelaten", "HTML in a text is left out"),
    say(
      markdownLimit, "Een tekst blijft binnen de maten waarin hij goed te lezen is",
      "A text stays within the sizes in which it can be read well"),
    say(
      markdownNode, "Elk onderdeel van een tekst is bekend; wat dat niet is, wordt gewone tekst",
      "Each part of a text is known; what is not becomes plain text"),
    say(
      yamlLimit, "Velden zijn niet te diep genest en niet te veel",
      "Fields are not nested too deeply and not too many"),
    say(
      yamlSubset, "Velden zijn gewone YAML: geen ankers, verwijzingen of typen",
      "Fields are plain YAML: no anchors, references or types"),
    say(yamlSyntax, "Velden zijn leesbare YAML", "Fields are readable YAML"),
  ]

  private static let portal = [
    say(fileExists, "Een bestand dat nodig is, is er", "A file that is needed is there"),
    say(
      fileName, "De naam van een bestand is een adres: kleine letters, cijfers en streepjes",
      "The name of a file is an address: lower-case letters, digits and hyphens"),
    say(fileSize, "Een bestand is niet groter dan nodig", "A file is not larger than needed"),
    say(
      fileUsed, "Elk bestand in de map hoort ergens bij",
      "Each file in the folder belongs to something"),
    say(
      mappingComplete, "Elk verplicht veld van de tabel krijgt een waarde, één keer",
      "Each required field of the table gets a value, once"),
    say(
      mappingPattern, "Een patroon in een sidecar is een goede reguliere expressie",
      "A pattern in a sidecar is a sound regular expression"),
    say(
      outlineShape, "Een omtrek is goede GeoJSON in graden (WGS 84)",
      "An outline is sound GeoJSON in degrees (WGS 84)"),
    say(
      packageFits, "Een datapackage beschrijft het bestand waar het bij staat",
      "A data package describes the file that it stands beside"),
    say(
      roundCounts, "De aantallen die een stemming noemt, kloppen met haar regels",
      "The counts that a vote states agree with its lines"),
    say(
      roundFile, "Het bestand van een stemming heeft de delen META en PROJECTS",
      "The file of a vote has the parts META and PROJECTS"),
    say(
      sidecarPair, "Elk bronbestand heeft een sidecar, en elke sidecar een bronbestand",
      "Each source file has a sidecar, and each sidecar a source file"),
  ]
}
