import Testing

/// The format of stories, without playing one.
@Suite struct StoryFormatTests {
  static let text = #"""
    What it shows.
    In two lines.

    $ inzage check
    a.md:1:1: error: 'x' is wrong [rule]
       1 | x
         | ^
    [exit 1]

    $ inzage build --quiet

    -- content/a.md --
    x

    -- content/b.csv (bytes) --
    Caf\xE9
    -- 2: content/a.md --
    y

    """#

  @Test func aStoryIsReadAsItIsWritten() throws {
    let story = try Story(parsing: Self.text)
    #expect(story.title == "What it shows.\nIn two lines.")
    #expect(story.commands.map(\.line) == ["inzage check", "inzage build --quiet"])
    #expect(story.commands.map(\.exitCode) == [1, 0])
    #expect(story.commands[0].output.hasSuffix("     | ^"))
    #expect(story.files.map(\.path) == ["content/a.md", "content/b.csv", "content/a.md"])
    #expect(story.files.map(\.step) == [1, 1, 2])
    #expect(story.files[0].text == "x\n\n")
    #expect(story.files[1].bytes == Array("Caf".utf8) + [0xE9, 0x0A])
    #expect(story.text == Self.text)
  }

  @Test(arguments: ["", "Only a title\n", "$ inzage check\n"])
  func whatIsNoStoryIsRefused(_ text: String) {
    #expect(throws: StoryError.self) { try Story(parsing: text) }
  }

  @Test(arguments: [
    (#"\xE9"#, [0xE9]), (#"\xZZ"#, Array(#"\xZZ"#.utf8)), (#"\x4"#, Array(#"\x4"#.utf8)),
  ])
  func bytesAreRead(_ text: String, _ bytes: [UInt8]) {
    #expect(Story.File(path: "a", step: 1, isBytes: true, text: text).bytes == bytes)
  }
}
