public import Civic
public import Diagnostics
public import Press

/// What a run is asked to do. Clock, locale and number of cores come in here and nowhere else.
public struct Order: Sendable {
  /// The portal folder.
  public var content: String
  /// The folder of templates, locales and assets.
  public var templates: String
  /// Where the site will stand, when it is not what `portal.yaml` says.
  public var baseURL: String?
  /// The day that pages are reckoned from, when it is not what `portal.yaml` says.
  public var date: CivicDate?
  /// How many pages are made at once.
  public var jobs: Int
  /// A folder for the ledger while it is being made.
  public var scratch: String
  /// Told how far the run is: what it does, how much is done, and of how much.
  public var progress: @Sendable (Stage, Int, Int) -> Void

  public init(
    content: String, templates: String, baseURL: String? = nil, date: CivicDate? = nil,
    jobs: Int = 1, scratch: String,
    progress: @escaping @Sendable (Stage, Int, Int) -> Void = { _, _, _ in }
  ) {
    self.content = content
    self.templates = templates
    self.baseURL = baseURL
    self.date = date
    self.jobs = max(1, jobs)
    self.scratch = scratch
    self.progress = progress
  }

  public enum Stage: String, Sendable, CaseIterable {
    case reading, loading, checking, printing, packing, writing
  }
}

/// What a run has made and what it has to say. There are outputs only when there are no errors.
public struct Outcome: Sendable {
  public var outputs: [Output]
  /// Pages for readers, without the pages of origins beside them.
  public var pageCount: Int
  public var report: Report

  init(outputs: [Output] = [], pageCount: Int = 0, report: Report) {
    self.outputs = outputs
    self.pageCount = pageCount
    self.report = report
  }
}
