import Civic
import Diagnostics
import Ledger

/// How a fault of a ready question is told to its author.
struct RecipeFaultWords {
  let summary: Wording
  let hint: Wording
  let place: Place

  init(_ fault: RecipeFault, of recipe: Recipe) {
    (summary, hint) = Self.words(of: fault, in: recipe)
    place = Self.place(of: fault, in: recipe)
  }

  private static func place(of fault: RecipeFault, in recipe: Recipe) -> Place {
    switch fault {
    case .statement(_, let offset?), .secondStatement(let offset):
      place(at: offset, in: recipe)
    case .columnMissing(let i), .rowsMissing(let i, _), .wrongKind(let i, _),
      .wrongRows(let i, _), .rowNotThere(let i, _, _, _), .sumDiffers(let i, _, _),
      .wrongParts(let i):
      recipe.columns.indices.contains(i) ? recipe.columns[i].place : recipe.place
    case .statement(let message, nil):
      place(at: named(by: message, in: recipe.sql), in: recipe)
    case .notAQuestion, .unknownParameter, .tooLong, .tooManyRows, .columnUnknown:
      place(at: recipe.sql.utf8.prefix { $0 == 0x20 || $0 == 0x0A }.count, in: recipe)
    }
  }

  /// Where the name stands that a message ends with, such as `no such table: subsidies`.
  private static func named(by message: String, in sql: String) -> Int {
    let name = message.split(separator: ":").last.map { $0.drop { $0 == " " } } ?? ""
    let found = name.isEmpty ? nil : sql.firstRange(of: name)
    let start = found?.lowerBound ?? sql.startIndex
    return sql.utf8.distance(from: sql.startIndex, to: start)
  }

  /// The place of a byte of the statement.
  private static func place(at offset: Int, in recipe: Recipe) -> Place {
    var line = recipe.sqlLine
    var column = 1
    for scalar in String(decoding: recipe.sql.utf8.prefix(offset), as: UTF8.self).unicodeScalars {
      if scalar == "\n" {
        line += 1
        column = 1
      } else {
        column += 1
      }
    }
    return Place(file: recipe.file, line: line, column: column)
  }

  private static func words(
    of fault: RecipeFault, in recipe: Recipe
  ) -> (summary: Wording, hint: Wording) {
    func name(_ i: Int) -> String { recipe.columns[i].name }
    switch fault {
    case .statement(let message, _):
      return (
        Wording(
          nl: "SQLite kan de vraag niet lezen: \(message)",
          en: "SQLite cannot read the question: \(message)"),
        Wording(
          nl: "probeer de vraag uit op inzage.sqlite, dat bij de downloads van het portaal staat",
          en: "try the question on inzage.sqlite, among the downloads of the portal")
      )
    case .notAQuestion:
      return (
        Wording(
          nl: "'\(recipe.id)' is geen vraag die alleen leest",
          en: "'\(recipe.id)' is not a question that only reads"),
        Wording(nl: "begin met SELECT of WITH", en: "begin with SELECT or WITH")
      )
    case .secondStatement:
      return (
        Wording(nl: "Hier begint een tweede vraag", en: "A second question begins here"),
        Wording(nl: "zet elke vraag in een eigen bestand", en: "put each question in its own file")
      )
    case .unknownParameter(let name):
      return (
        Wording(nl: "'\(name)' heeft geen waarde", en: "'\(name)' has no value"),
        Wording(
          nl: "gebruik alleen :build_date en :municipality",
          en: "use :build_date and :municipality only")
      )
    case .tooLong:
      return (
        Wording(
          nl: "'\(recipe.id)' is afgebroken: de vraag kost te veel werk",
          en: "'\(recipe.id)' was stopped: the question takes too much work"),
        Wording(
          nl: "zorg dat elke koppeling een ON heeft en dat een WITH RECURSIVE eindigt",
          en: "see that each join has an ON and that WITH RECURSIVE comes to an end")
      )
    case .tooManyRows(let limit):
      return (
        Wording(
          nl: "'\(recipe.id)' geeft meer dan \(limit) antwoorden",
          en: "'\(recipe.id)' gives more than \(limit) answers"),
        Wording(
          nl: "groepeer de rijen of zet er LIMIT achter", en: "group the rows or add a LIMIT")
      )
    case .columnMissing(let i):
      return (
        Wording(
          nl: "Het antwoord heeft geen kolom '\(name(i))'",
          en: "The answer has no column '\(name(i))'"),
        Wording(nl: "schrijf in de SELECT: … AS \(name(i))", en: "write … AS \(name(i)) in SELECT")
      )
    case .columnUnknown(let name):
      return (
        Wording(
          nl: "Kolom '\(name)' van het antwoord staat niet onder 'columns'",
          en: "Column '\(name)' of the answer does not stand under 'columns'"),
        Wording(nl: "zet haar erbij of laat haar weg", en: "add it or leave it out")
      )
    case .rowsMissing(let i, let rows):
      return (
        Wording(
          nl: "Het antwoord noemt niet de rijen van '\(name(i))'",
          en: "The answer does not name the rows of '\(name(i))'"),
        Wording(
          nl: "schrijf in de SELECT: group_concat(source || ':' || line || ':' || bedrag, ' ') AS "
            + rows,
          en: "write in SELECT: group_concat(source || ':' || line || ':' || amount, ' ') AS "
            + rows)
      )
    default: return wordsOfAnswer(fault, in: recipe)
    }
  }

  /// What is wrong with what was answered.
  private static func wordsOfAnswer(
    _ fault: RecipeFault, in recipe: Recipe
  ) -> (summary: Wording, hint: Wording) {
    func name(_ i: Int) -> String { recipe.columns[i].name }
    switch fault {
    case .wrongRows(let i, let value):
      return (
        Wording(
          nl: "'\(value)' noemt geen rijen van '\(name(i))'",
          en: "'\(value)' does not name rows of '\(name(i))'"),
        Wording(
          nl: "schrijf bron:regel:centen met een spatie ertussen; bij een aantal zonder de centen",
          en: "write source:line:cents with a blank between; for a count without the cents")
      )
    case .rowNotThere(let i, let source, let line, let cents):
      let amount = cents.map { Wording.euros(Money(cents: $0)) }
      return (
        Wording(
          nl: "Rij \(source):\(line) bij '\(name(i))' is er niet"
            + (amount.map { ", of heeft geen bedrag van \($0.nl)" } ?? ""),
          en: "Row \(source):\(line) for '\(name(i))' is not there"
            + (amount.map { ", or has no amount of \($0.en)" } ?? "")),
        Wording(
          nl: "neem source, line en het bedrag uit dezelfde tabel",
          en: "take source, line and the amount from the same table")
      )
    case .sumDiffers(let i, let value, let sum):
      return (
        Wording(
          nl: "'\(name(i))' is \(value), maar de rijen zijn samen \(sum)",
          en: "'\(name(i))' is \(value), but the rows make \(sum)"),
        Wording(
          nl: "noem precies de rijen die in het getal zitten",
          en: "name exactly the rows that are in the number")
      )
    case .wrongParts(let i):
      return (
        Wording(
          nl: "'\(name(i))' noemt niet twee kolommen met bedragen",
          en: "'\(name(i))' does not name two columns of amounts"),
        Wording(
          nl: "schrijf 'of: [a, b]' met twee kolommen van de soort money",
          en: "write 'of: [a, b]' with two columns of kind money")
      )
    case .wrongKind(let i, let value):
      return (
        Wording(
          nl: "'\(value)' bij '\(name(i))' is geen geheel getal",
          en: "'\(value)' for '\(name(i))' is not a whole number"),
        Wording(nl: "geef bedragen in hele centen", en: "give amounts in whole cents")
      )
    default:
      return (
        Wording(nl: "'\(recipe.id)' klopt niet", en: "'\(recipe.id)' is not right"),
        Wording(nl: "kijk de vraag na", en: "look at the question again")
      )
    }
  }
}
