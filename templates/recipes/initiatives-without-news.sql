/*
title: "Initiatieven waarover al een jaar niets is gemeld"
summary: "Initiatieven die nog lopen, maar waarvan de stand langer dan een jaar geleden is bijgewerkt."
subject: initiatives
explanation: "Van welke initiatieven weten wij al een jaar niet hoe het ermee gaat? Wie beloofde geld of hulp, hoort ook te vertellen wat ervan kwam."
reading: "‘Sinds’ is de dag waarop de stand voor het laatst veranderde. Verzonnen voorbeelden staan er niet bij."
limits: "Geen nieuws zegt niets over het initiatief zelf. Misschien gaat het er heel goed, en heeft niemand het hier opgeschreven."
columns:
  - {name: initiative, label: "Initiatief", kind: initiative}
  - {name: status, label: "Stand", kind: status}
  - {name: since, label: "Sinds", kind: date}
translations:
  en:
    title: "Initiatives without news for a year"
    summary: "Initiatives that still run, but of which the status was last changed more than a year ago."
    explanation: "Of which initiatives have we not known for a year how they are doing? Whoever promised money or help should also tell what came of it."
    reading: "'Since' is the day on which the status last changed. Invented examples are left out."
    limits: "No news says nothing of the initiative itself. It may be doing very well, and nobody wrote it down here."
    labels: {initiative: "Initiative", status: "Status", since: "Since"}
*/
SELECT
  initiative_id AS initiative,
  status,
  status_since AS since
FROM initiatives
WHERE example = 0
  AND status IN (
    'submitted', 'under-review', 'feasible', 'in-vote', 'awarded', 'in-progress', 'delayed')
  AND (status_since IS NULL OR status_since < date(:build_date, '-1 year'))
ORDER BY status_since, initiative_id
