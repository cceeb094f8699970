import Foundation
import Markup
import Testing

@testable import Press

@Suite struct ManifestTests {
  private let outputs = [
    Output("index.html", "<!DOCTYPE html>"), Output("b/ü \"x\".html", "x"), Output("a/b.css", ""),
    Output(".nojekyll", ""), Output("B.txt", "1"),
  ]

  @Test func namesEveryFileAndItself() throws {
    let manifest = try Manifest.output(over: outputs)
    #expect(manifest.file == Manifest.file)
    let files = try Manifest.files(in: manifest.bytes)
    #expect(files.last == Manifest.file)
    #expect(Set(files) == Set(outputs.map(\.file) + [Manifest.file]))
    #expect(files.count == outputs.count + 1)
  }

  @Test func theOrderOfTheFilesDoesNotShow() throws {
    let forward = try Manifest.output(over: outputs)
    let backward = try Manifest.output(over: outputs.reversed())
    #expect(forward == backward)
  }

  @Test func holdsLengthAndHash() throws {
    let bytes = try Manifest.output(over: [Output("a", "abc"), Output("b", "")]).bytes
    let manifest = try JSONDecoder().decode(Manifest.self, from: Data(bytes))
    #expect(manifest.files.map(\.bytes) == [3, 0])
    // The examples of FIPS 180-2.
    #expect(
      manifest.files.map(\.sha256) == [
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
      ])
    #expect(bytes.last == UInt8(ascii: "\n"))
  }

  @Test(arguments: ["", "{}", "[]", "null", "{\"files\":3}", "{\"files\":[{}]}", "\u{0}"])
  func whatIsNoManifestIsAnError(text: String) {
    #expect(throws: (any Error).self) { try Manifest.files(in: Array(text.utf8)) }
  }
}

@Suite struct AssetNamesTests {
  private func names(_ files: KeyValuePairs<String, String>) -> AssetNames {
    AssetNames(files.map { ($0.key, Array($0.value.utf8)) })
  }

  @Test func aNameHoldsTheFingerprintOfItsBytes() {
    let assets = names(["site.css": "abc", "icon.min.svg": "", "LICENSE": "abc"])
    #expect(assets.address(of: "site.css").path == "/assets/site.ba7816bf8f.css")
    #expect(assets.address(of: "icon.min.svg").path == "/assets/icon.min.e3b0c44298.svg")
    #expect(assets.address(of: "LICENSE").path == "/assets/LICENSE.ba7816bf8f")
  }

  @Test func otherBytesAreAnotherName() {
    let one = names(["site.css": "a"]).address(of: "site.css")
    #expect(one != names(["site.css": "b"]).address(of: "site.css"))
    #expect(one == names(["x.css": "", "site.css": "a"]).address(of: "site.css"))
  }

  @Test func eachFileIsPrintedWhereItsAddressIs() {
    let assets = names(["site.css": "abc", "search.js": "def"])
    #expect(
      assets.outputs.map(\.file) == ["site.css", "search.js"].map { assets.address(of: $0).file })
    #expect(assets.outputs.map { String(decoding: $0.bytes, as: UTF8.self) } == ["abc", "def"])
  }

  @Test func whatIsNotThereHasThePlainAddress() {
    #expect(names([:]).address(of: "gone.css").path == "/assets/gone.css")
    #expect(names([:]).outputs.isEmpty)
  }
}
