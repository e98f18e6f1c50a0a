import type { Phrases } from '../phrases.ts';

/** What the rules find, and how the five reasons stand, in German. */
export const FINDINGS: Phrases = {
  'The baseline of {0} has no interval and no number of cases':
    'Der Ausgangswert von {0} hat weder Intervall noch Fallzahl',
  'No data source is described': 'Keine Datenquelle ist beschrieben',
  'Nobody said from how many cases {0} was read':
    'Niemand hat gesagt, aus wie vielen Fällen {0} abgelesen wurde',
  '{0}: {1} good, measured on production data': '{0}: {1} gut, an Produktionsdaten gemessen',
  'The data is worked on only after the proof of concept':
    'An den Daten wird erst nach dem Machbarkeitsnachweis gearbeitet',
  'The real interface of {0} answers': 'Die echte Schnittstelle von {0} antwortet',
  'No real interface has answered before the pilot starts':
    'Vor Beginn des Piloten hat keine echte Schnittstelle geantwortet',
  'Sponsor, operations, technology and end users are in the room':
    'Auftraggeber, Fachbereich, Technik und Anwender sind im Raum',
  'Not in the room: {0}': 'Nicht im Raum: {0}',
  'Nobody said what happens when the gate of {0} is not passed':
    'Niemand hat gesagt, was geschieht, wenn das Tor von {0} nicht genommen wird',
  'Every phase is owned and paid for, and every gate has its way back':
    'Jede Phase hat Verantwortliche und Geld, jedes Tor einen Weg zurück',
  'is not yet seen as production writes it': 'wurde noch nicht so gesehen, wie die Produktion schreibt',
  'has no day of access': 'hat keinen Zugangstag',
  'has no measured quality': 'hat keine gemessene Qualität',
  'the sponsor': 'der Auftraggeber',
  operations: 'der Fachbereich',
  technology: 'die Technik',
  'an end user': 'ein Anwender',
  'Every primary baseline is measured': 'Jeder entscheidende Ausgangswert ist gemessen',
  ' from {0} cases': ' aus {0} Fällen',
  '{0}: {1}{2}, measured': '{0}: {1}{2}, gemessen',
  Unknown: 'Unbekannt',
  Claimed: 'Behauptet',
  Likely: 'Wahrscheinlich',
  Shown: 'Gezeigt',
  Measured: 'Gemessen',
  'The problem is defined in numbers': 'Das Problem ist in Zahlen gefasst',
  'The data is ready': 'Die Daten sind bereit',
  'Integration is planned': 'Die Anbindung ist geplant',
  'The right people lead': 'Die richtigen Leute führen',
  'There is a path after the demo': 'Es gibt einen Weg nach der Demo',
  'One gap is accepted': 'Eine Lücke ist angenommen',
  '{0} gaps are accepted': '{0} Lücken sind angenommen',
  'No goal and no number yet': 'Noch kein Ziel und keine Zahl',
  'Nobody said where the data comes from': 'Niemand hat gesagt, woher die Daten kommen',
  'Nobody said what it connects to': 'Niemand hat gesagt, was angebunden wird',
  'Nobody is named yet': 'Noch ist niemand genannt',
  'There is no plan yet': 'Es gibt noch keinen Plan',
  'There is no number yet to judge it by': 'Noch gibt es keine Zahl, an der es zu messen wäre',
  'There is no plan yet to judge it by': 'Noch gibt es keinen Plan, an dem es zu messen wäre',
  'The plan is not yet in the calendar': 'Der Plan steht noch nicht im Kalender',
  '{0}, and {1} more': '{0}, und {1} weitere',
  Assumptions: 'Annahmen',
  '{0} does not hold': '{0} trifft nicht zu',
  'Say what follows from it: change the metrics or the plan, then delete the assumption.':
    'Sagen, was daraus folgt: Kennzahlen oder Plan ändern, dann die Annahme löschen.',
  'Nobody said how to test {0}': 'Niemand hat gesagt, wie {0} geprüft wird',
  'Say what would be seen if it were wrong, and who looks.':
    'Sagen, woran man sähe, dass sie falsch ist, und wer hinsieht.',
  'what one unit is worth': 'was eine Einheit wert ist',
  'how many units a year': 'wie viele Einheiten im Jahr',
  'The benefit of {0}, {1} a year, cannot be checked':
    'Der Nutzen von {0}, {1} im Jahr, lässt sich nicht nachrechnen',
  'Say {0}; a claim is volume times the value of one unit.':
    'Angeben, {0}; ein Nutzen ist Menge mal Wert einer Einheit.',
  'how many units a year it is, and what one is worth':
    'wie viele Einheiten es im Jahr sind und was eine wert ist',
  unit: 'Einheit',
  '{0} {1} a year at {2}': '{0} × {1} im Jahr zu {2}',
  'The benefit of {0}, {1} a year, does not follow from its volume':
    'Der Nutzen von {0}, {1} im Jahr, folgt nicht aus der Menge',
  '{0} make {1}. Correct the claim, or the volume and the value it rests on.':
    '{0} ergeben {1}. Den Nutzen berichtigen, oder Menge und Wert, auf denen er beruht.',
  'more than any plan can hold': 'mehr, als ein Plan fassen kann',
  'Set to {0}': 'Auf {0} setzen',
  'No change in the work stands behind the benefit of {0}':
    'Hinter dem Nutzen von {0} steht keine Änderung der Arbeit',
  'Say what people will do differently, and plan the training and the redesign for it.':
    'Sagen, was die Leute anders machen, und Schulung und Umgestaltung dafür planen.',
  'Decision {0}': 'Entscheidung {0}',
  Decisions: 'Entscheidungen',
  '{0} is open and has no date': '{0} ist offen und hat keinen Termin',
  'Say by which day it is decided.': 'Sagen, bis wann entschieden wird.',
  'Nobody {0} {1}': 'Niemand {0} {1}',
  'is named to decide': 'ist genannt für die Entscheidung',
  'is named who decided': 'ist als Entscheider genannt von',
  'Name the person; a decision without one is undone by the next meeting.':
    'Die Person nennen; was niemand entschieden hat, stößt die nächste Sitzung um.',
  'Sign-off': 'Unterschrift',
  'Nobody is named to sign': 'Niemand ist zum Unterschreiben genannt',
  'Nobody of the client is named to sign': 'Vom Kunden ist niemand zum Unterschreiben genannt',
  'Name who of the client signs for the numbers and the plan.':
    'Nennen, wer beim Kunden für Zahlen und Plan unterschreibt.',
  'A line for a signature names nobody': 'Eine Unterschriftszeile nennt niemanden',
  'Choose the person, or delete the line.': 'Die Person wählen oder die Zeile löschen.',
  'Nobody said what is signed': 'Niemand hat gesagt, was unterschrieben wird',
  'Write the sentence that the signatures stand under.':
    'Den Satz schreiben, unter dem die Unterschriften stehen.',
  'A data source': 'Eine Datenquelle',
  'Add a data source': 'Datenquelle hinzufügen',
  'List {0}{1}': '{0}{1} aufnehmen',
  ' and {0} more': ' und {0} weitere',
  'list the data sources': 'Datenquellen aufnehmen',
  Data: 'Daten',
  'The metrics are read from {0}, and no data source is described':
    'Die Kennzahlen werden aus {0} gelesen, und keine Datenquelle ist beschrieben',
  'List every source with its owner, its day of access and its quality; what is not ready is planned for.':
    'Jede Quelle mit Verantwortlichen, Zugangstag und Qualität aufnehmen; was nicht bereit ist, wird eingeplant.',
  name: 'Name',
  owner: 'Verantwortliche(r)',
  'access date': 'Zugangstag',
  'quality figure': 'Qualitätszahl',
  'word on how its quality was measured': 'Angabe, wie die Qualität gemessen wurde',
  'word on personal data': 'Angabe zu Personendaten',
  'lawful basis for its personal data': 'Rechtsgrundlage für die Personendaten',
  '{0} has {1}': 'Bei {0} fehlt: {1}',
  'Name who grants access and from which day, measure how good it is, and say what it rests on.':
    'Nennen, wer ab wann Zugang gibt, messen, wie gut sie ist, und sagen, worauf sie beruht.',
  '{0} can be read from {1}, {2} starts on {3}': '{0} ist ab {1} lesbar, {2} beginnt am {3}',
  'Get access earlier, or let the phase start later.':
    'Früher Zugang besorgen oder die Phase später beginnen.',
  'in which phases it is used': 'in welchen Phasen sie gebraucht wird',
  'whether it is a curated sample or production data':
    'ob sie eine ausgewählte Stichprobe oder Produktionsdaten enthält',
  'Nobody said of {0} {1}': 'Niemand hat von {0} gesagt, {1}',
  ', and ': ', und ',
  'What works on a picked sample may fail on what production writes; the plan has to know which.':
    'Was an einer ausgewählten Stichprobe gelingt, kann an der Produktion scheitern; der Plan muss wissen, woran gearbeitet wird.',
  'Use {0} in the pilot': '{0} im Piloten verwenden',
  'Name the data of the pilot': 'Die Daten des Piloten nennen',
  '{0}, in production': '{0}, in Produktion',
  'The proof of concept works on the curated {0}, and nobody named the data of the pilot':
    'Der Machbarkeitsnachweis arbeitet mit der ausgewählten {0}, und niemand hat die Daten des Piloten genannt',
  'Name the production data that the pilot reads, and get access to it before the pilot starts.':
    'Die Produktionsdaten nennen, die der Pilot liest, und vor seinem Beginn Zugang besorgen.',
  'can mean many things': 'kann vieles heißen',
  'leaves a way out': 'lässt eine Hintertür offen',
  'can stand for many things': 'kann für vieles stehen',
  'names the means, not the problem': 'nennt das Mittel, nicht das Problem',
  Goal: 'Ziel',
  'Pin it down': 'Festlegen',
  'the scale of {0}': 'der Skala von {0}',
  'how {0} is measured': 'dem Messverfahren von {0}',
  'the formula of {0}': 'der Formel von {0}',
  'what counts for {0}': 'dem, was bei {0} zählt',
  'what does not count for {0}': 'dem, was bei {0} nicht zählt',
  '{0} {1} in {2}': '{0} {1} in {2}',
  'No metric decides at the gate of {0}': 'Keine Kennzahl entscheidet am Tor von {0}',
  'Say which number it takes to go on; otherwise the gate is an opinion.':
    'Sagen, welche Zahl es zum Weitergehen braucht; sonst ist das Tor eine Meinung.',
  'Add {0}': '{0} hinzufügen',
  'No gate looks at {0}': 'Kein Tor prüft {0}',
  'A number that no gate reads decides nothing; make it a criterion of a gate.':
    'Eine Zahl, die kein Tor liest, entscheidet nichts; sie zum Kriterium eines Tors machen.',
  'Add to {0}': 'Zu {0} hinzufügen',
  metric: 'Kennzahl',
  comparison: 'Vergleich',
  number: 'Zahl',
  period: 'Zeitraum',
  'Take them from the metric': 'Aus der Kennzahl übernehmen',
  'Take it from the metric': 'Aus der Kennzahl übernehmen',
  'Ask for {0}': '{0} verlangen',
  'A criterion': 'Ein Kriterium',
  '{0} at the gate of {1} has no {2}': '{0} am Tor von {1}: es fehlt {2}',
  'A gate criterion is a comparison, a number, a unit and a period, so that two people read it alike.':
    'Ein Kriterium besteht aus Vergleich, Zahl, Einheit und Zeitraum, damit zwei Personen dasselbe lesen.',
  'The gate of {0} follows the {1} level of {2}, which has no number':
    'Das Tor von {0} folgt dem Wert „{1}“ von {2}, und der hat keine Zahl',
  'Say the number, or give the criterion one of its own.':
    'Die Zahl sagen oder dem Kriterium eine eigene geben.',
  'The gate of {0} counts {1} in {2}, the metric in {3}':
    'Das Tor von {0} zählt {1} in {2}, die Kennzahl in {3}',
  'Use one unit, or the gate compares two different things.':
    'Eine Einheit verwenden, sonst vergleicht das Tor zwei verschiedene Dinge.',
  'The gate of {0} asks for {1} of {2}, its {3} level is {4}':
    'Das Tor von {0} verlangt {1} von {2}, sein Wert „{3}“ ist {4}',
  'Follow the metric again, or accept the difference and say why the gate asks for something else.':
    'Wieder der Kennzahl folgen, oder den Unterschied annehmen und sagen, warum das Tor etwas anderes verlangt.',
  'Follow the metric again': 'Wieder der Kennzahl folgen',
  'Nobody decides at the gate of {0}': 'Niemand entscheidet am Tor von {0}',
  'Name the one person who says go or stop on that day.':
    'Die eine Person nennen, die an dem Tag ja oder nein sagt.',
  'The gate of {0} cannot stop the project': 'Das Tor von {0} kann das Vorhaben nicht beenden',
  'A gate that can only say go is no gate; allow it to stop.':
    'Ein Tor, das nur ja sagen kann, ist keines; das Beenden erlauben.',
  'Allow it to stop': 'Beenden erlauben',
  'Money for {0} is spent on {1}, before the gate of {2} decides':
    'Geld für {0} wird am {1} ausgegeben, bevor das Tor von {2} entscheidet',
  'What is spent cannot be refused any more. Pay it after the gate, or plan it before.':
    'Was ausgegeben ist, lässt sich nicht mehr verweigern. Nach dem Tor zahlen oder davor einplanen.',
  'Money for {0} is granted before the gate of {1}': 'Geld für {0} ist vor dem Tor von {1} bewilligt',
  'A gate is easier to pass when the money is spent already. Request it, and let the gate grant it.':
    'Ein Tor nimmt sich leichter, wenn das Geld schon bewilligt ist. Es beantragen und vom Tor bewilligen lassen.',
  'Request it': 'Beantragen',
  '{0} starts before the gate of {1} decides': '{0} beginnt, bevor das Tor von {1} entscheidet',
  'Start it after the gate, or say why the work cannot wait.':
    'Nach dem Tor beginnen oder sagen, warum die Arbeit nicht warten kann.',
  'Let it wait for the gate': 'Auf das Tor warten lassen',
  'The gate of {0} has no date': 'Das Tor von {0} hat keinen Termin',
  'Say on which day it is decided.': 'Sagen, an welchem Tag entschieden wird.',
  'Decide on its last day': 'Am letzten Tag entscheiden',
  'The gate of {0} is before the phase starts': 'Das Tor von {0} liegt vor Beginn der Phase',
  'A gate looks at what the phase has shown; move it.':
    'Ein Tor prüft, was die Phase gezeigt hat; es verschieben.',
  'The goal is not written down': 'Das Ziel ist nicht aufgeschrieben',
  'Write it word for word, as the client says it, however vague it is.':
    'Wort für Wort aufschreiben, wie der Kunde es sagt, wie vage es auch ist.',
  'Nobody said what the goal means': 'Niemand hat gesagt, was das Ziel bedeutet',
  'Say it again with numbers: what changes, from how much to how much.':
    'Noch einmal mit Zahlen sagen: was sich ändert, von wie viel auf wie viel.',
  'Nobody said what would be done without AI': 'Niemand hat gesagt, was ohne KI getan würde',
  'Write the best alternative down; AI is worth only what it adds to that.':
    'Die beste Alternative aufschreiben; KI ist nur wert, was sie dem hinzufügt.',
  'A wording of the goal is still open': 'Eine Formulierung des Ziels ist noch offen',
  '{0} is still open': '{0} ist noch offen',
  'Ask the room what it means, and write the answer.':
    'Die Runde fragen, was gemeint ist, und die Antwort aufschreiben.',
  Metrics: 'Kennzahlen',
  'The goal has no metric': 'Das Ziel hat keine Kennzahl',
  'No metric is primary': 'Keine Kennzahl ist entscheidend',
  'Add the one number that tells whether the goal is reached.':
    'Die eine Zahl hinzufügen, die sagt, ob das Ziel erreicht ist.',
  'Add a metric': 'Kennzahl hinzufügen',
  '{0} is primary metric {1}': '{0} ist die entscheidende Kennzahl Nummer {1}',
  'Choose the three that decide and put them first; the others explain or guard.':
    'Die drei wählen, die entscheiden, und nach vorn stellen; die anderen erklären oder schützen.',
  'Make this one supporting': 'Diese zur erklärenden machen',
  'A system to connect to': 'Ein anzubindendes System',
  'Add a system': 'System hinzufügen',
  'list the systems': 'Systeme aufnehmen',
  Integration: 'Anbindung',
  'Name every system that it reads from or writes to, with who owns the interface and by when.':
    'Jedes System nennen, aus dem gelesen oder in das geschrieben wird, mit Verantwortlichen der Schnittstelle und Termin.',
  'test environment': 'Testumgebung',
  date: 'Termin',
  cost: 'Kosten',
  'Say who owns the interface, where it is tried, by which day it answers, and what it costs; zero is a cost too.':
    'Sagen, wem die Schnittstelle gehört, wo sie erprobt wird, bis wann sie antwortet und was sie kostet; auch null ist ein Betrag.',
  '{0} was to be connected by {1}, and {2}': '{0} sollte bis {1} angebunden sein, und {2}',
  'only a mock has answered': 'nur eine Attrappe hat geantwortet',
  'it has not answered yet': 'noch hat nichts geantwortet',
  'Try the real interface, or give it another day and say what waits for it.':
    'Die echte Schnittstelle erproben, oder einen anderen Tag nennen und sagen, was darauf wartet.',
  '{0} is connected on {1}, after the gate of {2}': '{0} wird am {1} angebunden, nach dem Tor von {2}',
  'A pilot without it proves nothing about it; connect it before the gate, or leave it out.':
    'Ein Pilot ohne dieses System beweist darüber nichts; vor dem Tor anbinden oder weglassen.',
  'Only a mock of {0} has answered so far': 'Bisher hat nur eine Attrappe von {0} geantwortet',
  'The real interface is due by {0}; what it answers may differ from the mock.':
    'Die echte Schnittstelle ist bis {0} fällig; ihre Antworten können von der Attrappe abweichen.',
  'No system is connected before the gate of {0}': 'Vor dem Tor von {0} ist kein System angebunden',
  'Connect at least one real interface by {0}; mocks do not count.':
    'Mindestens eine echte Schnittstelle bis {0} anbinden; Attrappen zählen nicht.',
  'the pilot gate': 'zum Tor des Piloten',
  'The interval of {0} runs backwards, from {1} to {2}':
    'Das Intervall von {0} läuft rückwärts, von {1} bis {2}',
  'The lower end comes first.': 'Das untere Ende kommt zuerst.',
  'Swap the two ends': 'Die Enden tauschen',
  'The baseline of {0}, {1}, lies outside its own interval':
    'Der Ausgangswert von {0}, {1}, liegt außerhalb seines Intervalls',
  'The interval is where the true level lies nine times of ten, so it holds the baseline. Correct one of them.':
    'Im Intervall liegt der wahre Wert in neun von zehn Fällen, also auch der Ausgangswert. Eins von beiden berichtigen.',
  '{0}% to {1}%': '{0} % bis {1} %',
  '{0} to {1} {2}': '{0} bis {1} {2}',
  'The plan for {0}, {1}, is not distinguishable from today':
    'Das Ziel für {0}, {1}, ist von heute nicht zu unterscheiden',
  'Today’s level lies anywhere from {0}. Promise more, or measure more cases until the interval is narrower.':
    'Der heutige Wert liegt irgendwo bei {0}. Mehr versprechen, oder mehr Fälle messen, bis das Intervall enger ist.',
  'Nobody said how {0} is measured': 'Niemand hat gesagt, wie {0} gemessen wird',
  'Describe it so that a stranger gets the same number: from where to where, which cases, which clock.':
    'So beschreiben, dass ein Fremder dieselbe Zahl erhält: von wo bis wo, welche Fälle, welche Uhr.',
  'Nobody said where the data for {0} comes from': 'Niemand hat gesagt, woher die Daten für {0} kommen',
  'Name the system or the record it is read from.':
    'Das System oder die Aufzeichnung nennen, aus der gelesen wird.',
  'Nobody said how often {0} is read': 'Niemand hat gesagt, wie oft {0} abgelesen wird',
  'A gate needs a reading before its day; monthly is usual.':
    'Ein Tor braucht eine Ablesung vor seinem Tag; üblich ist monatlich.',
  'Set to monthly': 'Auf monatlich setzen',
  'Nobody answers for {0}': 'Niemand steht für {0} ein',
  'Name one person of the client who answers for the number.':
    'Eine Person des Kunden nennen, die für die Zahl einsteht.',
  'The supplier answers for {0}': 'Der Lieferant steht für {0} ein',
  'The benefit is the client’s, so someone of the client must answer for it. Name that person.':
    'Der Nutzen gehört dem Kunden, also muss dort jemand dafür einstehen. Die Person nennen.',
  'Nobody reads {0}': 'Niemand liest {0} ab',
  'Name the person who does the reading and brings the number to the gate.':
    'Die Person nennen, die abliest und die Zahl ans Tor bringt.',
  'Say by which day the plan level is reached; a target without a date cannot be missed.':
    'Sagen, bis wann das Ziel erreicht ist; ein Ziel ohne Termin kann man nicht verfehlen.',
  '{0} has no deadline': '{0} hat keinen Termin',
  'The baseline is from {0}. Correct one of the two days.':
    'Der Ausgangswert ist vom {0}. Einen der beiden Tage berichtigen.',
  'The deadline of {0} is before its baseline': 'Der Termin von {0} liegt vor dem Ausgangswert',
  '{0} lies in no phase, so no gate can look at it. Move the deadline or a phase.':
    '{0} liegt in keiner Phase, also kann kein Tor prüfen. Den Termin oder eine Phase verschieben.',
  'The deadline of {0} is outside the plan': 'Der Termin von {0} liegt außerhalb des Plans',
  'The {0} level of {1} is due before its baseline': 'Der Wert „{0}“ von {1} ist vor dem Ausgangswert fällig',
  'Let {0} guard it': 'Von {0} schützen lassen',
  'Name a guardrail': 'Leitplanke nennen',
  'Nothing guards {0}': 'Nichts schützt vor den Nebenfolgen von {0}',
  'Name what must not get worse while this improves, for example complaints or errors.':
    'Nennen, was dabei nicht schlechter werden darf, zum Beispiel Beschwerden oder Fehler.',
  '{0} guards nothing': '{0} schützt nichts',
  'Say which metric must not be reached at its cost; until then no gate asks for it.':
    'Sagen, welche Kennzahl nicht auf ihre Kosten erreicht werden darf; bis dahin fragt kein Tor danach.',
  'The guardrail {0} has no limit': 'Die Leitplanke {0} hat keine Grenze',
  'Say which number it must not pass; without one it cannot stop anything.':
    'Die Zahl nennen, die sie nicht überschreiten darf; ohne sie hält sie nichts auf.',
  'Nobody knows today’s level of {0}': 'Niemand kennt den heutigen Wert von {0}',
  'Write the baseline down, or an assumption until it is measured; without it no gain can be shown.':
    'Den Ausgangswert aufschreiben, oder eine Annahme, bis er gemessen ist; ohne ihn lässt sich kein Gewinn zeigen.',
  '{0} has no plan level': '{0} hat keinen Zielwert',
  'Ask the room which number it promises; budget and gates hang on it.':
    'Die Runde fragen, welche Zahl sie verspricht; Budget und Tore hängen daran.',
  'The plan for {0} is today’s level': 'Das Ziel für {0} ist der heutige Wert',
  'A plan that changes nothing needs no project; correct one of the two numbers.':
    'Ein Ziel, das nichts ändert, braucht kein Vorhaben; eine der beiden Zahlen berichtigen.',
  'The plan for {0} is worse than today': 'Das Ziel für {0} ist schlechter als heute',
  'Correct the plan level, the baseline, or which way is better.':
    'Zielwert, Ausgangswert oder die Richtung berichtigen.',
  'The must level of {0} asks more than the plan': 'Das Muss von {0} verlangt mehr als das Ziel',
  'Must is the least that counts as success; it lies between the baseline and the plan.':
    'Das Muss ist das Mindeste, was als Erfolg gilt; es liegt zwischen Ausgangswert und Ziel.',
  'The must level of {0} is worse than today': 'Das Muss von {0} ist schlechter als heute',
  'It would be passed without doing anything; set it between the baseline and the plan.':
    'Es wäre ohne jedes Zutun erreicht; zwischen Ausgangswert und Ziel setzen.',
  'The wish for {0} falls short of the plan': 'Der Wunsch für {0} bleibt hinter dem Ziel zurück',
  'A wish lies beyond the plan; correct one of the two, or clear the wish.':
    'Ein Wunsch liegt jenseits des Ziels; eins von beiden berichtigen oder den Wunsch leeren.',
  'it has no date': 'er hat kein Datum',
  'its date, {0}, is still to come': 'sein Tag, {0}, kommt erst',
  'it is from {0}, more than {1} months ago': 'er ist vom {0}, vor mehr als {1} Monaten',
  'no evidence is named': 'kein Beleg ist genannt',
  'The baseline of {0}, {1}, is assumed': 'Der Ausgangswert von {0}, {1}, ist angenommen',
  'It does not count as measured: {0}. An assumed baseline blocks the pilot gate.':
    'Er gilt nicht als gemessen: {0}. Ein angenommener Ausgangswert sperrt das Tor des Piloten.',
  '{0} has no name': '{0} hat keinen Namen',
  'Call it what the people who will read it call it.': 'So nennen, wie die Leute es nennen, die es lesen.',
  '{0} has no unit': '{0} hat keine Einheit',
  'Say what is counted: days, percent, cases a month. A number without a unit cannot be checked.':
    'Sagen, was gezählt wird: Tage, Prozent, Fälle im Monat. Eine Zahl ohne Einheit lässt sich nicht prüfen.',
  'Who is in the room': 'Wer im Raum ist',
  'Name who is in the room; owners, deciders and signatories are chosen from them.':
    'Nennen, wer im Raum ist; daraus werden Verantwortliche, Entscheider und Unterzeichner gewählt.',
  'No end user is named': 'Kein Anwender ist genannt',
  'The people who will use it know what really happens; without one, adoption is a guess.':
    'Wer damit arbeitet, weiß, was wirklich geschieht; ohne Anwender ist die Akzeptanz geraten.',
  'Add an end user': 'Anwender hinzufügen',
  'Nobody leads {0}': 'Niemand führt {0}',
  'Name two: one who answers for the technology, one who answers for the work it changes.':
    'Zwei nennen: eine Person für die Technik, eine für die Arbeit, die sich ändert.',
  '{0} has no technical owner': '{0} hat keine technische Leitung',
  'Someone must answer for data, interfaces and operation.':
    'Jemand muss für Daten, Schnittstellen und Betrieb einstehen.',
  '{0} has no operational owner': '{0} hat keine fachliche Leitung',
  'Someone whose daily work changes must lead it too, or it is built past the work.':
    'Jemand, dessen tägliche Arbeit sich ändert, muss mitführen, sonst wird an der Arbeit vorbeigebaut.',
  'The supplier leads the operational side of {0}': 'Der Lieferant führt die fachliche Seite von {0}',
  'The work belongs to the client; name one of the client’s people.':
    'Die Arbeit gehört dem Kunden; jemanden von dort nennen.',
  'a deliverable': 'ein Ergebnis',
  'Name exactly one person; two share the blame, not the work.':
    'Genau eine Person nennen; zwei teilen die Schuld, nicht die Arbeit.',
  'The supplier may do it; someone of the client has to answer for it. Name that person.':
    'Der Lieferant darf es tun; einstehen muss jemand vom Kunden. Die Person nennen.',
  'Nobody is named who works on {0}{1}': 'Niemand ist genannt, der an {0} arbeitet{1}',
  ' and {0} more of {1}': ', ebenso bei {0} weiteren von {1}',
  'Who answers for it may do it too; say so, or name who does.':
    'Wer einsteht, darf es auch tun; das sagen, oder nennen, wer es tut.',
  'Who answers for it does it': 'Wer einsteht, tut es',
  'name who does it': 'nennen, wer es tut',
  'Nobody is named for {0}': 'Für {0} ist niemand genannt',
  'A role does not answer for anything; a person does.':
    'Eine Rolle steht für nichts ein; eine Person schon.',
  'Set to percentage points': 'Auf Prozentpunkte setzen',
  'Set to share': 'Auf Anteil setzen',
  'Nobody said which kind of percentage {0} is': 'Niemand hat gesagt, welche Art Prozent {0} ist',
  'From 40%, “50% better” is 60% as a relative change and 90% as percentage points. Say whether it is a share, a relative change or points.':
    'Von 40 % aus sind „50 % besser“ 60 % als relative Änderung und 90 % als Prozentpunkte. Sagen, ob es ein Anteil, eine relative Änderung oder Punkte sind.',
  '{0} counts percentage points, and is said to be {1}': '{0} zählt Prozentpunkte und gilt als {1}',
  'a share': 'ein Anteil',
  'a relative change': 'eine relative Änderung',
  'Correct the unit, or the kind of percentage.': 'Die Einheit oder die Art des Prozents berichtigen.',
  'Say of what it is a share, such as all new claims of the month.':
    'Sagen, wovon es ein Anteil ist, etwa aller neuen Anträge des Monats.',
  'Say against what it is compared, such as the same teams in the quarter before.':
    'Sagen, womit verglichen wird, etwa mit denselben Teams im Quartal davor.',
  'Say of which share these are points, such as all new claims of the month.':
    'Sagen, von welchem Anteil es Punkte sind, etwa aller neuen Anträge des Monats.',
  'Nobody said of what {0} is a percentage': 'Niemand hat gesagt, wovon {0} ein Prozentsatz ist',
  'The baseline': 'Der Ausgangswert',
  'The lower end of the interval': 'Das untere Ende des Intervalls',
  'The upper end of the interval': 'Das obere Ende des Intervalls',
  'The must level': 'Das Muss',
  'The plan': 'Das Ziel',
  'The wish': 'Der Wunsch',
  '{0} of {1}, {2}, is no share': '{0} von {1}, {2}, ist kein Anteil',
  'A share lies between 0% and 100%. Correct the number, or say that the percentage is a relative change.':
    'Ein Anteil liegt zwischen 0 % und 100 %. Die Zahl berichtigen, oder sagen, dass es eine relative Änderung ist.',
  '{0} is said to be a percentage, and counts {1}': '{0} gilt als Prozentsatz und zählt {1}',
  'Correct the unit, or clear the kind of percentage.':
    'Die Einheit berichtigen oder die Art des Prozents leeren.',
  'Clear the kind of percentage': 'Art des Prozents leeren',
  Plan: 'Plan',
  'Let {0} not wait for {1}': '{0} nicht auf {1} warten lassen',
  '1 working day after it is due': '1 Arbeitstag nach dem Termin',
  '{0} working days after it is due': '{0} Arbeitstage nach dem Termin',
  'after it is due': 'nach dem Termin',
  '{0} ends on {1}, {2}': '{0} endet am {1}, {2}',
  'It waits for {0}. Shorten what leads to it, begin earlier, or agree on another day.':
    'Sie wartet auf {0}. Den Weg dahin kürzen, früher beginnen oder einen anderen Tag vereinbaren.',
  'Begin earlier, make it shorter, or agree on another day.':
    'Früher beginnen, kürzer machen oder einen anderen Tag vereinbaren.',
  'Make it due on {0}': 'Auf {0} fällig stellen',
  '{0} more': '{0} weitere',
  'on {0}': 'am {0}',
  'from {0} to {1}': 'vom {0} bis {1}',
  '{0} asks for all of it': '{0} verlangt alles davon',
  '{0} meet there': '{0} treffen dort zusammen',
  '{0} is asked for {1} of a day {2}, and has {3}':
    'Von {0} werden {2} {1} eines Tages verlangt, vorhanden sind {3}',
  'A person without a name': 'Eine Person ohne Namen',
  '{0}{1}. Move one, give it to somebody else, or plan less work.':
    '{0}{1}. Eine verschieben, jemand anderem geben oder weniger Arbeit planen.',
  'only for {0}': 'nur für {0}',
  Calendar: 'Kalender',
  'Public holidays are known {0}, the plan {1}': 'Feiertage sind {0} bekannt, der Plan {1}',
  'runs to {0}': 'läuft bis {0}',
  'begins in {0}': 'beginnt {0}',
  'Choose the country again to take the years that are missing; until then those days are worked.':
    'Das Land neu wählen, um die fehlenden Jahre zu holen; bis dahin wird an diesen Tagen gearbeitet.',
  'Lay the phases down that lead to {0}, from the proof of concept to operation.':
    'Die Phasen anlegen, die zu {0} führen, vom Machbarkeitsnachweis bis zum Betrieb.',
  'the goal': 'dem Ziel',
  'Add the standard phases': 'Standardphasen hinzufügen',
  'add the standard phases': 'Standardphasen hinzufügen',
  'Without it, value, data and feasibility are first tested with real users.':
    'Ohne sie werden Nutzen, Daten und Machbarkeit erst an echten Anwendern geprüft.',
  'Without it, the first real users are all users.': 'Ohne sie sind die ersten echten Anwender gleich alle.',
  'A plan that stops before production is a plan for a demo.':
    'Ein Plan, der vor der Produktion endet, ist der Plan einer Demo.',
  'Someone must read the numbers and mend the system after go-live; plan it now.':
    'Jemand muss nach dem Start die Zahlen lesen und das System pflegen; jetzt einplanen.',
  'The plan has no phase “{0}”': 'Der Plan hat keine Phase „{0}“',
  'Correct one of the two days.': 'Einen der beiden Tage berichtigen.',
  'It waits for the gate before it and starts on {0}. Move its end, or let its work decide.':
    'Sie wartet auf das Tor davor und beginnt am {0}. Das Ende verschieben oder die Arbeit entscheiden lassen.',
  'Let its work decide the end': 'Die Arbeit über das Ende entscheiden lassen',
  '{0} has no dates': '{0} hat keine Termine',
  '{0} has no start': '{0} hat keinen Beginn',
  '{0} has no end': '{0} hat kein Ende',
  'Put it into the calendar; owners, money and the gate are asked for next.':
    'In den Kalender stellen; nach Verantwortlichen, Geld und Tor wird danach gefragt.',
  '{0} ends before it starts': '{0} endet vor dem Beginn',
  'One task in {0} has {1}': 'Bei einer Aufgabe in {0} fehlt: {1}',
  '{0} tasks in {1} have {2}': 'Bei {0} Aufgaben in {1} fehlt: {2}',
  'What nobody does by a day is not done.': 'Was niemand bis zu einem Tag tut, wird nicht getan.',
  Build: 'Bauen',
  'Get the data ready': 'Die Daten bereit machen',
  'Connect the real interface': 'Die echte Schnittstelle anbinden',
  'Train the people who use it': 'Die Anwender schulen',
  'Watch the numbers': 'Die Zahlen beobachten',
  'Rehearse the way back': 'Den Weg zurück üben',
  'Improve from what users report': 'Aus den Meldungen der Anwender verbessern',
  'Measure what the gate asks': 'Messen, was das Tor verlangt',
  'Say who does it.': 'Sagen, wer es tut.',
  'Say who does it, and how long it takes.': 'Sagen, wer es tut und wie lange es dauert.',
  'Nobody gets the data ready': 'Niemand macht die Daten bereit',
  'Access, quality and clean-up need a task with an owner and a day before the pilot.':
    'Zugang, Qualität und Bereinigung brauchen vor dem Piloten eine Aufgabe mit Verantwortlichen und Termin.',
  'Add a data task': 'Datenaufgabe hinzufügen',
  'Integration is finished only after the pilot gate':
    'Die Anbindung wird erst nach dem Tor des Piloten fertig',
  'Integration is not planned before the pilot gate': 'Vor dem Tor des Piloten ist keine Anbindung geplant',
  'A pilot beside the real systems proves nothing; connect at least one real interface before its gate.':
    'Ein Pilot neben den echten Systemen beweist nichts; vor seinem Tor mindestens eine echte Schnittstelle anbinden.',
  'Add an integration task': 'Anbindungsaufgabe hinzufügen',
  '1 working day': '1 Arbeitstag',
  '{0} working days': '{0} Arbeitstage',
  'Move the gate to {0}': 'Das Tor auf {0} verschieben',
  'Hold {0}% back': '{0} % zurückhalten',
  '{0} holds {1} in reserve for {2} of work': '{0} hält {1} Reserve für {2} Arbeit',
  nothing: 'keine',
  'Plans slip. Hold at least {0} back before the gate, a fifth of the work, and say on what that rests.':
    'Pläne verrutschen. Vor dem Tor mindestens {0} zurückhalten, ein Fünftel der Arbeit, und sagen, worauf das beruht.',
  'Nobody said on what the contingency of {0} rests': 'Niemand hat gesagt, worauf die Reserve von {0} beruht',
  'Name past work that ran over, and by how much; a figure without a basis is cut first.':
    'Frühere Arbeit nennen, die länger dauerte, und um wie viel; eine Zahl ohne Grundlage wird zuerst gestrichen.',
  '{0} ends on {1}, after the gate of {2} that it is evidence for':
    '{0} endet am {1}, nach dem Tor von {2}, für das sie den Beleg liefert',
  'The gate of {0} is on {1}, its work ends on {2}': 'Das Tor von {0} ist am {1}, die Arbeit endet am {2}',
  'a later day': 'einem späteren Tag',
  'A gate decides on what the work has shown. Move the gate, or shorten what leads to it.':
    'Ein Tor entscheidet über das, was die Arbeit gezeigt hat. Das Tor verschieben oder den Weg dahin kürzen.',
  '{0} needs {1}, the gate of {2} comes after {3}': '{0} braucht {1}, das Tor von {2} kommt nach {3}',
  'less than 1 ': 'weniger als 1 ',
  'Nobody can see it by then. Move the gate, or ask for a shorter period.':
    'Bis dahin ist es nicht zu sehen. Das Tor verschieben oder einen kürzeren Zeitraum verlangen.',
  '{0} is read {1}, the gate of {2} asks for {3}': '{0} wird {1} abgelesen, das Tor von {2} verlangt {3}',
  'Read it more often, or ask for a period that a reading can show.':
    'Öfter ablesen, oder einen Zeitraum verlangen, den eine Ablesung zeigen kann.',
  'Read it {0}': '{0} ablesen',
  '{0} is read {1}, and {2} is over before it is read once':
    '{0} wird {1} abgelesen, und {2} ist vorbei, bevor einmal abgelesen wird',
  'Read it more often, or let a later gate decide on it.':
    'Öfter ablesen, oder ein späteres Tor darüber entscheiden lassen.',
  'People who get a new way of working need to learn it before the day.':
    'Wer anders arbeiten soll, muss es vor dem Tag lernen.',
  'Nobody will notice when it gets worse.': 'Niemand wird merken, wenn es schlechter wird.',
  'When it fails, the old way must still work; plan how to return to it.':
    'Wenn es ausfällt, muss der alte Weg noch gehen; die Rückkehr planen.',
  'What users report must lead to changes, or it stays as it was on the first day.':
    'Was Anwender melden, muss zu Änderungen führen, sonst bleibt es wie am ersten Tag.',
  'No {0} task in {1}': 'In {1} fehlt eine Aufgabe: {0}',
  'Add the task': 'Aufgabe hinzufügen',
  'Running cost': 'Laufende Kosten',
  People: 'Personal',
  'Running it costs nothing, says the plan': 'Der Betrieb kostet laut Plan nichts',
  '{0} has no budget': '{0} hat kein Budget',
  'Licences, computing, support and monitoring go on after go-live; say what they cost a year.':
    'Lizenzen, Rechenzeit, Unterstützung und Überwachung gehen nach dem Start weiter; sagen, was sie im Jahr kosten.',
  'Say what it costs, even roughly; what has no budget does not happen.':
    'Sagen, was es kostet, wenn auch grob; was kein Budget hat, geschieht nicht.',
  'Add a budget line': 'Budgetzeile hinzufügen',
  'A budget line': 'Eine Budgetzeile',
  '{0} has no amount': '{0} hat keinen Betrag',
  'Write the best figure there is today.': 'Die beste Zahl von heute eintragen.',
  ' a month': ' im Monat',
  ' a year': ' im Jahr',
  '{0}{1} for {2} has no payer': 'Für {0}{1} für {2} zahlt niemand',
  'Say who pays, or who will be asked.': 'Sagen, wer zahlt oder wer gefragt wird.',
  'Running costs of {0} end on {1}, the money is looked at until {2}':
    'Die laufenden Kosten von {0} enden am {1}, gerechnet wird bis {2}',
  'Let the operation go on, or look at fewer years; benefits without running costs are too good.':
    'Den Betrieb weiterlaufen lassen oder weniger Jahre rechnen; Nutzen ohne laufende Kosten ist zu schön.',
  'Let it go on': 'Weiterlaufen lassen',
  'Nothing is measured of {0} for the gate of {1}': 'Für das Tor von {1} ist von {0} nichts gemessen',
  'Enter what was measured, from how many cases and from when to when.':
    'Eintragen, was gemessen wurde, aus wie vielen Fällen und von wann bis wann.',
  Review: 'Prüfung',
  'Nobody said which gate is reviewed': 'Niemand hat gesagt, welches Tor geprüft wird',
  'Choose the phase whose gate is decided on.': 'Die Phase wählen, über deren Tor entschieden wird.',
  'The gate of {0} is not decided': 'Über das Tor von {0} ist nicht entschieden',
  'Compare the evidence with the thresholds, and say go, hold, again or stop.':
    'Den Beleg mit den Schwellen vergleichen und sagen: weiter, warten, noch einmal oder beenden.',
  Risks: 'Risiken',
  'Say who watches it, and whether it is avoided, reduced, passed on or accepted.':
    'Sagen, wer es beobachtet, und ob es vermieden, vermindert, übertragen oder angenommen wird.',
  '{0} was to be looked at by {1}': '{0} sollte bis {1} angesehen werden',
  'Say whether it has occurred, close it, or give it another day.':
    'Sagen, ob es eingetreten ist, es schließen oder einen anderen Tag nennen.',
  'Changed since revision {0} was signed': 'Seit der Unterschrift unter Fassung {0} geändert',
  'Let those who signed see what changed and sign revision {0}, or undo the change.':
    'Die Unterzeichner sehen lassen, was sich geändert hat, und Fassung {0} unterschreiben lassen, oder die Änderung zurücknehmen.',
  '{0} has not signed revision {1}': '{0} hat Fassung {1} nicht unterschrieben',
  'The list names them, and others have signed: let them sign too, now or before the report leaves.':
    'Die Liste nennt sie, und andere haben unterschrieben: auch sie unterschreiben lassen, jetzt oder bevor der Bericht hinausgeht.',
  '{0} rests only on what people say': '{0} beruht nur auf dem, was Leute sagen',
  'What people report and what happens differ. Pair it with a reading from a system, such as a log or a count of cases.':
    'Was Leute berichten und was geschieht, ist zweierlei. Eine Ablesung aus einem System danebenstellen, etwa ein Protokoll oder eine Fallzählung.',
  'Metric {0}': 'Kennzahl {0}',
  '“{0}”': '„{0}“',
  'A task': 'Eine Aufgabe',
  '{0} and {1}': '{0} und {1}',
  length: 'Dauer',
  'no {0}': '{0}',
  'the gate of {0}': 'das Tor von {0}',
  '{0} came to {1} after its thresholds were agreed on {2}':
    '{0} kam zu {1} hinzu, nachdem die Schwellen am {2} vereinbart waren',
  '{0} at {1}: {2} agreed on {3}, now taken away': '{0}, {1}: {2} am {3} vereinbart, jetzt entfernt',
  '{0} at {1}: {2} agreed on {3}, now {4}': '{0}, {1}: {2} am {3} vereinbart, jetzt {4}',
  'There are results already. Put it back to what was agreed, or agree again so that the change is seen.':
    'Ergebnisse liegen schon vor. Auf das Vereinbarte zurücksetzen, oder neu vereinbaren, damit die Änderung sichtbar ist.',
  'Put it back to what was agreed, or agree again before there are results.':
    'Auf das Vereinbarte zurücksetzen, oder neu vereinbaren, bevor Ergebnisse vorliegen.',
  'Agree again': 'Neu vereinbaren',
  'The thresholds of {0} were agreed on {1}, after the first results of {2}':
    'Die Schwellen von {0} wurden am {1} vereinbart, nach den ersten Ergebnissen vom {2}',
  'Whoever has seen the results can set the threshold to fit; say so when the gate is decided.':
    'Wer die Ergebnisse kennt, kann die Schwelle passend legen; das beim Entscheid über das Tor sagen.',
  'The thresholds of {0} {1}': 'Die Schwellen von {0} {1}',
  'are not agreed': 'sind nicht vereinbart',
  'were never agreed': 'wurden nie vereinbart',
  'Results are there already; agree now, before more of them decide what counts.':
    'Ergebnisse liegen schon vor; jetzt vereinbaren, bevor weitere bestimmen, was zählt.',
  'Agree on them before there are results, or the results decide what counts.':
    'Vor den Ergebnissen vereinbaren, sonst bestimmen die Ergebnisse, was zählt.',
  'Agree on them as they stand': 'So vereinbaren, wie sie stehen',
};
