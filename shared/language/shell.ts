import { texts } from './language.ts';

/** What the frame of the program says in its first picture. Everything else stands in `program.ts`, which comes later. */
export const shellTexts = texts({
  en: {
    topBar: 'Top bar',
    skip: 'Skip to the main area',
    /** The window's title; an open session writes its own. */
    titles: {
      library: 'Phase One',
      verify: 'Verify a report · Phase One',
      settings: 'Settings · Phase One',
      templates: 'Templates · Phase One',
      presenter: 'For the room · Phase One',
    },
    stopped: {
      title: 'This screen has stopped working',
      inSession:
        'What was written is kept: it is stored apart from the screen. Try the screen again; if it stops again, export the session to a file, and go back to the library.',
      text: 'Nothing that was written is lost: it is stored apart from the screen. Try the screen again, or go back to the library.',
      again: 'Try again',
      export: 'Export the session',
      library: 'Go to the library',
      details: 'What went wrong, for those who mend it',
    },
  },
  de: {
    topBar: 'Kopfleiste',
    skip: 'Zum Hauptbereich springen',
    titles: {
      library: 'Phase One',
      verify: 'Bericht prüfen · Phase One',
      settings: 'Einstellungen · Phase One',
      templates: 'Vorlagen · Phase One',
      presenter: 'Für den Raum · Phase One',
    },
    stopped: {
      title: 'Diese Ansicht funktioniert nicht mehr',
      inSession:
        'Was geschrieben wurde, ist erhalten: Es liegt getrennt von der Ansicht. Die Ansicht noch einmal versuchen; bleibt sie wieder stehen, die Sitzung als Datei exportieren und zur Bibliothek zurückgehen.',
      text: 'Nichts Geschriebenes ist verloren: Es liegt getrennt von der Ansicht. Die Ansicht noch einmal versuchen oder zur Bibliothek zurückgehen.',
      again: 'Noch einmal versuchen',
      export: 'Sitzung exportieren',
      library: 'Zur Bibliothek',
      details: 'Was schiefging, für alle, die es beheben',
    },
  },
});
