/// One file of the index.
public struct SearchFile: Hashable, Sendable {
  /// Relative to the folder of the index, such as `w/k-hu.js`.
  public var path: String
  public var bytes: [UInt8]
}

/// What became of the documents, to be printed with a build.
public struct SearchStats: Hashable, Sendable {
  public var documents: Int
  /// Different words, and the groups of forms that they are.
  public var words: Int
  public var groups: Int
  /// Pairs of a group and a document that it is found by.
  public var postings: Int
  /// The size of all files together and of the largest one.
  public var bytes: Int
  public var largest: Int
}
