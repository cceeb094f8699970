import Diagnostics

/// How a resource of a data package writes its file, in the words of a sidecar: encoding, dialect,
/// missing values, decimal marks and dates of its Table Schema.
struct PackageForm {
  let resource: JSONText.Node
  let place: (JSONText.Node) -> Place

  var read: YAMLNode {
    var node = YAMLNode(.mapping([]), at: place(resource))
    if let encoding = resource["encoding"], let text = encoding.text {
      node = set("encoding", .text(Self.encoding(text)), of: encoding, in: node)
    }
    if let delimiter = resource["dialect"]?["delimiter"], let text = delimiter.text {
      node = set("delimiter", .text(text), of: delimiter, in: node)
    }
    let fields = resource["schema"]?["fields"]?.elements ?? []
    if let field = fields.first(where: { $0["decimalChar"] != nil || $0["groupChar"] != nil }) {
      let marks = [
        ("decimal", field["decimalChar"]?.text ?? "."), ("group", field["groupChar"]?.text),
      ]
      let entries = marks.compactMap { key, mark in
        mark.map { YAMLEntry(key: key, place: place(field), value: text($0, of: field)) }
      }
      node = set("numbers", .mapping(entries.filter { !$0.value.isEmpty }), of: field, in: node)
    }
    var forms: [YAMLNode] = []
    for field in fields where field["type"]?.text == "date" || field["type"]?.text == "datetime" {
      guard let pattern = field["format"]?.text.flatMap(Self.dateForm) else { continue }
      if !forms.contains(where: { $0.text == pattern }) { forms.append(text(pattern, of: field)) }
    }
    if !forms.isEmpty { node = set("dates", .list(forms), of: resource, in: node) }
    let missing = (resource["schema"]?["missingValues"]?.elements ?? []).compactMap { value in
      value.text.flatMap { text in
        text.isEmpty
          ? nil : YAMLEntry(key: text, place: place(value), value: self.text("unknown", of: value))
      }
    }
    if !missing.isEmpty { node = set("missing", .mapping(missing), of: resource, in: node) }
    return node
  }

  private func text(_ text: String, of node: JSONText.Node) -> YAMLNode {
    YAMLNode(.text(text), at: place(node))
  }

  private func set(
    _ key: String, _ content: YAMLNode.Content, of node: JSONText.Node, in read: YAMLNode
  ) -> YAMLNode {
    read.setting(key, to: YAMLNode(content, at: place(node)), at: place(node))
  }

  /// The name that a sidecar has for an encoding.
  private static func encoding(_ name: String) -> String {
    switch name.lowercased() {
    case "utf8": "utf-8"
    case "cp1252", "windows1252": "windows-1252"
    case "latin1", "latin-1", "iso8859-1": "iso-8859-1"
    default: name.lowercased()
    }
  }

  /// `%d/%m/%Y` in the letters of a sidecar; `nil` for ISO 8601 and for forms that name no day.
  static func dateForm(_ format: String) -> String? {
    var form = ""
    var rest = format[...]
    if rest.hasPrefix("fmt:") { rest = rest.dropFirst(4) }
    guard rest.contains("%") else { return nil }
    while let letter = rest.popFirst() {
      guard letter == "%" else {
        form.append(letter)
        continue
      }
      switch rest.popFirst() {
      case "d": form += "dd"
      case "m": form += "MM"
      case "b": form += "MMM"
      case "y": form += "yy"
      case "Y": form += "yyyy"
      default: return nil
      }
    }
    return form == "yyyy-MM-dd" ? nil : form
  }
}
