/// What `portal.yaml` says: what this portal is, whose it is, and the day it is built for.
public struct Settings: Written {
  public static let shape = Shape(
    "portal", "The portal as a whole",
    [
      Field("title", .text, .required, "The name of the portal"),
      Field("tagline", .text, .required, "What it is, in one line"),
      Field("municipality", .reference(.area), .required, "GM code of the municipality"),
      Field("municipality_name", .text, .required, "Its name"),
      Field("focus_area", .reference(.area), "The area the portal is about"),
      Field("language", .choice(["nl", "en"]), .required, "The language of the pages"),
      Field("base_url", .url, .required, "Where it will stand; for feeds and the sitemap"),
      Field(
        "publisher",
        .record([
          Field("name", .text, .required, "Who publishes it"),
          Field("email", .text, "Where mistakes can be reported"),
        ]), .required, "Who publishes it"),
      Field("build_date", .date, .required, "The day that pages are reckoned from"),
      Field("licence", .text, .required, "The licence of the portal's own texts"),
      Field("thresholds", .record(Thresholds.fields), "Limits of checks"),
    ])
  public var title: String
  public var tagline: String
  public var municipality: String
  public var municipalityName: String
  public var focusArea: String?
  public var language: String
  /// Ends with a slash.
  public var baseURL: String
  public var publisherName: String
  public var publisherEmail: String?
  public var buildDate: CivicDate?
  public var licence: String
  public var thresholds: Thresholds

  public init(_ cells: Cells) {
    title = cells.required("title")
    tagline = cells.required("tagline")
    municipality = cells.required("municipality")
    municipalityName = cells.required("municipality_name")
    focusArea = cells.text("focus_area")
    language = cells.required("language")
    let url = cells.required("base_url")
    baseURL = url.hasSuffix("/") ? url : url + "/"
    publisherName = cells.record("publisher")?.text("name") ?? ""
    publisherEmail = cells.record("publisher")?.text("email")
    buildDate = cells.date("build_date")
    licence = cells.required("licence")
    thresholds = Thresholds(cells.record("thresholds"))
  }
}

extension Settings {
  /// Where the site begins on its host: the path of `baseURL`, with a slash at both ends.
  public var basePath: String {
    let host = baseURL.firstRange(of: "://")?.upperBound ?? baseURL.startIndex
    guard let slash = baseURL[host...].firstIndex(of: "/") else { return "/" }
    return String(baseURL[slash...])
  }
}
