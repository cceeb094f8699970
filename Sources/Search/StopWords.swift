/// Words that say nothing about a page, already folded: looked for only when nothing else is asked.
enum StopWords {
  static let dutch: [StaticString] = [
    "aan", "al", "alle", "alleen", "als", "andere", "ben", "bij", "daar", "dan", "dat", "de",
    "der", "deze", "die", "dit", "doen", "door", "dus", "een", "en", "er", "ging", "had",
    "hadden", "haar", "heb", "hebben", "heeft", "hem", "het", "hier", "hij", "hoe", "hun", "ik",
    "in", "is", "je", "kan", "kon", "kunnen", "maar", "me", "meer", "men", "met", "mij", "mijn",
    "moet", "na", "naar", "niet", "nog", "nu", "of", "om", "omdat", "ons", "onder", "onze", "ook",
    "op", "over", "te", "tegen", "ten", "ter", "tot", "tussen", "uit", "van", "veel", "voor",
    "wanneer", "waar", "waren", "was", "wat", "we", "wel", "welke", "werd", "werden", "wie", "wij",
    "wil", "worden", "wordt", "zal", "ze", "zelf", "zich", "zij", "zijn", "zo", "zonder", "zou",
  ]
}
