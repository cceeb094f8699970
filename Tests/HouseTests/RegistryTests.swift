import Foundation
import Testing

/// A registry is a sorted list of what stands in a folder: a forgotten line fails here.
@Suite struct RegistryTests {
  struct Pair: CustomTestStringConvertible, Sendable {
    var folder: String
    var registry: String
    /// What the types in the folder conform to.
    var conformance: String
    var testDescription: String { registry }
  }

  static let pairs = [
    Pair(
      folder: "Sources/Audit/Rules", registry: "Sources/Audit/Registry.swift",
      conformance: "Rule"),
    Pair(
      folder: "Sources/Pages/Kinds", registry: "Sources/Pages/Registry.swift",
      conformance: "PageKind"),
    Pair(
      folder: "Sources/Press/Products", registry: "Sources/Press/Registry.swift",
      conformance: "Product"),
  ]

  @Test(arguments: pairs) func everyTypeOfTheFolderIsListed(_ pair: Pair) throws {
    let declared = try Self.declared(in: pair.folder, as: pair.conformance)
    let listed = try Self.listed(in: pair.registry)
    #expect(!listed.isEmpty)
    #expect(Set(listed).count == listed.count, "each once")
    #expect(Set(declared).subtracting(listed).sorted() == [], "not in the registry")
    #expect(Set(listed).subtracting(declared).sorted() == [], "not in the folder")
  }

  @Test(arguments: pairs) func theListIsSorted(_ pair: Pair) throws {
    let listed = try Self.listed(in: pair.registry)
    #expect(listed == listed.sorted { $0.lowercased() < $1.lowercased() })
  }

  @Test func aFileHasOneRuleAndItsName() throws {
    for file in try Project.files(in: "Sources/Audit/Rules", ending: ".swift") {
      let name = file.split(separator: "/").last.map { String($0.dropLast(6)) }
      let types = try Self.declared(in: file, text: Project.text(of: file), as: "Rule")
      #expect(types == [name], "\(file)")
    }
  }

  @Test func everyTemplateOfAKindIsThere() throws {
    let templates = Set(try Project.files(in: "templates", ending: ".html"))
    for file in try Project.files(in: "Sources/Pages", ending: ".swift") {
      let text = try Project.text(of: file)
      for match in text.matches(of: /static let template = "([^"]+)"/) {
        #expect(templates.contains("templates/\(match.1).html"), "\(file) names \(match.1)")
      }
    }
  }

  @Test func everyTemplateHasAKind() throws {
    var named: Set<String> = []
    for file in try Project.files(in: "Sources/Pages", ending: ".swift") {
      for match in try Project.text(of: file).matches(of: /static let template = "([^"]+)"/) {
        named.insert("templates/\(match.1).html")
      }
    }
    let pages = try Project.files(in: "templates", ending: ".html").filter {
      !$0.hasPrefix("templates/partials/") && $0 != "templates/layout.html"
    }
    #expect(!pages.isEmpty)
    #expect(Set(pages).subtracting(named).sorted() == [], "nobody prints these")
  }

  /// The types of a folder that say that they are of a kind.
  private static func declared(in folder: String, as conformance: String) throws -> [String] {
    try Project.files(in: folder, ending: ".swift").flatMap {
      try declared(in: $0, text: Project.text(of: $0), as: conformance)
    }
  }

  private static func declared(
    in file: String, text: String, as conformance: String
  ) -> [String] {
    text.matches(of: /(?:struct|enum|extension) (\w+): ([\w, ]+)/).filter { match in
      match.2.split(separator: ",").contains {
        $0.filter { !$0.isWhitespace } == conformance
      }
    }.map { String($0.1) }
  }

  /// What the list between the first brackets after `= [` names.
  private static func listed(in registry: String) throws -> [String] {
    let text = try Project.text(of: registry)
    guard let start = text.range(of: "= [\n"),
      let end = text.range(of: "\n  ]", range: start.upperBound..<text.endIndex)
    else { return [] }
    let list = text[start.upperBound..<end.lowerBound]
    return list.matches(of: /(\w+)(?:\(\)|\.self)/).map { String($0.1) }
  }
}
