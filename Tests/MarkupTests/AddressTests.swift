import Markup
import Testing

@Suite struct AddressTests {
  @Test(arguments: [
    ("/", "index.html"), ("", "index.html"), ("/begroting/", "begroting/index.html"),
    ("begroting/2024/", "begroting/2024/index.html"), ("/404.html", "404.html"),
    ("/assets/site.css", "assets/site.css"), ("/a/feed.xml", "a/feed.xml"),
  ])
  func file(path: String, file: String) {
    #expect(Address(path).file == file)
  }

  @Test(arguments: [
    // To the root, from the root and within it.
    ("/", "/", "index.html"), ("/", "/404.html", "index.html"), ("/404.html", "/", "404.html"),
    ("/404.html", "/404.html", "404.html"), ("/a/", "/", "a/index.html"),
    ("/a/", "/404.html", "a/index.html"), ("/a/b/c/", "/", "a/b/c/index.html"),
    // Up, down, aside.
    ("/", "/a/", "../index.html"), ("/", "/a/b/c/", "../../../index.html"),
    ("/404.html", "/a/b/", "../../404.html"), ("/a/", "/a/", "index.html"),
    ("/a/b/", "/a/", "b/index.html"), ("/a/", "/a/b/", "../index.html"),
    ("/a/b/", "/a/c/", "../b/index.html"), ("/b/", "/a/", "../b/index.html"),
    ("/a/b/c/", "/a/x/y/", "../../b/c/index.html"), ("/a/a/", "/a/", "a/index.html"),
    // Names that begin alike are not the same folder.
    ("/aa/", "/a/", "../aa/index.html"), ("/a/b/", "/ab/", "../a/b/index.html"),
    // A folder named as the file of another.
    ("/a/index.html/", "/a/", "index.html/index.html"), ("/a/", "/a/index.html/", "../index.html"),
    // Files.
    ("/assets/site.css", "/", "assets/site.css"),
    ("/assets/site.css", "/a/b/", "../../assets/site.css"),
    ("/assets/site.css", "/404.html", "assets/site.css"),
    ("/a/feed.xml", "/a/", "feed.xml"), ("/a/feed.xml", "/a/b/", "../feed.xml"),
    ("/a/x.csv", "/a/y.html", "x.csv"),
    ("/begroting/2024/6.1/", "/begroting/2023/6.1/", "../../2024/6.1/index.html"),
  ])
  func relative(to target: String, on page: String, reference: String) {
    #expect(Address(target).relative(to: Address(page)) == reference)
  }

  @Test(arguments: [
    // On the page itself the fragment is enough; without one the page is named.
    ("/a/", "x", "/a/", "#x"), ("/", "x", "/", "#x"), ("/404.html", "x", "/404.html", "#x"),
    ("/a/", "x", "/", "a/index.html#x"), ("/a/", "x", "/a/b/", "../index.html#x"),
    ("/a/b/", "r12", "/a/c/", "../b/index.html#r12"), ("/", "top", "/404.html", "index.html#top"),
  ])
  func fragments(target: String, fragment: String, page: String, reference: String) {
    let address = Address(target, fragment: fragment)
    #expect(address.relative(to: Address(page)) == reference)
    #expect(Address(target).anchored(fragment) == address)
    // The fragment of the page that links does not matter.
    #expect(address.relative(to: Address(page, fragment: "elsewhere")) == reference)
  }

  /// Follows a reference as a browser does.
  private func resolve(_ reference: String, on page: Address) -> String {
    var folders = page.file.split(separator: "/").dropLast().map(String.init)
    for part in reference.split(separator: "/") {
      if part == ".." { folders.removeLast() } else { folders.append(String(part)) }
    }
    return folders.joined(separator: "/")
  }

  @Test func everyReferenceLeadsToItsFile() {
    let parts = ["", "a/", "a/b/", "a/b/c/", "a/c/", "b/", "b/a/", "ab/", "404.html", "a/x.css"]
    let addresses = parts.map { Address("/" + $0) }
    for page in addresses {
      for target in addresses {
        let reference = target.relative(to: page)
        #expect(resolve(reference, on: page) == target.file, "\(page.path) to \(target.path)")
        #expect(!reference.hasPrefix("/"))
      }
    }
  }

  @Test func ordersByPathThenFragment() {
    let sorted = [
      Address("/b/"), Address("/a/", fragment: "y"), Address("/a/"), Address("/a/", fragment: "x"),
    ].sorted()
    #expect(
      sorted == [
        Address("/a/"), Address("/a/", fragment: "x"), Address("/a/", fragment: "y"),
        Address("/b/"),
      ])
  }
}
