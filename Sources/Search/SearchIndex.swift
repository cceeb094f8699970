/// A static index of a site's pages: small files that the browser's script loads as it needs them.
///
/// `start.js` says which files there are; `w/` has words, `e/` the same words from their end (for
/// typing mistakes at the start of a word), `p/` which pages a word is found on, `d/` what is
/// shown of a page. The same documents in the same order give the same bytes. A word joins the
/// pages of all its forms and, for less, those of the compounds that it is a part of.
public struct SearchIndex: Sendable {
  public let files: [SearchFile]
  public let stats: SearchStats

  /// Pages that match a query equally well are shown in the order in which they are given here.
  public init(of documents: [SearchDocument]) {
    let reading = Reading(documents)
    let groups = WordGroups(of: reading)
    let postings = Postings(
      of: reading, in: groups, meaning: Meanings(of: reading, in: groups))
    let entries = groups.forms.map { word in
      let group = Int(groups.group[word])
      return WordChunks.Entry(
        word: Array(reading.vocabulary[word]), group: group, rarity: postings.rarity(of: group))
    }
    let words = WordChunks(entries)
    let endings = WordChunks(Self.reversed(entries))
    let blocks = PostingBlocks(of: postings, groups: groups.count)
    let shown = DocumentChunks(documents)

    var files = words.files(in: "w") + endings.files(in: "e") + blocks.files + shown.files
    let start = Self.start(
      words: words, endings: endings, blocks: blocks, shown: shown, documents: documents.count,
      edition: Self.edition(of: files))
    files.insert(start, at: 0)
    self.files = files
    stats = SearchStats(
      documents: documents.count, words: entries.count, groups: groups.count,
      postings: blocks.postings, bytes: files.reduce(0) { $0 + $1.bytes.count },
      largest: files.reduce(0) { max($0, $1.bytes.count) })
  }

  /// Only words that a typing mistake is looked for in: of four letters a-z and more.
  private static func reversed(_ entries: [WordChunks.Entry]) -> [WordChunks.Entry] {
    entries
      .filter { entry in
        entry.word.count > 3
          && entry.word.allSatisfy { $0 >= UInt8(ascii: "a") && $0 <= UInt8(ascii: "z") }
      }
      .map { .init(word: $0.word.reversed(), group: $0.group, rarity: $0.rarity) }
      .sorted { $0.word.lexicographicallyPrecedes($1.word) }
  }

  private static func edition(of files: [SearchFile]) -> String {
    let hash = files.reduce(Fingerprint.start) { hash, file in
      file.bytes.reduce(hash) { Fingerprint.adding($1, to: $0) }
    }
    return String(hash, radix: 36)
  }

  private static func start(
    words: WordChunks, endings: WordChunks, blocks: PostingBlocks, shown: DocumentChunks,
    documents: Int, edition: String
  ) -> SearchFile {
    var script = Script("start")
    script.raw("{\"edition\":")
    script.string(edition)
    script.raw(",\n\"documents\":")
    script.number(documents)
    script.raw(",\n\"documentsPerChunk\":")
    script.number(DocumentChunks.size)
    script.raw(",\n\"blocks\":")
    script.string(blocks.firstGroups)
    script.raw(",\n\"words\":")
    script.string(words.chunks.map(\.key).joined(separator: [UInt8(ascii: " ")]))
    script.raw(",\n\"endings\":")
    script.string(endings.chunks.map(\.key).joined(separator: [UInt8(ascii: " ")]))
    script.raw(",\n\"stopWords\":")
    script.string(StopWords.dutch.map(\.bytes).joined(separator: [UInt8(ascii: " ")]))
    script.raw(",\n\"kinds\":")
    script.strings(shown.kinds)
    script.raw("}")
    return script.file("start.js")
  }
}

extension WordChunks {
  func files(in folder: String) -> [SearchFile] {
    chunks.map { key, entries in
      let name = "\(folder)/k-\(Self.name(of: key))"
      return Self.script(name, entries).file(name + ".js")
    }
  }
}
