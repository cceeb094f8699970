public import Diagnostics

/// The checks that happen while the rows of a file are read.
public enum RowRules {
  public static let fileIsText: RuleName = "file-is-text"
  public static let textEncoding: RuleName = "text-encoding"
  public static let textDamaged: RuleName = "text-damaged"
  public static let textRepaired: RuleName = "text-repaired"
  public static let sourceChecksum: RuleName = "source-checksum"
  public static let quotesClose: RuleName = "quotes-close"
  public static let recordLength: RuleName = "record-length"
  public static let headerFound: RuleName = "header-found"
  public static let columnExists: RuleName = "column-exists"
  public static let columnOnce: RuleName = "column-once"
  public static let mappingSound: RuleName = "mapping-sound"
  public static let rowWidth: RuleName = "row-width"
  public static let rowRuleUnused: RuleName = "row-rule-unused"
  public static let numberAmbiguous: RuleName = "number-ambiguous"
  public static let numberMixed: RuleName = "number-mixed"
  public static let amountReadable: RuleName = "amount-readable"
  public static let amountRounded: RuleName = "amount-rounded"
  public static let amountFits: RuleName = "amount-fits"
  public static let requiredCell: RuleName = "required-cell"
  public static let dateAmbiguous: RuleName = "date-ambiguous"
  public static let rowsRepeated: RuleName = "rows-repeated"
  public static let codeLabel: RuleName = "code-label"
  public static let columnsShifted: RuleName = "columns-shifted"
  public static let currencyEuro: RuleName = "currency-euro"
  public static let dateReadable: RuleName = "date-readable"
  public static let yearReadable: RuleName = "year-readable"
  public static let integerReadable: RuleName = "integer-readable"
  public static let choiceKnown: RuleName = "choice-known"
  public static let areaKnown: RuleName = "area-known"
  public static let taskfieldKnown: RuleName = "taskfield-known"
  public static let taskfieldLabel: RuleName = "taskfield-label"
  public static let taskfieldYear: RuleName = "taskfield-year"
  public static let rejectedRows: RuleName = "rejected-rows"
  public static let rejectedRowsDeclared: RuleName = "rejected-rows-declared"

  /// What each check asks, by name.
  public static let summaries: [(name: RuleName, summary: Wording)] = [
    (
      amountFits,
      Wording(
        nl: "Een bedrag of een som past in het grootste getal dat wij kunnen opslaan",
        en: "An amount or a sum fits the largest number that we can keep")
    ),
    (
      amountReadable,
      Wording(
        nl: "Een cel in een kolom met bedragen is een bedrag, of een tekst uit 'missing'",
        en: "A cell in a column of amounts is an amount or a text of 'missing'")
    ),
    (
      amountRounded,
      Wording(
        nl: "Bedragen met meer dan twee decimalen worden afgerond, en dat wordt geteld",
        en: "Amounts with more than two decimals are rounded, and that is counted")
    ),
    (
      areaKnown,
      Wording(
        nl: "Een gebied staat in areas.csv of area-aliases.csv",
        en: "An area stands in areas.csv or area-aliases.csv")
    ),
    (
      choiceKnown,
      Wording(
        nl: "Een keuze is een van de vaste mogelijkheden", en: "A choice is one of a fixed list")
    ),
    (
      codeLabel,
      Wording(
        nl: "Een code van een begroting heeft binnen een jaar een omschrijving",
        en: "A code of a budget has one description within a year")
    ),
    (
      columnExists,
      Wording(
        nl: "Een kolom die de sidecar noemt, staat in de kop van het bestand",
        en: "A column that the sidecar names stands in the header of the file")
    ),
    (
      columnOnce,
      Wording(
        nl: "Een kolom die de sidecar noemt, staat er maar een keer",
        en: "A column that the sidecar names is there only once")
    ),
    (
      columnsShifted,
      Wording(
        nl: "De cellen van een rij staan onder hun eigen kop",
        en: "The cells of a row stand under their own header")
    ),
    (
      currencyEuro,
      Wording(
        nl: "De bedragen van een bron zijn euro's", en: "The amounts of a source are euros")
    ),
    (
      dateAmbiguous,
      Wording(
        nl: "Van een kolom met datums staat vast wat de dag en wat de maand is",
        en: "It is certain what is the day and what the month in a column of dates")
    ),
    (
      dateReadable,
      Wording(
        nl: "Een datum bestaat en staat in de opgegeven vorm",
        en: "A date exists and has the declared form")
    ),
    (
      fileIsText,
      Wording(
        nl: "Een bestand met de naam van een tabel is ook een tabel",
        en: "A file with the name of a table is a table")
    ),
    (
      headerFound,
      Wording(
        nl: "Het bestand heeft een regel met de namen van de kolommen",
        en: "The file has a line with the names of the columns")
    ),
    (
      integerReadable,
      Wording(nl: "Een aantal is een heel getal", en: "A count is a whole number")
    ),
    (
      mappingSound,
      Wording(
        nl: "De sidecar past bij de tabel waar de rijen heen gaan",
        en: "The sidecar fits the table that the rows go to")
    ),
    (
      numberAmbiguous,
      Wording(
        nl: "Van een kolom met bedragen staat vast wat punt en komma betekenen",
        en: "It is certain what dot and comma mean in a column of amounts")
    ),
    (
      numberMixed,
      Wording(
        nl: "Een kolom schrijft alle bedragen op dezelfde manier",
        en: "A column writes all its amounts in the same way")
    ),
    (
      quotesClose,
      Wording(
        nl: "Een aanhalingsteken dat een cel opent, sluit haar ook",
        en: "A quote that opens a cell also closes it")
    ),
    (
      recordLength,
      Wording(nl: "Een regel is niet langer dan 1 MiB", en: "A row is not longer than 1 MiB")
    ),
    (
      rejectedRows,
      Wording(
        nl: "Er worden niet meer en niet minder rijen geweigerd dan is opgegeven",
        en: "As many rows are rejected as were declared")
    ),
    (
      rejectedRowsDeclared,
      Wording(
        nl: "Rijen die niet te lezen zijn, waren zo opgegeven",
        en: "Rows that cannot be read were declared as such")
    ),
    (
      requiredCell,
      Wording(nl: "Een verplichte cel is gevuld", en: "A required cell is filled")
    ),
    (
      rowRuleUnused,
      Wording(
        nl: "Een regel onder 'row_rules' past op ten minste een rij",
        en: "A rule under 'row_rules' fits at least one row")
    ),
    (
      rowWidth,
      Wording(
        nl: "Een rij heeft de velden die de kop heeft",
        en: "A row has the fields that the header has")
    ),
    (
      rowsRepeated,
      Wording(
        nl: "Een blok rijen staat maar een keer in een bestand",
        en: "A block of rows stands in a file only once")
    ),
    (
      sourceChecksum,
      Wording(
        nl: "Het bestand is byte voor byte het bestand dat de sidecar beschrijft",
        en: "The file is byte for byte the one that the sidecar describes")
    ),
    (
      taskfieldKnown,
      Wording(
        nl: "Een taakveld staat in de lijst van zijn jaar",
        en: "A taakveld stands in the list of its year")
    ),
    (
      taskfieldLabel,
      Wording(
        nl: "De naam naast een taakveld hoort bij de code",
        en: "The label beside a taakveld belongs to the code")
    ),
    (
      taskfieldYear,
      Wording(
        nl: "Van elk jaar met taakvelden is de lijst bekend",
        en: "For each year with taakvelden the list is known")
    ),
    (
      textDamaged,
      Wording(
        nl: "De letters van de bron zijn heel aangekomen",
        en: "The letters of the source arrived whole")
    ),
    (
      textEncoding,
      Wording(
        nl: "Elke byte is een teken in de codering van het bestand",
        en: "Each byte is a character in the encoding of the file")
    ),
    (
      textRepaired,
      Wording(
        nl: "Tekens in een vreemde vorm worden omgezet, en dat wordt geteld",
        en: "Characters in a foreign form are converted, and that is counted")
    ),
    (
      yearReadable,
      Wording(
        nl: "Een jaar heeft vier cijfers, van 1800 tot en met 2199",
        en: "A year has four digits, from 1800 to 2199")
    ),
  ]
}
