import { counted, texts } from './language.ts';

/** The palette: the list of everything that can be done. */
export const paletteTexts = texts({
  en: {
    name: 'Find an action',
    question: 'What do you want to do?',
    actions: 'Actions',
    lately: 'Used lately',
    other: 'Other',
    onScreen: 'On the screen',
    nothing: (typed: string): string =>
      `No action fits “${typed}”. Try another word, or clear the field to see all.`,
    nothingShort: 'No action fits',
    count: (count: number): string => `${count} ${counted(count, 'action', 'actions')}`,
    more: (count: number): string => `${count} more. Type a word to find them.`,
    foot: 'Arrow keys choose, Enter does it, Escape closes',
  },
  de: {
    name: 'Aktion finden',
    question: 'Was soll geschehen?',
    actions: 'Aktionen',
    lately: 'Zuletzt benutzt',
    other: 'Sonstiges',
    onScreen: 'Auf dem Bildschirm',
    nothing: (typed: string): string =>
      `Keine Aktion passt zu „${typed}“. Ein anderes Wort versuchen oder das Feld leeren, um alle zu sehen.`,
    nothingShort: 'Keine Aktion passt',
    count: (count: number): string => `${count} ${counted(count, 'Aktion', 'Aktionen')}`,
    more: (count: number): string => `${count} weitere. Ein Wort tippen, um sie zu finden.`,
    foot: 'Pfeiltasten wählen, die Eingabetaste führt aus, Esc schließt',
  },
});
