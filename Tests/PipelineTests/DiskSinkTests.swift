import Foundation
import Pipeline
import Press
import Testing

@Suite struct DiskSinkTests {
  @Test func aNewFolderHoldsTheEditionAndNothingElse() throws {
    let scratch = try Scratch()
    let written = try scratch.write(["index.html": "home", "a/b/index.html": "deep", "e": ""])
    #expect(
      try scratch.everything() == [
        "a/", "a/b/", "a/b/index.html", "e", "index.html", "manifest.json",
      ])
    #expect(try scratch.text("a/b/index.html") == "deep" && scratch.text("e").isEmpty)
    #expect(written.changed == 4 && written.unchanged == 0 && written.removed == 0)
    #expect(try scratch.leftovers().isEmpty)
  }

  @Test func anEmptyFolderAndAFolderDeepDownWillDo() throws {
    let scratch = try Scratch()
    try scratch.makeFolder("")
    try scratch.sink.checkOwnership()
    try scratch.write(["index.html": "home"])
    #expect(try scratch.text("index.html") == "home")
    let deep = DiskSink(output: scratch.output + "/x/y/")
    try deep.checkOwnership()
    _ = try deep.write(Scratch.edition(["index.html": "deep"]))
    #expect(try scratch.text("x/y/index.html") == "deep")
    #expect(deep.output.hasSuffix("/x/y"))
  }

  @Test func theSameEditionAgainTouchesNoFile() throws {
    let scratch = try Scratch()
    try scratch.write(["index.html": "home", "a/index.html": "a", "empty": ""])
    let files = ["index.html", "a/index.html", "empty", "manifest.json"]
    let before = try files.map(scratch.inode)
    let written = try scratch.write(["index.html": "home", "a/index.html": "a", "empty": ""])
    #expect(try files.map(scratch.inode) == before)
    #expect(written.unchanged == 4 && written.changed == 0 && written.bytes == 0)
  }

  @Test func whatChangedIsWrittenAndWhatIsStaleGoes() throws {
    let scratch = try Scratch()
    try scratch.write(["index.html": "home", "old/page/index.html": "old", "same": "size"])
    let before = try scratch.inode("index.html")
    let written = try scratch.write(["index.html": "home", "new/index.html": "new", "same": "SIZE"])
    #expect(
      try scratch.everything() == ["index.html", "manifest.json", "new/", "new/index.html", "same"])
    #expect(try scratch.inode("index.html") == before)
    #expect(try scratch.text("same") == "SIZE")
    #expect(written.removed == 1 && written.unchanged == 1 && written.changed == 3)
    #expect(try scratch.leftovers().isEmpty)
  }

  @Test func aPageThatSomebodyEditedIsPrintedAgain() throws {
    let scratch = try Scratch()
    try scratch.write(["index.html": "home"])
    try scratch.put("index.html", "hack")
    try scratch.write(["index.html": "home"])
    #expect(try scratch.text("index.html") == "home")
  }

  @Test func aFileBecomesAFolderAndAFolderAFile() throws {
    let scratch = try Scratch()
    try scratch.write(["a": "file", "b/c": "in a folder"])
    try scratch.write(["a/b": "in a folder", "b": "file"])
    #expect(try scratch.everything() == ["a/", "a/b", "b", "manifest.json"])
  }

  @Test func filesOfOthersSurviveUntouched() throws {
    let scratch = try Scratch()
    try scratch.write(["index.html": "home", "a/index.html": "a", "old/index.html": "old"])
    let foreign = [
      "CNAME", ".git/HEAD", ".git/objects/ab/cdef", ".git/hooks/x", "a/note.txt",
      "old/keep/me.txt", ".well-known/security.txt", "deep/er/file",
    ]
    for file in foreign { try scratch.put(file, "of \(file)") }
    let before = try foreign.map(scratch.inode)
    for round in 1...3 {
      try scratch.write(["index.html": "home \(round)", "a/index.html": "a"])
      try scratch.sink.checkOwnership()
      #expect(try foreign.map(scratch.inode) == before)
      for file in foreign { #expect(try scratch.text(file) == "of \(file)") }
      #expect(!scratch.exists("old/index.html"))
      #expect(try scratch.text("index.html") == "home \(round)")
    }
    #expect(try scratch.leftovers().isEmpty)
  }

  @Test func emptyFoldersOfOthersSurvive() throws {
    let scratch = try Scratch()
    try scratch.write(["index.html": "home", "a/b/index.html": "b"])
    let folders = ["uploads/", "nested/empty/", ".git/refs/tags/", "a/b/theirs/"]
    for folder in folders { try scratch.makeFolder(folder) }
    try scratch.put(".git/HEAD", "ref")
    try scratch.write(["index.html": "again"])
    let found = try scratch.everything()
    for folder in folders { #expect(found.contains(folder), "\(folder)") }
    #expect(!scratch.exists("a/b/index.html"))
  }

  /// To a folder, to a file and to nothing.
  @Test(arguments: ["../elsewhere", "../elsewhere/file", "../nowhere"])
  func linksOfOthersStayLinks(target: String) throws {
    let scratch = try Scratch()
    try scratch.write(["index.html": "home"])
    let files = FileManager.default
    let elsewhere = scratch.path + "/elsewhere"
    try files.createDirectory(atPath: elsewhere, withIntermediateDirectories: true)
    try Data("x".utf8).write(to: URL(fileURLWithPath: elsewhere + "/file"))
    let link = scratch.output + "/link"
    try files.createSymbolicLink(atPath: link, withDestinationPath: target)
    try scratch.write(["index.html": "again"])
    #expect(try files.destinationOfSymbolicLink(atPath: link) == target)
    #expect(files.fileExists(atPath: elsewhere + "/file"))
  }

  @Test(arguments: ["thesis.docx", "a/b/photo.jpg", "index.html", "manifest.txt"])
  func aFolderWithFilesAndNoManifestIsRefused(file: String) throws {
    let scratch = try Scratch()
    try scratch.put(file, "work")
    let error = #expect(throws: DiskError.self) { try scratch.sink.checkOwnership() }
    #expect(error?.description.contains(scratch.output) == true)
    #expect(try scratch.text(file) == "work")
  }

  @Test func aFolderWithAManifestIsOurs() throws {
    let scratch = try Scratch()
    try scratch.write(["index.html": "home"])
    try scratch.put("CNAME", "example.org")
    try scratch.sink.checkOwnership()
  }

  @Test func aFileIsNoFolder() throws {
    let scratch = try Scratch()
    try Data("work".utf8).write(to: URL(fileURLWithPath: scratch.output))
    #expect(throws: DiskError.self) { try scratch.sink.checkOwnership() }
    let kept = try Data(contentsOf: URL(fileURLWithPath: scratch.output))
    #expect(kept == Data("work".utf8))
  }

  @Test(arguments: ["", "{", "{\"files\": 3}", "\u{FFFD}"])
  func aManifestThatCannotBeReadStopsTheWrite(text: String) throws {
    let scratch = try Scratch()
    try scratch.write(["index.html": "home"])
    try scratch.put("manifest.json", text)
    #expect(throws: DiskError.self) { try scratch.write(["index.html": "new"]) }
    #expect(try scratch.text("index.html") == "home" && scratch.text("manifest.json") == text)
  }
}

@Suite struct FailingWriteTests {
  /// Each of these cannot be written: a page in a page, a page where a folder stands, a name that
  /// is too long, no name.
  @Test(arguments: [
    ["x", "x/y"], ["x/y", "x"], [String(repeating: "n", count: 300)], [""],
    ["x", "x/y/z/index.html"],
  ])
  func leavesTheOldEditionWhole(files: [String]) throws {
    let scratch = try Scratch()
    try scratch.write(["index.html": "home", "a/index.html": "a"])
    try scratch.put("CNAME", "example.org")
    let before = try scratch.everything()
    let inodes = try ["index.html", "a/index.html", "CNAME"].map(scratch.inode)
    #expect(throws: DiskError.self) {
      _ = try scratch.sink.write([Output("index.html", "new")] + files.map { Output($0, "bad") })
    }
    #expect(try scratch.everything() == before)
    #expect(try ["index.html", "a/index.html", "CNAME"].map(scratch.inode) == inodes)
    #expect(try scratch.text("index.html") == "home")
    // What was left of the attempt is no obstacle to the next.
    try scratch.write(["index.html": "new"])
    #expect(try scratch.text("index.html") == "new" && scratch.text("CNAME") == "example.org")
    #expect(try scratch.leftovers().isEmpty)
  }

  @Test func aFileOfOthersInTheWayOfAPageIsAnErrorAndStays() throws {
    let scratch = try Scratch()
    try scratch.write(["index.html": "home"])
    try scratch.put("blog", "theirs")
    #expect(throws: DiskError.self) { try scratch.write(["blog/index.html": "ours"]) }
    #expect(try scratch.text("blog") == "theirs" && scratch.text("index.html") == "home")
  }

  @Test func anOutputInsideAFileIsAnError() throws {
    let scratch = try Scratch()
    try Data("work".utf8).write(to: URL(fileURLWithPath: scratch.path + "/file"))
    let sink = DiskSink(output: scratch.path + "/file/public")
    #expect(throws: DiskError.self) { _ = try sink.write(Scratch.edition(["index.html": "x"])) }
    let kept = try Data(contentsOf: URL(fileURLWithPath: scratch.path + "/file"))
    #expect(kept == Data("work".utf8))
  }
}

@Suite struct FolderTests {
  @Test func listsFilesInTheOrderOfTheirBytes() throws {
    let scratch = try Scratch()
    for file in ["b.csv", "B.csv", "a/z.csv", "a-b.csv", "é.csv", ".hidden", ".git/HEAD"] {
      try scratch.put(file, file)
    }
    try scratch.makeFolder("empty")
    let folder = Folder(scratch.output + "/")
    #expect(try folder.files() == ["B.csv", "a-b.csv", "a/z.csv", "b.csv", "é.csv"])
    #expect(try folder.bytes(of: "a/z.csv") == Array("a/z.csv".utf8))
    #expect(folder.exists && folder.contains("b.csv") && !folder.contains("c.csv"))
    #expect(!folder.path.hasSuffix("/"))
  }

  @Test func whatIsNotThereIsAnError() throws {
    let scratch = try Scratch()
    let folder = Folder(scratch.path + "/nowhere")
    #expect(!folder.exists)
    #expect(throws: DiskError.self) { try folder.files() }
    #expect(throws: DiskError.self) { try folder.bytes(of: "x") }
  }
}
