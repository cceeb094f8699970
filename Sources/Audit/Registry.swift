public import Diagnostics
public import Ledger

/// Every rule, by name.
public enum Registry {
  public static let all: [any Rule.Type] = [
    AllocationFits.self,
    AmendmentHasDecision.self,
    AreaCountOnce.self,
    AreasFitMunicipality.self,
    AreaValidInYear.self,
    BudgetBalances.self,
    CodeHasCrosswalk.self,
    CodeInScheme.self,
    ControlTotalsHold.self,
    EvidenceExists.self,
    ExampleInTotal.self,
    ExpectedRows.self,
    FindingHasEvidence.self,
    GrantAmountsInOrder.self,
    GreyCellBooked.self,
    IDUnique.self,
    KeyStable.self,
    KeyUnique.self,
    LinkExists.self,
    NoParentCycle.self,
    Overspend.self,
    ParentAndChildBooked.self,
    PaymentDateFits.self,
    PaymentKindNamed.self,
    PaymentRepeated.self,
    PaymentReversalFits.self,
    PaymentSplitAddsUp.self,
    QuestionComplete.self,
    RecipeAnswers.self,
    ReferenceExists.self,
    RoundWinnersFit.self,
    RoundWinnersFollow.self,
    StaleInitiative.self,
    StatusHasReason.self,
    SubjectExists.self,
    SuccessionShares.self,
    SummaryLength.self,
    SumsClose.self,
    SupersedesSound.self,
    Underspend.self,
    YearOnYearChange.self,
  ]

  /// Runs every rule. A portal may be checked twice, before and after its sources are read: a
  /// report keeps what is said twice once.
  public static func check(_ portal: Portal, into report: inout Report) throws(LedgerError) {
    for rule in all { try rule.init().check(portal, into: &report) }
  }
}
