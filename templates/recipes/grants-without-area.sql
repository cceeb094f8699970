/*
title: "Subsidies zonder gebied"
summary: "Subsidies die wij bij geen enkele buurt of stadsdeel konden plaatsen, per afdeling."
subject: grants
explanation: "Van welke subsidies is niet te zien waar het geld heen ging? Die staan bij geen enkele buurt, en dus ontbreken ze in elk bedrag per buurt."
reading: "De lijst is per afdeling die besliste, met het grootste bedrag bovenaan."
limits: "Een subsidie zonder gebied kan voor de hele stad zijn, of voor een buurt die niet in de tekst staat. Wij raden niet: alleen vaste regels plaatsen een subsidie. De regels staan op de pagina van de bron."
columns:
  - {name: unit, label: "Afdeling", kind: text}
  - {name: grants, label: "Aanvragen", kind: count, rows: all_rows, total: true}
  - {name: awarded, label: "Verleend", kind: money, total: true}
translations:
  en:
    title: "Grants without an area"
    summary: "Grants that we could place in no neighbourhood or district, by department."
    explanation: "Of which grants is it not known where the money went? They stand in no neighbourhood, so they are missing from each amount of a neighbourhood."
    reading: "The list is by the department that decided, the largest amount first."
    limits: "A grant without an area may be for the whole city, or for a neighbourhood that is not in its text. We do not guess: only fixed rules place a grant. The rules stand on the page of the source."
    labels: {unit: "Department", grants: "Requests", awarded: "Awarded"}
*/
SELECT
  coalesce(owner_unit, '–') AS unit,
  count(*) AS grants,
  group_concat(source || ':' || line, ' ') AS all_rows,
  sum(amount_awarded) AS awarded,
  group_concat(source || ':' || line || ':' || amount_awarded, ' ') AS rows
FROM grants
WHERE area_code IS NULL AND regrant_type IS NULL
GROUP BY 1
ORDER BY awarded DESC NULLS LAST, unit
