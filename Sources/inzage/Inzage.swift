import ArgumentParser

@main
struct Inzage: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inzage",
    abstract: "Print a transparency portal from Markdown, budgets and spending records.",
    discussion: """
      Inzage reads a portal folder (content/), checks every file in it and prints a static site \
      (site/) on which each amount can be followed to its file and row.

      Start with: inzage check
      Then:       inzage build
      """,
    version: "0.1.0",
    subcommands: [
      Build.self, Check.self, Diff.self, Explain.self, Inspect.self, Reconcile.self,
    ])
}
