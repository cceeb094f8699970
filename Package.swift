// swift-tools-version: 6.2
import PackageDescription

/// The rooms in the order in which values flow through them. What a room may know is what stands
/// in its list; nothing else builds.
let house: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("ExistentialAny"),
  .treatAllWarnings(as: .error),
]

func room(_ name: String, knows rooms: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: rooms, swiftSettings: house)
}

func tests(_ name: String, of rooms: [Target.Dependency], exclude: [String] = []) -> Target {
  .testTarget(name: name, dependencies: rooms, exclude: exclude, swiftSettings: house)
}

let yams = Target.Dependency.product(name: "Yams", package: "Yams")
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let sqlite = Target.Dependency.product(name: "GRDBSQLite", package: "GRDB.swift")
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let arguments = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
  name: "inzage",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "inzage", targets: ["inzage"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    .systemLibrary(
      name: "CMarkGFM",
      providers: [
        .apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"]), .brew(["cmark-gfm"]),
      ]),
    .target(name: "CExchange"),
    room("Diagnostics"),
    room("Markup"),
    room("Civic", knows: ["Diagnostics", "Markup"]),
    room("Intake", knows: ["Diagnostics", "Markup", "Civic", "CMarkGFM", yams, crypto]),
    room("Ledger", knows: ["Civic", grdb, sqlite]),
    room("Audit", knows: ["Diagnostics", "Civic", "Ledger"]),
    room("Search"),
    room("Charts", knows: ["Markup"]),
    room("Templates", knows: ["Diagnostics", "Markup"]),
    room(
      "Pages", knows: ["Diagnostics", "Markup", "Civic", "Ledger", "Charts", "Templates"]),
    room(
      "Press",
      knows: ["Diagnostics", "Markup", "Civic", "Ledger", "Templates", "Pages", "Search", crypto]),
    room(
      "Pipeline",
      knows: [
        "Diagnostics", "Markup", "Civic", "Intake", "Ledger", "Audit", "Templates", "Pages",
        "Press", "CExchange",
      ]),
    .executableTarget(
      name: "inzage", dependencies: ["Civic", "Diagnostics", "Pipeline", arguments],
      swiftSettings: house),
    tests("DiagnosticsTests", of: ["Diagnostics"]),
    tests("MarkupTests", of: ["Markup"]),
    tests("CivicTests", of: ["Civic", "Diagnostics", "Markup"]),
    tests("ChartsTests", of: ["Charts", "Markup"]),
    tests("IntakeTests", of: ["Intake", "Civic", "Diagnostics", "Markup"]),
    tests("LedgerTests", of: ["Ledger", "Civic", "Diagnostics"]),
    tests("AuditTests", of: ["Audit", "Civic", "Diagnostics", "Pipeline"]),
    tests("SearchTests", of: ["Search"]),
    tests(
      "TemplatesTests", of: ["Templates", "Diagnostics", "Markup"], exclude: ["Resources"]),
    tests("PagesTests", of: ["Pages", "Civic", "Diagnostics", "Ledger", "Markup"]),
    tests("PressTests", of: ["Press", "Ledger", "Markup"]),
    tests("PipelineTests", of: ["Pipeline", "Press", "Civic", "Diagnostics"]),
    tests("HouseTests", of: []),
    tests("StoryTests", of: ["inzage", crypto], exclude: ["Stories"]),
  ]
)
