import Civic

/// Why rows were set aside, in the order in which the reasons first came up.
struct ReasonList {
  private(set) var reasons: [SourceReading.Reason] = []
  private var positions: [SourceReading.Reason: Int] = [:]

  mutating func index(of bucket: Bucket, _ text: String) -> Int {
    let reason = SourceReading.Reason(bucket, text)
    if let position = positions[reason] { return position }
    reasons.append(reason)
    positions[reason] = reasons.count - 1
    return reasons.count - 1
  }
}
