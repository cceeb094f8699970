internal import Diagnostics

extension TemplateValue {
  /// What kind of value it is, for a message.
  var kind: Wording {
    switch self {
    case .absent: Wording(nl: "leeg", en: "empty")
    case .text: Wording(nl: "een tekst", en: "a text")
    case .html: Wording(nl: "HTML", en: "HTML")
    case .link: Wording(nl: "een link", en: "a link")
    case .flag: Wording(nl: "een ja of nee", en: "a yes or no")
    case .list: Wording(nl: "een lijst", en: "a list")
    case .record: Wording(nl: "een groep namen", en: "a group of names")
    }
  }
}

extension HTMLPosition {
  /// Where it is, for a message.
  func whereabouts(_ language: Language) -> String { whereabouts[language] }

  private var whereabouts: Wording {
    switch state {
    case .text: Wording(nl: "de tekst", en: "the text")
    case .tagOpen, .elementName, .tag, .attributeName, .afterAttributeName, .beforeValue:
      Wording(nl: "een tag", en: "a tag")
    case .declarationOpen, .declaration, .comment: Wording(nl: "commentaar", en: "a comment")
    case .singleQuoted, .doubleQuoted, .unquoted:
      Wording(nl: "het attribuut '\(attribute)'", en: "the attribute '\(attribute)'")
    case .raw: Wording(nl: "'<\(element)>'", en: "'<\(element)>'")
    }
  }
}

extension Slot.Reason {
  /// Where nothing can be printed, for a message.
  var place: Wording {
    switch self {
    case .unquoted(let name):
      Wording(
        nl: "in het attribuut '\(name)' zonder aanhalingstekens",
        en: "in the attribute '\(name)' without quotes")
    case .tag: Wording(nl: "in een tag buiten een attribuut", en: "in a tag outside an attribute")
    case .attribute(HTMLPosition.unclear):
      Wording(
        nl: "in een attribuut waarvan de naam van een deel afhangt",
        en: "in an attribute whose name depends on a section")
    case .attribute(let name):
      Wording(
        nl: "in het attribuut '\(name)', dat de pagina kan veranderen",
        en: "in the attribute '\(name)', which can change the page")
    case .element(let name): Wording(nl: "in '<\(name)>'", en: "in '<\(name)>'")
    case .comment: Wording(nl: "in HTML-commentaar", en: "in an HTML comment")
    case .middleOfURL(let name):
      Wording(nl: "midden in de URL van '\(name)'", en: "in the middle of the URL of '\(name)'")
    }
  }

  /// What to do instead.
  var remedy: Wording {
    switch self {
    case .unquoted(let name):
      Wording(nl: "schrijf \(name)=\"{{…}}\"", en: "write \(name)=\"{{…}}\"")
    case .tag, .attribute(HTMLPosition.unclear):
      Wording(
        nl: "schrijf de naam uit en zet de waarde tussen aanhalingstekens",
        en: "write the name out and put the value in quotes")
    case .attribute: Wording(nl: "gebruik een class", en: "use a class")
    case .element:
      Wording(nl: "gebruik een data-attribuut", en: "use a data attribute")
    case .comment: Wording(nl: "schrijf {{! … }}", en: "write {{! … }}")
    case .middleOfURL:
      Wording(nl: "laat de hele URL een link zijn", en: "let the whole URL be a link")
    }
  }
}
