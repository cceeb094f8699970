/// The files of a portal folder, wherever they are kept: on disk, in memory, in a test.
public struct PortalFiles: Sendable {
  /// Paths relative to the portal folder, with forward slashes.
  public var files: [String]
  public var read: @Sendable (String) throws -> [UInt8]

  public init(files: [String], read: @escaping @Sendable (String) throws -> [UInt8]) {
    self.files = files
    self.read = read
  }
}

/// A file that is there cannot be read: the machine's fault, not the author's.
public struct IntakeError: Error, CustomStringConvertible {
  public let file: String
  public let reason: String

  public var description: String { "\(file): \(reason)" }
}

extension PortalFiles {
  func bytes(of file: String) throws(IntakeError) -> [UInt8] {
    do {
      return try read(file)
    } catch {
      throw IntakeError(file: file, reason: String(describing: error))
    }
  }
}
