internal import Markup

extension TemplateRecord {
  /// Writes names and values as bytes that differ when the records differ: for a fingerprint of
  /// all that a page is printed from.
  public func appendFingerprint(to bytes: inout [UInt8]) {
    append(count: names.count, to: &bytes)
    for (name, value) in zip(names, values) {
      append(text: name, to: &bytes)
      value.appendFingerprint(to: &bytes)
    }
  }
}

extension TemplateValue {
  fileprivate func appendFingerprint(to bytes: inout [UInt8]) {
    switch self {
    case .absent:
      bytes.append(0)
    case .text(let text):
      bytes.append(1)
      append(text: text, to: &bytes)
    case .html(let html):
      bytes.append(2)
      append(text: html.markup, to: &bytes)
    case .link(.site(let address)):
      bytes.append(address.fragment == nil ? 3 : 4)
      append(text: address.path, to: &bytes)
      if let fragment = address.fragment { append(text: fragment, to: &bytes) }
    case .link(.web(let text)):
      bytes.append(5)
      append(text: text, to: &bytes)
    case .flag(let flag):
      bytes.append(flag ? 6 : 7)
    case .list(let list):
      bytes.append(8)
      append(count: list.count, to: &bytes)
      for value in list { value.appendFingerprint(to: &bytes) }
    case .record(let record):
      bytes.append(9)
      record.appendFingerprint(to: &bytes)
    }
  }
}

extension LocaleWords {
  /// Writes all words as bytes that differ when the words differ.
  public func appendFingerprint(to bytes: inout [UInt8]) {
    append(count: keys.count, to: &bytes)
    for key in keys {
      append(text: key, to: &bytes)
      append(text: self[key] ?? "", to: &bytes)
    }
  }
}

extension TemplateLibrary {
  /// The name and text of a template and of every template it reaches: bytes that differ when
  /// what it prints may differ. Empty when there is no such template.
  public func fingerprint(of name: String) -> [UInt8] {
    var bytes: [UInt8] = []
    for index in reach(of: name) {
      append(text: templates[index].name, to: &bytes)
      append(count: templates[index].source.bytes.count, to: &bytes)
      bytes.append(contentsOf: templates[index].source.bytes)
    }
    return bytes
  }
}

/// Every text has its length before it, so that no two values run together in the same bytes.
private func append(text: String, to bytes: inout [UInt8]) {
  append(count: text.utf8.count, to: &bytes)
  bytes.append(contentsOf: text.utf8)
}

private func append(count: Int, to bytes: inout [UInt8]) {
  var rest = UInt64(count)
  while rest >= 0x80 {
    bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
    rest >>= 7
  }
  bytes.append(UInt8(truncatingIfNeeded: rest))
}
