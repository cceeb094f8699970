What a check means can be asked, in Dutch and in English; a name that is nearly right is understood.

$ inzage explain
Files and sidecars
  column-exists            A column that the sidecar names stands in the header of the file
  column-once              A column that the sidecar names is there only once
  file-exists              A file that is needed is there
  file-is-text             A file with the name of a table is a table
  file-name                The name of a file is an address: lower-case letters, digits and hyphens
  file-size                A file is not larger than needed
  file-used                Each file in the folder belongs to something
  header-found             The file has a line with the names of the columns
  mapping-complete         Each required field of the table gets a value, once
  mapping-pattern          A pattern in a sidecar is a sound regular expression
  mapping-sound            The sidecar fits the table that the rows go to
  package-fits             A data package describes the file that it stands beside
  row-rule-unused          A rule under 'row_rules' fits at least one row
  sidecar-pair             Each source file has a sidecar, and each sidecar a source file
  source-checksum          The file is byte for byte the one that the sidecar describes
  supersedes-sound         A delivery follows one earlier delivery of the same kind

Rows and reconciliation
  columns-shifted          The cells of a row stand under their own header
  control-totals           A sum is the total that the source itself states
  expected-rows            As many rows are loaded as the sidecar expects
  key-stable               The key of a source stays the same from one delivery to the next
  key-unique               A key points at one row of a source only
  quotes-close             A quote that opens a cell also closes it
  record-length            A row is not longer than 1 MiB
  rejected-rows            As many rows are rejected as were declared
  rejected-rows-declared   Rows that cannot be read were declared as such
  required-cell            A required cell is filled
  row-width                A row has the fields that the header has
  rows-repeated            A block of rows stands in a file only once
  sums-close               Every row and every euro that was read ended up somewhere

Amounts, dates and characters
  amount-fits              An amount or a sum fits the largest number that we can keep
  amount-readable          A cell in a column of amounts is an amount or a text of 'missing'
  amount-rounded           Amounts with more than two decimals are rounded, and that is counted
  currency-euro            The amounts of a source are euros
  date-ambiguous           It is certain what is the day and what the month in a column of dates
  date-readable            A date exists and has the declared form
  integer-readable         A count is a whole number
  number-ambiguous         It is certain what dot and comma mean in a column of amounts
  number-mixed             A column writes all its amounts in the same way
  text-damaged             The letters of the source arrived whole
  text-encoding            Each byte is a character in the encoding of the file
  text-repaired            Characters in a foreign form are converted, and that is counted
  year-readable            A year has four digits, from 1800 to 2199

Codes and references
  area-known               An area stands in areas.csv or area-aliases.csv
  choice-known             A choice is one of a fixed list
  code-has-crosswalk       A code that ends or changes in the next year has a crosswalk
  code-in-scheme           A category or programme stands in the list of its year
  code-label               A code of a budget has one description within a year
  example-in-total         An invented example has no real grants or proposals
  grey-cell-booked         No amount stands in a grey cell of Iv3
  reference-exists         A reference points at something there
  subject-exists           What a finding or a question is about exists
  taskfield-known          A taakveld stands in the list of its year
  taskfield-label          The label beside a taakveld belongs to the code
  taskfield-year           For each year with taakvelden the list is known

Budgets and accounts
  amendment-has-decision   A changed budget names the decision that changed it
  budget-balances          Expenditure and revenue of the municipality are equal over all task fields
  overspend                A task field did not cost much more than was budgeted
  parent-and-child-booked  A task field holds an amount, or its parts do, but not both
  underspend               A task field did not cost much less than was budgeted
  year-on-year             A task field does not change much from year to year without a reason

Areas
  allocation-fits          What is given to areas of a budget line fits in that line
  area-count-once          An area has one number of inhabitants, households or homes in a year
  area-valid-in-year       An area existed in the year that the row is for
  areas-fit-municipality   The areas together are never more than the municipality
  no-parent-cycle          An area does not lie in itself, not even by a detour
  outline-shape            An outline is sound GeoJSON in degrees (WGS 84)
  succession-shares        The parts of an area that ended make one together

Grants and payments
  grant-amounts            No more was awarded than asked, and no more was settled than awarded
  payment-date             The date of a payment fits its fiscal year and is not in the future

Votes
  round-counts             The counts that a vote states agree with its lines
  round-file               The file of a vote has the parts META and PROJECTS
  round-winners-fit        The winning plans of a vote fit in its budget
  round-winners-follow     The winners of a vote follow from the rule that it states

Texts
  evidence-exists          A row of evidence is a row of a source
  finding-has-evidence     A finding has rows of evidence, and the municipality was asked about it
  footnote-pair            Each note has a reference in the text, and each reference a note
  front-matter             A page begins with fields between two lines of ---
  heading-level            Headings in the text begin at ##; the title is the only heading 1
  image-address            A picture is a file of the portal itself
  image-alt                A picture has a text for those who cannot see it
  link-address             A link leads to a page of the portal or to a web address
  link-exists              A link in a text leads to a file and a heading that are there
  markdown-html            HTML in a text is left out
  markdown-limit           A text stays within the sizes in which it can be read well
  markdown-node            Each part of a text is known; what is not becomes plain text
  question-complete        A question has the dates and the answer that belong to its status
  recipe-answers           A ready question can be asked, and each number of its answer is what its rows add up to
  stale-initiative         An initiative in progress has news of the last year
  status-has-reason        A plan that was refused, stopped, completed or delayed says why or what
  summary-length           A summary has at most 200 characters

Fields
  choice-allowed           A field with fixed choices holds one of them
  code-format              A name in addresses has lower-case letters, digits and hyphens
  date-format              A date exists and is written year-month-day
  field-kind               A field is what it should be: text, a list, or fields under a name
  field-known              A field or column belongs to this kind of file
  field-once               A field stands there once
  field-required           A required field is filled in
  flag-format              A yes-or-no field is true or false
  id-unique                A code or name belongs to one thing
  integer-format           A count is a whole number without marks
  money-format             An amount has a decimal point and at most two decimals
  share-format             A share is a number from 0 to 1
  url-format               A web address is complete and begins with https://
  yaml-limit               Fields are not nested too deeply and not too many
  yaml-subset              Fields are plain YAML: no anchors, references or types
  yaml-syntax              Fields are readable YAML
  year-format              A year has four digits

Templates
  locale-text              Each word for readers has a text
  template-name            A name in a template is there and is used as what it is
  template-partial         A partial or parent of a template is there, once
  template-safety          What a template fills in cannot change the HTML around it
  template-sample          The sample that templates are checked against is full
  template-syntax          A template is written in the template language
  template-word            A word that a template names stands in the locale

inzage explain NAME tells more about one check.

$ inzage explain --language nl
Bestanden en sidecars
  column-exists            Een kolom die de sidecar noemt, staat in de kop van het bestand
  column-once              Een kolom die de sidecar noemt, staat er maar een keer
  file-exists              Een bestand dat nodig is, is er
  file-is-text             Een bestand met de naam van een tabel is ook een tabel
  file-name                De naam van een bestand is een adres: kleine letters, cijfers en streepjes
  file-size                Een bestand is niet groter dan nodig
  file-used                Elk bestand in de map hoort ergens bij
  header-found             Het bestand heeft een regel met de namen van de kolommen
  mapping-complete         Elk verplicht veld van de tabel krijgt een waarde, één keer
  mapping-pattern          Een patroon in een sidecar is een goede reguliere expressie
  mapping-sound            De sidecar past bij de tabel waar de rijen heen gaan
  package-fits             Een datapackage beschrijft het bestand waar het bij staat
  row-rule-unused          Een regel onder 'row_rules' past op ten minste een rij
  sidecar-pair             Elk bronbestand heeft een sidecar, en elke sidecar een bronbestand
  source-checksum          Het bestand is byte voor byte het bestand dat de sidecar beschrijft
  supersedes-sound         Een levering volgt één eerdere levering van dezelfde soort op

Rijen en aansluiting
  columns-shifted          De cellen van een rij staan onder hun eigen kop
  control-totals           Een som is het totaal dat de bron zelf noemt
  expected-rows            Er zijn zoveel rijen geladen als de sidecar verwacht
  key-stable               De sleutel van een bron blijft gelijk van levering tot levering
  key-unique               Een sleutel wijst in een bron maar één rij aan
  quotes-close             Een aanhalingsteken dat een cel opent, sluit haar ook
  record-length            Een regel is niet langer dan 1 MiB
  rejected-rows            Er worden niet meer en niet minder rijen geweigerd dan is opgegeven
  rejected-rows-declared   Rijen die niet te lezen zijn, waren zo opgegeven
  required-cell            Een verplichte cel is gevuld
  row-width                Een rij heeft de velden die de kop heeft
  rows-repeated            Een blok rijen staat maar één keer in een bestand
  sums-close               Elke rij en elke euro die is gelezen, is ergens terechtgekomen

Bedragen, datums en tekens
  amount-fits              Een bedrag of een som past in het grootste getal dat wij kunnen opslaan
  amount-readable          Een cel in een kolom met bedragen is een bedrag, of een tekst uit 'missing'
  amount-rounded           Bedragen met meer dan twee decimalen worden afgerond, en dat wordt geteld
  currency-euro            De bedragen van een bron zijn euro's
  date-ambiguous           Van een kolom met datums staat vast wat de dag en wat de maand is
  date-readable            Een datum bestaat en staat in de opgegeven vorm
  integer-readable         Een aantal is een heel getal
  number-ambiguous         Van een kolom met bedragen staat vast wat punt en komma betekenen
  number-mixed             Een kolom schrijft alle bedragen op dezelfde manier
  text-damaged             De letters van de bron zijn heel aangekomen
  text-encoding            Elke byte is een teken in de codering van het bestand
  text-repaired            Tekens in een vreemde vorm worden omgezet, en dat wordt geteld
  year-readable            Een jaar heeft vier cijfers, van 1800 tot en met 2199

Codes en verwijzingen
  area-known               Een gebied staat in areas.csv of area-aliases.csv
  choice-known             Een keuze is een van de vaste mogelijkheden
  code-has-crosswalk       Een code die in het volgende jaar verdwijnt of verandert, heeft een overgang
  code-in-scheme           Een categorie of programma staat in de lijst van dat jaar
  code-label               Een code van een begroting heeft binnen een jaar één omschrijving
  example-in-total         Een verzonnen voorbeeld heeft geen echte subsidies of plannen
  grey-cell-booked         Op een grijze cel van Iv3 staat geen bedrag
  reference-exists         Een verwijzing wijst naar iets dat er is
  subject-exists           Waar een bevinding of vraag over gaat, bestaat
  taskfield-known          Een taakveld staat in de lijst van zijn jaar
  taskfield-label          De naam naast een taakveld hoort bij de code
  taskfield-year           Van elk jaar met taakvelden is de lijst bekend

Begroting en rekening
  amendment-has-decision   Een bijgestelde begroting noemt het besluit waarmee zij is gewijzigd
  budget-balances          Lasten en baten van de gemeente zijn over alle taakvelden gelijk
  overspend                Een taakveld kostte niet veel meer dan er begroot was
  parent-and-child-booked  Een taakveld heeft een bedrag, of zijn delen hebben dat, maar niet allebei
  underspend               Een taakveld kostte niet veel minder dan er begroot was
  year-on-year             Een taakveld verandert niet zonder uitleg sterk van jaar op jaar

Gebieden
  allocation-fits          Wat van een begrotingsregel aan gebieden wordt toegekend, past in die regel
  area-count-once          Een gebied heeft in een jaar één aantal inwoners, huishoudens of woningen
  area-valid-in-year       Een gebied bestond in het jaar waarvoor de rij geldt
  areas-fit-municipality   De gebieden samen zijn nooit meer dan de gemeente
  no-parent-cycle          Een gebied ligt niet in zichzelf, ook niet langs een omweg
  outline-shape            Een omtrek is goede GeoJSON in graden (WGS 84)
  succession-shares        De delen van een opgeheven gebied zijn samen één

Subsidies en betalingen
  grant-amounts            Er is niet meer verleend dan gevraagd, en niet meer vastgesteld dan verleend
  payment-date             De datum van een betaling past bij het boekjaar en ligt niet in de toekomst

Stemmingen
  round-counts             De aantallen die een stemming noemt, kloppen met haar regels
  round-file               Het bestand van een stemming heeft de delen META en PROJECTS
  round-winners-fit        De winnende plannen van een stemming passen in het budget
  round-winners-follow     De winnaars van een stemming volgen uit de regel die zij noemt

Teksten
  evidence-exists          Een bewijsrij is een rij van een bron
  finding-has-evidence     Een bevinding heeft bewijsrijen, en de gemeente is ernaar gevraagd
  footnote-pair            Elke noot heeft een verwijzing in de tekst, en elke verwijzing een noot
  front-matter             Een pagina begint met velden tussen twee regels met ---
  heading-level            Koppen in de tekst beginnen bij ##; de titel is de enige kop 1
  image-address            Een plaatje is een bestand van het portaal zelf
  image-alt                Een plaatje heeft een tekst voor wie het niet ziet
  link-address             Een link leidt naar een pagina van het portaal of naar een webadres
  link-exists              Een link in een tekst leidt naar een bestand en een kop die er zijn
  markdown-html            HTML in een tekst wordt weggelaten
  markdown-limit           Een tekst blijft binnen de maten waarin hij goed te lezen is
  markdown-node            Elk onderdeel van een tekst is bekend; wat dat niet is, wordt gewone tekst
  question-complete        Een vraag heeft de datums en het antwoord die bij haar status horen
  recipe-answers           Een kant-en-klare vraag is te stellen, en elk getal in het antwoord klopt met zijn rijen
  stale-initiative         Een initiatief dat loopt, heeft nieuws van het laatste jaar
  status-has-reason        Bij een afgewezen, gestopt, afgerond of vertraagd plan staat waarom of wat
  summary-length           Een samenvatting heeft ten hoogste 200 tekens

Velden
  choice-allowed           Een veld met vaste keuzen heeft een van die keuzen
  code-format              Een naam in adressen heeft kleine letters, cijfers en streepjes
  date-format              Een datum bestaat en staat er als jaar-maand-dag
  field-kind               Een veld is wat het moet zijn: tekst, een lijst of velden onder een kopje
  field-known              Een veld of kolom hoort bij dit soort bestand
  field-once               Een veld staat er één keer
  field-required           Een verplicht veld is ingevuld
  flag-format              Een ja-of-nee-veld is true of false
  id-unique                Een code of naam is van één ding
  integer-format           Een aantal is een heel getal zonder punten
  money-format             Een bedrag heeft een decimale punt en ten hoogste twee decimalen
  share-format             Een deel is een getal van 0 tot en met 1
  url-format               Een webadres is volledig en begint met https://
  yaml-limit               Velden zijn niet te diep genest en niet te veel
  yaml-subset              Velden zijn gewone YAML: geen ankers, verwijzingen of typen
  yaml-syntax              Velden zijn leesbare YAML
  year-format              Een jaar heeft vier cijfers

Sjablonen
  locale-text              Elk woord voor lezers heeft een tekst
  template-name            Een naam in een sjabloon is er, en wordt gebruikt zoals hij is
  template-partial         Een deel of ouder van een sjabloon is er, één keer
  template-safety          Wat een sjabloon invult, kan de HTML eromheen niet veranderen
  template-sample          Het voorbeeld waaraan sjablonen worden getoetst, is vol
  template-syntax          Een sjabloon is geschreven in de taal van sjablonen
  template-word            Een woord dat een sjabloon noemt, staat in de woordenlijst

inzage explain NAAM vertelt meer over één controle.

$ inzage explain control-totals
control-totals · error or warning
A sum is the total that the source itself states

'expects: totals' holds totals that are printed elsewhere too, of the whole or
of one programme. The portal adds them up again. A difference means that rows
are missing, count twice or were misread, and readers must know. When it is more
than 1 per cent ('thresholds: control_percent'), nothing is published. Find the
difference; declare a 'tolerance' for rounding only.

Rule of the data model: B2, S4

Good:
  budget/b.csv
    Gebied,Taakveld,Baten,Lasten
    GM0001,0.1,100.50,90
    GM0001,0.10,0,20

  budget/b.source.yaml
    source:
      id: b
      title: "Een bestand"
      publisher: "Voorstad"
      document_type: iv3
      fiscal_year: 2024
      status: vastgesteld
      retrieved_on: 2025-04-28
      sha256: 2ca4c8961e89162a77e6e9db220ce5e99a097229390d62b7e0cb157fe2012195
      licence: "CC BY 4.0"
    table: budget-lines
    read: {numbers: {decimal: ".", group: "", negative: leading}}
    columns:
      Gebied: area_code
      Taakveld: taskfield_code
    constants: {phase: approved, fiscal_year: 2024}
    unpivot:
      - {column: Baten, set: {direction: revenue}}
      - {column: Lasten, set: {direction: expenditure}}
    expects:
      totals:
        - {amount: amount, where: {direction: expenditure}, euros: "110.00"}
        - {amount: amount, where: {direction: revenue}, euros: "100.00", tolerance: "0.50"}

Bad:
  budget/b.csv
    Gebied,Taakveld,Baten,Lasten
    GM0001,0.1,100.50,90
    GM0001,0.10,0,20

  budget/b.source.yaml
    source:
      id: b
      title: "Een bestand"
      publisher: "Voorstad"
      document_type: iv3
      fiscal_year: 2024
      status: vastgesteld
      retrieved_on: 2025-04-28
      sha256: 2ca4c8961e89162a77e6e9db220ce5e99a097229390d62b7e0cb157fe2012195
      licence: "CC BY 4.0"
    table: budget-lines
    read: {numbers: {decimal: ".", group: "", negative: leading}}
    columns:
      Gebied: area_code
      Taakveld: taskfield_code
    constants: {phase: approved, fiscal_year: 2024}
    unpivot:
      - {column: Baten, set: {direction: revenue}}
      - {column: Lasten, set: {direction: expenditure}}
    expects:
      totals:
        - {amount: amount, where: {direction: revenue}, euros: "100.00", tolerance: "0.49"}

Then inzage check says:
  budget/b.source.yaml:22:7: warning: 'amount' (direction: revenue) adds up to €100.50 in the portal, but the sidecar says €100.00; difference €0.50 [control-totals]
     22 |     - {amount: amount, where: {direction: revenue}, euros: "100.00", tolerance: "0.49"}
        |       ^
    hint: find which rows are missing or count twice; a 'tolerance' is for rounding only

$ inzage explain taskfield-known --language nl
taskfield-known · fout
Een taakveld staat in de lijst van zijn jaar

Een taakveld betekent iets met de lijst van zijn jaar: 6.2 was Wijkteams en is
sinds 2023 Toegang. Staat de code niet in de lijst van dat jaar, dan wordt de
rij geweigerd en geteld. De melding noemt wat er bedoeld kan zijn: een verloren
nul, een datum van een rekenblad, een ander jaar, of de code die er het meest op
lijkt.

Regel van het gegevensmodel: C1

Goed:
  budget/b.csv
    Gebied,Taakveld,Baten,Lasten
    GM0001,0.1,5,5

  budget/b.source.yaml
    source:
      id: b
      title: "Een bestand"
      publisher: "Voorstad"
      document_type: iv3
      fiscal_year: 2024
      status: vastgesteld
      retrieved_on: 2025-04-28
      sha256: eee295b9b9e027b332aee40527c66271f4c3865bfa5ac7c99a15559258fba30b
      licence: "CC BY 4.0"
    table: budget-lines
    read: {numbers: {decimal: ".", group: "", negative: leading}}
    columns:
      Gebied: area_code
      Taakveld: taskfield_code
    constants: {phase: approved, fiscal_year: 2024}
    unpivot:
      - {column: Baten, set: {direction: revenue}}
      - {column: Lasten, set: {direction: expenditure}}

Fout:
  budget/b.csv
    Gebied,Taakveld,Baten,Lasten
    GM0001,6.71b,5,5

  budget/b.source.yaml
    source:
      id: b
      title: "Een bestand"
      publisher: "Voorstad"
      document_type: iv3
      fiscal_year: 2024
      status: vastgesteld
      retrieved_on: 2025-04-28
      sha256: 6bcf09ebe4ce150b57b82562e3447ca7b2a77ad422a683ebb502b999f3b80d88
      licence: "CC BY 4.0"
    table: budget-lines
    read: {numbers: {decimal: ".", group: "", negative: leading}}
    columns:
      Gebied: area_code
      Taakveld: taskfield_code
    constants: {phase: approved, fiscal_year: 2024}
    unpivot:
      - {column: Baten, set: {direction: revenue}}
      - {column: Lasten, set: {direction: expenditure}}

Dan zegt inzage check:
  budget/b.csv:2:8: fout: '6.71b' is geen taakveld van 2024 [taskfield-known]
      2 | GM0001,6.71b,5,5
        |        ^^^^^
    tip: bedoelt u '6.71'?

$ inzage explain markdown-node
markdown-node · warning
Each part of a text is known; what is not becomes plain text

A part of the text is of a kind that the portal does not know. Its text is
printed plainly, without layout. This happens only when the Markdown library is
newer than this program; then report it.

Good:
  pages/over.md
    ---
    title: "Een pagina"
    summary: "Een pagina."
    ---
    Een tekst.

$ inzage explain controltotals
inzage: 'controltotals' is not a check of Inzage
  did you mean 'control-totals'? 'inzage explain' names them all
[exit 64]

$ inzage explain iets-anders --language nl
inzage: 'iets-anders' is geen controle van Inzage
  'inzage explain' noemt ze allemaal
[exit 64]
