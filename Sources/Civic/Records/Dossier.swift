/// Everything that people wrote, in the order of its files.
public struct Dossier: Sendable {
  public var settings: Placed<Settings>
  public var areas: [Placed<Area>] = []
  public var areaAliases: [Placed<AreaAlias>] = []
  public var areaSuccessions: [Placed<AreaSuccession>] = []
  public var themes: [Placed<Theme>] = []
  public var kinds: [Placed<Kind>] = []
  public var classifications: [Placed<Classification>] = []
  public var crosswalks: [Placed<Crosswalk>] = []
  public var greyCells: [Placed<GreyCell>] = []
  public var allocations: [Placed<Allocation>] = []
  public var areaClasses: [Placed<AreaClass>] = []
  public var terms: [Placed<Term>] = []
  public var publications: [Placed<Publication>] = []
  public var pages: [Article<StaticPage>] = []
  public var guides: [Article<Guide>] = []
  public var practices: [Article<Practice>] = []
  public var initiatives: [Article<Initiative>] = []
  public var findings: [Article<Finding>] = []
  public var questions: [Article<Inquiry>] = []
  public var rounds: [Round] = []
  /// Sidecars of the registers; the rows themselves stream into the ledger.
  public var sources: [Source] = []
  /// Ready questions to the ledger.
  public var recipes: [Recipe] = []
  /// Outlines of areas, from `reference/areas.geojson`.
  public var outlines: [Outline] = []
  /// Files of the portal that texts may show, relative to the portal folder.
  public var assets: [String] = []

  /// Texts that could not be read: they are there, so a link to one is not called broken too.
  public var unreadFiles: Set<String> = []
  /// Kinds of records some of which could not be read: what refers to one of them cannot be told
  /// from a slip.
  public var halfRead: Set<Field.Reference> = []

  public init(settings: Placed<Settings>) { self.settings = settings }
}

/// The outline of an area: rings of points in millionths of a degree, outer ring first.
public struct Outline: Hashable, Sendable {
  public struct Point: Hashable, Sendable {
    public var longitude: Int
    public var latitude: Int
    public init(longitude: Int, latitude: Int) {
      self.longitude = longitude
      self.latitude = latitude
    }
  }
  public var area: String
  public var polygons: [[[Point]]]

  public init(area: String, polygons: [[[Point]]]) {
    self.area = area
    self.polygons = polygons
  }
}
