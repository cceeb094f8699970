public import Civic
public import Diagnostics

/// A sidecar outside a portal, for a file that stands anywhere.
public enum SidecarFile {
  /// - Parameter register: the path of the file that is to be read by it. Where the sidecar is for
  ///   many files, what it says of the file of that name counts, or else of the first.
  public static func read(
    _ bytes: [UInt8], name: String, register: String, into report: inout Report
  ) -> Source? {
    guard let file = TextFile(bytes, name: name, into: &report),
      let root = YAMLReader.read(file, into: &report)
    else { return nil }
    let parts = SharedSidecar(sidecar: name, root: root).parts(into: &report)
    func last(_ path: String) -> Substring? { path.split(separator: "/").last }
    let part = parts.first { last($0.register) == last(register) } ?? parts.first
    guard let part else { return nil }
    return SidecarReader(register: register, isShared: part.isShared).read(part.root, into: &report)
  }
}
