public import Markup

extension TemplateLibrary {
  /// Prints a template at the end of `bytes`. A name with nothing in it prints nothing, and so
  /// does a name that nobody knows: `check` has refused those.
  ///
  /// It throws for a template that does not exist, and for one that would never end.
  public func render(
    _ name: String, _ record: TemplateRecord, words: LocaleWords, page: Address,
    root: String? = nil, into bytes: inout [UInt8]
  ) throws(TemplateError) {
    try render(name, .record(record), words: words, page: page, root: root, into: &bytes)
  }

  func render(
    _ name: String, _ value: TemplateValue, words: LocaleWords, page: Address,
    root: String? = nil, into bytes: inout [UInt8]
  ) throws(TemplateError) {
    guard let position = position(of: name) else { throw TemplateError.unknownTemplate(name) }
    var renderer = Renderer(
      templates: templates, words: words, page: page, root: root, of: value)
    swap(&renderer.bytes, &bytes)
    defer { swap(&renderer.bytes, &bytes) }
    try renderer.render(position)
  }
}
