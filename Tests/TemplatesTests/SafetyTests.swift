import Diagnostics
import Markup
import Testing

@testable import Templates

/// Whatever stands in a name, the page stays the HTML it is.
@Suite struct SafetyTests {
  @Test(arguments: [
    "<p title=\"{{title}}\" class='a {{title}}' data-id=\"{{title}}\">{{title}}</p>",
    "<a href=\"{{url}}\">{{body}}</a>", "<A HREF = '{{url}}'>x</A>",
    "<img src=\"{{url}}\" alt=\"{{title}}\">",
    "<form action=\"{{url}}\">", "<div data-index-url=\"{{url}}\">",
    "<p title=\"{{url}}\">{{url}}</p>",
    "<a href=\"{{url}}#{{title}}\">", "<a href=\"#{{title}}\">", "<a href=\"#a-{{title}}-b\">",
    "<title>{{title}} < x</title><b>{{body}}</b>", "<textarea>{{title}}</textarea>{{body}}",
    "<TITLE>{{title}}</TITLE >{{body}}", "<title>{{title}}</titlex></title>{{body}}",
    "<script>if (a < b) '<a href=\"' </script>{{body}}", "<style>a>b{}</style>{{body}}",
    "<!-- <a href=\" --> {{body}}", "<!-->{{body}}", "<!--->{{body}}", "<!---- a --->{{body}}",
    "<!DOCTYPE html>{{body}}", "<?xml a=\"?>{{body}}", "a < b {{body}}", "1<2 {{body}} <3",
    "</p>{{body}}", "</>{{body}}", "<br/>{{body}}", "<a/href=\"{{url}}\">{{body}}</a>",
    "<li{{#isNew}} aria-current=\"true\"{{/isNew}}>{{body}}",
    "<input{{#isNew}} checked{{/isNew}}>{{body}}",
    "<input {{#isNew}}checked{{/isNew}} name=\"{{title}}\">{{body}}",
    "<p class=\"a{{#isNew}} b{{/isNew}}\">{{body}}",
    "<p {{#isNew}}class=\"b\" {{/isNew}}id=\"a\">{{body}}",
    "{{#url}}<a href=\"{{url}}\">{{/url}}x{{#url}}</a>{{/url}}{{body}}",
    "<a href=\"{{#isNew}}{{url}}{{/isNew}}{{^isNew}}{{url}}{{/isNew}}\">{{body}}</a>",
    "<a href=\"{{#area}}{{url}}{{/area}}\">", "<noscript><p>{{title}}</p></noscript>{{body}}",
    "<p>{{> span}}</p><p title=\"{{> word}}\">{{body}}</p>", "<a onclick=\"x()\" id=\"{{title}}\">",
  ])
  func whatIsSafeIsSilent(text: String) {
    let templates = ["page": text, "span": "<span>{{body}}</span>", "word": "{{title}}"]
    #expect(checked(templates, CheckTests.sample) == [])
  }

  @Test(arguments: [
    ("<a href=\"{{title}}\">", "1:12-5", "'title' is a text, and 'href' takes a link only"),
    ("<a\n href='{{title}}'>", "2:10-5", "'title' is a text, and 'href' takes a link only"),
    (
      "<a href=\"{{t.menu.home}}\">", "1:12-11",
      "'t.menu.home' is a text, and 'href' takes a link only"
    ),
    ("<a HREF=\"{{body}}\">", "1:12-4", "'body' is HTML, and 'href' takes a link only"),
    ("<img src=\"{{title}}\">", "1:13-5", "'title' is a text, and 'src' takes a link only"),
    ("<form action=\"{{title}}\">", "1:17-5", "'title' is a text, and 'action' takes a link only"),
    (
      "<p data-index-url=\"{{title}}\">", "1:22-5",
      "'title' is a text, and 'data-index-url' takes a link only"
    ),
    (
      "<a href=\"/x/{{title}}\">", "1:15-5",
      "'title' cannot stand in the middle of the URL of 'href'"
    ),
    (
      "<a href=\"javascript:{{url}}\">", "1:23-3",
      "'url' cannot stand in the middle of the URL of 'href'"
    ),
    ("<a href=\"#{{url}}\">", "1:13-3", "'url' cannot stand in the middle of the URL of 'href'"),
    ("<a href=\"#{{body}}\">", "1:13-4", "'body' is HTML, and 'href' takes a link only"),
    ("<p title=\"{{body}}\">", "1:13-4", "'body' is HTML, and 'title' takes text only"),
    ("<title>{{body}}</title>", "1:10-4", "'body' is HTML, and 'title' takes text only"),
    ("<textarea>{{body}}</textarea>", "1:13-4", "'body' is HTML, and 'textarea' takes text only"),
    (
      "<p title={{title}}>", "1:12-5",
      "'title' cannot stand in the attribute 'title' without quotes"
    ),
    (
      "<p title=a{{title}}>", "1:13-5",
      "'title' cannot stand in the attribute 'title' without quotes"
    ),
    ("<p {{title}}>", "1:6-5", "'title' cannot stand in a tag outside an attribute"),
    ("<p {{title}}=\"x\">", "1:6-5", "'title' cannot stand in a tag outside an attribute"),
    ("<{{title}}>", "1:4-5", "'title' cannot stand in a tag outside an attribute"),
    ("<h{{title}}></h1>", "1:5-5", "'title' cannot stand in a tag outside an attribute"),
    ("</{{title}}>", "1:5-5", "'title' cannot stand in a tag outside an attribute"),
    ("<p data-{{title}}=\"x\">", "1:11-5", "'title' cannot stand in a tag outside an attribute"),
    (
      "<p style=\"{{title}}\">", "1:13-5",
      "'title' cannot stand in the attribute 'style', which can change the page"
    ),
    (
      "<p onclick=\"{{url}}\">", "1:15-3",
      "'url' cannot stand in the attribute 'onclick', which can change the page"
    ),
    (
      "<p ONclick=\"{{title}}\">", "1:15-5",
      "'title' cannot stand in the attribute 'onclick', which can change the page"
    ),
    ("<script>{{title}}</script>", "1:11-5", "'title' cannot stand in '<script>'"),
    ("<style>{{title}}</style>", "1:10-5", "'title' cannot stand in '<style>'"),
    ("<!-- {{title}} -->", "1:8-5", "'title' cannot stand in an HTML comment"),
    ("<!-- > {{title}} -->", "1:10-5", "'title' cannot stand in an HTML comment"),
    (
      "<p {{#isNew}}hr{{/isNew}}ef=\"{{title}}\">", "1:32-5",
      "'title' cannot stand in an attribute whose name depends on a section"
    ),
    (
      "<p href{{#isNew}}-x{{/isNew}}=\"{{title}}\">", "1:34-5",
      "'title' cannot stand in an attribute whose name depends on a section"
    ),
    (
      "<p href {{#isNew}}x{{/isNew}}=\"{{title}}\">", "1:34-5",
      "'title' cannot stand in an attribute whose name depends on a section"
    ),
    (
      "{{#isNew}}<p title=\"{{/isNew}}", "1:4-5",
      "'isNew' begins in the text and ends in the attribute 'title'"
    ),
    ("<p {{#isNew}}>{{/isNew}}", "1:7-5", "'isNew' begins in a tag and ends in the text"),
    ("{{^isNew}}<title>{{/isNew}}", "1:4-5", "'isNew' begins in the text and ends in '<title>'"),
    ("{{#isNew}}<!-- {{/isNew}}", "1:4-5", "'isNew' begins in the text and ends in a comment"),
    (
      "<a href=\"{{#rows}}{{url}},{{/rows}}\">", "1:21-3",
      "'url' cannot stand in the middle of the URL of 'href'"
    ),
    ("<p", "1:2-1", "'page' ends inside a tag"),
    ("<p a='", "1:6-1", "'page' ends inside the attribute 'a'"),
    ("<title>", "1:7-1", "'page' ends inside '<title>'"),
    ("x<!--", "1:5-1", "'page' ends inside a comment"),
  ])
  func whatIsNotSafeIsReportedAtItsPlace(text: String, place: String, summary: String) {
    let found = checked(["page": text], CheckTests.sample, words: CheckTests.words)
    // What follows a first problem in such a tag may be one too.
    #expect(
      found.first?.hasPrefix("page.html:\(place) [template-safety] \(summary)") == true, "\(found)")
  }

  @Test func theHTMLRunsOnThroughPartialsAndBlocks() {
    let templates = [
      "page": "{{<layout}}{{$url}}{{title}}{{/url}}{{/layout}}",
      "layout": "<a href=\"{{> quote}}>{{body}}</a>", "quote": "{{$url}}{{/url}}\"",
    ]
    #expect(
      checked(templates, CheckTests.sample) == [
        "page.html:1:22-5 [template-safety] 'title' is a text, and 'href' takes a link only"
          + " | use a name that is a link; a text can be a script"
      ])
  }

  @Test func aPartialThatPrintsItselfStandsInTheSameKindOfPlace() {
    let leaf = TemplateRecord(["name": .text("x"), "children": .list([])])
    let tree = TemplateRecord(["name": .text("x"), "children": .list([.record(leaf)])])
    let node = "{{name}}{{#children}}<p title=\"{{> node}}\">{{/children}}"
    let found = checked(["page": "{{> node}}", "node": node], tree)
    #expect(found.map { $0.prefix(33) } == ["node.html:1:36-4 [template-safety"])
  }

  /// Text of a reader's own making, printed wherever the check allows it, adds no tag and leaves
  /// no attribute.
  @Test(arguments: [
    "\"><script>x</script>", "' onload='x", "</title><script>", "javascript:alert(1)", "-->",
    "<!--",
    "{{title}}", "&#x3C;script>", "\u{0}<", "a\nb\r\nc",
  ])
  func printedTextHoldsNoMarkup(text: String) throws {
    let template = "<title>{{x}}</title><a href=\"#{{x}}\" title='{{x}}'>{{x}}</a>"
    let html = try printed(["page": template], ["x": .text(text)])
    for character in ["<", ">", "\"", "'"] {
      #expect(
        html.split(separator: character, omittingEmptySubsequences: false).count
          == template.split(separator: character, omittingEmptySubsequences: false).count)
    }
  }
}
