import Civic
import Diagnostics
import Markup
import Testing

@testable import Intake

@Suite struct PortalReaderTests {
  @Test func readsASmallPortal() throws {
    var kit = PortalKit()
    kit["pages/home.md"] =
      "---\ntitle: Thuis\nsummary: Welkom\n---\n## Kop\n\n[b](../guides/b.md)\n"
    kit["guides/b.md"] =
      "---\ntitle: B\nsummary: C\norder: 2\nphase: doen\nthemes: [groen]\n---\nTekst[^1]\n\n[^1]: x"
    kit["reference/glossary.csv"] =
      "term_id,term,plain,see_also\nlast,last,Wat iets kost,baat; post\n"
    kit["assets/boom.png"] = "x"
    kit["README.md"] = "niets"
    kit["budget/LICENSE"] = "niets"
    kit[".DS_Store"] = "niets"
    let (found, report) = try kit.read()
    let dossier = try #require(found)
    #expect(report.isEmpty, "\(report.lines)")
    #expect(dossier.settings.record.baseURL == "https://proef.example/")
    #expect(dossier.areas.map(\.record.code) == ["GM0363"])
    #expect(dossier.themes.map(\.record.summary) == ["Bomen, planten"])
    #expect(dossier.terms.map(\.record.seeAlso) == [["baat", "post"]])
    #expect(dossier.pages.map(\.id) == ["home"])
    #expect(dossier.pages[0].body.headings.map(\.id) == ["kop"])
    #expect(dossier.pages[0].body.links.map(\.place.line) == [7])
    #expect(dossier.guides[0].record.order == 2)
    #expect(dossier.guides[0].file == "guides/b.md")
    #expect(dossier.assets == ["assets/boom.png"])
    #expect(
      dossier.areas[0].place(of: "name")
        == Place(file: "reference/areas.csv", line: 2, column: 21, length: 9))
  }

  @Test func theLanguageOfThePortalIsThatOfItsTexts() throws {
    var kit = PortalKit()
    kit["portal.yaml"] = PortalKit.settings.replacing("language: nl", with: "language: en")
    kit["pages/home.md"] = "---\ntitle: a\nsummary: b\n---\nc[^1]\n\n[^1]: d\n"
    let (dossier, _) = try kit.read()
    let html = try #require(dossier).pages[0].body.html(on: Address("/"), locate: { _ in nil })
    #expect(html.markup.contains("Back to the text at note 1"))
  }

  struct Case: CustomTestStringConvertible, Sendable {
    var file: String
    var text: String
    var lines: [String]
    var hint: String
    var testDescription: String { "\(file): \(text.prefix(40))" }

    init(_ file: String, _ text: String, _ lines: [String], _ hint: String) {
      self.file = file
      self.text = text
      self.lines = lines
      self.hint = hint
    }
  }

  static let cases: [Case] = [
    Case("pages/Over Ons.md", "---\n---\n", ["pages/Over Ons.md:1:1 file-name"], "'over-ons'"),
    Case("pages/index.md", "---\n---\n", ["pages/index.md:1:1 file-name"], "streepjes"),
    Case("practices/-a.md", "---\n---\n", ["practices/-a.md:1:1 file-name"], "'a'"),
    Case("nieuws/a.md", "x", ["nieuws/a.md:1:1 file-used"], "goede map"),
    Case("reference/area.csv", "x", ["reference/area.csv:1:1 file-used"], "goede naam"),
    Case("assets/a.svg", "x", ["assets/a.svg:1:1 file-used"], "haal het weg"),
    Case("assets/a.html", "x", ["assets/a.html:1:1 file-used"], "haal het weg"),
    Case("pages/a/b.md", "x", ["pages/a/b.md:1:1 file-used"], "goede map"),
    Case("budget/a.xlsx", "x", ["budget/a.xlsx:1:1 file-used"], "goede map"),
    Case("budget/a.csv", "x", ["budget/a.csv:1:1 sidecar-pair"], "budget/a.source.yaml"),
    Case(
      "spending/a.source.yaml", "x", ["spending/a.source.yaml:1:1 sidecar-pair"],
      "zet het bestand"),
    Case("rounds/x/y.pb", "x", ["rounds/x/y.pb:1:1 file-used"], "goede naam"),
    Case("pages/a.md", "tekst", ["pages/a.md:1:1 front-matter"], "---"),
    Case(
      "initiatives/a.md",
      "---\ntitle: x\ntype: wijkbudget\nareas: []\nthemes: [groen]\nstatus: ide\n---\n",
      [
        "initiatives/a.md:2:1 field-required", "initiatives/a.md:4:1 field-required",
        "initiatives/a.md:6:9 choice-allowed",
      ], "bedoelt u 'idea'?"),
    Case(
      "reference/themes.csv", "theme_id,naam,summary\na,b,c\n",
      [
        "reference/themes.csv:1:1 field-required", "reference/themes.csv:1:10 field-known",
      ], "de velden zijn: theme_id, name, summary"),
    Case(
      "reference/themes.csv", "theme_id,name,summary\nA b,c,\n",
      [
        "reference/themes.csv:2:7 field-required"
      ], "summary: \"…\""),
    Case(
      "reference/themes.csv", "theme_id,name,summary\nA b,c,d\n",
      [
        "reference/themes.csv:2:1 code-format"
      ], "'a-b'"),
    Case("reference/areas.csv", "", ["reference/areas.csv:1:1 file-is-text"], ""),
    Case(
      "portal.yaml", "title: x\n",
      [
        "portal.yaml:1:1 field-required"
      ], ""),
  ]

  @Test(arguments: cases) func saysWhatIsWrong(_ sample: Case) throws {
    var kit = PortalKit()
    kit[sample.file] = sample.text
    let (_, report) = try kit.read()
    #expect(Set(report.lines) == Set(sample.lines))
    #expect(report.words.contains(sample.hint), "\(report.words)")
  }

  @Test func withoutSettingsThereIsNoDossierButTheRestIsRead() throws {
    var kit = PortalKit()
    kit.files["portal.yaml"] = nil
    kit["pages/a.md"] = "tekst"
    let (dossier, report) = try kit.read()
    #expect(dossier == nil)
    #expect(report.lines == ["pages/a.md:1:1 front-matter", "portal.yaml:1:1 file-exists"])
  }

  @Test func aFileThatCannotBeReadIsTheMachinesFault() throws {
    struct Broken: Error {}
    var report = Report()
    let portal = PortalFiles(files: ["portal.yaml"]) { _ in throw Broken() }
    let error = #expect(throws: IntakeError.self) {
      try PortalReader.read(portal, into: &report)
    }
    #expect(error?.file == "portal.yaml")
  }

  @Test func theOrderOfTheFilesDoesNotMatter() throws {
    var kit = PortalKit()
    for name in ["c", "a", "b"] { kit["pages/\(name).md"] = "---\ntitle: x\nsummary: y\n---\n" }
    let files = kit.files
    var report = Report()
    let portal = PortalFiles(files: files.keys.sorted().reversed()) { files[$0] ?? [] }
    let dossier = try #require(try PortalReader.read(portal, into: &report))
    #expect(dossier.pages.map(\.id) == ["a", "b", "c"])
  }

  @Test(.timeLimit(.minutes(2)), arguments: [1, 2, 3]) func damagedFilesNeverTrap(
    _ seed: UInt64
  ) throws {
    var kit = PortalKit()
    kit["guides/b.md"] =
      "---\ntitle: B\nsummary: C\norder: 2\nphase: doen\n---\n## T[^1]\n\n[^1]: x"
    kit["rounds/r/p.pb"] = RoundTests.ballots
    kit["rounds/r/round.yaml"] = RoundTests.round + PortalKit.source()
    kit["budget/a.csv"] = "x"
    kit["budget/a.source.yaml"] = PortalKit.source() + SidecarTests.rest
    kit["reference/areas.geojson"] = "{\"features\":[]}"
    let names = kit.files.keys.sorted()
    var random = seed
    func next(_ bound: Int) -> Int {
      random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(random >> 33) % bound
    }
    for _ in 0..<150 {
      var damaged = kit
      let name = names[next(names.count)]
      var bytes = damaged.files[name] ?? []
      for _ in 0...next(5) where !bytes.isEmpty {
        switch next(4) {
        case 0: bytes[next(bytes.count)] = UInt8(next(256))
        case 1: bytes.remove(at: next(bytes.count))
        case 2: bytes.insert(Array("\"\n;,:-{}[]#'9".utf8)[next(13)], at: next(bytes.count))
        default: bytes.removeLast(next(bytes.count))
        }
      }
      damaged.files[name] = bytes
      let (_, report) = try damaged.read()
      for diagnostic in report.diagnostics {
        let place = try #require(diagnostic.place)
        let ends = (damaged.files[place.file] ?? []).filter { $0 == 10 || $0 == 13 }.count
        #expect(place.line >= 1 && place.line <= ends + 1 && place.column >= 1)
      }
    }
  }
}
