/*
title: "Bedragen onder nul zonder uitleg"
summary: "Betalingen met een min, waarvan de bron niet zegt wat het is."
subject: payments
explanation: "Een bedrag met een min kwam terug of is verrekend. Bij welke zegt de bron niet of het een creditnota, een terugbetaling of een correctie is?"
reading: "De grootste bedragen staan bovenaan, hoogstens duizend. Wat de bron wel benoemt, staat er niet bij."
limits: "Zonder die uitleg weten wij niet welke betaling er is teruggedraaid. Het bedrag telt wel mee in de totalen."
columns:
  - {name: payee, label: "Ontvanger", kind: payee}
  - {name: day, label: "Datum", kind: date}
  - {name: unit, label: "Afdeling", kind: text}
  - {name: amount, label: "Bedrag", kind: money}
translations:
  en:
    title: "Amounts below zero without a reason"
    summary: "Payments with a minus of which the source does not say what they are."
    explanation: "An amount with a minus came back or was settled. Of which does the source not say whether it is a credit note, a refund or a correction?"
    reading: "The largest amounts stand first, a thousand at most. What the source does name is left out."
    limits: "Without that reason we do not know which payment was taken back. The amount does count in the totals."
    labels: {payee: "Payee", day: "Date", unit: "Department", amount: "Amount"}
*/
SELECT
  payee_name AS payee,
  payment_date AS day,
  owner_unit AS unit,
  amount,
  source || ':' || line || ':' || amount AS rows
FROM transactions
WHERE amount < 0 AND coalesce(transaction_kind, 'unknown') IN ('unknown', 'payment')
ORDER BY amount, source, line
LIMIT 1000
