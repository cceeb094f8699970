A name in a template that its page does not have is reported, with the name that was meant.

$ inzage check
templates/glossary.html:3:7: error: 'titl' is not a name of the page 'glossary' [template-name]
    3 | <h1>{{titl}}</h1>
      |       ^^^^
  hint: did you mean 'title'?
1 error, 0 warnings
To have a check explained: inzage explain template-name
[exit 1]

$ inzage check --language nl
templates/glossary.html:3:7: fout: 'titl' is geen naam van de pagina 'glossary' [template-name]
    3 | <h1>{{titl}}</h1>
      |       ^^^^
  tip: bedoelt u 'title'?
1 fout, 0 waarschuwingen
Uitleg over een controle: inzage explain template-name
[exit 1]

-- templates/glossary.html --
{{<layout}}
{{$main}}
<h1>{{titl}}</h1>
{{/main}}
{{/layout}}
