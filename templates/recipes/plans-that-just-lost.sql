/*
title: "Plannen die net niet wonnen"
summary: "Per stemronde de plannen met de meeste stemmen die geen geld kregen."
subject: rounds
explanation: "Welke plannen kregen veel stemmen, maar geen geld? Misschien is er op een andere manier geld of hulp voor te vinden."
reading: "Per stemronde staan hier de vijf plannen met de meeste stemmen die niet wonnen. Klik op de kosten om de rij van het plan te zien."
limits: "Een plan met veel stemmen kan verliezen omdat het duur was: de regel van de stemming bepaalt wie wint. Of een plan later toch is uitgevoerd, staat niet in de uitslag."
columns:
  - {name: plan, label: "Plan", kind: text}
  - {name: round, label: "Stemronde", kind: text}
  - {name: votes, label: "Stemmen", kind: text}
  - {name: cost, label: "Kosten", kind: money}
translations:
  en:
    title: "Plans that just lost"
    summary: "For each vote the plans with most votes that got no money."
    explanation: "Which plans got many votes, but no money? Perhaps money or help can be found for them in another way."
    reading: "For each vote the five plans with most votes that did not win stand here. Follow the cost to the row of the plan."
    limits: "A plan with many votes may lose because it was expensive: the rule of the vote says who wins. Whether a plan was carried out later after all is not in the result."
    labels: {plan: "Plan", round: "Vote", votes: "Votes", cost: "Cost"}
*/
WITH lost AS (
  SELECT
    p.title AS plan,
    r.title AS round,
    p.votes,
    p.cost,
    p.source,
    p.line,
    row_number() OVER (PARTITION BY p.round_id ORDER BY p.votes DESC, p.line) AS place
  FROM proposals AS p
  JOIN rounds AS r USING (round_id)
  WHERE p.selected = 0
)
SELECT plan, round, votes, cost, source || ':' || line || ':' || cost AS rows
FROM lost
WHERE place <= 5
ORDER BY round, votes DESC, line
