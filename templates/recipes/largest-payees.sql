/*
title: "De 20 grootste ontvangers van betalingen"
summary: "Aan welke organisaties de gemeente in totaal het meeste betaalde."
subject: payments
explanation: "Aan welke organisaties betaalde de gemeente het meeste, over alle betalingen in dit portaal?"
reading: "Wat terugkwam of verrekend is, is ervan afgetrokken."
limits: "Een groot bedrag zegt niets over de prijs of de kwaliteit. Wie onder twee namen in de bestanden staat, telt als twee. Mensen staan er niet bij."
columns:
  - {name: payee, label: "Ontvanger", kind: payee}
  - {name: payments, label: "Betalingen", kind: count, rows: all_rows}
  - {name: paid, label: "Betaald", kind: money}
translations:
  en:
    title: "The 20 largest payees"
    summary: "To which organisations the municipality paid most in all."
    explanation: "To which organisations did the municipality pay most, over all payments in this portal?"
    reading: "What came back or was settled is taken off."
    limits: "A large amount says nothing of price or quality. Whoever stands in the files under two names counts as two. People are left out."
    labels: {payee: "Payee", payments: "Payments", paid: "Paid"}
*/
SELECT
  min(payee_name) AS payee,
  count(*) AS payments,
  group_concat(source || ':' || line, ' ') AS all_rows,
  sum(amount) AS paid,
  group_concat(source || ':' || line || ':' || amount, ' ') AS rows
FROM transactions
WHERE payee_name IS NOT NULL
  AND coalesce(payee_kind, 'organisation') NOT IN ('natural_person', 'unknown')
GROUP BY lower(payee_name)
ORDER BY paid DESC, payee
LIMIT 20
