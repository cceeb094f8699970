/*
title: "Twee keer dezelfde aanvraag?"
summary: "Aanvragen met dezelfde aanvrager, regeling, titel, jaar en hetzelfde bedrag."
subject: grants
explanation: "Welke aanvragen lijken precies op elkaar: dezelfde organisatie, regeling, titel, hetzelfde jaar en hetzelfde gevraagde bedrag?"
reading: "Het bedrag is wat er voor de gelijke aanvragen samen is verleend. Klik op het aantal om de rijen naast elkaar te zien."
limits: "Gelijke rijen hoeven geen fout te zijn: een organisatie kan twee keer hetzelfde aanvragen, en een subsidie kan in termijnen geboekt zijn. Wij halen niets weg; alle rijen tellen mee in de totalen van dit portaal."
columns:
  - {name: title, label: "Waarvoor", kind: text}
  - {name: recipient, label: "Ontvanger", kind: recipient}
  - {name: scheme, label: "Regeling", kind: scheme}
  - {name: year, label: "Jaar", kind: year}
  - {name: times, label: "Rijen", kind: count, rows: all_rows}
  - {name: awarded, label: "Verleend", kind: money}
translations:
  en:
    title: "The same request twice?"
    summary: "Requests with the same applicant, scheme, title, year and amount."
    explanation: "Which requests look exactly alike: the same organisation, scheme, title, year and amount asked?"
    reading: "The amount is what was awarded for the equal requests together. Follow the count to see the rows side by side."
    limits: "Equal rows need not be a mistake: an organisation may ask the same twice, and a grant may be booked in parts. We remove nothing; all rows count in the totals of this portal."
    labels: {title: "What for", recipient: "Recipient", scheme: "Scheme", year: "Year", times: "Rows", awarded: "Awarded"}
*/
SELECT
  title,
  min(recipient_name) AS recipient,
  scheme_name AS scheme,
  grant_year AS year,
  count(*) AS times,
  group_concat(source || ':' || line, ' ') AS all_rows,
  sum(amount_awarded) AS awarded,
  group_concat(source || ':' || line || ':' || amount_awarded, ' ') AS rows
FROM grants
WHERE recipient_kind NOT IN ('natural_person', 'unknown') AND title IS NOT NULL
  AND amount_applied_for > 0
GROUP BY source, lower(recipient_name), scheme_name, title, grant_year, amount_applied_for
HAVING count(*) > 1
ORDER BY awarded DESC NULLS LAST, title, recipient
