/*
title: "Betalingen die over meer regels zijn verdeeld"
summary: "Documenten met meer dan één regel, met hun som."
subject: payments
explanation: "Eén betaling kan over meer regels zijn geboekt, bijvoorbeeld op twee taakvelden. Welke documenten hebben de meeste regels, en hoeveel is het samen?"
reading: "Een regel alleen kan klein lijken; het document als geheel is wat er is betaald. De documenten met de meeste regels staan bovenaan, hoogstens vijfhonderd."
limits: "Wij voegen alleen samen wat in hetzelfde bestand hetzelfde documentnummer heeft. Sommige bronnen geven elke regel een eigen nummer: dan is een verdeling niet te zien."
columns:
  - {name: document, label: "Document", kind: text}
  - {name: payee, label: "Ontvanger", kind: payee}
  - {name: parts, label: "Regels", kind: count, rows: all_rows}
  - {name: paid, label: "Samen", kind: money}
translations:
  en:
    title: "Payments divided over more lines"
    summary: "Documents with more than one line, with their sum."
    explanation: "One payment may be booked over more lines, for example on two task fields. Which documents have most lines, and how much are they together?"
    reading: "A line by itself may seem small; the document as a whole is what was paid. The documents with most lines stand first, five hundred at most."
    limits: "We take together only what has the same document number in the same file. Some sources give each line a number of its own: then a division cannot be seen."
    labels: {document: "Document", payee: "Payee", parts: "Lines", paid: "Together"}
*/
SELECT
  document_number AS document,
  CASE WHEN count(DISTINCT lower(payee_name)) = 1 THEN min(payee_name) END AS payee,
  count(*) AS parts,
  group_concat(source || ':' || line, ' ') AS all_rows,
  sum(amount) AS paid,
  group_concat(source || ':' || line || ':' || amount, ' ') AS rows
FROM transactions
WHERE document_number IS NOT NULL
GROUP BY source, document_number
HAVING count(*) > 1
ORDER BY parts DESC, paid DESC, document
LIMIT 500
