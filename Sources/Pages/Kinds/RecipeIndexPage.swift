internal import Civic
public import Markup

/// All ready questions by what they are about.
public struct RecipeIndexPage: PageKind {
  public static let template = "recipes"

  public struct Context: Encodable, Sendable {
    public var groups: [Group]
    public var database: Address
  }

  public struct Group: Encodable, Sendable {
    public var id: String
    public var label: String
    public var recipes: [LinkLine]
  }

  public static let sample = Context(
    groups: [Group(id: "x", label: "x", recipes: [.sample])], database: Address("/x.sqlite"))

  public init() {}

  static func trail(in edition: Edition) -> [Page.Crumb] {
    [
      Page.Crumb(edition.words["nav.home"], edition.paths.home),
      Page.Crumb(edition.words["recipe.title"], edition.paths.recipes),
    ]
  }

  public func pages(of edition: Edition) throws -> [Page] {
    let words = edition.words
    return [
      Page(
        at: edition.paths.recipes, template: Self.template, title: words["recipe.title"],
        summary: words["recipe.summary"], trail: Array(Self.trail(in: edition).dropLast()),
        section: nil, search: SearchEntry(kind: words["kind.recipe"])
      ) { _ in
        Context(
          groups: Recipe.Subject.allCases.compactMap { subject in
            let recipes = edition.dossier.recipes.filter { $0.subject == subject }
            guard !recipes.isEmpty else { return nil }
            return Group(
              id: subject.rawValue, label: words["recipe.subject", subject.rawValue],
              recipes: recipes.map { recipe in
                let texts = recipe.texts(in: words.language)
                return LinkLine(
                  texts.title, edition.paths.recipe(recipe.id), note: texts.summary)
              })
          }, database: edition.paths.download("inzage.sqlite"))
      }
    ]
  }
}
