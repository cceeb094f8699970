internal import Diagnostics

extension Checker {
  mutating func report(
    unknown path: NamePath, _ segment: Int, in template: Int, among names: [String]
  ) {
    let name = path.segments[segment]
    let owner = path.segments[..<segment].joined(separator: ".")
    let whole =
      owner.isEmpty
      ? Wording(nl: "de pagina '\(pageName)'", en: "the page '\(pageName)'")
      : Wording(nl: "'\(owner)' (pagina '\(pageName)')", en: "'\(owner)' (page '\(pageName)')")
    error(
      TemplateRule.name, template, path.range(of: segment),
      Wording(
        nl: "'\(name)' is geen naam van \(whole.nl)", en: "'\(name)' is not a name of \(whole.en)"),
      hint: Suggestion.hint(for: name, among: names))
  }

  mutating func reportNoNames(
    _ path: NamePath, _ segment: Int, _ value: TemplateValue, in template: Int
  ) {
    let owner = path.segments[..<segment].joined(separator: ".")
    error(
      TemplateRule.name, template, path.range(of: segment),
      Wording(
        nl: "'\(owner)' is \(value.kind.nl) en heeft geen '\(path.segments[segment])'",
        en: "'\(owner)' is \(value.kind.en) and has no '\(path.segments[segment])'"),
      hint: Wording(
        nl: "open een lijst met '{{#\(owner)}}' en druk een tekst af zonder punt",
        en: "open a list with '{{#\(owner)}}', and print a text without a dot"))
  }

  mutating func reportNotPrinted(_ path: NamePath, _ value: TemplateValue, in template: Int) {
    error(
      TemplateRule.name, template, path.range,
      Wording(
        nl: "'\(path.text)' is \(value.kind.nl) en kan niet worden afgedrukt",
        en: "'\(path.text)' is \(value.kind.en) and cannot be printed"),
      hint: Wording(
        nl: "open het met '{{#\(path.text)}}'", en: "open it with '{{#\(path.text)}}'"))
  }

  mutating func reportNotFull(_ path: NamePath, in template: Int) {
    error(
      TemplateRule.sample, template, path.range,
      Wording(
        nl: "'\(path.text)' is leeg in het voorbeeld van de pagina '\(pageName)'",
        en: "'\(path.text)' is empty in the sample of the page '\(pageName)'"),
      hint: Wording(
        nl: "dit is een fout in Inzage zelf: vul het voorbeeld aan",
        en: "this is a mistake in Inzage itself: complete the sample"))
  }

  mutating func reportUneven(_ path: NamePath, in template: Int, before: HTMLPosition) {
    error(
      TemplateRule.safety, template, path.range,
      Wording(
        nl: """
          '\(path.text)' begint in \(before.whereabouts(.nl)) en eindigt in \
          \(position.whereabouts(.nl))
          """,
        en: """
          '\(path.text)' begins in \(before.whereabouts(.en)) and ends in \
          \(position.whereabouts(.en))
          """),
      hint: Wording(
        nl: "laat het deel eindigen waar het begint: hele tags, hele attributen",
        en: "let the section end where it begins: whole tags, whole attributes"))
  }

  mutating func reportNoSlot(_ path: NamePath, _ reason: Slot.Reason, in template: Int) {
    let place = reason.place
    error(
      TemplateRule.safety, template, path.range,
      Wording(
        nl: "'\(path.text)' kan niet \(place.nl) staan",
        en: "'\(path.text)' cannot stand \(place.en)"),
      hint: reason.remedy)
  }
}

// MARK: - Templates without end

extension Checker {
  mutating func reportEndless(_ template: Int) {
    let name = library.templates[template].name
    error(
      TemplateRule.partial, template, 0..<0,
      Wording(
        nl: "'\(name)' wordt op de pagina '\(pageName)' zonder einde herhaald",
        en: "'\(name)' is repeated without end on the page '\(pageName)'"),
      hint: Wording(
        nl: "zoek het sjabloon dat zichzelf afdrukt",
        en: "look for the template that prints itself"))
  }

  mutating func reportEndlessCall(_ call: PartialCall, in template: Int) {
    error(
      TemplateRule.partial, template, call.range,
      Wording(
        nl: "'\(call.name)' drukt zichzelf zonder einde af",
        en: "'\(call.name)' prints itself without end"),
      hint: Wording(
        nl: "zet het in een deel over een lijst die eens leeg is",
        en: "put it in a section over a list that is empty at some time"))
  }

  mutating func reportMoved(_ call: PartialCall, in template: Int, _ entry: HTMLPosition) {
    error(
      TemplateRule.safety, template, call.range,
      Wording(
        nl: """
          '\(call.name)' staat hier in \(position.whereabouts(.nl)) en eerder in \
          \(entry.whereabouts(.nl))
          """,
        en: """
          '\(call.name)' stands in \(position.whereabouts(.en)) here and in \
          \(entry.whereabouts(.en)) before
          """),
      hint: Wording(
        nl: "gebruik het op dezelfde soort plaats", en: "use it in the same kind of place"))
  }

  mutating func reportFillingItself(_ block: Block, in template: Int) {
    error(
      TemplateRule.partial, template, block.range,
      Wording(
        nl: "'\(block.name)' wordt ingevuld met zichzelf",
        en: "'\(block.name)' is filled in with itself"),
      hint: Wording(
        nl: "geef het binnenste blok een andere naam",
        en: "give the inner block another name"))
  }
}
