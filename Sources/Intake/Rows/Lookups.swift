/// What codes and names in a source are checked against.
public struct Lookups: Sendable {
  /// Name or alias of an area to its code.
  public var areaNames: [String: String]
  public var areas: Set<String>
  /// Year to code to label.
  public var taskfields: [Int: [String: String]]

  public init(
    areaNames: [String: String] = [:], areas: Set<String> = [],
    taskfields: [Int: [String: String]] = [:]
  ) {
    self.areaNames = areaNames
    self.areas = areas
    self.taskfields = taskfields
  }
}
