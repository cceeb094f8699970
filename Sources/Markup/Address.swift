/// The path of something on the site, from its root: `/begroting/2024/` or `/assets/site.css`,
/// with an optional fragment.
///
/// A page is printed with addresses relative to itself, so that the same bytes work at the root of
/// a host, under any path, and from a folder.
public struct Address: Hashable, Sendable, Codable {
  /// Starts with a slash; ends with one when it is the address of a page.
  public var path: String
  public var fragment: String?

  public init(_ path: String, fragment: String? = nil) {
    self.path = path.hasPrefix("/") ? path : "/" + path
    self.fragment = fragment
  }

  /// The file that holds it, relative to the root of the site: a page is the `index.html` of its
  /// folder.
  public var file: String {
    let relative = String(path.dropFirst())
    return path.hasSuffix("/") ? relative + "index.html" : relative
  }

  /// How a page at `page` writes this address. Folders are written with their `index.html`, so
  /// that the link works from `file://` too.
  public func relative(to page: Address) -> String {
    let suffix = fragment.map { "#" + $0 } ?? ""
    if page.path == path, fragment != nil { return suffix }
    let from = page.file.split(separator: "/", omittingEmptySubsequences: true).dropLast()
    let to = file.split(separator: "/", omittingEmptySubsequences: true)
    var shared = 0
    while shared < from.count, shared < to.count - 1, from[shared] == to[shared] { shared += 1 }
    let up = String(repeating: "../", count: from.count - shared)
    let path = up + to[shared...].joined(separator: "/")
    // A colon in the first part would make it a scheme.
    let isScheme = path.prefix { $0 != "/" }.contains(":")
    return (isScheme ? "./" : "") + path + suffix
  }

  public func anchored(_ fragment: String) -> Address {
    Address(path, fragment: fragment)
  }
}

extension Address: Comparable {
  public static func < (a: Address, b: Address) -> Bool {
    (a.path, a.fragment ?? "") < (b.path, b.fragment ?? "")
  }
}
