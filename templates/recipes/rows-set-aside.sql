/*
title: "Rijen die niet meetellen"
summary: "Alle rijen die zijn gelezen maar niet geladen, met de reden, per bron."
subject: sources
explanation: "Welke rijen van de bestanden tellen nergens in mee, en waarom niet? Zo is te zien dat er niets verdwijnt."
reading: "Per bron en per reden staat hier hoeveel rijen het zijn. Klik op het aantal om de rijen zelf te lezen."
limits: "Een bedrag staat per kolom van het bestand: baten en lasten tellen wij hier niet bij elkaar. Een totaalregel telt niet mee omdat de rijen erboven al meetellen. Op de pagina van de bron staat hoe alles samen sluit."
columns:
  - {name: file, label: "Bron", kind: source}
  - {name: bucket, label: "Waar terechtgekomen", kind: bucket}
  - {name: reason, label: "Reden", kind: text}
  - {name: header, label: "Kolom", kind: text}
  - {name: times, label: "Rijen", kind: count}
  - {name: euros, label: "Euro’s", kind: money, rows: euro_rows}
translations:
  en:
    title: "Rows that do not count"
    summary: "All rows that were read but not loaded, with the reason, by source."
    explanation: "Which rows of the files count nowhere, and why? So it can be seen that nothing disappears."
    reading: "For each source and reason you see how many rows there are. Follow the count to read the rows themselves."
    limits: "An amount stands by column of the file: revenue and expenditure are not added up here. A row with a total does not count because the rows above it do. The page of the source shows how everything closes."
    labels: {file: "Source", bucket: "Where it ended up", reason: "Reason", header: "Column", times: "Rows", euros: "Euros"}
*/
SELECT
  s.source_id AS file,
  r.bucket,
  w.text AS reason,
  a.column_name AS header,
  count(*) AS times,
  group_concat(r.source || ':' || r.line, ' ') AS rows,
  sum(a.amount) AS euros,
  group_concat(r.source || ':' || r.line || ':' || a.amount, ' ') AS euro_rows
FROM source_rows AS r
JOIN sources AS s USING (source)
LEFT JOIN source_reasons AS w ON w.source = r.source AND w.reason = r.reason
LEFT JOIN set_aside_amounts AS a ON a.source = r.source AND a.line = r.line
WHERE r.bucket NOT IN ('loaded', 'header', 'blank')
GROUP BY r.source, r.bucket, w.text, a.column_name
ORDER BY times DESC, s.source_id, r.bucket, reason, header
