/*
title: "Afgewezen aanvragen per regeling"
summary: "Hoeveel aanvragen per regeling niets kregen, en hoeveel er was gevraagd."
subject: grants
explanation: "Bij welke regelingen kregen de meeste aanvragers niets? Een verleend bedrag van nul lezen wij als een afwijzing."
reading: "‘Gevraagd’ is wat de afgewezen aanvragers samen vroegen. Een aanvraag zonder verleend bedrag telt niet mee: daarover weten wij nog niets."
limits: "Het register noemt geen reden. Ook een aanvraag die is ingetrokken of bij een andere regeling is gehonoreerd, kan op nul staan. Vergelijk regelingen niet zonder naar het aantal aanvragen te kijken."
columns:
  - {name: scheme, label: "Regeling", kind: scheme}
  - {name: refused, label: "Afgewezen", kind: count, rows: refused_rows, total: true}
  - {name: requests, label: "Alle aanvragen", kind: count, rows: all_rows}
  - {name: asked, label: "Gevraagd", kind: money, rows: asked_rows, total: true}
translations:
  en:
    title: "Requests refused, by scheme"
    summary: "How many requests got nothing under each scheme, and how much was asked."
    explanation: "Under which schemes did most applicants get nothing? We read an awarded amount of zero as a refusal."
    reading: "'Asked' is what the refused applicants asked together. A request without an awarded amount does not count: we know nothing of it yet."
    limits: "The register gives no reason. A request that was withdrawn or honoured under another scheme may stand at zero too. Do not compare schemes without looking at the number of requests."
    labels: {scheme: "Scheme", refused: "Refused", requests: "All requests", asked: "Asked"}
*/
SELECT
  scheme_name AS scheme,
  sum(amount_awarded IS 0) AS refused,
  group_concat(CASE WHEN amount_awarded = 0 THEN source || ':' || line END, ' ') AS refused_rows,
  count(*) AS requests,
  group_concat(source || ':' || line, ' ') AS all_rows,
  sum(CASE WHEN amount_awarded = 0 THEN amount_applied_for END) AS asked,
  group_concat(
    CASE WHEN amount_awarded = 0
      THEN source || ':' || line || ':' || amount_applied_for END, ' ') AS asked_rows
FROM grants
GROUP BY scheme_name
HAVING refused > 0
ORDER BY refused DESC, scheme
