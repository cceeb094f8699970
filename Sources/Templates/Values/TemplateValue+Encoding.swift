extension TemplateValue {
  /// The template value of any plain value: its coding keys are the names.
  ///
  /// A `String` is a text, `HTML` is printed as it stands, an `Address` or `Hyperlink` is a link, a
  /// `Bool` a flag, a whole number its decimal text, a `nil` a known name with nothing in it.
  public init(encoding value: some Encodable) throws(TemplateError) {
    self = try ContextEncoder.value(of: value)
  }
}

extension TemplateRecord {
  /// The record of a context: a plain struct whose coding keys are the names a template may use.
  public init(encoding context: some Encodable) throws(TemplateError) {
    guard case .record(let record) = try TemplateValue(encoding: context) else {
      throw TemplateError.unprintable(path: "", .withoutNames)
    }
    self = record
  }
}
