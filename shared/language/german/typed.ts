import type { Phrases } from '../phrases.ts';

/** What is said to somebody who types a number, a day, an amount with its unit, or chooses a picture. */
export const TYPED: Phrases = {
  // Days.
  'Write day, month and year, for example {0}.': 'Tag, Monat und Jahr schreiben, etwa {0}.',
  'Add the year, for example {0}.': 'Das Jahr ergänzen, etwa {0}.',
  'Write the year with four digits, for example {0}.': 'Das Jahr mit vier Ziffern schreiben, etwa {0}.',
  'The year {0} is out of range. Check the year.':
    'Das Jahr {0} liegt außerhalb des Möglichen. Das Jahr prüfen.',
  'There is no such day. Check the day and the month.':
    'Diesen Tag gibt es nicht. Den Tag und den Monat prüfen.',
  'Write a date, for example {0} or 2027-06-30.': 'Ein Datum schreiben, etwa {0} oder 2027-06-30.',
  // Numbers.
  'a point': 'ein Punkt',
  'a comma': 'ein Komma',
  'Decimals take {0} here': 'Vor die Nachkommastellen gehört hier {0}',
  '{0}: write {1}.': '{0}: {1} schreiben.',
  'Only the number belongs here: write {0}.': 'Hierher gehört nur die Zahl: {0} schreiben.',
  'Write a number, for example {0}.': 'Eine Zahl schreiben, etwa {0}.',
  'Write a whole number, without decimals.': 'Eine ganze Zahl schreiben, ohne Nachkommastellen.',
  'Write at least {0}.': 'Mindestens {0} schreiben.',
  'Write at most {0}.': 'Höchstens {0} schreiben.',
  '{0} is too large. Write at most {1}.': '{0} ist zu groß. Höchstens {1} schreiben.',
  ', for example {0}': ', etwa {0}',
  '{0} is in no form that is read here. Write the number in digits{1}.':
    '{0} steht in keiner Form, die hier gelesen wird. Die Zahl in Ziffern schreiben{1}.',
  // Quantities.
  'less##than': 'weniger',
  'more##than': 'mehr',
  point: 'Punkt',
  '{0}%': '{0}\u00a0%',
  '{0}{1} points': '{0}{1} Punkte',
  '{0} per {1}': '{0} pro {1}',
  'half of all': 'die Hälfte von allem',
  'a half': 'ein Halbes',
  'This is too long for a number. Write the number and its unit alone.':
    'Das ist zu lang für eine Zahl. Nur die Zahl mit ihrer Einheit schreiben.',
  'This number has {0} digits. Write at most {1}.': 'Diese Zahl hat {0} Stellen. Höchstens {1} schreiben.',
  '{0} is a change, and today’s level is not said yet. Write the level itself, or the baseline first.':
    '{0} ist eine Veränderung, und der heutige Stand ist noch nicht gesagt. Den Stand selbst schreiben oder zuerst den Ausgangswert.',
  '{0} can be read in two ways: write {1} for {2}% {3} than today’s {4}, or {5}.':
    '{0} lässt sich auf zwei Arten lesen: {1} schreiben für {2}\u00a0% {3} als heute ({4}), oder {5}.',
  '{0} needs a number that it is a percentage of. Write the level itself, or the baseline first.':
    '{0} braucht eine Zahl, von der es ein Prozentwert ist. Den Stand selbst schreiben oder zuerst den Ausgangswert.',
  '{0} can be read in two ways: write -{1}% or +{2}% for a change of today’s level, or {3} for {4}% of today’s level.':
    '{0} lässt sich auf zwei Arten lesen: -{1}\u00a0% oder +{2}\u00a0% schreiben für eine Veränderung des heutigen Standes, oder {3} für {4}\u00a0% des heutigen Standes.',
  'Write a change of today’s level in %, for example -60%.':
    'Eine Veränderung des heutigen Standes in % schreiben, etwa -60\u00a0%.',
  '{0} is a step between two percentages. Write % as the unit first, or the level itself.':
    '{0} ist ein Schritt zwischen zwei Prozentwerten. Zuerst % als Einheit schreiben oder den Stand selbst.',
  'Percentage points belong to a metric in %, and this one is in {0}. Write the level itself.':
    'Prozentpunkte gehören zu einer Kennzahl in %, und diese zählt in {0}. Den Stand selbst schreiben.',
  'Points are a change, and this is a level. Write it in %, for example {0}%.':
    'Punkte sind eine Veränderung, und dies ist ein Stand. In % schreiben, etwa {0}\u00a0%.',
  '{0} can be read in two ways: write {1}% for the level, or -{2} points for a step down from today.':
    '{0} lässt sich auf zwei Arten lesen: {1}\u00a0% schreiben für den Stand, oder -{2} Punkte für einen Schritt nach unten von heute aus.',
  '{0} can be read in two ways: write {1} for half of today’s level, or {2} for {3}.':
    '{0} lässt sich auf zwei Arten lesen: {1} schreiben für die Hälfte des heutigen Standes, oder {2} für {3}.',
  '{0} can be read in two ways: write {1} for {2}, or {3} for {4} {5}.':
    '{0} lässt sich auf zwei Arten lesen: {1} schreiben für {2}, oder {3} für {4} {5}.',
  '{0} is a change. Write the level itself, or the change in %, for example -20%.':
    '{0} ist eine Veränderung. Den Stand selbst schreiben oder die Veränderung in %, etwa -20\u00a0%.',
  '{0} can be read in two ways: write {1}{2} for the level, or add it to today’s {3} and write the sum.':
    '{0} lässt sich auf zwei Arten lesen: {1}{2} schreiben für den Stand, oder zu heute ({3}) zählen und die Summe schreiben.',
  'The smaller number comes first: write {0} to {1}{2}.':
    'Die kleinere Zahl steht vorn: {0} bis {1}{2} schreiben.',
  'A change is one number here, for example -60%. A range holds levels, for example 5-6.':
    'Eine Veränderung ist hier eine Zahl, etwa -60\u00a0%. Eine Spanne nennt Stände, etwa 5-6.',
  'These are more than two numbers. Write one, or a range such as 5-6.':
    'Das sind mehr als zwei Zahlen. Eine schreiben, oder eine Spanne wie 5-6.',
  'Write a number, for example {0}, 90 min or 5-6 days.':
    'Eine Zahl schreiben, etwa {0}, 90 min oder 5-6 Tage.',
  '{0} can be minutes, months or million: write {1} min, {2} months or {3} million.':
    '{0} kann Minuten, Monate oder Millionen heißen: {1} min, {2} Monate oder {3} Mio. schreiben.',
  '“T” can be thousand or Tage: write {0}k or {1} days.':
    '„T“ kann Tausend oder Tage heißen: {0} Tsd. oder {1} Tage schreiben.',
  '{0} is no unit that is known here. Write the number alone, and the unit in its own field.':
    '{0} ist keine hier bekannte Einheit. Nur die Zahl schreiben, und die Einheit in ihr eigenes Feld.',
  '{0} is no unit that is known here. Write the number in {1}, alone.':
    '{0} ist keine hier bekannte Einheit. Nur die Zahl schreiben, gezählt in {1}.',
  'At most 59 stands behind a colon: write 1:30 h for one and a half hours.':
    'Hinter einem Doppelpunkt steht höchstens 59: 1:30 h schreiben für anderthalb Stunden.',
  '{0} can be hours and minutes or minutes and seconds: write {1}:{2} h or {3}:{4} min.':
    '{0} kann Stunden und Minuten oder Minuten und Sekunden heißen: {1}:{2} h oder {3}:{4} min schreiben.',
  '{0}{1}% is a change of today’s level. Write the baseline first, or the level itself.':
    '{0}{1}\u00a0% ist eine Veränderung des heutigen Standes. Zuerst den Ausgangswert schreiben oder den Stand selbst.',
  'Today’s level is {0}, and a percentage of it says nothing. Write the level itself.':
    'Der heutige Stand ist {0}, und ein Prozentwert davon sagt nichts. Den Stand selbst schreiben.',
  '{0}% less than today is below zero. Write the level itself.':
    '{0}\u00a0% weniger als heute liegt unter null. Den Stand selbst schreiben.',
  '{0}% {1} than today’s {2}': '{0}\u00a0% {1} als heute ({2})',
  'Points are a step from today’s level. Write the baseline first, or the level itself.':
    'Punkte sind ein Schritt vom heutigen Stand aus. Zuerst den Ausgangswert schreiben oder den Stand selbst.',
  '{0} than today’s {1} is below zero. Write the level itself.':
    '{0} als heute ({1}) liegt unter null. Den Stand selbst schreiben.',
  '{0} than today’s {1} = {2}': '{0} als heute ({1}) = {2}',
  '{0} does not fit this metric, which counts in {1}. Write the number in that.':
    '{0} passt nicht zu dieser Kennzahl, die in {1} zählt. Die Zahl darin schreiben.',
  'Read as {0}.': 'Gelesen als {0}.',
  'Type a range, such as 5-6, where the room knows one.':
    'Eine Spanne tippen, etwa 5-6, wo die Runde eine kennt.',
  'Read as {0}; the unit of the metric is now {1}': 'Gelesen als {0}; die Einheit der Kennzahl ist jetzt {1}',
  ', with {0} in the middle': ', mit {0} in der Mitte',
  'The interval is {0}{1}.': 'Das Intervall ist {0}{1}.',
  'Took {0} of {1}, the end that is easier to keep.':
    '{0} genommen von {1}, das Ende, das leichter zu halten ist.',
  'The unit of the metric is now {0}.': 'Die Einheit der Kennzahl ist jetzt {0}.',
  // Units.
  'Calendar time and working time do not convert into each other.':
    'Kalenderzeit und Arbeitszeit lassen sich nicht ineinander umrechnen.',
  'How many working days lie in a stretch depends on weekends, holidays and shifts. Write the number in {0}.':
    'Wie viele Arbeitstage in einer Zeit liegen, hängt von Wochenenden, Feiertagen und Schichten ab. Einheit, in der die Zahl zu schreiben ist: {0}.',
  '{0} and {1} are different currencies.': '{0} und {1} sind verschiedene Währungen.',
  'A rate changes every day, so it is yours to choose. Write the amount in {0}.':
    'Ein Kurs ändert sich täglich, er ist also frei zu wählen. Den Betrag in {0} schreiben.',
  'Percentage points are a step between two percentages, not a level.':
    'Prozentpunkte sind ein Schritt zwischen zwei Prozentwerten, kein Stand.',
  'Write the level in {0}.': 'Einheit, in der der Stand zu schreiben ist: {0}.',
  '{0} and {1} measure different things.': '{0} und {1} messen Verschiedenes.',
  'Write the number in {0}.': 'Einheit, in der die Zahl zu schreiben ist: {0}.',
  'This number is too large in {0}.': 'Diese Zahl ist zu groß (Einheit: {0}).',
  'A number may be at most 1,000,000,000,000,000. Choose a larger unit.':
    'Eine Zahl darf höchstens 1.000.000.000.000.000 sein. Eine größere Einheit wählen.',
  'A year counts as 365.25 days.': 'Ein Jahr zählt als 365,25 Tage.',
  'A month counts as 30.4375 days.': 'Ein Monat zählt als 30,4375 Tage.',
  'A quarter counts as 91.3125 days.': 'Ein Quartal zählt als 91,3125 Tage.',
  // Pictures.
  'Choose a PNG, a JPEG or an SVG.': 'Ein PNG, ein JPEG oder ein SVG wählen.',
  'The file begins like a {0} but is damaged or cut off.':
    'Die Datei beginnt wie ein {0}, ist aber beschädigt oder abgeschnitten.',
  'Choose another copy of it.': 'Eine andere Kopie davon wählen.',
  'a GIF': 'ein GIF',
  'a WebP picture': 'ein WebP-Bild',
  'an AVIF or HEIC picture': 'ein AVIF- oder HEIC-Bild',
  'a BMP picture': 'ein BMP-Bild',
  'a TIFF picture': 'ein TIFF-Bild',
  'an icon file': 'eine Symboldatei',
  'a PDF': 'ein PDF',
  'a PostScript file': 'eine PostScript-Datei',
  'a compressed SVG': 'ein gepacktes SVG',
  'an Office document or an archive': 'ein Office-Dokument oder ein Archiv',
  'a program': 'ein Programm',
  'The picture has {0} by {1} pixels; a logo has at most 40 million.':
    'Das Bild hat {0} mal {1} Bildpunkte; ein Logo hat höchstens 40 Millionen.',
  'Save it smaller: 1,200 pixels in width are plenty.':
    'Kleiner speichern: 1.200 Bildpunkte Breite reichen gut.',
  'The picture moves; paper does not.': 'Das Bild bewegt sich; Papier nicht.',
  'Choose a picture that stands still.': 'Ein Bild wählen, das stillsteht.',
  'The file is empty.': 'Die Datei ist leer.',
  'The file is {0}, whatever its name says.': 'Die Datei ist {0}, was auch immer ihr Name sagt.',
  'The file is not a picture.': 'Die Datei ist kein Bild.',
};
