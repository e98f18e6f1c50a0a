import type { Phrases } from '../phrases.ts';

/** What comes in from other programs and goes out to them: numbers, lists of tasks, calendars, the report as plain text. */
export const INTERCHANGE: Phrases = {
  // A column of numbers.
  Median: 'Median',
  Mean: 'Mittelwert',
  '90th percentile': '90. Perzentil',
  '95th percentile': '95. Perzentil',
  'Share of yes': 'Anteil der Ja',
  'exact, from the ranks of the values': 'exakt, aus den Rängen der Werte',
  'bootstrap, 2,000 samples': 'Bootstrap, 2.000 Stichproben',
  'Student’s t, since the values are many': 'Student-t, da es viele Werte sind',
  'Wilson score': 'Wilson-Score',
  'The column is called “{0}”, the metric is in {1}.':
    'Die Spalte heißt „{0}“, die Einheit der Kennzahl ist {1}.',
  percent: 'Prozent',
  outlier: 'Ausreißer',
  outliers: 'Ausreißer',
  '{0} of {1}##cases': '{0} von {1}',
  '{0} of {1}##statistic': '{0} aus {1}',
  '{0} kept': '{0} behalten',
  '{0} left out': '{0} weggelassen',
  ', column {0}': ', Spalte {0}',
  '{0} from {1}{2}, {3}': '{0} aus {1}{2}, {3}',
  '{0}{1}, pasted {2}': '{0}{1}, eingefügt am {2}',
  '{0} without a number left out': '{0} ohne Zahl weggelassen',
  cell: 'Zelle',
  cells: 'Zellen',
  'This is more than 64 MB.': 'Das sind mehr als 64 MB.',
  'Leave only the column with the numbers, or take a sample of the rows.':
    'Nur die Spalte mit den Zahlen stehen lassen oder eine Stichprobe der Zeilen nehmen.',
  'This holds more than 1,000,000 rows.': 'Das sind mehr als 1.000.000 Zeilen.',
  'Take a sample: 100,000 rows chosen by chance say as much.':
    'Eine Stichprobe nehmen: 100.000 zufällig gewählte Zeilen sagen ebenso viel.',
  'There is nothing in it.': 'Es ist nichts darin.',
  'Copy the column with the numbers and paste it again.':
    'Die Spalte mit den Zahlen kopieren und noch einmal einfügen.',
  'There is no number in it.': 'Es ist keine Zahl darin.',
  'Choose the column that holds the measured values, one number in each cell.':
    'Die Spalte mit den gemessenen Werten wählen, eine Zahl in jeder Zelle.',
  'Column {0}': 'Spalte {0}',
  // A list of tasks.
  'There are no tasks in it.': 'Es sind keine Aufgaben darin.',
  'The first line names the columns, each line below it is a task.':
    'Die erste Zeile nennt die Spalten, jede Zeile darunter ist eine Aufgabe.',
  'The first line has no column for the name of the task.':
    'Die erste Zeile hat keine Spalte für den Namen der Aufgabe.',
  'Name it “Task” or “Name”. Further columns: Phase, Kind, Owner, Start, End, Days, Effort, Due, Predecessors.':
    'Sie „Aufgabe“ oder „Name“ nennen. Weitere Spalten: Phase, Art, Verantwortlich, Beginn, Ende, Tage, Aufwand, Termin, Vorgänger.',
  'The list is too long: {0}.': 'Die Liste ist zu lang: {0}.',
  'more than a million characters': 'mehr als eine Million Zeichen',
  'it has {0} tasks': 'sie hat {0} Aufgaben',
  'Bring in at most {0} tasks at a time.': 'Höchstens {0} Aufgaben auf einmal hereinholen.',
  'There is no phase yet to put tasks into.': 'Es gibt noch keine Phase, in die Aufgaben passen.',
  'Lay out the plan first, then bring the tasks in.':
    'Zuerst den Plan anlegen, dann die Aufgaben hereinholen.',
  'Not before': 'Nicht vor',
  Start: 'Beginn',
  End: 'Ende',
  'The task has no name.': 'Die Aufgabe hat keinen Namen.',
  'The name is longer than {0} characters.': 'Der Name ist länger als {0} Zeichen.',
  'The phase has a task of this name already.': 'Die Phase hat schon eine Aufgabe dieses Namens.',
  'It waits for line {0}, which is left out; it is added without that link.':
    'Sie wartet auf Zeile {0}, die ausgelassen wird; sie kommt ohne diese Verbindung hinzu.',
  '{0} “{1}” is no day. {2}': '{0} „{1}“ ist kein Tag. {2}',
  '“{0}” is no number of working days. Write 5, 5 days or 2 weeks.':
    '„{0}“ ist keine Zahl von Arbeitstagen. 5, 5 Tage oder 2 Wochen schreiben.',
  '“{0}” is no whole number of working days. Round it.':
    '„{0}“ ist keine ganze Zahl von Arbeitstagen. Runden.',
  '“{0}” is no length. Write 0 for a milestone, at most {1}.':
    '„{0}“ ist keine Dauer. 0 für einen Meilenstein schreiben, höchstens {1}.',
  '“{0}” is no number of person-days. Write 2.5 or 2.5 days.':
    '„{0}“ ist keine Zahl von Personentagen. 2,5 oder 2,5 Tage schreiben.',
  '“{0}” is no effort. It cannot be negative.': '„{0}“ ist kein Aufwand. Er kann nicht negativ sein.',
  '“{0}” is no kind of task. Write build, data, integration, training, monitoring, roll-back, iteration or evaluation.':
    '„{0}“ ist keine Art von Aufgabe. Umsetzung, Daten, Anbindung, Schulung, Überwachung, Rückweg, Verbesserung oder Auswertung schreiben.',
  '“{0}” may be {1} or another one. Write the whole name.':
    '„{0}“ kann {1} sein oder jemand anderes. Den ganzen Namen schreiben.',
  '“{0}” is not in the room. Add the person, or leave the owner blank.':
    '„{0}“ ist nicht in der Runde. Die Person hinzufügen oder das Feld leer lassen.',
  'There is no phase “{0}”. The plan has {1}.': 'Es gibt keine Phase „{0}“. Im Plan stehen {1}.',
  'A lag of {0} days is out of range.': 'Eine Wartezeit von {0} Tagen liegt außerhalb des Möglichen.',
  'It waits for “{0}”, which is neither in this list nor in the plan.':
    'Sie wartet auf „{0}“, das weder in dieser Liste noch im Plan steht.',
  'It waits for “{0}”, and there are several of that name. Write its number.':
    'Sie wartet auf „{0}“, und mehrere heißen so. Die Nummer schreiben.',
  'It waits for itself.': 'Sie wartet auf sich selbst.',
  'It waits for more than 100 tasks.': 'Sie wartet auf mehr als 100 Aufgaben.',
  'import a task': 'eine Aufgabe importieren',
  'import {0} tasks': '{0} Aufgaben importieren',
  // Calendars and project files.
  Milestone: 'Meilenstein',
  Reading: 'Messung',
  Decides: 'Entscheidet',
  'Start: {0}': 'Beginn: {0}',
  'Milestone of {0}': 'Meilenstein von {0}',
  'Risk: {0}': 'Risiko: {0}',
  'look at the sign': 'auf das Anzeichen achten',
  Effect: 'Auswirkung',
  'What is done': 'Was getan wird',
  'Reading, {0}: {1}': 'Messung, {0}: {1}',
  'Must be': 'Muss sein',
  Planned: 'Geplant',
  'Decide: {0}': 'Entscheiden: {0}',
  'a decision without words': 'eine Entscheidung ohne Worte',
  Free: 'Frei',
  Away: 'Abwesend',
  // The report in plain text.
  'Signed by typing the name': 'Unterschrieben durch Tippen des Namens',
  'Signed by hand': 'Von Hand unterschrieben',
  'This is a copy in plain text, without a signature. What counts is the signed report in PDF, which can be checked.':
    'Dies ist eine Kopie in reinem Text, ohne Unterschrift. Es gilt der signierte Bericht als PDF, der sich prüfen lässt.',
  'About this copy': 'Über diese Kopie',
  'Digest of the session and its history (SHA-256), as in the appendix of the report:':
    'Prüfsumme der Sitzung und ihres Verlaufs (SHA-256), wie im Anhang des Berichts:',
  // Levels.
  '90% interval': '90-%-Intervall',
  '{0} by {1}': '{0} bis {1}',
  '{0}, {1} relative to today': '{0}, {1} gegenüber heute',
  'the work of {0}': 'die Arbeit von {0}',
};
