import Civic
import Diagnostics
import Testing

@Suite struct SettingsTests {
  @Test(arguments: [
    ("https://a.example/", "/"), ("https://a.example/b/c/", "/b/c/"), ("https://a.example", "/"),
  ])
  func theSiteBeginsAtThePathOfItsAddress(address: String, path: String) {
    var settings = Settings(Cells(at: Place(file: "portal.yaml")))
    settings.baseURL = address
    #expect(settings.basePath == path)
  }
}
