public import Civic
import Diagnostics

/// Where rows and euros of a file ended up. Two sums are kept apart: what was read before any row
/// had a bucket, and what each bucket holds; in the end they must be the same.
struct BucketSums {
  private let columns: Int
  private var read: [Int128]
  private var rows: [Int]
  private var amounts: [Int128]

  init(columns: Int) {
    self.columns = columns
    read = Array(repeating: 0, count: columns)
    rows = Array(repeating: 0, count: Bucket.allCases.count)
    amounts = Array(repeating: 0, count: columns * Bucket.allCases.count)
  }

  mutating func read(_ cents: Int64, column: Int) { read[column] += Int128(cents) }

  mutating func put(in bucket: Bucket) { rows[bucket.position] += 1 }

  mutating func put(_ cents: Int64, column: Int, in bucket: Bucket) {
    amounts[bucket.position * columns + column] += Int128(cents)
  }

  func rows(in bucket: Bucket) -> Int { rows[bucket.position] }

  /// Hands the sums over; one that does not fit whole cents is an error.
  func hand(
    over reading: inout SourceReading, headers: [String], file: String, into report: inout Report
  ) {
    func total(_ sum: Int128, _ header: String) -> SourceReading.ColumnTotal {
      let cents = Int64(clamping: sum)
      if Int128(cents) != sum {
        report.error(
          RowRules.amountFits, at: Place(file: file),
          Wording(
            nl: "De som van kolom '\(header)' is te groot",
            en: "The sum of column '\(header)' is too large"),
          hint: Wording(
            nl: "kijk of de kolom wel bedragen bevat",
            en: "see whether the column holds amounts at all"))
      }
      return SourceReading.ColumnTotal(header: header, amount: Money(cents: cents))
    }
    reading.read = zip(read, headers).map(total)
    for bucket in Bucket.allCases where rows[bucket.position] > 0 {
      let start = bucket.position * columns
      reading.buckets.append(
        SourceReading.BucketTotal(
          bucket, rows: rows[bucket.position],
          amounts: zip(amounts[start..<start + columns], headers).map(total)))
    }
  }
}

extension Bucket {
  fileprivate var position: Int {
    switch self {
    case .loaded: 0
    case .header: 1
    case .subtotal: 2
    case .comment: 3
    case .blank: 4
    case .excluded: 5
    case .rejected: 6
    }
  }
}

extension SourceReading {
  /// Whether nothing was lost: the buckets hold as many rows as the file, and of each amount
  /// column as many euros as were read.
  public var closes: Bool {
    guard buckets.reduce(0, { $0 + $1.rows }) == rowCount else { return false }
    return read.indices.allSatisfy { column in
      let sum = buckets.reduce(Int128(0)) { sum, bucket in
        sum
          + (bucket.amounts.indices.contains(column)
            ? Int128(bucket.amounts[column].amount.cents) : 0)
      }
      return sum == Int128(read[column].amount.cents)
    }
  }
}
