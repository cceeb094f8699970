import Civic
import Diagnostics

/// Makes rows and records of the text of one file, one after the other, in the memory of one.
struct RowMaker {
  /// What the cell of an amount column turned out to be.
  enum Amount {
    case none(Missing, isDeclared: Bool)
    case cents(Int64)
    case fault(NumberFault)
  }

  let source: Source
  let text: Bytes
  let decoded: DecodedText
  let plan: ColumnPlan
  let headerRecord: CSVRecord
  let structure: RowStructure
  let missing: MissingTable
  let areas: AreaTable
  let dates: [DateForms]
  let dateColumns: [SourceReading.ColumnDates]
  let years: [Int]

  var scanner: CSVScanner
  var record = CSVRecord()
  var cursor: OffsetCursor
  var styles: [SourceReading.ColumnStyle]
  var readers: [AmountReader]
  var amounts: [Amount]
  var taskfields: [TaskfieldTable]
  var textCells = TextCells()
  var parties = PartyMemo()
  /// Where the row holds the name of a person, in the text.
  var hidden: Range<Int>?
  var sums: BucketSums
  var printed: PrintedTotals
  var reasons = ReasonList()
  var rejections: RowFaults
  var sieveUses: [Int]
  var literalQuotes = (count: 0, first: Place?.none)
  var rowCount = 0
  var repeats = RepeatedBlocks()
  var labels: LabelWatch?
  /// What one is worth in the row; `nil` when its unit is not one of those declared.
  var factor: Int64?

  /// The record that was filled last.
  var buffer: RowBuffer
  /// Records of the row that was made last, as indices into the plan's entries.
  private var entries: [Int] = []
  private(set) var recordCount = 0

  /// `nil` when the sidecar does not fit the file.
  init?(
    _ source: Source, text: Bytes, decoded: DecodedText, _ lookups: Lookups,
    into report: inout Report
  ) {
    TextWounds(file: source.file).look(at: text, into: &report)
    let delimiter =
      source.mapping.delimiter ?? CSVDialect.announced(in: text)
      ?? HeaderFinder.delimiter(of: text, source)
    guard let shape = Self.shape(of: source, into: &report),
      Self.areDates(source, into: &report)
    else { return nil }
    let finder = HeaderFinder(source: source, text: text, delimiter: delimiter)
    guard let header = finder.find(into: &report) else { return nil }
    let areas = AreaTable(lookups)
    var planMaker = PlanMaker(
      source: source, shape: shape, header: header, text: text, areas: areas)
    guard let plan = planMaker.make(into: &report) else { return nil }
    self.source = source
    self.text = text
    self.decoded = decoded
    self.plan = plan
    self.areas = areas
    headerRecord = header.record
    structure = RowStructure(header: header.record, text: text)
    missing = MissingTable(source.mapping.missing)
    years = lookups.taskfields.keys.sorted()
    taskfields = years.map { TaskfieldTable(year: $0, lookups.taskfields[$0] ?? [:]) }
    scanner = CSVScanner(text, delimiter: delimiter)
    cursor = OffsetCursor(decoded)
    let forms = ColumnForms(
      source: source, plan: plan, structure: structure, missing: missing, text: text,
      delimiter: delimiter
    ).find(into: &report)
    styles = forms.numbers
    dateColumns = forms.dates
    dates = forms.dates.map { DateForms($0.forms) }
    factor = source.mapping.factor
    readers = zip(styles, plan.isReversed).map { column, isReversed in
      AmountReader(column.style, factor: source.mapping.factor, isReversed: isReversed)
    }
    labels = LabelWatch(plan)
    amounts = Array(repeating: .none(.empty, isDeclared: false), count: plan.amounts.count)
    sums = BucketSums(columns: plan.amounts.count)
    printed = PrintedTotals(source, plan)
    printed.reportUnknown(into: &report)
    rejections = RowFaults(file: source.file)
    sieveUses = Array(repeating: 0, count: plan.sieves.count)
    buffer = RowBuffer(fields: plan.shape.fields.count)
    buffer.bytes = plan.constantBytes
  }

  private static func shape(of source: Source, into report: inout Report) -> Shape? {
    let name = source.mapping.table
    if let shape = Shape.registers.first(where: { $0.name == name }) { return shape }
    let names = Shape.registers.map(\.name)
    report.error(
      RowRules.mappingSound, at: source.cells.place,
      Wording(nl: "'\(name)' is geen tabel", en: "'\(name)' is not a table"),
      hint: Suggestion.hint(for: name, among: names)
        ?? Wording(
          nl: "kies uit \(names.joined(separator: ", "))",
          en: "choose from \(names.joined(separator: ", "))"))
    return nil
  }

  private static func areDates(_ source: Source, into report: inout Report) -> Bool {
    guard let form = source.mapping.dates.first(where: { DateReader(form: $0) == nil }) else {
      return true
    }
    report.error(
      RowRules.mappingSound, at: source.cells.place,
      Wording(nl: "'\(form)' is geen vorm van een datum", en: "'\(form)' is not a form of dates"),
      hint: Wording(
        nl: "schrijf bijvoorbeeld 'dd-MM-yyyy', 'd MMM yyyy' of 'excel'",
        en: "write for instance 'dd-MM-yyyy', 'd MMM yyyy' or 'excel'"))
    return false
  }

  /// The next row of the file with its bucket; `nil` at the end.
  mutating func nextRow() -> SourceRow? {
    recordCount = 0
    hidden = nil
    guard scanner.next(into: &record) else { return nil }
    rowCount += 1
    let sorted = sortRow()
    if sorted.bucket != .blank, sorted.bucket != .header { countSetAside(sorted.bucket) }
    if sorted.bucket == .loaded {
      repeats.add(text.slice(record.range), at: rowCount)
      labels?.look(at: buffer, line: record.line)
    }
    sums.put(in: sorted.bucket)
    let start = cursor.fileOffset(of: record.start, in: text)
    let name = hidden.map { range in
      let first = cursor.fileOffset(of: range.lowerBound, in: text)
      return first..<cursor.fileOffset(of: range.upperBound, in: text)
    }
    let end = cursor.fileOffset(of: record.end, in: text)
    return SourceRow(
      line: record.line, offset: start, length: end - start, bucket: sorted.bucket,
      reason: sorted.reason, hidden: name)
  }

  private mutating func countSetAside(_ bucket: Bucket) {
    for (column, amount) in amounts.enumerated() {
      if case .cents(let cents) = amount { sums.put(cents, column: column, in: bucket) }
    }
    if bucket != .loaded { printed.setAside(record, amounts, text) }
  }

  /// The amounts that stand in the row that was made last, which is not loaded.
  func setAsideAmounts(of row: SourceRow) -> [SetAsideAmount] {
    guard row.bucket != .blank, row.bucket != .header else { return [] }
    return zip(amounts, plan.amountHeaders).compactMap { amount, header in
      guard case .cents(let cents) = amount else { return nil }
      return SetAsideAmount(line: row.line, header: header, amount: Money(cents: cents))
    }
  }

  private mutating func sortRow() -> (bucket: Bucket, reason: Int?) {
    if record.isBlank(in: text) { return (.blank, nil) }
    if record.start == headerRecord.start { return (.header, nil) }
    if record.start > headerRecord.start, structure.isRepeatedHeader(record, in: text) {
      return (.header, reasons.index(of: .header, "herhaling van de kop"))
    }
    readUnit()
    readAmounts()
    noteQuotes()
    if record.start < headerRecord.start {
      let reason =
        record.start == 0 && CSVDialect.announced(in: text) != nil
        ? "regel voor Excel met het scheidingsteken" : "tekst boven de kop"
      return (.comment, reasons.index(of: .comment, reason))
    }
    if let index = firstSieve() {
      sieveUses[index] += 1
      let rule = plan.sieves[index].rule
      return (rule.bucket, reasons.index(of: rule.bucket, rule.reason))
    }
    if RowStructure.isRuler(record, in: text) {
      return (.comment, reasons.index(of: .comment, "lijn van streepjes"))
    }
    if let reason = rejectShape() { return (.rejected, reasons.index(of: .rejected, reason)) }
    let outcome = fillCells()
    if let reason = outcome.reason {
      return (outcome.bucket, reasons.index(of: outcome.bucket, reason))
    }
    return (.loaded, nil)
  }

  private func firstSieve() -> Int? {
    for (i, sieve) in plan.sieves.enumerated() {
      switch sieve.subject {
      case .lines(let lines): if lines.contains(record.line) { return i }
      case .text(let test): if test.holds(for: text.slice(record.range)) { return i }
      case .column(let column, let test): if holds(test, column) { return i }
      }
    }
    return nil
  }

  /// Whether the test holds for the value of a cell, white space at its ends left out.
  func holds(_ test: CellTest, _ column: Int) -> Bool {
    guard column < record.fields.count else { return false }
    let field = record.fields[column]
    let range = text.trimmed(field.range)
    guard field.form == .escaped else { return test.holds(for: text.slice(range)) }
    var value: [UInt8] = []
    field.append(range, of: text, to: &value)
    return value.withUnsafeBufferPointer(test.holds)
  }

  // MARK: Records

  /// Reads the cells of the row into the buffer; a reason when the row is no record.
  private mutating func fillCells() -> (bucket: Bucket, reason: String?) {
    buffer.bytes.removeLast(buffer.bytes.count - plan.constantBytes.count)
    for i in plan.base.indices { buffer.cells[i] = plan.base[i] }
    var reader = CellReading()
    for step in plan.steps { read(step, &reader) }
    checkCodes(&reader)
    placeRow()
    nameParty()
    if let reason = reader.rejection { return (.rejected, reason) }
    if let reason = reader.exclusion { return (.excluded, reason) }
    return choose(&reader)
  }

  private mutating func choose(_ reader: inout CellReading) -> (bucket: Bucket, reason: String?) {
    guard !plan.entries.isEmpty else {
      recordCount = 1
      return (.loaded, nil)
    }
    entries.removeAll(keepingCapacity: true)
    for (i, entry) in plan.entries.enumerated() {
      switch amounts[entry.amount] {
      case .cents: entries.append(i)
      case .none: break
      case .fault(let fault): rejectAmount(fault, entry.amount, &reader)
      }
    }
    if let reason = reader.rejection { return (.rejected, reason) }
    if entries.isEmpty { return (.excluded, "geen bedrag in deze rij") }
    recordCount = entries.count
    return (.loaded, nil)
  }

  /// Makes `buffer` the record of the row that was made last.
  mutating func fillRecord(_ record: Int) {
    guard record < entries.count, !plan.entries.isEmpty,
      let amountField = plan.amountField
    else { return }
    let entry = plan.entries[entries[record]]
    for field in plan.varying { buffer.cells[field] = plan.base[field] }
    for (field, cell) in entry.sets { buffer.cells[field] = cell }
    if case .cents(let cents) = amounts[entry.amount] {
      buffer.cells[amountField] = .integer(cents)
    }
  }
}
