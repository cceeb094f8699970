/// Everything that is published beside the pages. The downloads page lists those that are for
/// readers; the manifest comes last, over all of them.
public enum Registry {
  public static let products: [any Product] = [
    AtomFeeds(),
    HostFiles(),
    QuestionLetters(),
    RecipeTables(),
    Robots(),
    SearchFiles(),
    Sitemap(),
  ]
}
