/// Numbers byte strings in the order in which they come: codes, names and sentinels are looked up
/// for each cell of a file, and none of them becomes a `String` for it.
struct ByteTable: Sendable {
  private var slots: [Int32] = Array(repeating: -1, count: 16)
  private var ends: [Int] = []
  private var keys: [UInt8] = []

  init() {}

  init(_ texts: some Sequence<String>) {
    for text in texts { insert(text) }
  }

  var count: Int { ends.count }
  var isEmpty: Bool { ends.isEmpty }

  @discardableResult
  mutating func insert(_ text: String) -> Int {
    var text = text
    return text.withUTF8 { insert($0) }
  }

  /// The number of the key: its own when it was there already.
  @discardableResult
  mutating func insert(_ key: Bytes) -> Int {
    let found = find(key)
    if found.index >= 0 { return found.index }
    let index = ends.count
    keys.append(contentsOf: key)
    ends.append(keys.count)
    slots[found.slot] = Int32(truncatingIfNeeded: index)
    if ends.count * 2 > slots.count { grow() }
    return index
  }

  func index(of key: Bytes) -> Int? {
    let index = find(key).index
    return index < 0 ? nil : index
  }

  func index(of text: String) -> Int? {
    var text = text
    return text.withUTF8 { index(of: $0) }
  }

  func bytes(at index: Int) -> ArraySlice<UInt8> {
    keys[(index == 0 ? 0 : ends[index - 1])..<ends[index]]
  }

  private func find(_ key: Bytes) -> (slot: Int, index: Int) {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: Self.hash(key)) & mask
    while true {
      let index = Int(slots[slot])
      if index < 0 || isKey(index, key) { return (slot, index) }
      slot = (slot + 1) & mask
    }
  }

  @inline(__always)
  private func isKey(_ index: Int, _ key: Bytes) -> Bool {
    let start = index == 0 ? 0 : ends[index - 1]
    guard ends[index] - start == key.count else { return false }
    for i in key.indices where keys[start + i] != key[i] { return false }
    return true
  }

  private mutating func grow() {
    slots = Array(repeating: -1, count: slots.count * 2)
    let mask = slots.count - 1
    for index in ends.indices {
      let hash = bytes(at: index).withUnsafeBufferPointer(Self.hash)
      var slot = Int(truncatingIfNeeded: hash) & mask
      while slots[slot] >= 0 { slot = (slot + 1) & mask }
      slots[slot] = Int32(truncatingIfNeeded: index)
    }
  }

  /// FNV-1a, with the high bits mixed into the low ones that choose the slot.
  private static func hash(_ key: Bytes) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in key { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return hash ^ (hash >> 29)
  }
}
