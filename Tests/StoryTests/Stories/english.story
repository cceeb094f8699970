The templates and words of the second language are complete.

$ inzage build --quiet

-- content/portal.yaml --
title: "Voorstad ter inzage"
tagline: "Het geld van Voorstad"
municipality: GM0001
municipality_name: Voorstad
focus_area: x-haven
language: en
base_url: https://voorstad.example/
publisher: {name: "Bewoners van Voorstad", email: post@voorstad.example}
build_date: 2026-01-15
licence: "CC BY 4.0"
