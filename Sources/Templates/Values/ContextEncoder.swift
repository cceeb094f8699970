internal import Markup

/// Turns a plain `Encodable` context into template values.
///
/// What is being encoded stands on a stack of frames, one for each struct or array that is still
/// open; a frame goes to its owner when it is closed.
final class ContextEncoder: Encoder {
  /// Where paths are told, they are told from the frames; nobody pays for them otherwise.
  var codingPath: [any CodingKey] { [] }
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  private var frames: [Frame] = []
  /// The frame of the value that encodes itself now.
  private var current = 0
  /// The names of the records so far, so that records of one shape share them.
  private var shapes: [[String]] = []
  private var failure: TemplateError?

  struct Frame {
    var contents = Contents.nothing
    var names: [String] = []
    var values: [TemplateValue] = []
    /// The frame and position that a nested container fills.
    var owner: (frame: Int, position: Int)?
  }

  enum Contents {
    case nothing, record, list, single
  }

  /// The template value of a context, whole.
  static func value<Context: Encodable>(
    of context: Context
  ) throws(TemplateError) -> TemplateValue {
    let encoder = ContextEncoder()
    let value: TemplateValue
    do {
      value = try encoder.value(of: context)
    } catch let error as TemplateError {
      throw error
    } catch {
      throw TemplateError.unprintable(path: encoder.path, .unsupported)
    }
    if let failure = encoder.failure { throw failure }
    return value
  }

  /// The template value of one field, element or whole context.
  func value<T: Encodable>(of field: T) throws -> TemplateValue {
    // The types that contexts are made of first: a comparison of types costs less than a look
    // for a conformance.
    if T.self == String.self, let text = field as? String { return .text(text) }
    if T.self == Address.self, let address = field as? Address { return .link(.site(address)) }
    if T.self == HTML.self, let html = field as? HTML { return .html(html) }
    if let leaf = field as? any ContextLeaf {
      do {
        return try leaf.templateValue()
      } catch let refusal {
        throw TemplateError.unprintable(path: path, refusal.why)
      }
    }
    let outer = current
    current = frames.count
    frames.append(Frame())
    try field.encode(to: self)
    defer { current = outer }
    return close(frame: current)
  }

  /// The names on the way to what is being encoded: `rows.amount`.
  private var path: String {
    frames.compactMap { $0.contents == .record ? $0.names.last : nil }.joined(separator: ".")
  }

  func refuse(_ why: TemplateError.Unprintable) {
    if failure == nil { failure = .unprintable(path: path, why) }
  }
}

// MARK: - What containers write

extension ContextEncoder {
  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    KeyedEncodingContainer(fields(of: current))
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer {
    elements(of: current)
  }

  func singleValueContainer() -> any SingleValueEncodingContainer {
    frames[current].contents = .single
    return ContextSingle(encoder: self, frame: current)
  }

  func fields<Key: CodingKey>(of frame: Int) -> ContextFields<Key> {
    frames[frame].contents = .record
    // Most records have a few names more than the array would make room for at first.
    frames[frame].names.reserveCapacity(8)
    frames[frame].values.reserveCapacity(8)
    return ContextFields(encoder: self, frame: frame)
  }

  func elements(of frame: Int) -> ContextElements {
    frames[frame].contents = .list
    return ContextElements(encoder: self, frame: frame)
  }

  func count(in frame: Int) -> Int { frames[frame].values.count }

  /// Names the next value of a record. The name comes before its value, so that a refusal can say
  /// where it stands.
  func name(_ name: String, in frame: Int) {
    frames[frame].names.append(name)
  }

  func add(_ value: TemplateValue, to frame: Int) {
    frames[frame].values.append(value)
  }

  /// Opens a frame whose value fills the next position of another frame when that is closed.
  func nested(in frame: Int) -> Int {
    let position = frames[frame].values.count
    frames[frame].values.append(.absent)
    frames.append(Frame(owner: (frame, position)))
    return frames.count - 1
  }

  /// Closes a frame and the nested ones that still stand above it.
  private func close(frame index: Int) -> TemplateValue {
    while frames.count > index + 1 {
      let inner = frames.removeLast()
      if let owner = inner.owner { frames[owner.frame].values[owner.position] = value(of: inner) }
    }
    return value(of: frames.removeLast())
  }

  private func value(of frame: Frame) -> TemplateValue {
    switch frame.contents {
    case .nothing: .record(TemplateRecord())
    case .record:
      .record(TemplateRecord(names: shared(frame.names), values: frame.values))
    case .list: .list(frame.values)
    case .single: frame.values.last ?? .absent
    }
  }

  private func shared(_ names: [String]) -> [String] {
    for shape in shapes where shape == names { return shape }
    if shapes.count < 32 { shapes.append(names) }
    return names
  }
}
