internal import CExchange
internal import Foundation
public import Press

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Puts an edition on disk in one step: it is written whole into a folder beside the old one and
/// the two are exchanged, so that a reader sees the old edition or the new one. Files that Inzage
/// did not make are taken over untouched; pages that are no longer made go.
public struct DiskSink: Sendable {
  public let output: String

  public init(output: String) {
    self.output = output.count > 1 && output.hasSuffix("/") ? String(output.dropLast()) : output
  }

  /// The name of the list of what Inzage made.
  static let manifest = Manifest.file

  /// Refuses a folder with files in it that Inzage did not print: it may be somebody's work.
  public func checkOwnership() throws(DiskError) {
    guard let found = status(of: output) else { return }
    guard found.st_mode & S_IFMT != S_IFLNK else {
      throw DiskError(output, "is a link; name the folder that it leads to")
    }
    guard found.st_mode & S_IFMT == S_IFDIR else {
      throw DiskError(output, "is a file; the site needs a folder")
    }
    let folder = Folder(output)
    let files = try folder.files()
    guard files.isEmpty || files.contains(Self.manifest) else {
      throw DiskError(
        output, "holds files and no \(Self.manifest) of Inzage; choose an empty folder")
    }
  }

  /// Writes the edition and puts it in the place of the old one.
  public func write(_ outputs: [Output]) throws(DiskError) -> Written {
    for item in outputs where !Self.isInside(item.file) {
      throw DiskError(item.file, "is no path inside the site")
    }
    let staging = output + ".inzage-new"
    try remove(staging)
    let mine = try ownedFiles()
    var written = Written()
    let fresh = Set(outputs.map(\.file))
    try makeFolder(staging)
    var folders: Set<String> = []
    for item in outputs {
      let target = staging + "/" + item.file
      let parent = target.lastIndex(of: "/").map { String(target[..<$0]) } ?? staging
      if folders.insert(parent).inserted { try makeFolder(parent) }
      let old = output + "/" + item.file
      if mine.contains(item.file), let size = status(of: old)?.st_size, size == item.bytes.count,
        try Folder(output).bytes(of: item.file) == item.bytes, link(old, target) == 0
      {
        written.unchanged += 1
        continue
      }
      try write(item.bytes, to: target)
      written.changed += 1
      written.bytes += item.bytes.count
    }
    written.removed = mine.subtracting(fresh).count
    try takeOverForeignFiles(mine: mine, fresh: fresh, into: staging)
    try exchange(staging)
    try remove(staging)
    return written
  }

  /// Whether a path stays in the folder of the site.
  private static func isInside(_ file: String) -> Bool {
    !file.isEmpty
      && file.split(separator: "/", omittingEmptySubsequences: false).allSatisfy {
        !$0.isEmpty && $0 != "." && $0 != ".."
      }
  }

  /// What a write has done.
  public struct Written: Sendable {
    public var changed = 0
    public var unchanged = 0
    public var removed = 0
    public var bytes = 0
  }

  private func ownedFiles() throws(DiskError) -> Set<String> {
    let folder = Folder(output)
    guard folder.contains(Self.manifest) else { return [] }
    do {
      return Set(try Manifest.files(in: folder.bytes(of: Self.manifest)))
    } catch let error as DiskError {
      throw error
    } catch {
      throw DiskError(output + "/" + Self.manifest, error)
    }
  }

  /// What others put in the output goes along untouched: files, links, folders, empty ones too. A
  /// folder that held files of ours goes when they do.
  private func takeOverForeignFiles(
    mine: Set<String>, fresh: Set<String>, into staging: String
  ) throws(DiskError) {
    guard let mode = status(of: output)?.st_mode else { return }
    _ = chmod(staging, mode & 0o7777)
    var ownFolders: Set<String> = []
    for file in mine {
      var path = file[...]
      while let slash = path.lastIndex(of: "/") {
        path = path[..<slash]
        guard ownFolders.insert(String(path)).inserted else { break }
      }
    }
    try takeOver("", mine: mine, fresh: fresh, ownFolders: ownFolders, into: staging)
  }

  private func takeOver(
    _ folder: String, mine: Set<String>, fresh: Set<String>, ownFolders: Set<String>,
    into staging: String
  ) throws(DiskError) {
    let names: [String]
    do {
      names = try FileManager.default.contentsOfDirectory(atPath: output + "/" + folder)
    } catch {
      throw DiskError(output + "/" + folder, error)
    }
    for name in names.sorted() {
      let path = folder.isEmpty ? name : folder + "/" + name
      guard !mine.contains(path), let found = status(of: output + "/" + path) else { continue }
      let target = staging + "/" + path
      if found.st_mode & S_IFMT == S_IFDIR {
        if !ownFolders.contains(path) {
          try makeFolder(target)
          _ = chmod(target, found.st_mode & 0o7777)
        }
        try takeOver(path, mine: mine, fresh: fresh, ownFolders: ownFolders, into: staging)
        continue
      }
      guard !fresh.contains(path) else {
        throw DiskError(
          output + "/" + path, "is there already and was not made by Inzage; move it away first")
      }
      if let slash = target.lastIndex(of: "/") { try makeFolder(String(target[..<slash])) }
      // A link stays the link it is.
      guard linkat(AT_FDCWD, output + "/" + path, AT_FDCWD, target, 0) == 0 else {
        throw DiskError(output + "/" + path, String(cString: strerror(errno)))
      }
    }
  }

  private func exchange(_ staging: String) throws(DiskError) {
    guard FileManager.default.fileExists(atPath: output) else {
      guard rename(staging, output) == 0 else {
        throw DiskError(output, String(cString: strerror(errno)))
      }
      return
    }
    if exchange_paths(staging, output) == 0 { return }
    // A file system without an exchange: two renames, as near together as can be.
    let old = output + ".inzage-old"
    try remove(old)
    guard rename(output, old) == 0 else {
      throw DiskError(output, String(cString: strerror(errno)))
    }
    guard rename(staging, output) == 0 else {
      let reason = String(cString: strerror(errno))
      _ = rename(old, output)
      throw DiskError(output, reason)
    }
    guard rename(old, staging) == 0 else {
      throw DiskError(old, String(cString: strerror(errno)))
    }
  }

  /// Of the file itself, not of what a link leads to; `nil` when there is none.
  private func status(of path: String) -> stat? {
    var found = stat()
    return lstat(path, &found) == 0 ? found : nil
  }

  private func write(_ bytes: [UInt8], to path: String) throws(DiskError) {
    let file = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    guard file >= 0 else { throw DiskError(path, String(cString: strerror(errno))) }
    var done = 0
    while done < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        // The rest of the buffer; `write` may take less than it is given.
        buffer.baseAddress.map {
          #if canImport(Glibc)
            Glibc.write(file, $0 + done, bytes.count - done)
          #else
            Darwin.write(file, $0 + done, bytes.count - done)
          #endif
        } ?? 0
      }
      guard count > 0 else {
        let reason = String(cString: strerror(errno))
        close(file)
        throw DiskError(path, reason)
      }
      done += count
    }
    guard close(file) == 0 else { throw DiskError(path, String(cString: strerror(errno))) }
  }

  private func makeFolder(_ path: String) throws(DiskError) {
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch {
      throw DiskError(path, error)
    }
  }

  private func remove(_ path: String) throws(DiskError) {
    guard FileManager.default.fileExists(atPath: path) else { return }
    do {
      try FileManager.default.removeItem(atPath: path)
    } catch {
      throw DiskError(path, error)
    }
  }
}
