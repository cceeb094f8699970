A name in a template that its page does not have is reported, with the name that was meant.

$ inzage check

$ inzage check --language nl

-- templates/glossary.html --
{{<layout}}
{{$main}}
<h1>{{titel}}</h1>
{{/main}}
{{/layout}}
