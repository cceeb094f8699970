import Civic
public import Diagnostics

/// Looks at a file as received, without a sidecar, and says what is in it.
public enum FileInspector {
  /// - Parameter name: of the file, for messages and for what its name says.
  /// - Returns: `nil` when it is no table; the report says why.
  public static func inspect(
    _ bytes: [UInt8], name: String, into report: inout Report
  ) -> Inspection? {
    bytes.withUnsafeBufferPointer { all in
      guard let text = InspectedText(all, name: name, into: &report) else { return nil }
      let sha256 = Checksum.sha256(of: UnsafeRawBufferPointer(all))
      return text.decoded.withText(of: all) { content in
        do throws(Findings.NoHeader) {
          let findings = try Findings(all, text: text, name: name, sha256: sha256, in: content)
          return inspection(of: findings, all)
        } catch {
          reportNoHeader(name, &report)
          return nil
        }
      }
    }
  }

  private static func inspection(of findings: Findings, _ bytes: Bytes) -> Inspection {
    let proposals = Proposals(findings)
    var maker = SidecarMaker(findings, proposals)
    var sections = FindingsPrinter(findings: findings, proposals: proposals).sections
    if let trial = TrialRead(findings, maker.draft, bytes) {
      sections.append(trial.section)
      maker.addExpectations(trial)
    }
    return Inspection(sections: sections, decisions: maker.decisions, draft: maker.draft)
  }

  private static func reportNoHeader(_ name: String, _ report: inout Report) {
    report.error(
      RowRules.headerFound, at: Place(file: name),
      Wording(
        nl: "Er is geen regel gevonden met de namen van de kolommen",
        en: "No line was found with the names of the columns"),
      hint: Wording(
        nl: "vraag de bron om een bestand met namen boven de kolommen",
        en: "ask the source for a file with names above the columns"))
  }
}
