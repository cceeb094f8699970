/*
title: "Rijen die niet meetellen"
summary: "Alle rijen die zijn gelezen maar niet geladen, met de reden, per bron."
subject: sources
explanation: "Welke rijen van de bestanden tellen nergens in mee, en waarom niet? Zo is te zien dat er niets verdwijnt."
reading: "Per bron en per reden staat hier hoeveel rijen het zijn. Klik op het aantal om de rijen zelf te lezen."
limits: "Hoeveel euro er in deze rijen staat, leest u op de pagina van de bron, bij ‘rijen en euro’s’. Een totaalregel telt niet mee omdat de rijen erboven al meetellen."
columns:
  - {name: file, label: "Bron", kind: source}
  - {name: bucket, label: "Waar terechtgekomen", kind: bucket}
  - {name: reason, label: "Reden", kind: text}
  - {name: times, label: "Rijen", kind: count, total: true}
translations:
  en:
    title: "Rows that do not count"
    summary: "All rows that were read but not loaded, with the reason, by source."
    explanation: "Which rows of the files count nowhere, and why? So it can be seen that nothing disappears."
    reading: "For each source and reason you see how many rows there are. Follow the count to read the rows themselves."
    limits: "How many euros stand in these rows you read on the page of the source, under 'rows and euros'. A row with a total does not count because the rows above it do."
    labels: {file: "Source", bucket: "Where it ended up", reason: "Reason", times: "Rows"}
*/
SELECT
  s.source_id AS file,
  r.bucket,
  w.text AS reason,
  count(*) AS times,
  group_concat(r.source || ':' || r.line, ' ') AS rows
FROM source_rows AS r
JOIN sources AS s USING (source)
LEFT JOIN source_reasons AS w ON w.source = r.source AND w.reason = r.reason
WHERE r.bucket NOT IN ('loaded', 'header', 'blank')
GROUP BY r.source, r.bucket, w.text
ORDER BY times DESC, s.source_id, r.bucket, reason
