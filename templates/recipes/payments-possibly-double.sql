/*
title: "Mogelijk dubbele betalingen"
summary: "Betalingen met dezelfde ontvanger, hetzelfde bedrag en dezelfde dag of hetzelfde factuurnummer."
subject: payments
explanation: "Welke betalingen lijken op elkaar: dezelfde ontvanger, hetzelfde bedrag, en dezelfde dag of dezelfde factuur?"
reading: "Klik op het aantal om de rijen naast elkaar te zien. Alleen bedragen boven nul tellen mee. De grootste staan bovenaan, hoogstens duizend."
limits: "Gelijke betalingen zijn vaak in orde: twee keer dezelfde levering, of huur voor twee panden. Wij halen er nooit een weg; alle rijen tellen mee in de totalen. Vraag het na voordat u er iets van vindt."
columns:
  - {name: payee, label: "Ontvanger", kind: payee}
  - {name: day, label: "Datum", kind: date}
  - {name: times, label: "Rijen", kind: count, rows: all_rows}
  - {name: paid, label: "Samen", kind: money}
translations:
  en:
    title: "Payments that may be double"
    summary: "Payments with the same payee and amount, and the same day or invoice number."
    explanation: "Which payments look alike: the same payee and amount, and the same day or invoice?"
    reading: "Follow the count to see the rows side by side. Only amounts above zero count. The largest stand first, a thousand at most."
    limits: "Equal payments are often in order: the same delivery twice, or rent for two buildings. We never remove one; all rows count in the totals. Ask before you draw conclusions."
    labels: {payee: "Payee", day: "Date", times: "Rows", paid: "Together"}
*/
WITH alike AS (
  SELECT
    *,
    count(*) OVER (PARTITION BY lower(payee_name), amount, payment_date) AS same_day,
    count(*) OVER (PARTITION BY lower(payee_name), amount, invoice_number) AS same_invoice
  FROM transactions
  WHERE amount > 0 AND payee_name IS NOT NULL
    AND coalesce(payee_kind, 'organisation') NOT IN ('natural_person', 'unknown')
)
SELECT
  min(payee_name) AS payee,
  min(payment_date) AS day,
  count(*) AS times,
  group_concat(source || ':' || line, ' ') AS all_rows,
  sum(amount) AS paid,
  group_concat(source || ':' || line || ':' || amount, ' ') AS rows
FROM alike
WHERE (payment_date IS NOT NULL AND same_day > 1)
  OR (invoice_number IS NOT NULL AND same_invoice > 1)
GROUP BY lower(payee_name), amount,
  CASE WHEN payment_date IS NOT NULL AND same_day > 1 THEN payment_date ELSE invoice_number END
HAVING count(*) > 1
ORDER BY paid DESC, payee, day
LIMIT 1000
