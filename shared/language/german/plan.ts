import type { Phrases } from '../phrases.ts';

/** What the plan says by itself: why it cannot be computed or moved, standard plans, suggested risks, in German. */
export const PLAN: Phrases = {
  // Evidence of gates.
  'Readings of {0}': 'Messwerte von {0}',
  'Evaluate the results': 'Die Ergebnisse auswerten',
  'Evaluate {0}': '{0} auswerten',
  '{0} a year': '{0} im Jahr',
  // Days of a task, and moving a plan.
  'The end lies before the start.': 'Das Ende liegt vor dem Beginn.',
  'Choose a day from {0} on, or move the start first.':
    'Einen Tag ab {0} wählen oder zuerst den Beginn verschieben.',
  'The plan would leave the years 1900 to 2200.': 'Der Plan würde die Jahre 1900 bis 2200 verlassen.',
  'Move it by fewer days or weeks.': 'Um weniger Tage oder Wochen verschieben.',
  '{0} earlier': '{0} früher',
  '{0} later': '{0} später',
  'This phase is not in the plan.': 'Diese Phase steht nicht im Plan.',
  'Choose another phase.': 'Eine andere Phase wählen.',
  'Nothing moves by that.': 'Dadurch verschiebt sich nichts.',
  'Write how many whole days or weeks.': 'Eintragen, um wie viele ganze Tage oder Wochen.',
  'No day is typed in this phase or after it: all of it follows from what comes before.':
    'In dieser Phase und danach ist kein Tag eingetragen: Alles folgt aus dem, was davor kommt.',
  'Move the phase before it, or type a start for this one.':
    'Die Phase davor verschieben oder für diese einen Beginn eintragen.',
  'More than {0} entries would move in one step.':
    'Mehr als {0} Einträge würden sich in einem Schritt verschieben.',
  'Move the later phases first.': 'Zuerst die späteren Phasen verschieben.',
  'move {0} and what follows {1}': '{0} und alles Folgende verschieben: {1}',
  'a phase': 'eine Phase',
  // Links between tasks.
  '{0} needs a duration of whole working days, 0 or more.':
    '{0} braucht eine Dauer in ganzen Arbeitstagen, 0 oder mehr.',
  'Correct its duration.': 'Die Dauer berichtigen.',
  'The earliest start and the due of {0} need to be whole days.':
    'Frühester Beginn und Fälligkeit müssen ganze Tage sein: {0}.',
  'Correct its dates.': 'Die Termine berichtigen.',
  'A task that is not in the plan waits for {0}.': 'Eine Aufgabe, die nicht im Plan steht, wartet auf {0}.',
  '{0} waits for a task that is not in the plan.': '{0} wartet auf eine Aufgabe, die nicht im Plan steht.',
  'A link joins two tasks that are not in the plan.':
    'Eine Verknüpfung verbindet zwei Aufgaben, die nicht im Plan stehen.',
  'Remove the link.': 'Die Verknüpfung entfernen.',
  '{0} waits for itself.': '{0} wartet auf sich selbst.',
  'The waiting time from {0} to {1} needs to be whole working days.':
    'Die Wartezeit muss aus ganzen Arbeitstagen bestehen: {0}, dann {1}.',
  'Correct the waiting time.': 'Die Wartezeit berichtigen.',
  '{0} is in the plan twice.': '{0} steht zweimal im Plan.',
  'Remove one of the two.': 'Eine der beiden entfernen.',
  ', which waits for {0}': ', diese auf {0}',
  ', which waits for {0}.': ', und diese wieder auf {0}.',
  ', and so on through {0} more; the last of them waits for {1}.':
    ', und so weiter über {0} weitere; die letzte davon wartet auf {1}.',
  '{0} waits for {1}{2}{3}': '{0} wartet auf {1}{2}{3}',
  'Remove one of the links.': 'Eine der Verknüpfungen entfernen.',
  // Working days.
  'The plan runs past the year {0}.': 'Der Plan reicht über das Jahr {0} hinaus.',
  'Check the durations, the waiting times and the closures for a number that is too large.':
    'Dauern, Wartezeiten und Schließungen auf eine zu große Zahl prüfen.',
  'The plan reaches back before the year {0}.': 'Der Plan reicht vor das Jahr {0} zurück.',
  'Check the durations and the waiting times for a number that is too large.':
    'Dauern und Wartezeiten auf eine zu große Zahl prüfen.',
  'Nobody ever works: all seven days of the week are weekend.':
    'Niemand arbeitet je: Alle sieben Wochentage sind frei.',
  'Take at least one day out of the weekend.': 'Mindestens einen Wochentag nicht frei lassen.',
  'Nobody works on any day from {0} to {1}: the closures take them all.':
    'Von {0} bis {1} arbeitet an keinem Tag jemand: Die Schließungen nehmen alle.',
  'Shorten the closures.': 'Die Schließungen kürzen.',
  // Suggested risks: they follow “Weil”, “kann es sein, dass” and “was führt zu”.
  'Only a mock of it has answered so far': 'bisher nur eine Attrappe davon geantwortet hat',
  'The connection was never tried': 'die Anbindung nie erprobt wurde',
  'Nobody has said whether the connection was tried': 'niemand gesagt hat, ob die Anbindung erprobt wurde',
  'The real interface of {0} does not do what the plan needs':
    'die echte Schnittstelle von {0} nicht leistet, was der Plan braucht',
  'a late pilot, and a gate that moves': 'einem späten Piloten und einem Tor, das sich verschiebt',
  'Nobody has said how it will be tested': 'niemand gesagt hat, wie es geprüft wird',
  'It has not been tested yet': 'es noch nicht geprüft wurde',
  'This turns out to be wrong: {0}': 'sich dies als falsch erweist: {0}',
  // Standard plans.
  'the data': 'die Daten',
  'each system': 'jedes System',
  'the success metric': 'die Erfolgskennzahl',
  'lay out the plan “{0}”': 'den Plan „{0}“ anlegen',
  'The usual way': 'Der übliche Weg',
  '8-week proof of concept, 12-week pilot, two waves in 10 weeks, then run.':
    '8 Wochen Machbarkeitsnachweis, 12 Wochen Pilot, zwei Wellen in 10 Wochen, dann Betrieb.',
  'Small and quick': 'Klein und schnell',
  '4-week proof of concept, 8-week pilot, one roll-out in 6 weeks, then run: one team, one system.':
    '4 Wochen Machbarkeitsnachweis, 8 Wochen Pilot, eine Einführung in 6 Wochen, dann Betrieb: ein Team, ein System.',
  Regulated: 'Reguliert',
  '12-week proof of concept, 16-week pilot, four waves in 18 weeks, then run: with validation and approval.':
    '12 Wochen Machbarkeitsnachweis, 16 Wochen Pilot, vier Wellen in 18 Wochen, dann Betrieb: mit Validierung und Freigabe.',
  'Starting value: suppliers of such projects add 20 to 30% to time and money. Replace this with how much your own last projects ran over.':
    'Anfangswert: Anbieter solcher Vorhaben schlagen 20 bis 30 % auf Zeit und Geld auf. Durch das ersetzen, was die eigenen letzten Vorhaben mehr brauchten.',
  // Stations: purpose, fallback, deliverables, money.
  'Find out with real cases, beside the present way of working, whether the numbers can be reached, whether the data and the interfaces carry it, and what a case costs.':
    'Mit echten Fällen neben der heutigen Arbeitsweise herausfinden, ob die Zahlen erreichbar sind, ob Daten und Schnittstellen es tragen und was ein Fall kostet.',
  'The present way of working goes on unchanged. What was learnt about data and interfaces is kept; the rest of the money is not spent.':
    'Die heutige Arbeitsweise geht unverändert weiter. Was über Daten und Schnittstellen gelernt wurde, bleibt; das übrige Geld wird nicht ausgegeben.',
  'Evaluation report with the measured numbers': 'Auswertungsbericht mit den gemessenen Zahlen',
  'Data that can be used, with its description': 'Brauchbare Daten mit ihrer Beschreibung',
  'Data protection check': 'Datenschutzprüfung',
  'Team of the proof of concept': 'Team des Machbarkeitsnachweises',
  'Access, clean-up and labelling': 'Zugang, Bereinigung und Kennzeichnung',
  'Test environment': 'Testumgebung',
  'Licences for the trial': 'Lizenzen für die Erprobung',
  'Let some of the users work with it on real cases and real systems, with monitoring and a way back, while the present way of working stays available.':
    'Einen Teil der Anwender an echten Fällen und Systemen damit arbeiten lassen, mit Überwachung und Rückweg, während die heutige Arbeitsweise verfügbar bleibt.',
  'The pilot users go back to the present way of working on the same day, by the rehearsed way back. The gate is held again after the cause is mended, or the project ends.':
    'Die Anwender des Piloten kehren am selben Tag auf dem geübten Rückweg zur heutigen Arbeitsweise zurück. Das Tor wird wiederholt, sobald die Ursache behoben ist, oder das Vorhaben endet.',
  'Pilot report and business case': 'Pilotbericht und Wirtschaftlichkeitsrechnung',
  'Connected systems, tested': 'Angebundene Systeme, getestet',
  'Runbook and rehearsed way back': 'Betriebshandbuch und geübter Rückweg',
  'Training material': 'Schulungsunterlagen',
  'Team of the pilot': 'Team des Piloten',
  'Real interfaces': 'Echte Schnittstellen',
  'Environment and monitoring': 'Umgebung und Überwachung',
  'Licences of the pilot users': 'Lizenzen der Anwender im Piloten',
  'Training of the pilot users': 'Schulung der Anwender im Piloten',
  'Works council and communication': 'Betriebsrat und Kommunikation',
  'Bring it to all teams in waves, each trained before its turn, and keep the number where it was promised until operation takes over.':
    'Es in Wellen zu allen Teams bringen, jedes vorher geschult, und die Zahl halten, wo sie versprochen wurde, bis der Betrieb übernimmt.',
  'The wave that fails goes back to the present way of working; the teams before it go on. The next wave waits until the number holds again.':
    'Die Welle, die scheitert, kehrt zur heutigen Arbeitsweise zurück; die Teams davor machen weiter. Die nächste Welle wartet, bis die Zahl wieder hält.',
  'All teams trained and live': 'Alle Teams geschult und in Betrieb',
  'Support and on-call in place': 'Support und Bereitschaftsdienst eingerichtet',
  'Acceptance by the owner of the number': 'Abnahme durch die für die Zahl verantwortliche Person',
  'Team of the roll-out': 'Team der Einführung',
  'Production environment': 'Produktionsumgebung',
  'Licences of all users': 'Lizenzen aller Anwender',
  'Training of all teams': 'Schulung aller Teams',
  'Communication and time of the teams': 'Kommunikation und Zeit der Teams',
  'Keep the number: read it every month, watch for drift, improve every quarter, and decide regularly whether to continue, retrain or retire.':
    'Die Zahl halten: sie jeden Monat ablesen, auf Drift achten, jedes Quartal verbessern und regelmäßig entscheiden, ob es weitergeht, neu trainiert oder abgeschaltet wird.',
  'Named people can switch it off on the same day; the teams then work by the present way until it is mended or retired.':
    'Benannte Personen können es am selben Tag abschalten; die Teams arbeiten dann auf die heutige Weise, bis es behoben oder abgelöst ist.',
  'Monthly reading of the numbers': 'Monatliches Ablesen der Zahlen',
  'List of improvements with their effect': 'Liste der Verbesserungen mit ihrer Wirkung',
  'Computing, support and monitoring': 'Rechenleistung, Support und Überwachung',
  'Improvement every quarter': 'Verbesserung in jedem Quartal',
  'Training of those who join': 'Schulung derer, die dazukommen',
  // Tasks of standard plans.
  'Get {source} ready: access, extract, clean-up': 'Vorbereiten: {source}, mit Zugang, Auszug, Bereinigung',
  'Data access confirmed': 'Datenzugang bestätigt',
  'Label past cases with the people who decide them':
    'Vergangene Fälle kennzeichnen, mit denen, die sie entscheiden',
  'Try the real interface of {system}': 'Echte Schnittstelle erproben: {system}',
  'Build the first version on real cases': 'Erste Fassung an echten Fällen bauen',
  'Correct what the labelled cases show': 'Berichtigen, was die gekennzeichneten Fälle zeigen',
  'Write the validation plan': 'Validierungsplan schreiben',
  'Shadow run: read {metric} beside the present way':
    'Schattenlauf: {metric} neben der heutigen Arbeitsweise ablesen',
  'Ask the people who would use it': 'Diejenigen fragen, die damit arbeiten würden',
  'Evaluation report: {metric}, cost a case, what was learnt':
    'Auswertungsbericht: {metric}, Kosten je Fall, was gelernt wurde',
  'Connect {system} by its real interface': 'Über die echte Schnittstelle anbinden: {system}',
  'Move from samples to data as production writes it':
    'Von Stichproben auf Daten wechseln, wie die Produktion sie schreibt',
  'Agree with the works council, tell the teams': 'Mit dem Betriebsrat einigen, die Teams informieren',
  'Data protection check for real use': 'Datenschutzprüfung für den echten Einsatz',
  'Put {metric} and failures on a daily page': 'Auf eine tägliche Seite bringen: {metric} und Ausfälle',
  'Security test by people who did not build it': 'Sicherheitstest durch Leute, die es nicht gebaut haben',
  'Rehearse the way back': 'Den Rückweg üben',
  'Train the people of the pilot': 'Die Leute des Piloten schulen',
  'Pilot can begin': 'Pilot kann beginnen',
  'Pilot run: read {metric} every week': 'Pilotlauf: {metric} jede Woche ablesen',
  'Load test at twice the expected volume': 'Lasttest mit der doppelten erwarteten Menge',
  'Change what the users report': 'Ändern, was die Anwender melden',
  'Independent validation': 'Unabhängige Validierung',
  'Write the runbook with the support team': 'Betriebshandbuch mit dem Support schreiben',
  'Pilot report and final business case': 'Pilotbericht und endgültige Wirtschaftlichkeitsrechnung',
  'Production environment, access rights, operating budget':
    'Produktionsumgebung, Zugriffsrechte, Betriebsbudget',
  'Tell each team when its turn comes': 'Jedem Team sagen, wann es an der Reihe ist',
  'Approval by compliance and audit': 'Freigabe durch Compliance und Revision',
  'Hand the runbook to support, agree on-call':
    'Betriebshandbuch an den Support übergeben, Bereitschaftsdienst vereinbaren',
  'Train the teams of wave {n}': 'Die Teams von Welle {n} schulen',
  Live: 'In Betrieb',
  'Roll-out, wave {n}': 'Einführung, Welle {n}',
  'Hypercare: someone who built it stands by': 'Hypercare: Jemand, der es gebaut hat, steht bereit',
  'Read {metric} every week': 'Jede Woche ablesen: {metric}',
  'Handed over to operation': 'An den Betrieb übergeben',
  'Read {metric} every month': 'Jeden Monat ablesen: {metric}',
  'Watch input data and errors for drift': 'Eingangsdaten und Fehler auf Drift beobachten',
  'Improvement of quarter {n}': 'Verbesserung von Quartal {n}',
  'Train those who joined since': 'Diejenigen schulen, die seither dazukamen',
  'Rehearse the way back once more': 'Den Rückweg noch einmal üben',
  'Report to compliance': 'Bericht an Compliance',
  'Report for the review: continue, retrain or retire':
    'Bericht für die Prüfung: weiterführen, neu trainieren oder ablösen',
};
