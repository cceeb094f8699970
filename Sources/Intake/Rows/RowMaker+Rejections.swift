import Civic
import Diagnostics

/// What is said about cells that cannot be read. The row is rejected with a reason that names the
/// kind of fault; the diagnostic stands at the cell and names its value.
extension RowMaker {
  /// Notes the fault; whether it is still to be told at its place.
  private mutating func reject(
    _ rule: RuleName, _ reading: inout CellReading, _ kind: Wording
  ) -> Bool {
    if reading.rejection == nil { reading.rejection = kind.nl }
    return rejections.count(rule, .error, kind)
  }

  /// The value for a message, not endless.
  private func value(_ range: Range<Int>) -> String {
    let text = text.slice(range).string
    return text.unicodeScalars.count <= 60
      ? text : String(String.UnicodeScalarView(text.unicodeScalars.prefix(60))) + "…"
  }

  mutating func rejectAmount(_ fault: NumberFault, _ amount: Int, _ reading: inout CellReading) {
    let column = plan.amounts[amount]
    let range = text.trimmed(record.fields[column].range)
    let advice = NumberAdvice(header: plan.header[column], style: styles[amount].style)
    let rule = fault == .tooLarge ? RowRules.amountFits : RowRules.amountReadable
    guard reject(rule, &reading, advice.kind(fault)) else { return }
    tell(
      rule, range,
      advice.summary(value(range), fault),
      advice.hint(value(range), fault))
  }

  mutating func rejectEmpty(_ step: ColumnPlan.Step, _ reading: inout CellReading) {
    let name = plan.header[step.column]
    let range = text.trimmed(record.fields[step.column].range)
    let rule = RowRules.requiredCell
    guard
      reject(
        rule, &reading, Wording(nl: "kolom '\(name)' is leeg", en: "column '\(name)' is empty"))
    else { return }
    tell(
      rule, range,
      Wording(nl: "'\(name)' is leeg en moet gevuld zijn", en: "'\(name)' is empty and required"),
      Wording(
        nl: "is het geen gewone rij, zet er dan een regel voor onder 'row_rules'",
        en: "if it is no ordinary row, write a rule for it under 'row_rules'"))
  }

  mutating func rejectYear(
    _ step: ColumnPlan.Step, _ range: Range<Int>, _ reading: inout CellReading
  ) {
    let name = plan.header[step.column]
    let rule = RowRules.yearReadable
    guard
      reject(
        rule, &reading,
        Wording(nl: "jaar in kolom '\(name)' is niet te lezen", en: "no year in column '\(name)'"))
    else { return }
    tell(
      rule, range,
      Wording(nl: "'\(value(range))' is geen jaar", en: "'\(value(range))' is not a year"),
      Wording(nl: "schrijf vier cijfers, zoals 2024", en: "write four digits, like 2024"))
  }

  mutating func rejectInteger(
    _ step: ColumnPlan.Step, _ range: Range<Int>, _ reading: inout CellReading
  ) {
    let name = plan.header[step.column]
    let rule = RowRules.integerReadable
    guard
      reject(
        rule, &reading,
        Wording(
          nl: "aantal in kolom '\(name)' is geen heel getal",
          en: "no whole number in column '\(name)'"))
    else { return }
    tell(
      rule, range,
      Wording(
        nl: "'\(value(range))' is geen heel getal", en: "'\(value(range))' is not a whole number"),
      Wording(
        nl: "staan er punten tussen duizendtallen, zet dan 'numbers' in de sidecar",
        en: "if there are marks between thousands, set 'numbers' in the sidecar"))
  }

  mutating func rejectDate(
    _ step: ColumnPlan.Step, _ declared: [String], _ range: Range<Int>,
    _ reading: inout CellReading
  ) {
    let name = plan.header[step.column]
    let forms = DateReader.forms(reading: text.slice(range)).map { "'\($0)'" }
    let hint =
      forms.isEmpty
      ? Wording(
        nl: "deze dag bestaat niet of staat er in een andere vorm",
        en: "this day does not exist or is written in another form")
      : Wording(
        nl: "zet 'dates' in de sidecar; dit past bij \(forms.joined(separator: " en "))",
        en: "set 'dates' in the sidecar; this fits \(forms.joined(separator: " and "))")
    let (form, english) = (
      declared.joined(separator: " of "), declared.joined(separator: " or ")
    )
    let rule = RowRules.dateReadable
    guard
      reject(
        rule, &reading,
        Wording(nl: "datum in kolom '\(name)' is niet te lezen", en: "no date in column '\(name)'"))
    else { return }
    tell(
      rule, range,
      Wording(
        nl: "'\(value(range))' is geen datum in de vorm \(form)",
        en: "'\(value(range))' is not a date in the form \(english)"),
      hint)
  }

  mutating func rejectDoubt(
    _ step: ColumnPlan.Step, _ one: String, _ other: String, _ range: Range<Int>,
    _ reading: inout CellReading
  ) {
    let name = plan.header[step.column]
    let rule = RowRules.dateAmbiguous
    guard
      reject(
        rule, &reading,
        Wording(
          nl: "datum in kolom '\(name)' is op twee manieren te lezen",
          en: "date in column '\(name)' can be read in two ways"))
    else { return }
    tell(
      rule, range,
      Wording(
        nl: "'\(value(range))' is een andere dag in \(one) dan in \(other)",
        en: "'\(value(range))' is another day in \(one) than in \(other)"),
      Wording(
        nl: "geef bij 'dates' alleen vormen op die elkaar uitsluiten",
        en: "declare only forms in 'dates' that exclude each other"))
  }

  mutating func rejectValue(
    _ step: ColumnPlan.Step, _ list: Int, _ range: Range<Int>, _ reading: inout CellReading
  ) {
    rejectChoice(step, words(of: plan.values[list].texts), range, &reading)
  }

  private func words(of table: ByteTable) -> [String] {
    (0..<table.count).map { String(decoding: table.bytes(at: $0), as: UTF8.self) }
  }

  mutating func rejectChoice(
    _ step: ColumnPlan.Step, _ list: Int, _ range: Range<Int>, _ reading: inout CellReading
  ) {
    rejectChoice(step, words(of: plan.choices[list]), range, &reading)
  }

  private mutating func rejectChoice(
    _ step: ColumnPlan.Step, _ words: [String], _ range: Range<Int>, _ reading: inout CellReading
  ) {
    let name = plan.header[step.column]
    let rule = RowRules.choiceKnown
    guard
      reject(
        rule, &reading,
        Wording(
          nl: "waarde in kolom '\(name)' is geen van de mogelijkheden",
          en: "value in column '\(name)' is none of the choices"))
    else { return }
    tell(
      rule, range,
      Wording(
        nl: "'\(value(range))' is geen van de mogelijkheden",
        en: "'\(value(range))' is none of the choices"),
      Suggestion.hint(for: value(range), among: words)
        ?? Wording(
          nl: "mogelijk zijn \(words.joined(separator: ", "))",
          en: "possible are \(words.joined(separator: ", "))"))
  }

  mutating func rejectArea(
    _ step: ColumnPlan.Step, _ range: Range<Int>, _ reading: inout CellReading
  ) {
    let name = plan.header[step.column]
    let rule = RowRules.areaKnown
    guard
      reject(
        rule, &reading,
        Wording(
          nl: "gebied in kolom '\(name)' is niet bekend", en: "area in column '\(name)' is unknown")
      )
    else { return }
    tell(
      rule, range,
      Wording(
        nl: "'\(value(range))' staat niet in areas.csv",
        en: "'\(value(range))' is not in areas.csv"),
      areas.hint(forCode: value(range)))
  }

  mutating func rejectAreaName(
    _ step: ColumnPlan.Step, _ range: Range<Int>, _ reading: inout CellReading
  ) {
    let name = plan.header[step.column]
    let rule = RowRules.areaKnown
    guard
      reject(
        rule, &reading,
        Wording(
          nl: "gebied in kolom '\(name)' is niet bekend", en: "area in column '\(name)' is unknown")
      )
    else { return }
    tell(
      rule, range,
      Wording(
        nl: "'\(value(range))' is geen naam van een gebied in areas.csv of area-aliases.csv",
        en: "'\(value(range))' is no name of an area in areas.csv or area-aliases.csv"),
      areas.hint(forName: value(range)))
  }

  mutating func rejectTaskfield(_ table: Int, _ range: Range<Int>, _ reading: inout CellReading) {
    let code = value(range)
    let list = taskfields[table]
    let others = taskfields.filter { $0.contains(code) }.map(\.year)
    let rule = RowRules.taskfieldKnown
    guard
      reject(
        rule, &reading,
        Wording(
          nl: "taakveld staat niet in de lijst van \(list.year)",
          en: "taakveld is not in the list of \(list.year)"))
    else { return }
    tell(
      rule, range,
      Wording(
        nl: "'\(code)' is geen taakveld van \(list.year)",
        en: "'\(code)' is not a taakveld of \(list.year)"),
      list.hint(for: code, knownIn: others))
  }

  mutating func rejectLabel(
    _ other: String, _ range: Range<Int>, _ label: Range<Int>, _ reading: inout CellReading
  ) {
    let code = value(range)
    let lostZero = other == code + "0"
    let rule = RowRules.taskfieldLabel
    guard
      reject(
        rule, &reading,
        Wording(
          nl: "code van het taakveld past niet bij de naam ernaast",
          en: "code of the taakveld does not fit the label beside it"))
    else { return }
    tell(
      rule, range,
      Wording(
        nl: "'\(code)' past niet bij de naam '\(value(label))' ernaast",
        en: "'\(code)' does not fit the label '\(value(label))' beside it"),
      Wording(
        nl: "bedoelt u '\(other)'?" + (lostZero ? " Een rekenblad laat de nul weg" : ""),
        en: "did you mean '\(other)'?" + (lostZero ? " A spreadsheet drops the zero" : "")))
  }

  mutating func rejectYearOfTaskfields(
    _ year: Int, _ range: Range<Int>, _ reading: inout CellReading
  ) {
    let known = years.map(String.init).joined(separator: ", ")
    let rule = RowRules.taskfieldYear
    guard
      reject(
        rule, &reading,
        Wording(
          nl: "lijst van taakvelden van \(year) ontbreekt",
          en: "the list of taakvelden of \(year) is missing"))
    else { return }
    tell(
      rule, range,
      Wording(
        nl: "'\(value(range))' is niet na te gaan: van \(year) is er geen lijst van taakvelden",
        en: "'\(value(range))' cannot be checked: there is no list of taakvelden for \(year)"),
      Wording(
        nl: "vul reference/classifications.csv aan"
          + (known.isEmpty ? "" : "; daarin staan nu \(known)"),
        en: "add to reference/classifications.csv" + (known.isEmpty ? "" : "; it has \(known)")))
  }
}
