public import Diagnostics

/// What became of a record from one delivery of a source to the next. Every record of both is in
/// exactly one kind, so that rows and euros close.
public enum ChangeKind: String, Hashable, Sendable, CaseIterable {
  /// An amount that was there is another one, or is gone.
  case corrected
  /// An amount that was missing is there.
  case completed
  /// A code, a choice, a year or a date is another one.
  case reclassified
  /// A text is another one.
  case renamed
  case new, vanished
  case unchanged
  /// The key does not tell the record apart from others, so it cannot be compared.
  case double
}

/// A record that is not the same in two deliveries.
public struct Change: Hashable, Sendable {
  public var kind: ChangeKind
  /// The values of the key, with a comma between them.
  public var key: String
  /// Lines of the two files, from one; `nil` where the record is not there.
  public var oldLine: Int?
  public var newLine: Int?
  /// Every amount of the record, changed or not.
  public var amounts: [AmountPair]
  /// Other fields that differ.
  public var fields: [FieldPair]

  public struct AmountPair: Hashable, Sendable {
    public var field: String
    public var old: Money?
    public var new: Money?
    public init(field: String, old: Money?, new: Money?) {
      self.field = field
      self.old = old
      self.new = new
    }
  }

  public struct FieldPair: Hashable, Sendable {
    public var field: String
    public var old: String?
    public var new: String?
    public init(field: String, old: String?, new: String?) {
      self.field = field
      self.old = old
      self.new = new
    }
  }

  public init(
    kind: ChangeKind, key: String, oldLine: Int?, newLine: Int?, amounts: [AmountPair],
    fields: [FieldPair]
  ) {
    self.kind = kind
    self.key = key
    self.oldLine = oldLine
    self.newLine = newLine
    self.amounts = amounts
    self.fields = fields
  }
}

/// How well a key tells the records of two deliveries apart and keeps them the same (rule S7).
public struct KeyQuality: Hashable, Sendable {
  public var key: [String]
  public var oldRecords = 0
  public var newRecords = 0
  /// Records whose key an earlier one had already.
  public var oldDoubles = 0
  public var newDoubles = 0
  /// Keys that stand once in both.
  public var shared = 0
  /// Shared keys of which every field but amounts is the same.
  public var kept = 0

  public init(key: [String]) { self.key = key }

  /// Why two deliveries are not compared.
  public enum Fault: String, Hashable, Sendable, CaseIterable {
    /// No key is declared, or not for these fields.
    case keyless
    /// More than one in a hundred records has a key that is there already.
    case doubles
    /// No key stands in both deliveries.
    case strangers
    /// Less than 95 in a hundred shared keys keep their other fields: the key was handed out anew.
    case unstable
  }

  /// `nil` when the key is good enough to compare by.
  public var fault: Fault? {
    if key.isEmpty { return .keyless }
    if oldDoubles * 100 > oldRecords || newDoubles * 100 > newRecords { return .doubles }
    if shared == 0, oldRecords > 0, newRecords > 0 { return .strangers }
    if kept * 100 < shared * 95 { return .unstable }
    return nil
  }
}

extension KeyQuality {
  /// What was measured, in words: why the deliveries are compared by this key, or why not.
  public var reason: Wording {
    let name = key.joined(separator: ", ")
    switch fault {
    case .keyless:
      return Wording(
        nl: "Er is geen sleutel die in beide leveringen hetzelfde is, dus wordt er niet vergeleken",
        en: "There is no key that is the same in both deliveries, so nothing is compared")
    case .doubles:
      return Wording(
        nl: "'\(name)' is geen goede sleutel: \(oldDoubles) van \(oldRecords) en \(newDoubles) "
          + "van \(newRecords) records hebben een sleutel die er al staat",
        en: "'\(name)' is not a good key: \(oldDoubles) of \(oldRecords) and \(newDoubles) of "
          + "\(newRecords) records have a key that is there already")
    case .strangers:
      return Wording(
        nl: "'\(name)' is geen goede sleutel: geen enkele staat in beide leveringen",
        en: "'\(name)' is not a good key: not one stands in both deliveries")
    case .unstable:
      return Wording(
        nl: "'\(name)' is geen goede sleutel: van \(shared) gedeelde sleutels houden er maar "
          + "\(kept) hun andere kolommen, en 95 op de 100 is nodig",
        en: "'\(name)' is not a good key: of \(shared) shared keys only \(kept) keep their other "
          + "columns, and 95 in 100 are needed")
    case nil:
      return Wording(
        nl: "'\(name)' is een goede sleutel: van \(shared) gedeelde sleutels houden er \(kept) hun "
          + "andere kolommen; \(oldDoubles) en \(newDoubles) dubbele",
        en: "'\(name)' is a good key: of \(shared) shared keys \(kept) keep their other columns; "
          + "\(oldDoubles) and \(newDoubles) doubles")
    }
  }
}

/// How many records became what, with their amounts on both sides.
public struct ChangeTally: Hashable, Sendable {
  public var oldRecords = 0
  public var newRecords = 0
  /// By amount field, in the order of the table.
  public var amounts: [Total]

  public struct Total: Hashable, Sendable {
    public var field: String
    public var old: Money = .zero
    public var new: Money = .zero
    /// Records with an amount on that side.
    public var oldCount = 0
    public var newCount = 0

    public init(field: String) { self.field = field }
  }

  public init(fields: [String]) { amounts = fields.map(Total.init) }
}
