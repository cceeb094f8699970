import Diagnostics
import Markup
import Testing

@testable import Templates

/// What a check against a sample finds, each at its exact place.
@Suite struct CheckTests {
  static let sample = TemplateRecord([
    "title": .text("x"), "body": .html(HTML(verbatim: "<p>x</p>")),
    "url": .link(.site(Address("/"))), "isNew": .flag(true),
    "rows": .list([.record(TemplateRecord(["label": .text("x"), "cells": .list([.text("x")])]))]),
    "area": .record(TemplateRecord(["name": .text("x"), "url": .link(.web("https://x.nl"))])),
    "none": .list([]), "gap": .absent,
  ])
  static let words = ["menu.home": "Begin"]

  @Test(arguments: [
    (
      "{{titlle}}",
      "1:3-6 [template-name] 'titlle' is not a name of the page 'page' | did you mean 'title'?"
    ),
    (
      "\n {{area.namme}}",
      "2:9-5 [template-name] 'namme' is not a name of 'area' (page 'page') | did you mean 'name'?"
    ),
    (
      "{{#rows}}\n{{labell}}\n{{/rows}}",
      "2:3-6 [template-name] 'labell' is not a name of the page 'page' | did you mean 'label'?"
    ),
    (
      "{{#rows}}{{titlle}}{{/rows}}",
      "1:12-6 [template-name] 'titlle' is not a name of the page 'page' | did you mean 'title'?"
    ),
    (
      "{{^isNew}}{{zzzzzz}}{{/isNew}}",
      "1:13-6 [template-name] 'zzzzzz' is not a name of the page 'page'"
    ),
    (
      "{{#rowss}}{{anything}}{{/rowss}}",
      "1:4-5 [template-name] 'rowss' is not a name of the page 'page' | did you mean 'rows'?"
    ),
    (
      "{{^rowss}}{{/rowss}}",
      "1:4-5 [template-name] 'rowss' is not a name of the page 'page' | did you mean 'rows'?"
    ),
    (
      "{{title.x}}",
      "1:9-1 [template-name] 'title' is a text and has no 'x' | open a list with '{{#title}}', and print a text without a dot"
    ),
    (
      "{{rows.label}}",
      "1:8-5 [template-name] 'rows' is a list and has no 'label' | open a list with '{{#rows}}', and print a text without a dot"
    ),
    (
      "{{rows}}",
      "1:3-4 [template-name] 'rows' is a list and cannot be printed | open it with '{{#rows}}'"
    ),
    (
      "{{area}}",
      "1:3-4 [template-name] 'area' is a group of names and cannot be printed | open it with '{{#area}}'"
    ),
    (
      "{{isNew}}",
      "1:3-5 [template-name] 'isNew' is a yes or no and cannot be printed | open it with '{{#isNew}}'"
    ),
    (
      "{{.}}",
      "1:3-1 [template-name] '.' is a group of names and cannot be printed | open it with '{{#.}}'"
    ),
    (
      "{{t.menu.homee}}",
      "1:3-12 [template-word] 't.menu.homee' is not a word of the locale files | did you mean 't.menu.home'?"
    ),
    (
      "{{#none}}{{x}}{{/none}}",
      "1:4-4 [template-sample] 'none' is empty in the sample of the page 'page' | this is a mistake in Inzage itself: complete the sample"
    ),
    (
      "{{gap}}",
      "1:3-3 [template-sample] 'gap' is empty in the sample of the page 'page' | this is a mistake in Inzage itself: complete the sample"
    ),
    (
      "{{#gap}}{{x}}{{/gap}}",
      "1:4-3 [template-sample] 'gap' is empty in the sample of the page 'page' | this is a mistake in Inzage itself: complete the sample"
    ),
    (
      "{{gap.x}}",
      "1:3-5 [template-sample] 'gap.x' is empty in the sample of the page 'page' | this is a mistake in Inzage itself: complete the sample"
    ),
    (
      "{{<layout}}{{$mainn}}{{titlle}}{{/mainn}}{{/layout}}",
      "1:15-5 [template-partial] 'mainn' is not a block of 'layout' | did you mean 'main'?"
    ),
    (
      "{{> page}}",
      "1:5-4 [template-partial] 'page' prints itself without end | put it in a section over a list that is empty at some time"
    ),
    (
      "{{#isNew}}{{> page}}{{/isNew}}",
      "1:15-4 [template-partial] 'page' prints itself without end | put it in a section over a list that is empty at some time"
    ),
    (
      "{{<layout}}{{$main}}{{$main}}{{/main}}{{/main}}{{/layout}}",
      "1:24-4 [template-partial] 'main' is filled in with itself | give the inner block another name"
    ),
    (
      "{{<page}}{{/page}}",
      "1:1-1 [template-partial] 'page' is repeated without end on the page 'page' | look for the template that prints itself"
    ),
  ])
  func eachProblemStandsAtItsPlace(text: String, expected: String) {
    let found = checked(
      ["page": text, "layout": "{{$main}}{{/main}}"], Self.sample, words: Self.words)
    #expect(found == ["page.html:" + expected])
  }

  @Test(arguments: [
    "{{title}}{{body}}{{url}}{{area.name}}{{t.menu.home}}",
    "{{#rows}}{{label}}{{title}}{{#cells}}{{.}}{{label}}{{/cells}}{{/rows}}",
    "{{#area}}{{name}}{{title}}{{/area}}", "{{#title}}{{.}}{{title}}{{/title}}",
    "{{#isNew}}{{title}}{{/isNew}}{{^isNew}}{{title}}{{/isNew}}",
    "{{^rows}}{{title}}{{/rows}}{{^none}}{{title}}{{/none}}{{^gap}}{{title}}{{/gap}}",
    "{{<layout}}{{$main}}{{title}}{{/main}}{{$foot}}f{{/foot}}{{/layout}}",
    "{{#rows}}{{> part}}{{/rows}}",
  ])
  func whatIsKnownIsSilent(text: String) {
    let templates = [
      "page": text, "layout": "{{$main}}{{/main}}{{> foot}}", "foot": "{{$foot}}{{/foot}}",
      "part": "{{label}}{{area.name}}",
    ]
    #expect(checked(templates, Self.sample, words: Self.words) == [])
  }

  @Test func aPartialIsCheckedForThePageThatUsesIt() {
    let found = checked(
      ["page": "{{> a}}", "a": "{{#rows}}\n{{> b}}{{/rows}}", "b": "{{label}} {{titlle}}"],
      Self.sample)
    #expect(
      found == [
        "b.html:1:13-6 [template-name] 'titlle' is not a name of the page 'page'"
          + " | did you mean 'title'?"
      ])
  }

  @Test func theTextOfABlockThatIsFilledIsNotPrintedAndNotChecked() {
    let layout = "{{$main}}{{nothing}}{{/main}}"
    #expect(
      checked(
        ["page": "{{<layout}}{{$main}}x{{/main}}{{/layout}}", "layout": layout], Self.sample)
        == [])
    #expect(
      checked(["page": "{{<layout}}{{/layout}}", "layout": layout], Self.sample).count == 1)
  }

  @Test func aPartialMayPrintItselfOverAListOfTheSample() {
    let leaf = TemplateRecord(["name": .text("x"), "children": .list([])])
    let tree = TemplateRecord(["name": .text("x"), "children": .list([.record(leaf)])])
    let node = "{{name}}{{#children}}{{> node}}{{/children}}"
    #expect(checked(["page": "{{> node}}", "node": node], tree) == [])
  }

  @Test func aTemplateThatDoesNotExist() {
    var report = Report()
    library(["page": ""], into: &report).check(
      "pagge", against: Self.sample, words: LocaleWords([:]), into: &report)
    #expect(
      told(report) == [
        "[template-partial] 'pagge' is not a template of this portal | did you mean 'page'?"
      ])
  }
}
