/// What goes wrong in the program rather than in a template: a context that cannot be a record, or
/// a template that was printed without being checked.
public enum TemplateError: Error, Hashable, Sendable {
  /// There is no template of this name.
  case unknownTemplate(String)
  /// Partials, blocks and sections of this template stand in each other beyond all measure.
  case tooDeep(template: String)
  /// Printing this template has no end in sight.
  case tooLong(template: String)
  /// The context has a value at this path (`rows.amount`) that no template value stands for.
  case unprintable(path: String, Unprintable)

  /// Why a value of a context cannot be a template value.
  public enum Unprintable: Hashable, Sendable {
    /// A number with a fraction: word it as text.
    case fraction
    /// A dictionary or a set, which has no order: use a struct or an array.
    case withoutOrder
    /// The context as a whole must have names.
    case withoutNames
    /// It encodes itself in a way that has no meaning here (a superclass).
    case unsupported
  }
}
