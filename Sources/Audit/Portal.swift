public import Civic
public import Ledger

/// What rules look at: everything that people wrote and, once the sources were read, what the
/// ledger holds of them.
///
/// Rules need no more of the ledger than the rows of the registers, so they can say all they have
/// to say before the dossier is loaded, which would fail on a reference that leads nowhere.
public struct Portal: Sendable {
  public var dossier: Dossier
  /// `nil` while the sources were not read; rules about their rows then wait.
  public var ledger: Ledger?
  /// What reading each source has found, by number: registers first, then rounds. `nil` for one
  /// that could not be read.
  public var readings: [SourceReading?]

  public init(dossier: Dossier, ledger: Ledger? = nil, readings: [SourceReading?] = []) {
    self.dossier = dossier
    self.ledger = ledger
    self.readings = readings
  }
}

extension Portal {
  /// A source of rows that was read into the ledger.
  struct Register {
    var source: Source
    /// As in the ledger, from one.
    var number: Int
    var reading: SourceReading
    var shape: Shape
  }

  /// The registers that were read, in the order of their numbers.
  var registers: [Register] {
    dossier.sources.enumerated().compactMap { position, source in
      guard readings.indices.contains(position), let reading = readings[position],
        let shape = Shape.registers.first(where: { $0.name == source.mapping.table })
      else { return nil }
      return Register(source: source, number: position + 1, reading: reading, shape: shape)
    }
  }

  /// The source with a number of the ledger.
  func source(_ number: Int) -> Source? {
    let sources = dossier.sources + dossier.rounds.map(\.source)
    return sources.indices.contains(number - 1) ? sources[number - 1] : nil
  }
}
