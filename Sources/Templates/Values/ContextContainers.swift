/// Writes the fields of a struct. An optional that is `nil` is written too: a known name with
/// nothing in it.
struct ContextFields<Key: CodingKey>: KeyedEncodingContainerProtocol {
  let encoder: ContextEncoder
  let frame: Int
  var codingPath: [any CodingKey] { [] }

  func encodeNil(forKey key: Key) {
    encoder.name(key.stringValue, in: frame)
    encoder.add(.absent, to: frame)
  }

  func encode<T: Encodable>(_ field: T, forKey key: Key) throws {
    encoder.name(key.stringValue, in: frame)
    encoder.add(try encoder.value(of: field), to: frame)
  }

  private func encode<T: Encodable>(present field: T?, forKey key: Key) throws {
    if let field { try encode(field, forKey: key) } else { encodeNil(forKey: key) }
  }

  func encodeIfPresent(_ field: Bool?, forKey key: Key) throws {
    try encode(present: field, forKey: key)
  }
  func encodeIfPresent(_ field: String?, forKey key: Key) throws {
    try encode(present: field, forKey: key)
  }
  func encodeIfPresent(_ field: Double?, forKey key: Key) throws {
    try encode(present: field, forKey: key)
  }
  func encodeIfPresent(_ field: Float?, forKey key: Key) throws {
    try encode(present: field, forKey: key)
  }
  func encodeIfPresent(_ field: Int?, forKey key: Key) throws {
    try encode(present: field, forKey: key)
  }
  func encodeIfPresent(_ field: Int8?, forKey key: Key) throws {
    try encode(present: field, forKey: key)
  }
  func encodeIfPresent(_ field: Int16?, forKey key: Key) throws {
    try encode(present: field, forKey: key)
  }
  func encodeIfPresent(_ field: Int32?, forKey key: Key) throws {
    try encode(present: field, forKey: key)
  }
  func encodeIfPresent(_ field: Int64?, forKey key: Key) throws {
    try encode(present: field, forKey: key)
  }
  func encodeIfPresent(_ field: Int128?, forKey key: Key) throws {
    try encode(present: field, forKey: key)
  }
  func encodeIfPresent(_ field: UInt?, forKey key: Key) throws {
    try encode(present: field, forKey: key)
  }
  func encodeIfPresent(_ field: UInt8?, forKey key: Key) throws {
    try encode(present: field, forKey: key)
  }
  func encodeIfPresent(_ field: UInt16?, forKey key: Key) throws {
    try encode(present: field, forKey: key)
  }
  func encodeIfPresent(_ field: UInt32?, forKey key: Key) throws {
    try encode(present: field, forKey: key)
  }
  func encodeIfPresent(_ field: UInt64?, forKey key: Key) throws {
    try encode(present: field, forKey: key)
  }
  func encodeIfPresent(_ field: UInt128?, forKey key: Key) throws {
    try encode(present: field, forKey: key)
  }
  func encodeIfPresent<T: Encodable>(_ field: T?, forKey key: Key) throws {
    try encode(present: field, forKey: key)
  }

  func nestedContainer<Inner: CodingKey>(
    keyedBy type: Inner.Type, forKey key: Key
  ) -> KeyedEncodingContainer<Inner> {
    encoder.name(key.stringValue, in: frame)
    return KeyedEncodingContainer(encoder.fields(of: encoder.nested(in: frame)))
  }

  func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
    encoder.name(key.stringValue, in: frame)
    return encoder.elements(of: encoder.nested(in: frame))
  }

  func superEncoder() -> any Encoder {
    encoder.refuse(.unsupported)
    return encoder
  }

  func superEncoder(forKey key: Key) -> any Encoder { superEncoder() }
}

/// Writes the elements of an array.
struct ContextElements: UnkeyedEncodingContainer {
  let encoder: ContextEncoder
  let frame: Int
  var codingPath: [any CodingKey] { [] }
  var count: Int { encoder.count(in: frame) }

  func encodeNil() { encoder.add(.absent, to: frame) }

  func encode<T: Encodable>(_ element: T) throws {
    encoder.add(try encoder.value(of: element), to: frame)
  }

  func nestedContainer<Inner: CodingKey>(
    keyedBy type: Inner.Type
  ) -> KeyedEncodingContainer<Inner> {
    KeyedEncodingContainer(encoder.fields(of: encoder.nested(in: frame)))
  }

  func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer {
    encoder.elements(of: encoder.nested(in: frame))
  }

  func superEncoder() -> any Encoder {
    encoder.refuse(.unsupported)
    return encoder
  }
}

/// Writes a value that encodes itself as one other value, such as an enum with raw values.
struct ContextSingle: SingleValueEncodingContainer {
  let encoder: ContextEncoder
  let frame: Int
  var codingPath: [any CodingKey] { [] }

  func encodeNil() { encoder.add(.absent, to: frame) }

  func encode<T: Encodable>(_ value: T) throws {
    encoder.add(try encoder.value(of: value), to: frame)
  }
}
