import Civic
import Diagnostics

/// The text of a file with what its bytes say: encoding, line ends, the sign between cells.
struct InspectedText {
  let name: String
  let decoded: DecodedText
  /// Set when the file is no good text in the encoding that was found, but is in another one.
  let doubt: Wording?
  let ends: LineEnds

  /// How often each kind of line end stands in the file.
  struct LineEnds: Equatable {
    var crlf = 0
    var lf = 0
    var cr = 0

    init(of text: Bytes) {
      var i = 0
      while i < text.count {
        if text[i] > ASCII.carriageReturn {
          i += 1
          continue
        }
        switch PlaceFinder.widthOfLineEnd(at: i, in: text) {
        case 2:
          crlf += 1
          i += 2
        case 1:
          if text[i] == ASCII.lineFeed { lf += 1 } else { cr += 1 }
          i += 1
        default: i += 1
        }
      }
    }

    var words: Wording {
      let kinds = [("CRLF", crlf), ("LF", lf), ("CR", cr)].filter { $0.1 > 0 }
      guard kinds.count != 1 else {
        let only = kinds[0].0
        let where_ =
          only == "CRLF" ? "Windows" : only == "LF" ? "Linux, macOS" : "macOS (voor 2001)"
        return Wording(nl: "\(only), zoals \(where_)", en: "\(only), as on \(where_)")
      }
      guard !kinds.isEmpty else { return Wording(nl: "geen: één regel", en: "none: one line") }
      let list = kinds.map { kind, count in count.grouped + .same(" x \(kind)") }
      return Wording(
        nl: "gemengd: " + list.map(\.nl).joined(separator: ", "),
        en: "mixed: " + list.map(\.en).joined(separator: ", "))
    }
  }

  /// `nil` when the file is no text; the report says why.
  init?(_ bytes: Bytes, name: String, into report: inout Report) {
    var found = Report()
    if let decoded = TextDecoding(file: name).decode(bytes, into: &found) {
      self.init(name: name, decoded: decoded, doubt: nil, bytes: bytes)
      return
    }
    // A byte that is no sound character: an editor may declare the encoding and go on.
    if found.holds(RowRules.textEncoding) {
      var again = Report()
      let declared = TextDecoding(file: name, declared: .windows1252)
      if let decoded = declared.decode(bytes, into: &again), let fault = found.diagnostics.first {
        let line = fault.place.map { $0.line } ?? 1
        func first(_ hint: String?) -> String {
          (hint ?? "").split(separator: ";").first.map(String.init) ?? ""
        }
        let doubt = Wording(
          nl: "regel \(line): \(first(fault.hint?.nl))",
          en: "line \(line): \(first(fault.hint?.en))")
        self.init(name: name, decoded: decoded, doubt: doubt, bytes: bytes)
        return
      }
    }
    report.absorb(found)
    return nil
  }

  private init(name: String, decoded: DecodedText, doubt: Wording?, bytes: Bytes) {
    self.name = name
    self.decoded = decoded
    self.doubt = doubt
    ends = decoded.withText(of: bytes) { LineEnds(of: $0) }
  }

  /// Why the encoding is what it is.
  var reason: Wording {
    let english = [
      "byte order mark": "byte order mark", "om en om een nulbyte": "every other byte is zero",
      "nulbytes": "zero bytes", "alle bytes zijn ASCII": "all bytes are ASCII",
      "alle bytes zijn geldig UTF-8": "all bytes are valid UTF-8",
      "bijna alles is UTF-8": "nearly all of it is UTF-8",
      "geen geldig UTF-8, wel Windows-1252": "no valid UTF-8, but Windows-1252",
    ]
    if doubt != nil {
      return Wording(
        nl: "één of meer bytes zijn twijfelachtig", en: "one or more bytes are doubtful")
    }
    let mark = Wording(
      nl: "het bestand begint met het merk van deze codering (BOM)",
      en: "the file begins with the mark of this encoding (BOM)")
    return decoded.hadByteOrderMark
      ? mark : Wording(nl: decoded.reason, en: english[decoded.reason] ?? decoded.reason)
  }
}
