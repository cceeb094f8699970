public import Pages

/// Something the portal publishes beside its pages.
public protocol Product: Sendable {
  init()
  func outputs(of edition: Edition, pages: [Page]) throws -> [Output]
}
