public import Diagnostics
public import Ledger

/// A check of the portal as a whole, with examples that prove it: each good one passes in silence,
/// each bad one is reported exactly at its `▸`.
public protocol Rule: Sendable {
  static var name: RuleName { get }
  /// The rules of the data model that it holds: `S4`. None for what only this program asks.
  static var model: [String] { get }
  static var chapter: Chapter { get }
  /// How bad it can be, the worst first.
  static var levels: [Severity] { get }
  /// What the check asks, in one line.
  static var summary: Wording { get }
  /// What it means, why it matters and what to do, in two to four plain sentences.
  static var explanation: Wording { get }
  static var good: [Example] { get }
  static var bad: [Example] { get }

  init()

  func check(_ portal: Portal, into report: inout Report) throws(LedgerError)
}
