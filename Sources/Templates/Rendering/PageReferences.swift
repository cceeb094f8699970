internal import Markup

/// Prints links as one page writes them.
///
/// `Hyperlink.reference(from:)` says what is written. A page has hundreds of links and knows where
/// it stands itself, so that for plain addresses the same is done here on bytes.
struct PageReferences {
  private let page: Address
  /// The path of the folder of the page, with the slash at its end.
  private let folder: [UInt8]
  private let isPlain: Bool
  /// Where the site begins on its host, for a page that may be shown at any address.
  private let root: String?

  init(from page: Address, root: String? = nil) {
    self.page = page
    self.root = root
    let path = Array(page.path.utf8)
    let end = path.lastIndex(of: Self.slash).map { $0 + 1 } ?? 0
    folder = Array(path[..<end])
    isPlain = path.first == Self.slash && path.withUnsafeBufferPointer(Self.isPlain)
  }

  func write(_ link: Hyperlink, into bytes: inout [UInt8]) {
    if let root, case .site(let address) = link {
      let fragment = address.fragment.map { "#" + $0 } ?? ""
      return HTML.escape(root + address.path.dropFirst() + fragment, into: &bytes)
    }
    if case .site(let address) = link, printPlain(address, into: &bytes) { return }
    HTML.escape(link.reference(from: page), into: &bytes)
  }

  /// Prints an address in which nothing needs to be escaped; says whether it was one.
  private func printPlain(_ address: Address, into bytes: inout [UInt8]) -> Bool {
    guard isPlain else { return false }
    if let fragment = address.fragment {
      guard address.path != page.path, Self.isPlain(fragment) else { return false }
    }
    var path = address.path
    let isPrinted = path.withUTF8 { path in
      guard path.first == Self.slash, Self.isPlain(path) else { return false }
      let shared = sharedFolders(with: path)
      for byte in folder[shared...] where byte == Self.slash {
        bytes.append(contentsOf: [UInt8(ascii: "."), UInt8(ascii: "."), Self.slash])
      }
      bytes.append(contentsOf: path[shared...])
      if path.last == Self.slash { bytes.append(contentsOf: "index.html".utf8) }
      return true
    }
    if isPrinted, let fragment = address.fragment {
      bytes.append(UInt8(ascii: "#"))
      bytes.append(contentsOf: fragment.utf8)
    }
    return isPrinted
  }

  /// How many bytes of the path are folders that the page stands in too.
  private func sharedFolders(with path: UnsafeBufferPointer<UInt8>) -> Int {
    var shared = 0
    for (index, byte) in folder.enumerated() {
      guard index < path.count, path[index] == byte else { break }
      if byte == Self.slash { shared = index + 1 }
    }
    return shared
  }

  private static let slash = UInt8(ascii: "/")

  private static func isPlain(_ text: String) -> Bool {
    var text = text
    return text.withUTF8(isPlain)
  }

  /// Letters, digits and the usual signs, and no two slashes in a row; a colon may make a scheme.
  private static func isPlain(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var last: UInt8 = 0
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-")...UInt8(ascii: "."),
        UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "%"):
        break
      case slash where last != slash: break
      default: return false
      }
      last = byte
    }
    return true
  }
}
