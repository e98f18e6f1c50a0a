import { counted, texts } from './language.ts';

/** Tasks taken from a list of another program. */
export const interchangeTexts = texts({
  en: {
    importTasksDialog: {
      tooLarge: {
        message: 'This file is too large for a list of tasks.',
        todo: 'Choose a CSV or text file of at most 4 MB.',
      },
      notText: {
        message: 'This file is no text.',
        todo: 'Open it in its own program, copy the rows and paste them here, or save it as CSV.',
      },
      noPhase: {
        message: 'There is no phase yet to put tasks into.',
        todo: 'Lay out the plan first, then bring the tasks in.',
      },
      cancel: 'Cancel',
      read: 'Read the list',
      back: 'Back to the list',
      title: 'Tasks from a list',
      add: (count: number) => counted(count, 'Add 1 task', `Add ${count} tasks`),
    },
    listIntake: {
      label: 'List of tasks',
      hint: 'Paste rows from a spreadsheet, with their headings',
      explained:
        'The first line names the columns, in any order: Task, Phase, Kind, Owner, Start, End or Days, Effort, Due, Predecessors. Predecessors are lines as a spreadsheet counts them, or names: 3FS+2d. German headings work too.',
      openFile: 'Open a file',
      into: 'Lines without a phase go to',
    },
    listPreview: {
      from: (day: string) => `from ${day}`,
      until: (day: string) => `until ${day}`,
      leftOutWhy: (why: string) => `Left out. ${why}`,
      isAdded: (notes: string) => `Is added. ${notes}`,
      passedOver: (columns: string) => ` Passed over: ${columns}.`,
      region: 'What becomes of each line',
      line: 'Line',
      task: 'Task',
      phase: 'Phase',
      owner: 'Owner',
      when: 'When',
      waitsFor: 'Waits for',
      outcome: 'What becomes of it',
      nameless: 'Without a name',
      milestone: 'milestone',
      days: (count: number, shown: string) => `${shown} ${counted(count, 'day', 'days')}`,
      areAdded: (count: number) =>
        count === 0 ? 'No tasks are added' : `${count} ${counted(count, 'task is', 'tasks are')} added`,
      areLeftOut: (count: number) => `, ${count} ${counted(count, 'line is', 'lines are')} left out`,
      added: (count: number) =>
        count === 0 ? 'No tasks added' : `${count} ${counted(count, 'task', 'tasks')} added`,
      leftOut: (count: number) => `, ${count} ${counted(count, 'line', 'lines')} left out`,
    },
  },
  de: {
    importTasksDialog: {
      tooLarge: {
        message: 'Diese Datei ist zu groß für eine Aufgabenliste.',
        todo: 'Eine CSV- oder Textdatei mit höchstens 4 MB wählen.',
      },
      notText: {
        message: 'Diese Datei ist kein Text.',
        todo: 'In ihrem eigenen Programm öffnen, die Zeilen kopieren und hier einfügen oder als CSV speichern.',
      },
      noPhase: {
        message: 'Es gibt noch keine Phase für Aufgaben.',
        todo: 'Zuerst den Plan anlegen, dann die Aufgaben hereinholen.',
      },
      cancel: 'Abbrechen',
      read: 'Liste lesen',
      back: 'Zurück zur Liste',
      title: 'Aufgaben aus einer Liste',
      add: (count: number) => counted(count, '1 Aufgabe hinzufügen', `${count} Aufgaben hinzufügen`),
    },
    listIntake: {
      label: 'Aufgabenliste',
      hint: 'Zeilen aus einer Tabelle mit ihren Überschriften einfügen',
      explained:
        'Die erste Zeile benennt die Spalten, in beliebiger Reihenfolge: Aufgabe, Phase, Art, Verantwortlich, Beginn, Ende oder Tage, Aufwand, Fällig, Vorgänger. Vorgänger sind Zeilen, wie eine Tabelle sie zählt, oder Namen: 3FS+2d. Englische Überschriften gehen auch.',
      openFile: 'Datei öffnen',
      into: 'Zeilen ohne Phase kommen nach',
    },
    listPreview: {
      from: (day: string) => `ab ${day}`,
      until: (day: string) => `bis ${day}`,
      leftOutWhy: (why: string) => `Weggelassen. ${why}`,
      isAdded: (notes: string) => `Kommt hinzu. ${notes}`,
      passedOver: (columns: string) => ` Übergangen: ${columns}.`,
      region: 'Was aus jeder Zeile wird',
      line: 'Zeile',
      task: 'Aufgabe',
      phase: 'Phase',
      owner: 'Verantwortlich',
      when: 'Wann',
      waitsFor: 'Wartet auf',
      outcome: 'Was daraus wird',
      nameless: 'Ohne Namen',
      milestone: 'Meilenstein',
      days: (count: number, shown: string) => `${shown} ${counted(count, 'Tag', 'Tage')}`,
      areAdded: (count: number) =>
        count === 0
          ? 'Keine Aufgabe kommt hinzu'
          : `${count} ${counted(count, 'Aufgabe kommt', 'Aufgaben kommen')} hinzu`,
      areLeftOut: (count: number) =>
        `, ${count} ${counted(count, 'Zeile wird', 'Zeilen werden')} weggelassen`,
      added: (count: number) =>
        count === 0
          ? 'Keine Aufgabe hinzugefügt'
          : `${count} ${counted(count, 'Aufgabe', 'Aufgaben')} hinzugefügt`,
      leftOut: (count: number) => `, ${count} ${counted(count, 'Zeile', 'Zeilen')} weggelassen`,
    },
  },
});

/** @see interchangeTexts */
export type InterchangeTexts = (typeof interchangeTexts)['en'];
