public import Diagnostics

/// A record that people write: a row of a small table or the front matter of a page.
public protocol Written: Sendable {
  static var shape: Shape { get }
  /// Takes over cells that were read by the shape: required fields are there and each has its
  /// kind.
  init(_ cells: Cells)
}

/// A written record with the places of its cells.
public struct Placed<Record: Written>: Sendable {
  public var record: Record
  public var cells: Cells

  public init(_ cells: Cells) {
    record = Record(cells)
    self.cells = cells
  }

  public func place(of field: String) -> Place { cells.place(of: field) }
}

/// A written record with a page of text: front matter and Markdown.
public struct Article<Record: Written>: Sendable {
  /// The name of the file without its ending; part of the address.
  public var id: String
  /// Relative to the portal folder.
  public var file: String
  public var front: Placed<Record>
  public var body: Prose

  public init(id: String, file: String, front: Placed<Record>, body: Prose) {
    self.id = id
    self.file = file
    self.front = front
    self.body = body
  }

  public var record: Record { front.record }
}

extension Cells {
  /// The text of a required field; empty only when the cells were not read by their shape.
  func required(_ name: String) -> String { text(name) ?? "" }
}
