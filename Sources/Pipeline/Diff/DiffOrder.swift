public import Civic
public import Diagnostics
internal import Foundation
internal import Intake
internal import Ledger

/// Two things that are to be compared: deliveries of one source, or published editions.
public struct DiffOrder: Sendable {
  /// The earlier and the later one: files with amounts, folders of a printed site, or ledgers.
  public var old: String
  public var new: String
  /// How the files read, when no sidecar stands beside them.
  public var sidecar: String?
  /// The key to compare by, when it is not what the sidecar says.
  public var key: [String]?
  /// The portal whose codes the files use; left out when there is none.
  public var content: String?
  public var scratch: String

  public init(
    old: String, new: String, sidecar: String? = nil, key: [String]? = nil,
    content: String? = nil, scratch: String
  ) {
    self.old = old
    self.new = new
    self.sidecar = sidecar
    self.key = key
    self.content = content
    self.scratch = scratch
  }

  /// Compares; each difference is handed on as it is found, with the place of both rows' files in
  /// `SourceDiff`. Nothing is compared when reading says that something is wrong.
  public func run(
    each: (SourceDiff, Change) -> Void = { _, _ in }
  ) throws -> DiffOutcome {
    let ledgers = try [old, new].map(Self.ledger(at:))
    if let before = ledgers[0], let after = ledgers[1] {
      return try EditionDiff(old: before, new: after).run(each: each)
    }
    if ledgers.contains(where: { $0 != nil }) { throw DiffError.oneEdition(old: old, new: new) }
    return try DeliveryDiff(order: self).run(each: each)
  }

  /// The ledger that an edition was published with: the file itself, or the one in a folder of
  /// downloads. `nil` when it is no edition.
  private static func ledger(at path: String) throws -> String? {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw DiffError.absent(path)
    }
    guard isFolder.boolValue else { return path.hasSuffix(".sqlite") ? path : nil }
    let downloads = path + "/downloads"
    let files =
      FileManager.default.fileExists(atPath: downloads)
      ? try FileManager.default.contentsOfDirectory(atPath: downloads) : []
    guard let file = files.filter({ $0.hasSuffix(".sqlite") }).min() else {
      throw DiffError.noLedger(path)
    }
    return "\(path)/downloads/\(file)"
  }
}

/// What cannot be compared at all: a wrong order.
public enum DiffError: Error, CustomStringConvertible, Sendable {
  case absent(String)
  case noLedger(String)
  case oneEdition(old: String, new: String)
  case noSidecar(String)
  case oldLedger
  case unknownField(String, known: [String])

  public var wording: Wording {
    switch self {
    case .absent(let path):
      Wording(nl: "'\(path)' is er niet", en: "'\(path)' is not there")
    case .noLedger(let path):
      Wording(
        nl: "in '\(path)/downloads' staat geen .sqlite-bestand; noem de map van een gemaakte site",
        en: "there is no .sqlite file in '\(path)/downloads'; name the folder of a printed site")
    case .oneEdition(let old, let new):
      Wording(
        nl: "'\(old)' en '\(new)' zijn niet van dezelfde soort; noem twee sites of twee bestanden",
        en: "'\(old)' and '\(new)' are not of one kind; name two sites or two files")
    case .noSidecar(let path):
      Wording(
        nl: "naast '\(path)' staat geen .source.yaml; noem er een met --sidecar",
        en: "there is no .source.yaml beside '\(path)'; name one with --sidecar")
    case .oldLedger:
      Wording(
        nl: "een van de twee is gemaakt met een oudere Inzage, die de sleutels niet opschreef",
        en: "one of the two was made by an older Inzage, which did not write down the keys")
    case .unknownField(let field, let known):
      Wording(
        nl: "'\(field)' is geen veld; kies uit \(known.joined(separator: ", "))",
        en: "'\(field)' is not a field; choose from \(known.joined(separator: ", "))")
    }
  }

  public var description: String { wording.en }
}

/// What a comparison has found.
public struct DiffOutcome: Sendable {
  public var sources: [SourceDiff]
  public var report: Report

  /// Whether everything that could be compared was.
  public var isWhole: Bool {
    !report.hasErrors && sources.allSatisfy { $0.quality?.fault == nil }
  }
}

/// One source on both sides.
public struct SourceDiff: Sendable {
  public var title: String
  /// The files, as the user can open them; `nil` on the side where the source is not.
  public var oldFile: String?
  public var newFile: String?
  public var oldRecords: Int
  public var newRecords: Int
  /// The two files are the same, byte for byte.
  public var isSame: Bool
  /// Absent when there was nothing to compare.
  public var quality: KeyQuality?
  public var tallies: [ChangeKind: ChangeTally] = [:]
  /// The first of each kind.
  public var first: [ChangeKind: Change] = [:]
}
