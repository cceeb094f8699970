internal import Foundation

/// A folder of the machine, read as the portal sees it: files by their path inside it, with
/// forward slashes, in one order on every machine.
public struct Folder: Sendable {
  public let path: String

  public init(_ path: String) {
    self.path = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
  }

  /// Whether the folder is there at all.
  public var exists: Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      && isFolder.boolValue
  }

  /// All files below the folder, hidden ones and links left out, sorted by their bytes.
  public func files() throws(DiskError) -> [String] {
    var found: [String] = []
    try collect("", into: &found)
    return found.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  public func contains(_ file: String) -> Bool {
    FileManager.default.fileExists(atPath: path + "/" + file)
  }

  public func bytes(of file: String) throws(DiskError) -> [UInt8] {
    do {
      return [UInt8](try Data(contentsOf: URL(fileURLWithPath: path + "/" + file)))
    } catch {
      throw DiskError("\(path)/\(file)", error)
    }
  }

  /// The bytes of a file where the system keeps them; they are read as they are looked at.
  func mapped(_ file: String) throws(DiskError) -> Data {
    do {
      return try Data(
        contentsOf: URL(fileURLWithPath: path + "/" + file), options: .mappedIfSafe)
    } catch {
      throw DiskError("\(path)/\(file)", error)
    }
  }

  private func collect(_ prefix: String, into found: inout [String]) throws(DiskError) {
    let here = prefix.isEmpty ? path : path + "/" + prefix
    let names: [String]
    do {
      names = try FileManager.default.contentsOfDirectory(atPath: here)
    } catch {
      throw DiskError(here, error)
    }
    for name in names where !name.hasPrefix(".") {
      let relative = prefix.isEmpty ? name : prefix + "/" + name
      let kind: FileAttributeType?
      do {
        kind =
          try FileManager.default.attributesOfItem(atPath: path + "/" + relative)[.type]
          as? FileAttributeType
      } catch {
        throw DiskError(path + "/" + relative, error)
      }
      switch kind {
      case .typeDirectory?: try collect(relative, into: &found)
      case .typeRegular?: found.append(relative)
      default: continue
      }
    }
  }
}

/// The machine would not read or write.
public struct DiskError: Error, CustomStringConvertible, Sendable {
  public var description: String

  init(_ path: String, _ cause: any Error) {
    description = "\(path): \(cause.localizedDescription)"
  }

  init(_ path: String, _ what: String) {
    description = "\(path): \(what)"
  }
}
