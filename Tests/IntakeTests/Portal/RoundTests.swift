import Civic
import Crypto
import Diagnostics
import Testing

@testable import Intake

/// The facts are from the vote Oost Begroot Indische Buurt 2020 (Pabulib, Amsterdam 335; facts of
/// a public vote, no licence stated), some of them changed.
@Suite struct RoundTests {
  static let ballots = """
    META
    key;value
    description;Oost Begroot Indischebuurt
    num_projects;3
    num_votes;5448
    budget;200000
    vote_type;approval
    rule;greedy
    min_project_cost;5000
    categories;Klimaat en duurzaamheid,Meer groen
    currency;EUR
    max_sum_cost_per_category;42181,47634
    PROJECTS
    project_id;cost;votes;name;category
    38593;15000;3046;Van afval naar compost;Klimaat en duurzaamheid
    38600;5430;1908;"Zet de ""school""; in het groen";Meer groen
    38584;7650.50;2347;Kinderkunst tegen zwerfafval;

    """

  static let round = """
    title: "Proef"
    area_code: GM0363
    fiscal_year: 2020
    file: p.pb
    rule: greedy
    result_published: false
    initiatives:
      "38593": compost

    """

  private func read(
    _ ballots: String, round: String = Self.round, sum: String? = nil
  ) throws -> (round: Round?, report: Report) {
    var kit = PortalKit()
    let bytes = Array(ballots.utf8)
    let measured = SHA256.hash(data: bytes).map {
      String($0 >> 4, radix: 16) + String($0 & 15, radix: 16)
    }
    .joined()
    kit["rounds/r/p.pb"] = ballots
    kit["rounds/r/round.yaml"] = round + PortalKit.source(sha256: sum ?? measured)
    let (dossier, report) = try kit.read()
    return (try #require(dossier).rounds.first, report)
  }

  @Test("79 categories with commas in a semicolon file, and a cap for each") func readsARound()
    throws
  {
    let (found, report) = try read(Self.ballots)
    #expect(report.isEmpty, "\(report.lines)")
    let round = try #require(found)
    #expect(round.id == "r")
    #expect(round.budget == Money(cents: 20_000_000))
    #expect(round.ballots == 5448)
    #expect(round.voteType == "approval")
    #expect(round.categoryCaps.map(\.category) == ["Klimaat en duurzaamheid", "Meer groen"])
    #expect(round.categoryCaps.map(\.cap.cents) == [4_218_100, 4_763_400])
    #expect(round.conditions.map(\.key) == ["min_project_cost"])
    #expect(round.proposals.map(\.id) == ["38593", "38600", "38584"])
    #expect(round.proposals.map(\.cost.cents) == [1_500_000, 543_000, 765_050])
    #expect(round.proposals.map(\.votes) == [3046, 1908, 2347])
    #expect(round.proposals.map(\.line) == [15, 16, 17])
    #expect(round.proposals.map(\.initiative) == ["compost", nil, nil])
    #expect(round.proposals[1].title == "Zet de \"school\"; in het groen")
    #expect(round.proposals.map(\.category) == ["Klimaat en duurzaamheid", "Meer groen", nil])
    #expect(round.source.mapping.table == "proposals")
    #expect(round.source.file == "rounds/r/p.pb")
  }

  @Test(arguments: ["\n", "\r\n", "mixed", "mark"]) func everyLineIsInOneBucket(_ end: String)
    throws
  {
    var text = "\n" + Self.ballots + "\n"
    switch end {
    case "mixed": text = text.replacing("\nPROJECTS", with: "\r\nPROJECTS\r\n")
    case "mark": text = "\u{FEFF}" + text
    default: text = text.replacing("\n", with: end)
    }
    let (found, report) = try read(text)
    #expect(report.isEmpty, "\(report.lines)")
    let round = try #require(found)
    let bytes = Array(text.utf8)
    let loaded = round.rows.filter { $0.bucket == .loaded }.map {
      String(decoding: bytes[$0.offset..<$0.offset + $0.length], as: UTF8.self)
    }
    #expect(loaded.count == 13)
    #expect(loaded[0] == "description;Oost Begroot Indischebuurt")
    #expect(loaded[11] == "38600;5430;1908;\"Zet de \"\"school\"\"; in het groen\";Meer groen")
    let headers = round.rows.filter { $0.bucket == .header }.map {
      String(decoding: bytes[$0.offset..<$0.offset + $0.length], as: UTF8.self)
    }
    #expect(headers.map { $0.prefix(4) } == ["META", "key;", "PROJ", "proj"])
    #expect(round.rows.map(\.line) == round.rows.map(\.line).sorted())
    #expect(round.reading.rowCount == round.rows.count)
    #expect(round.reading.buckets.map(\.rows).reduce(0, +) == round.rows.count)
    #expect(round.reading.buckets.first?.amounts == round.reading.read)
    #expect(round.reading.read.map(\.amount.cents) == [2_808_050])
    #expect(round.reading.hadByteOrderMark == (end == "mark"))
    for proposal in round.proposals {
      #expect(round.rows.contains { $0.line == proposal.line && $0.bucket == .loaded })
    }
  }

  @Test("80 votes that count unequally explain no winners") func weightedVotes() throws {
    let weighted = Self.ballots.replacing(
      "vote_type;approval\n", with: "vote_type;approval\nweighting;papier 50, internet 50\n")
    let (found, report) = try read(weighted)
    #expect(report.isEmpty, "\(report.lines)")
    let round = try #require(found)
    #expect(round.conditions.map(\.value) == ["papier 50, internet 50", "5000"])
    #expect(round.outcome == .notComputable(.votesWeighted))
  }

  @Test func ballotsAreCountedAndNotShown() throws {
    let text =
      Self.ballots.replacing("num_votes;5448", with: "num_votes;2")
      + "VOTES\nvoter_id;vote\n1;38593\n2;38593,38600\n"
    let (found, report) = try read(text)
    #expect(report.isEmpty, "\(report.lines)")
    let round = try #require(found)
    #expect(round.rows.filter { $0.bucket == .excluded }.map(\.reason) == [0, 0])
    #expect(round.reading.reasons.count == 1)
  }

  static let slips: [(String, String, [String])] = [
    ("num_projects;3", "num_projects;4", ["rounds/r/p.pb:4:14 round-counts"]),
    ("budget;200000\n", "", ["rounds/r/p.pb:2:1 field-required"]),
    ("budget;200000", "budget;200.000", ["rounds/r/p.pb:6:8 money-format"]),
    ("currency;EUR", "currency;GBP", ["rounds/r/p.pb:11:10 choice-allowed"]),
    ("42181,47634", "42181", ["rounds/r/p.pb:12:27 round-counts"]),
    ("num_votes", "budget", ["rounds/r/p.pb:6:1 field-once"]),
    (
      "3046", "veel",
      ["rounds/r/p.pb:15:13 integer-format", "rounds/r/round.yaml:8:12 choice-allowed"]
    ),
    ("38600;5430", "38593;5430", ["rounds/r/p.pb:16:1 field-once"]),
    ("cost;votes;name", "kosten;votes;name", ["rounds/r/p.pb:14:1 field-required"]),
    ("PROJECTS\n", "", ["rounds/r/p.pb:1:1 round-file"]),
    ("META\n", "", ["rounds/r/p.pb:1:1 round-file"]),
    ("PROJECTS\n", "META\n", ["rounds/r/p.pb:13:1 round-file"]),
    ("38593;15000;3046;", "38593;15000;", ["rounds/r/p.pb:15:1 row-width"]),
    ("15000", "92233720368547000", ["rounds/r/p.pb:15:7 money-format"]),
  ]

  @Test(arguments: slips)
  func slip(_ text: String, _ replacement: String, _ lines: [String]) throws {
    #expect(Self.ballots.contains(text))
    let (round, report) = try read(Self.ballots.replacing(text, with: replacement))
    #expect(round == nil)
    #expect(Set(lines).isSubset(of: report.lines), "\(report.lines)")
    #expect(report.hasErrors)
  }

  @Test func costsThatCannotBeAddedAreRefused() throws {
    let text = Self.ballots.replacing(";15000;", with: ";92233720368547757;")
      .replacing(";5430;", with: ";92233720368547757;")
    let (round, report) = try read(text)
    #expect(round == nil)
    #expect(report.hasErrors)
  }

  @Test func anotherSumIsAnError() throws {
    let (round, report) = try read(Self.ballots, sum: String(repeating: "0", count: 64))
    #expect(round == nil)
    #expect(report.lines == ["rounds/r/round.yaml:17:11 source-checksum"])
  }

  @Test func aFileThatIsNotThere() throws {
    let (round, report) = try read(Self.ballots, round: Self.round.replacing("p.pb", with: "q.pb"))
    #expect(round == nil)
    #expect(
      report.lines == ["rounds/r/p.pb:1:1 file-used", "rounds/r/round.yaml:4:7 file-exists"])
    #expect(report.words.contains("bedoelt u 'rounds/r/p.pb'?"))
  }

  @Test func aRuleOfAnotherKindIsAWarning() throws {
    let (round, report) = try read(
      Self.ballots, round: Self.round.replacing("greedy", with: "equal-shares"))
    #expect(round != nil)
    #expect(report.lines == ["rounds/r/round.yaml:5:7 round-counts"])
    #expect(!report.hasErrors)
  }

  @Test func anInitiativeOfAnUnknownPlan() throws {
    let (round, report) = try read(
      Self.ballots, round: Self.round.replacing("38593", with: "38592"))
    #expect(round == nil)
    #expect(report.lines == ["rounds/r/round.yaml:8:12 choice-allowed"])
    #expect(report.words.contains("bedoelt u '38593'?"))
  }
}
