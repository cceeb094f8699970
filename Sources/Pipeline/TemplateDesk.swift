internal import Civic
internal import Diagnostics
internal import Intake
internal import Pages
internal import Press
internal import Templates

/// Everything in the folder of templates: templates and partials, the words of a locale, assets.
struct TemplateDesk: Sendable {
  let library: TemplateLibrary
  let words: Words
  let assets: AssetNames
  /// Ready questions that come with Inzage.
  let recipes: [Recipe]

  init(folder: Folder, language: String, into report: inout Report) throws(DiskError) {
    var sources: [TemplateSource] = []
    var assets: [(name: String, bytes: [UInt8])] = []
    var recipes: [Recipe] = []
    for file in try folder.files() {
      if file.hasPrefix("assets/") {
        assets.append((String(file.dropFirst(7)), try folder.bytes(of: file)))
      } else if file.hasPrefix("recipes/"), file.hasSuffix(".sql") {
        let recipe = RecipeReader.read(
          try folder.bytes(of: file), id: String(file.dropFirst(8).dropLast(4)),
          file: "templates/\(file)", into: &report)
        if let recipe { recipes.append(recipe) }
      } else if file.hasSuffix(".html") {
        let name = file.split(separator: "/").last.map { String($0.dropLast(5)) } ?? file
        sources.append(
          TemplateSource(
            name: name, file: "templates/\(file)",
            text: String(decoding: try folder.bytes(of: file), as: UTF8.self)))
      }
    }
    library = TemplateLibrary(sources, into: &report)
    let locale = "locales/\(language).yaml"
    words = Words(
      language: language,
      texts: LocaleReader.read(
        try folder.bytes(of: locale), file: "templates/\(locale)", into: &report))
    self.assets = AssetNames(assets)
    self.recipes = recipes
  }
}
