import { texts } from './language.ts';

/** What the library shows before anything else of the program is loaded; kept small, it is part of the first paint. */
export const libraryStartTexts = texts({
  en: {
    library: 'Library',
    begin: 'Begin',
    start: 'Start a session',
    openFile: 'Open a session file',
    fromList: 'Sessions from a list',
    templates: 'Templates',
    verify: 'Verify a report',
    empty: {
      title: 'From a vague goal to a number, a plan and a signature',
      text: 'A session holds one workshop: the client’s goal word for word, the numbers that will show success, the path from proof of concept to operation with its gates, and the report that both sides sign. Everything stays on this computer.',
      start: 'Start the first session',
      stages: {
        frame: 'Frame',
        measure: 'Measure',
        readiness: 'Readiness',
        path: 'Path',
        commit: 'Commit',
      },
      frame: 'Write the goal down as it is said, and ask what its vague words mean.',
      measure: 'Turn it into numbers: where it is today, where it must be, by when, who answers for it.',
      readiness: 'Find out what must be ready: data, systems, the team, and who answers for it.',
      path: 'Lay out the phases with their gates, owners, tasks and money.',
      commit: 'See what is still missing, decide, and export the signed report.',
      hint: 'To look around first, open an example. A session file can be dropped anywhere on this window.',
    },
  },
  de: {
    library: 'Bibliothek',
    begin: 'Beginnen',
    start: 'Sitzung beginnen',
    openFile: 'Sitzungsdatei öffnen',
    fromList: 'Sitzungen aus einer Liste',
    templates: 'Vorlagen',
    verify: 'Bericht prüfen',
    empty: {
      title: 'Vom unscharfen Ziel zu einer Zahl, einem Plan und einer Unterschrift',
      text: 'Eine Sitzung hält einen Workshop fest: das Ziel des Kunden im Wortlaut, die Zahlen, an denen sich der Erfolg zeigt, den Weg vom Machbarkeitsnachweis bis zum Betrieb mit seinen Toren und den Bericht, den beide Seiten unterschreiben. Alles bleibt auf diesem Computer.',
      start: 'Die erste Sitzung beginnen',
      stages: {
        frame: 'Rahmen',
        measure: 'Messen',
        readiness: 'Bereitschaft',
        path: 'Weg',
        commit: 'Zusage',
      },
      frame: 'Das Ziel so aufschreiben, wie es gesagt wird, und fragen, was die unscharfen Wörter bedeuten.',
      measure: 'Zahlen daraus machen: wo es heute steht, wo es stehen muss, bis wann, wer dafür einsteht.',
      readiness: 'Klären, was bereit sein muss: Daten, Systeme, das Team und wer dafür einsteht.',
      path: 'Die Phasen mit Toren, Verantwortlichen, Aufgaben und Geld auslegen.',
      commit: 'Sehen, was noch fehlt, entscheiden und den unterschriebenen Bericht ausgeben.',
      hint: 'Zum Umsehen zuerst ein Beispiel öffnen. Eine Sitzungsdatei lässt sich überall auf diesem Fenster ablegen.',
    },
  },
});
