import { texts } from './language.ts';

/** The drawer of findings and parked thoughts. */
export const findingsTexts = texts({
  en: {
    acceptForm: { label: 'Why the room lives with it', accept: 'Accept', cancel: 'Cancel' },
    findingRow: {
      openAgain: 'Open again',
      acceptWhat: (finding: string) => `Accept with a reason: ${finding}`,
      accept: 'Accept with a reason',
    },
    findingsDrawer: {
      nothing: 'Nothing is open. What the room said holds together.',
      musts: (count: number) => `${count} must be fixed`,
      title: 'Findings',
      open: (count: number) => `${count} open`,
    },
    parking: { park: 'Park a thought', parkIt: 'Park it', title: 'Parking lot' },
    reasonGroup: {
      more: (count: number) => `Show ${count} more`,
      lowest: ', the lowest',
      nothing: 'Nothing open',
    },
  },
  de: {
    acceptForm: { label: 'Warum die Runde damit lebt', accept: 'Hinnehmen', cancel: 'Abbrechen' },
    findingRow: {
      openAgain: 'Wieder öffnen',
      acceptWhat: (finding: string) => `Mit Begründung hinnehmen: ${finding}`,
      accept: 'Mit Begründung hinnehmen',
    },
    findingsDrawer: {
      nothing: 'Nichts ist offen. Was die Runde gesagt hat, passt zusammen.',
      musts: (count: number) => `${count} müssen behoben werden`,
      title: 'Befunde',
      open: (count: number) => `${count} offen`,
    },
    parking: { park: 'Gedanken parken', parkIt: 'In den Themenspeicher', title: 'Themenspeicher' },
    reasonGroup: {
      more: (count: number) => `${count} weitere zeigen`,
      lowest: ', am niedrigsten',
      nothing: 'Nichts offen',
    },
  },
});
