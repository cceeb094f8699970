public import Markup

/// A file that readers can take along.
public struct DownloadLine: Encodable, Sendable {
  public enum Group: String, Encodable, Sendable { case tables, whole, received }

  public var name: String
  public var about: String
  public var rows: String?
  public var size: String
  public var url: Address
  public var group: Group

  public init(
    name: String, about: String, rows: String?, size: String, url: Address, group: Group
  ) {
    self.name = name
    self.about = about
    self.rows = rows
    self.size = size
    self.url = url
    self.group = group
  }

  static let sample = DownloadLine(
    name: "x", about: "x", rows: "1", size: "x", url: Address("/x.csv"), group: .tables)
}
