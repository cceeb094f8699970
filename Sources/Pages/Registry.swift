/// Every kind of page, in the order in which the site is printed.
public enum Registry {
  public static let kinds: [any PageKind] = [
    AllocationIndexPage(),
    AreaGrantsPage(),
    AreaIndexPage(),
    AreaPage(),
    BudgetIndexPage(),
    BudgetYearPage(),
    ChangeIndexPage(),
    ChangeListPage(),
    ChangePage(),
    ChecksPage(),
    CompareFieldPage(),
    CompareIndexPage(),
    CompareMunicipalityPage(),
    DataGapPage(),
    DivisionPage(),
    FindingIndexPage(),
    FindingPage(),
    GlossaryPage(),
    GrantIndexPage(),
    GrantListPage(),
    GrantYearPage(),
    GuideIndexPage(),
    GuidePage(),
    HomePage(),
    InitiativeIndexPage(),
    InitiativePage(),
    LeftoverPage(),
    LineQuestionPage(),
    NotFoundPage(),
    PayeeIndexPage(),
    PayeePage(),
    PaymentIndexPage(),
    PaymentListPage(),
    PaymentYearPage(),
    PolicyFieldIndexPage(),
    PolicyFieldPage(),
    PracticeIndexPage(),
    PracticePage(),
    ProposalPage(),
    QuestionIndexPage(),
    QuestionLetterPage(),
    QuestionPage(),
    RecipeIndexPage(),
    RecipePage(),
    RecipientCategoryPage(),
    RecipientIndexPage(),
    RecipientLetterPage(),
    RecipientPage(),
    ReconciliationPage(),
    RoundIndexPage(),
    RoundPage(),
    RowsPage(),
    SchemeIndexPage(),
    SchemePage(),
    SearchPage(),
    SetAsidePage(),
    SourceIndexPage(),
    SourcePage(),
    TaskFieldPage(),
    TextPage(),
  ]

  /// The full sample of each kind, with the template that is checked against it; those of pages
  /// that are made over other pages stand last.
  public static var samples: [(template: String, sample: any Encodable & Sendable)] {
    kinds.map { sample(of: $0) } + [
      (DownloadsPage.template, DownloadsPage.sample), (IndexPage.template, IndexPage.sample),
      (OriginPage.template, OriginPage.sample),
    ]
  }

  private static func sample<Kind: PageKind>(
    of kind: Kind
  ) -> (template: String, sample: any Encodable & Sendable) {
    (Kind.template, Kind.sample)
  }
}
