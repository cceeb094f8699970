import Diagnostics

/// Finds blocks of rows that stand in a file twice: a delivery that was pasted below itself, a page
/// that was exported again. Single rows that are the same are no fault, for the same amount may be
/// paid twice; the reader keeps all of them.
struct RepeatedBlocks {
  /// Fewer rows than this in the same order may be chance.
  static let shortest = 20
  /// A file with so few rows is not called doubled.
  static let fewest = 10

  /// One number for each row of data: a hash of its bytes above its position among all records.
  private var keys: [UInt64] = []
  private static let positionBits: UInt64 = 28
  private static let positionMask: UInt64 = (1 << positionBits) - 1

  struct Block: Equatable {
    /// Positions among the records of the file.
    var first: Int
    var original: Int
    var rows: Int
  }

  enum Finding: Equatable {
    /// Every row stands there an even number of times.
    case doubled(rows: Int)
    case blocks([Block])
  }

  mutating func add(_ row: Bytes, at position: Int) {
    guard UInt64(position) < Self.positionMask else { return }
    keys.append(Self.hash(row) << Self.positionBits | UInt64(position))
  }

  /// What was found; takes the memory of the rows.
  mutating func finding() -> Finding? {
    guard keys.count >= Self.fewest else { return nil }
    keys.sort()
    var earlier: [(position: Int, original: Int)] = []
    var isDoubled = true
    var start = 0
    while start < keys.count {
      var end = start + 1
      while end < keys.count, Self.isSameRow(keys[start], keys[end]) {
        earlier.append((Self.position(keys[end]), Self.position(keys[end - 1])))
        end += 1
      }
      if (end - start) % 2 != 0 { isDoubled = false }
      start = end
    }
    if isDoubled { return .doubled(rows: keys.count) }
    let blocks = Self.blocks(of: &earlier)
    return blocks.isEmpty ? nil : .blocks(blocks)
  }

  private static func blocks(of pairs: inout [(position: Int, original: Int)]) -> [Block] {
    guard pairs.count >= shortest else { return [] }
    pairs.sort { $0.position < $1.position }
    var blocks: [Block] = []
    var block: Block?
    func end() {
      // The same row over and over is a run of one row, not a block that comes back.
      guard let block, block.rows >= shortest, block.first - block.original >= shortest else {
        return
      }
      blocks.append(block)
    }
    for pair in pairs {
      if let open = block, pair.position == open.first + open.rows,
        pair.original == open.original + open.rows
      {
        block?.rows += 1
      } else {
        end()
        block = Block(first: pair.position, original: pair.original, rows: 1)
      }
    }
    end()
    return blocks
  }

  private static func position(_ key: UInt64) -> Int { Int(key & positionMask) }

  private static func isSameRow(_ a: UInt64, _ b: UInt64) -> Bool {
    a >> positionBits == b >> positionBits
  }

  /// Eight bytes at a time, each mixed by a multiplication; the upper bits are the best ones.
  private static func hash(_ row: Bytes) -> UInt64 {
    let raw = UnsafeRawBufferPointer(row)
    var hash = UInt64(raw.count) &* 0x9E37_79B9_7F4A_7C15
    var i = 0
    while i + 8 <= raw.count {
      hash =
        (hash ^ raw.loadUnaligned(fromByteOffset: i, as: UInt64.self))
        &* 0xD6E8_FEB8_6659_FD93
      hash ^= hash >> 32
      i += 8
    }
    var rest: UInt64 = 0
    while i < raw.count {
      rest = rest << 8 | UInt64(raw[i])
      i += 1
    }
    hash = (hash ^ rest) &* 0xD6E8_FEB8_6659_FD93
    return hash >> positionBits
  }
}
