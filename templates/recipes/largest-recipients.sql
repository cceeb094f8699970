/*
title: "De 20 grootste ontvangers van subsidie"
summary: "Welke organisaties samen het meeste subsidie toegekend kregen, over alle jaren van het register."
subject: grants
explanation: "Aan welke organisaties is in totaal het meeste subsidie verleend? Wij tellen alle jaren van het register bij elkaar op."
reading: "Het bedrag is wat de gemeente verleende. Klik op een bedrag om de rijen te zien waaruit het bestaat."
limits: "Verleend is niet hetzelfde als betaald: achteraf kan een subsidie lager worden vastgesteld. Een organisatie die onder twee namen in het register staat, telt hier als twee. Mensen staan er niet bij. Wat een organisatie weer aan anderen doorgeeft, is hier niet te zien."
columns:
  - {name: recipient, label: "Ontvanger", kind: recipient}
  - {name: grants, label: "Aanvragen", kind: count, rows: all_rows}
  - {name: awarded, label: "Verleend", kind: money, total: true}
translations:
  en:
    title: "The 20 largest recipients of grants"
    summary: "Which organisations were awarded most in all, over all years of the register."
    explanation: "Which organisations were awarded most grants in all? All years of the register are added up."
    reading: "The amount is what the municipality awarded. Follow an amount to the rows that it is made of."
    limits: "Awarded is not the same as paid: a grant may be settled lower afterwards. An organisation that stands in the register under two names counts as two. People are left out. What an organisation hands on to others cannot be seen here."
    labels: {recipient: "Recipient", grants: "Requests", awarded: "Awarded"}
*/
SELECT
  min(recipient_name) AS recipient,
  count(*) AS grants,
  group_concat(source || ':' || line, ' ') AS all_rows,
  sum(amount_awarded) AS awarded,
  group_concat(source || ':' || line || ':' || amount_awarded, ' ') AS rows
FROM grants
WHERE recipient_kind NOT IN ('natural_person', 'unknown') AND recipient_name IS NOT NULL
  AND regrant_type IS NULL
GROUP BY lower(recipient_name)
HAVING sum(amount_awarded) > 0
ORDER BY awarded DESC, recipient
LIMIT 20
