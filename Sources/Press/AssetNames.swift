public import Markup

/// Assets under names that hold their fingerprint, so that hosts may cache them for good.
public struct AssetNames: Sendable {
  private var addresses: [String: Address] = [:]
  public private(set) var outputs: [Output] = []

  /// Files of `templates/assets/` by their name.
  public init(_ files: [(name: String, bytes: [UInt8])]) {
    for file in files {
      let mark = Digest.sha256(of: file.bytes).prefix(10)
      let dot = file.name.lastIndex(of: ".") ?? file.name.endIndex
      let name = "assets/\(file.name[..<dot]).\(mark)\(file.name[dot...])"
      addresses[file.name] = Address("/" + name)
      outputs.append(Output(name, file.bytes))
    }
  }

  /// The address of an asset; an asset that is not there has the address it would have.
  public func address(of name: String) -> Address {
    addresses[name] ?? Address("/assets/" + name)
  }
}
