public import Civic
public import Diagnostics

/// A sidecar outside a portal, for a file that stands anywhere.
public enum SidecarFile {
  /// - Parameter register: the path of the file that is to be read by it.
  public static func read(
    _ bytes: [UInt8], name: String, register: String, into report: inout Report
  ) -> Source? {
    guard let file = TextFile(bytes, name: name, into: &report) else { return nil }
    return SidecarReader(register: register).read(file, into: &report)
  }
}
