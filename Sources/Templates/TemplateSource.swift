/// One template file as it was read.
public struct TemplateSource: Sendable, Hashable {
  /// What partials and page kinds call it: `layout`, `card`.
  public var name: String
  /// The path as the author knows it.
  public var file: String
  public var text: String

  public init(name: String, file: String, text: String) {
    self.name = name
    self.file = file
    self.text = text
  }
}
