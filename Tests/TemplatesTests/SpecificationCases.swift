import Foundation
import Testing

@testable import Templates

/// One case of the specification of Mustache.
struct SpecificationCase: Decodable, CustomTestStringConvertible {
  var name: String
  var template: String
  var data: JSONValue
  var partials: [String: String]?
  var expected: String

  var testDescription: String { name }

  private struct Suite: Decodable {
    var tests: [SpecificationCase]
  }

  static func read(_ suite: String) throws -> [SpecificationCase] {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Resources/\(suite).json")
    return try JSONDecoder().decode(Suite.self, from: Data(contentsOf: file)).tests
  }
}

/// The data of a case. Numbers are written as a context would word them.
enum JSONValue: Decodable {
  case null, bool(Bool), text(String), list([JSONValue]), record([String: JSONValue])

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let record = Self.read([String: JSONValue].self, from: container) {
      self = .record(record)
    } else if let list = Self.read([JSONValue].self, from: container) {
      self = .list(list)
    } else if let bool = Self.read(Bool.self, from: container) {
      self = .bool(bool)
    } else if let integer = Self.read(Int.self, from: container) {
      self = .text(String(integer))
    } else if let number = Self.read(Double.self, from: container) {
      self = .text(String(number))
    } else {
      self = .text(try container.decode(String.self))
    }
  }

  /// JSON does not say its types beforehand, so that each is tried.
  private static func read<T: Decodable>(
    _ type: T.Type, from container: any SingleValueDecodingContainer
  ) -> T? {
    do { return try container.decode(type) } catch { return nil }
  }

  var value: TemplateValue {
    switch self {
    case .null: .absent
    case .bool(let flag): .flag(flag)
    case .text(let text): .text(text)
    case .list(let list): .list(list.map(\.value))
    case .record(let record):
      .record(
        record.sorted { $0.key < $1.key }.reduce(into: TemplateRecord()) {
          $0.set($1.key, to: $1.value.value)
        })
    }
  }
}
