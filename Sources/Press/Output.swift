/// A file of the site: its path from the root, without a leading slash, and its bytes.
public struct Output: Hashable, Sendable {
  public var file: String
  public var bytes: [UInt8]

  public init(_ file: String, _ bytes: [UInt8]) {
    self.file = file
    self.bytes = bytes
  }

  public init(_ file: String, _ text: String) {
    self.init(file, Array(text.utf8))
  }
}
