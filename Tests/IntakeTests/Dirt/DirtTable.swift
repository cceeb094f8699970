/// Where each of the 80 cases of section 3 of the data model is tested. A test names its numbers in
/// the words it is shown by; `HouseTests` sees that all 80 are there.
///
/// | Cases | Of | Tests |
/// |---|---|---|
/// | 1-10 | bytes | `BytesDirtTests`, `TextDecodingTests` |
/// | 11-31 | structure | `StructureDirtTests`, `CSVScannerTests`; 25 and 72 also `key-unique` of Audit |
/// | 32-50 | numbers | `NumbersDirtTests`, `NumberTests`, `NumberCensusTests`; 49 `ControlTotalsTests` |
/// | 51-60 | codes | `CodesDirtTests` |
/// | 61-64 | dates | `DatesDirtTests`, `DateReaderTests` |
/// | 65-76 | payments, grants, people | `PeopleDirtTests`, `PartyNamesTests`; 75 `ControlTotalsTests` |
/// | 77-78 | areas | `AreasDirtTests` |
/// | 79-80 | votes | `RoundTests`, `VoteOutcomeTests` |
///
/// Lines that are called real are quoted from files of the Ministry of Finance, Manchester, Lambeth,
/// Gateshead and Oxford (the last four under the Open Government Licence); sources and commits stand
/// in the sidecars of `bench/sources`.
enum DirtTable {}
