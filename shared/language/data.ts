import { counted, texts } from './language.ts';

/** A level from a column of numbers: how it is brought in, read and chosen from. */
export const dataTexts = texts({
  en: {
    dataDialog: { cancel: 'Cancel' },
    dataIntake: {
      label: 'Numbers',
      hint: 'Paste a column of numbers here',
      explained:
        'Single measurements, one in each row, as a spreadsheet or an export gives them. A table with a header works too; the column is chosen next. At most 1,000,000 rows or 64 MB. Nothing leaves this computer, and only the result is stored.',
      openFile: 'Open a file',
      orDrop: 'or drop a CSV or text file anywhere here',
      read: 'Read what is typed',
    },
    dataResult: {
      cases: 'Cases',
      range: 'From, to',
      outliers: 'Outliers',
      leftOut: 'Left out',
      doubt: (text: string, value: string) => `“${text}” was read as ${value}; it can be read in two ways.`,
      readOther: 'Read it the other way',
      below: (figure: string) => `below ${figure}`,
      above: (figure: string) => `above ${figure}`,
      otherData: 'Other data',
      column: 'Column',
      otherColumn: 'choose another column',
      bringOther: 'bring other data',
      notConverted: (other: string) => `Nothing is converted: ${other}, or change the unit first.`,
      unit: 'Unit',
      evidence: 'Evidence',
      outlierCount: (count: number, shown: string) => `${shown} ${counted(count, 'outlier', 'outliers')}`,
      and: ' and ',
    },
    dataStatistics: {
      interval: '90% interval',
      range: (low: string, high: string) => `${low} to ${high}`,
      keepOne: 'Keep it: it happened',
      keepMany: 'Keep them: they happened',
      leaveOne: 'Leave it out: it is an error',
      leaveMany: 'Leave them out: they are errors',
      noInterval: (fewest: number, shown: string) =>
        `No 90% interval from fewer than ${shown} ${counted(fewest, 'value', 'values')}`,
    },
    dataWords: {
      row: (row: number, text: string) => `row ${row} “${text}”`,
      more: ' and more',
      empty: (count: string) => `${count} empty`,
      unread: (count: string, named: string, more: string) => `${count} no number: ${named}${more}`,
      clock: ' Times such as 1:30 were read as hours, 1.5.',
      answers: ' Yes was read as 1, no as 0.',
      noUnit: 'The metric has no unit yet; the numbers are taken as they are.',
      range: (from: string, to: string) => `${from} to ${to}`,
      fromFile: (rows: number, shown: string, name: string) =>
        `${shown} ${counted(rows, 'row', 'rows')} from ${name}`,
      pasted: (rows: number, shown: string) => `${shown} ${counted(rows, 'row', 'rows')} pasted`,
      inUnit: (unit: string) => `In ${unit}, the metric’s unit; nothing is converted.`,
      percent: 'percent',
    },
    useDataColumn: { workingOut: 'Working out the statistics', reading: 'Reading the rows' },
  },
  de: {
    dataDialog: { cancel: 'Abbrechen' },
    dataIntake: {
      label: 'Zahlen',
      hint: 'Eine Spalte mit Zahlen hier einfügen',
      explained:
        'Einzelne Messungen, eine pro Zeile, wie eine Tabelle oder ein Export sie liefert. Eine Tabelle mit Kopfzeile geht auch; die Spalte wird als Nächstes gewählt. Höchstens 1.000.000 Zeilen oder 64 MB. Nichts verlässt diesen Computer, und nur das Ergebnis wird gespeichert.',
      openFile: 'Datei öffnen',
      orDrop: 'oder eine CSV- oder Textdatei irgendwo hierher ziehen',
      read: 'Eingabe lesen',
    },
    dataResult: {
      cases: 'Fälle',
      range: 'Von, bis',
      outliers: 'Ausreißer',
      leftOut: 'Weggelassen',
      doubt: (text: string, value: string) =>
        `„${text}“ wurde als ${value} gelesen; es lässt sich auf zwei Arten lesen.`,
      readOther: 'Anders lesen',
      below: (figure: string) => `unter ${figure}`,
      above: (figure: string) => `über ${figure}`,
      otherData: 'Andere Daten',
      column: 'Spalte',
      otherColumn: 'eine andere Spalte wählen',
      bringOther: 'andere Daten bringen',
      notConverted: (other: string) => `Nichts wird umgerechnet: ${other} oder zuerst die Einheit ändern.`,
      unit: 'Einheit',
      evidence: 'Beleg',
      outlierCount: (count: number, shown: string) => `${shown} ${counted(count, 'Ausreißer', 'Ausreißer')}`,
      and: ' und ',
    },
    dataStatistics: {
      interval: '90-%-Intervall',
      range: (low: string, high: string) => `${low} bis ${high}`,
      keepOne: 'Behalten: Er ist vorgekommen',
      keepMany: 'Behalten: Sie sind vorgekommen',
      leaveOne: 'Weglassen: Er ist ein Fehler',
      leaveMany: 'Weglassen: Sie sind Fehler',
      noInterval: (fewest: number, shown: string) =>
        `Kein 90-%-Intervall aus weniger als ${shown} ${counted(fewest, 'Wert', 'Werten')}`,
    },
    dataWords: {
      row: (row: number, text: string) => `Zeile ${row} „${text}“`,
      more: ' und weitere',
      empty: (count: string) => `${count} leer`,
      unread: (count: string, named: string, more: string) => `${count} keine Zahl: ${named}${more}`,
      clock: ' Zeiten wie 1:30 wurden als Stunden gelesen, 1,5.',
      answers: ' Ja wurde als 1 gelesen, Nein als 0.',
      noUnit: 'Die Kennzahl hat noch keine Einheit; die Zahlen werden genommen, wie sie sind.',
      range: (from: string, to: string) => `${from} bis ${to}`,
      fromFile: (rows: number, shown: string, name: string) =>
        `${shown} ${counted(rows, 'Zeile', 'Zeilen')} aus ${name}`,
      pasted: (rows: number, shown: string) => `${shown} ${counted(rows, 'Zeile', 'Zeilen')} eingefügt`,
      inUnit: (unit: string) => `In ${unit}, der Einheit der Kennzahl; nichts wird umgerechnet.`,
      percent: 'Prozent',
    },
    useDataColumn: { workingOut: 'Statistik wird berechnet', reading: 'Zeilen werden gelesen' },
  },
});

/** @see dataTexts */
export type DataTexts = (typeof dataTexts)['en'];
