internal import Civic
public import Markup

/// A question to the municipality that is ready to be sent: what a reader saw, the amounts with
/// the addresses where they can be followed, and what is asked. The partial `prepared-question`
/// shows it.
public struct PreparedQuestion: Encodable, Sendable {
  /// Why there is something to ask; each has its own words in the locale.
  public enum Reason: String, Sendable, CaseIterable {
    /// Budgeted and not spent.
    case unspent
    /// More was spent than was budgeted.
    case overspent
    /// The amount changed from one version, year or delivery to the next.
    case changed
    /// Rows that stand out, such as the answer to a recipe.
    case rows
    /// A file or a figure that is not there.
    case missing
    /// Anything else: what is this money for?
    case purpose
  }

  public var subject: String
  public var paragraphs: [String]
  /// The amounts the question is about, each with the address of its origin.
  public var figures: [String]
  public var closing: [String]
  /// Opens the reader's own mail program with the question in it.
  public var mail: Hyperlink?

  /// - Parameters:
  ///   - subject: what the question is about, as it stands in a sentence: `taakveld 6.1
  ///     Samenkracht en burgerparticipatie in 2023`.
  ///   - figures: the amounts it rests on; those that are not there are left out.
  ///   - page: where the reader saw it.
  public init(
    _ reason: Reason, about subject: String, figures: [Figure?] = [], on page: Address,
    in edition: Edition
  ) {
    let words = edition.words
    let municipality = edition.settings.municipalityName
    self.subject = words.filled("ask.subject", ["subject": subject])
    paragraphs = [
      words.filled("ask.salutation", ["municipality": municipality]),
      words.filled(
        "ask.seen",
        [
          "portal": edition.settings.title, "subject": subject,
          "address": edition.absolute(page),
        ]),
      words.filled("ask.question.\(reason.rawValue)", ["subject": subject]),
    ]
    self.figures = figures.compactMap { $0 }.map {
      words.filled(
        "ask.figure",
        ["label": $0.label, "amount": $0.text, "address": edition.absolute($0.origin)])
    }
    closing = [words["ask.where"], words["ask.regards"]]
    mail = MailAddress.link(subject: self.subject, text: text)
  }

  /// The question as plain text.
  public var text: String {
    let list = figures.map { "- " + $0 }.joined(separator: "\n")
    let opening = paragraphs + (list.isEmpty ? [] : [list])
    return (opening + closing).joined(separator: "\n\n")
  }

  private init() {
    subject = "x"
    paragraphs = ["x"]
    figures = ["x"]
    closing = ["x"]
    mail = .web("mailto:?subject=x")
  }

  public static let sample = PreparedQuestion()
}

/// Links that open a mail program with a text in it (RFC 6068).
enum MailAddress {
  /// - Parameter to: an e-mail address; without one the reader fills it in.
  static func link(to: String = "", subject: String, text: String) -> Hyperlink? {
    Hyperlink(web: "mailto:\(escaped(to))?subject=\(escaped(subject))&body=\(escaped(text))")
  }

  /// Everything but letters, digits and a few signs as `%XX`; a new line is CR LF.
  static func escaped(_ text: String) -> String {
    let digits = Array("0123456789ABCDEF".unicodeScalars)
    var escaped = ""
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "@"):
        escaped.unicodeScalars.append(UnicodeScalar(byte))
      case UInt8(ascii: "\n"): escaped += "%0D%0A"
      default:
        escaped += "%"
        escaped.unicodeScalars.append(digits[Int(byte >> 4)])
        escaped.unicodeScalars.append(digits[Int(byte & 15)])
      }
    }
    return escaped
  }
}
