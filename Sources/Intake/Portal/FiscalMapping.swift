import Civic
import Diagnostics

/// Which columns of a resource hold what, by the `mapping` of a Fiscal Data Package, in the words
/// of a sidecar. Only what is certain is taken over; the rest stays in the text of the row.
struct FiscalMapping {
  private let resource: JSONText.Node
  private let place: (JSONText.Node) -> Place
  private let table: Shape?
  private(set) var read: YAMLNode
  private(set) var columns: YAMLNode
  private(set) var constants: YAMLNode

  init(
    package: JSONText.Node, resource: JSONText.Node, table: Shape?,
    place: @escaping (JSONText.Node) -> Place
  ) {
    self.resource = resource
    self.place = place
    self.table = table
    let empty = YAMLNode(.mapping([]), at: place(resource))
    (read, columns, constants) = (empty, empty, empty)
    let mapping = package["mapping"] ?? resource["mapping"]
    for measure in mapping?["measures"]?.members ?? [] where isOfResource(measure.node) {
      take(measure.node)
    }
    for dimension in mapping?["dimensions"]?.members ?? [] {
      take(dimension.node, named: dimension.key)
    }
  }

  private func isOfResource(_ node: JSONText.Node) -> Bool {
    guard let name = node["resource"]?.text else { return true }
    return name == resource["name"]?.text
  }

  /// An amount: its column, what one is worth, and what the amounts mean.
  private mutating func take(_ measure: JSONText.Node) {
    guard let column = measure["source"] else { return }
    give(column, to: "amount")
    if let factor = measure["factor"], case .number(let text) = factor.value {
      set(&read, "factor", text, at: factor)
    }
    if let currency = measure["currency"], let text = currency.text {
      set(&read, "currency", text, at: currency)
    }
    for name in ["direction", "phase"] where table?[name] != nil {
      if let value = measure[name], let text = value.text { set(&constants, name, text, at: value) }
    }
  }

  private mutating func take(_ dimension: JSONText.Node, named name: String) {
    let attributes = (dimension["attributes"]?.members ?? []).filter { isOfResource($0.node) }
    let isPayment = name.contains("execut") || name.contains("paid") || name.contains("payment")
    switch (dimension["dimensionType"]?.text, dimension["classificationType"]?.text) {
    case ("datetime", _) where name == "date" || isPayment, (nil, _) where name == "date":
      for attribute in attributes { takeDate(attribute.node, named: attribute.key) }
    case ("activity", _):
      take(code: "programme_code", label: "description", of: dimension, attributes)
    case ("classification", "administrative"), ("entity", _):
      takeParty(dimension, attributes, named: name)
    case (nil, _) where name == "description":
      if let column = attributes.first?.node["source"] { give(column, to: "description") }
    default: break
    }
  }

  private mutating func takeDate(_ attribute: JSONText.Node, named name: String) {
    guard let column = attribute["source"], let header = column.text else { return }
    let field = (resource["schema"]?["fields"]?.elements ?? []).first {
      $0["name"]?.text == header
    }
    switch field?["type"]?.text {
    case "date", "datetime": give(column, to: "payment_date")
    case "integer", "year": if name.contains("year") { give(column, to: "fiscal_year") }
    default: break
    }
  }

  private mutating func takeParty(
    _ dimension: JSONText.Node, _ attributes: [(key: String, node: JSONText.Node)],
    named name: String
  ) {
    switch name {
    case "supplier", "payee", "recipient", "beneficiary":
      if let column = attributes.first?.node["source"] {
        give(column, to: "payee_name")
        give(column, to: "recipient_name")
      }
    case "administrator":
      if let column = attributes.first?.node["source"] { give(column, to: "owner_unit") }
    default: take(code: nil, label: "owner_unit", of: dimension, attributes)
    }
  }

  /// The code of the lowest level of a classification, and its label.
  private mutating func take(
    code: String?, label: String, of dimension: JSONText.Node,
    _ attributes: [(key: String, node: JSONText.Node)]
  ) {
    let keys = dimension["primaryKey"]?.elements?.compactMap(\.text)
    guard let key = keys?.last ?? dimension["primaryKey"]?.text else { return }
    for attribute in attributes {
      guard let column = attribute.node["source"] else { continue }
      if attribute.key == key, let code { give(column, to: code) }
      if attribute.node["labelfor"]?.text == key { give(column, to: label) }
    }
  }

  /// Maps a column to a field, when the table has it and no other column goes there.
  private mutating func give(_ column: JSONText.Node, to field: String) {
    guard let header = column.text, table?[field] != nil, columns[header] == nil,
      !(columns.entries ?? []).contains(where: { $0.value.text == field })
    else { return }
    set(&columns, header, field, at: column)
  }

  private func set(
    _ block: inout YAMLNode, _ key: String, _ text: String, at node: JSONText.Node
  ) {
    block = block.setting(key, to: YAMLNode(.text(text), at: place(node)), at: place(node))
  }
}
