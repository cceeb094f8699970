/// The database could not be made or asked: a fault of the machine or of the program, not of the
/// author.
public struct LedgerError: Error, CustomStringConvertible, Sendable {
  public var description: String

  init(_ what: String, _ cause: any Error) {
    description = "\(what): \(cause)"
  }
}
