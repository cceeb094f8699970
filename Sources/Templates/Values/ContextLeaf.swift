internal import Markup

/// A type whose values are template values without being taken apart.
///
/// Those that cannot be are among them too, so that a context that uses them is refused at once.
protocol ContextLeaf {
  func templateValue() throws(UnprintableLeaf) -> TemplateValue
}

/// Why a leaf is refused; where it stands is known to the encoder.
struct UnprintableLeaf: Error {
  var why: TemplateError.Unprintable
}

extension String: ContextLeaf {
  func templateValue() -> TemplateValue { .text(self) }
}

extension HTML: ContextLeaf {
  func templateValue() -> TemplateValue { .html(self) }
}

extension Address: ContextLeaf {
  func templateValue() -> TemplateValue { .link(.site(self)) }
}

extension Hyperlink: ContextLeaf {
  func templateValue() -> TemplateValue { .link(self) }
}

extension Bool: ContextLeaf {
  func templateValue() -> TemplateValue { .flag(self) }
}

extension ContextLeaf where Self: BinaryInteger {
  func templateValue() -> TemplateValue { .text(String(self)) }
}

extension Int: ContextLeaf {}
extension Int8: ContextLeaf {}
extension Int16: ContextLeaf {}
extension Int32: ContextLeaf {}
extension Int64: ContextLeaf {}
extension Int128: ContextLeaf {}
extension UInt: ContextLeaf {}
extension UInt8: ContextLeaf {}
extension UInt16: ContextLeaf {}
extension UInt32: ContextLeaf {}
extension UInt64: ContextLeaf {}
extension UInt128: ContextLeaf {}

extension ContextLeaf where Self: BinaryFloatingPoint {
  func templateValue() throws(UnprintableLeaf) -> TemplateValue {
    throw UnprintableLeaf(why: .fraction)
  }
}

extension Double: ContextLeaf {}
extension Float: ContextLeaf {}

extension Dictionary: ContextLeaf {
  func templateValue() throws(UnprintableLeaf) -> TemplateValue {
    throw UnprintableLeaf(why: .withoutOrder)
  }
}

extension Set: ContextLeaf {
  func templateValue() throws(UnprintableLeaf) -> TemplateValue {
    throw UnprintableLeaf(why: .withoutOrder)
  }
}
