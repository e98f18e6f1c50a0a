import { counted, texts } from './language.ts';

/** The export: the signed report, how it looks, and the files for other programs. */
export const reportTexts = texts({
  en: {
    accentField: {
      ownColour: 'Own colour, in hexadecimal',
      ownProblem: 'Write it as six digits 0 to 9 and a to f, for example #1f4e9e.',
      pale: (colour: string, contrast: string, least: string) =>
        `On white paper ${colour} has a contrast of ${contrast} to 1; to be read it takes ${least} to 1. It is not used.`,
      useDarker: (colour: string) => `Use the darker ${colour}`,
      accent: 'Accent colour',
      own: 'Own',
      accents: {
        teal: 'Teal',
        blue: 'Blue',
        green: 'Green',
        red: 'Red',
        violet: 'Violet',
        brown: 'Brown',
        grey: 'Grey',
      },
    },
    exportDialog: {
      titles: {
        ready: 'Export',
        making: 'Making the report',
        unsaved: 'The report is ready',
        done: 'The report is exported',
      },
      sign: 'Sign and save the PDF',
      create: 'Create the identity and sign',
      signedReport: 'Signed PDF report',
      signedText:
        'What stays with the client: complete, signed, with the session attached, to be checked by anybody.',
      unsaved: 'The report is made and signed. It is not saved yet: no place was chosen.',
      choosePlace: 'Choose a place',
      close: 'Close',
    },
    exportSteps: {
      checking: 'Checking the report',
      verify: 'Verify it now',
      bothSigned: (name: string) => `Signed by both and saved as ${name}.`,
      clientSigns: 'Let the client sign now',
      saved: 'Signed and saved',
      pages: 'Pages',
      fingerprint: 'Fingerprint',
      showInFolder: 'Show in folder',
    },
    exportSummary: {
      title: 'What the report holds',
      signable: 'The report can be signed all the same; it prints as open what is open.',
      more: (count: number) => `and ${count} more`,
      goal: 'The goal as it was said',
      metrics: (count: number) =>
        count === 0
          ? 'No metric'
          : counted(count, '1 metric with its scale', `${count} metrics, each with its scale`),
      phases: (count: number) =>
        count === 0
          ? 'No phase'
          : counted(
              count,
              '1 phase with its gate and budget',
              `${count} phases with their gates and budgets`,
            ),
      decisions: (count: number) =>
        count === 0 ? 'No decision' : `${count} ${counted(count, 'decision', 'decisions')}`,
      findings: (count: number) =>
        count === 0 ? 'No finding' : `${count} ${counted(count, 'finding', 'findings')}`,
      pageToSign: 'A page to sign, with a blank field for the client',
      attached: (entries: number) =>
        `The session itself is attached with its whole history of ${entries === 0 ? 'No entry' : `${entries} ${counted(entries, 'entry', 'entries')}`}: who changed which number, and when. Whoever gets the report can read it.`,
      mustBeFixed: (count: number) =>
        `${count} ${counted(count, 'finding must be fixed', 'findings must be fixed')}`,
    },
    logoField: {
      logo: 'The logo',
      pixels: (width: number, height: number) => `${width} × ${height} pixels`,
      label: 'Logo',
      drop: 'Drop a PNG, JPEG or SVG here',
      change: 'Change the logo',
      choose: 'Choose a logo',
      remove: 'Remove the logo',
    },
    lookPart: {
      letter: 'US Letter',
      kept: 'New sessions start with this look.',
      keep: 'Use this look for new sessions',
      title: 'How it looks',
      paper: 'Paper',
      confidentiality: 'Line on each page that says who may read it',
      confidentialityHint: 'Confidential',
      a4: 'A4',
    },
    lookPreview: {
      untitled: 'Workshop record',
      a4: 'A4',
      letter: 'US Letter',
      sketch: (paper: string) => `A sketch of the first page, ${paper}`,
    },
    missingText: {
      more: (count: number) => `and ${count} more`,
      morePlaces: (named: string, more: number) =>
        `${named}; and in ${counted(more, 'one more place', `${more} more places`)}`,
      cannotPrint: (count: number) =>
        counted(
          count,
          'One character cannot be printed: no font of the report has it.',
          `${count} characters cannot be printed: no font of the report has them.`,
        ),
      writeOther: (count: number) =>
        `Write ${counted(count, 'it', 'them')} in other letters there, then the report can be signed. The other formats can be saved.`,
    },
    otherFormatsPart: {
      title: 'Other formats',
      note: 'Not signed and not encrypted: they hold names and numbers of the session as they stand now.',
      save: 'Save',
      saveFormat: (format: string) => `Save ${format}`,
      formats: {
        session: {
          name: 'Session file',
          text: 'Everything with its history, to go on with on another computer or to keep.',
        },
        markdown: {
          name: 'Report as text',
          text: 'The words and figures of the report as Markdown, for a wiki, a ticket or an e-mail.',
        },
        'metrics-csv': {
          name: 'Metrics',
          text: 'A table with baselines, levels, days and who answers for them.',
        },
        'plan-csv': {
          name: 'Tasks',
          text: 'A table with the computed days and the links. It can be brought in again.',
        },
        'budget-csv': { name: 'Budget', text: 'A table with every line of money, its rhythm and who pays.' },
        'record-csv': {
          name: 'Decisions and actions',
          text: 'A table with decisions, actions, quotes and parked thoughts, who and by when.',
        },
        calendar: {
          name: 'Calendar',
          text: 'Phase starts, gates, reviews and readings for Outlook, Google and Apple. A later file updates the same entries.',
        },
        project: {
          name: 'Microsoft Project',
          text: 'The whole plan with links, people and effort as Project XML, which most planning tools open.',
        },
        json: {
          name: 'Data',
          text: 'Metrics, plan, money, scores and findings as documented JSON, for programs of your own.',
        },
      },
    },
    otherFormats: {
      saved: (name: string) => `Saved as ${name}.`,
      notWritten: 'The file could not be written to that place. Choose another place, or free some space.',
    },
    readLogo: {
      tooLarge: 'The picture cannot be made small enough.',
      simpler: 'Choose a simpler one.',
      foreign: 'The SVG holds a piece of a web page.',
      asPng: 'Save it as a PNG and choose that.',
      fileTooLarge: (size: string) => `The file is ${size} MB; a logo has at most 4 MB.`,
      fileTooLargeTodo: 'Save it smaller: 1,200 pixels in width are plenty.',
      broken: 'The picture is damaged: it cannot be drawn.',
      brokenTodo: 'Choose another copy of it, or save it anew as a PNG.',
    },
    useExport: { reading: 'Reading the session' },
  },
  de: {
    accentField: {
      ownColour: 'Eigene Farbe, hexadezimal',
      ownProblem: 'Sechs Zeichen von 0 bis 9 und a bis f schreiben, zum Beispiel #1f4e9e.',
      pale: (colour: string, contrast: string, least: string) =>
        `Auf weißem Papier hat ${colour} einen Kontrast von ${contrast} zu 1; lesbar ist es ab ${least} zu 1. Die Farbe wird nicht verwendet.`,
      useDarker: (colour: string) => `Dunklere nehmen: ${colour}`,
      accent: 'Akzentfarbe',
      own: 'Eigene',
      accents: {
        teal: 'Petrol',
        blue: 'Blau',
        green: 'Grün',
        red: 'Rot',
        violet: 'Violett',
        brown: 'Braun',
        grey: 'Grau',
      },
    },
    exportDialog: {
      titles: {
        ready: 'Export',
        making: 'Bericht wird erstellt',
        unsaved: 'Der Bericht ist fertig',
        done: 'Der Bericht ist exportiert',
      },
      sign: 'Unterzeichnen und PDF speichern',
      create: 'Identität anlegen und unterzeichnen',
      signedReport: 'Signierter PDF-Bericht',
      signedText:
        'Was beim Kunden bleibt: vollständig, signiert, mit der Sitzung als Beilage, von jedem überprüfbar.',
      unsaved:
        'Der Bericht ist erstellt und signiert. Er ist noch nicht gespeichert: Es wurde kein Ort gewählt.',
      choosePlace: 'Ort wählen',
      close: 'Schließen',
    },
    exportSteps: {
      checking: 'Bericht wird geprüft',
      verify: 'Jetzt prüfen',
      bothSigned: (name: string) => `Von beiden unterzeichnet und gespeichert als ${name}.`,
      clientSigns: 'Jetzt den Kunden unterzeichnen lassen',
      saved: 'Signiert und gespeichert',
      pages: 'Seiten',
      fingerprint: 'Fingerabdruck',
      showInFolder: 'Im Ordner zeigen',
    },
    exportSummary: {
      title: 'Was der Bericht enthält',
      signable: 'Der Bericht lässt sich trotzdem unterzeichnen; was offen ist, druckt er als offen.',
      more: (count: number) => `und ${count} weitere`,
      goal: 'Das Ziel, wie es gesagt wurde',
      metrics: (count: number) =>
        count === 0
          ? 'Keine Kennzahl'
          : counted(count, '1 Kennzahl mit ihrer Skala', `${count} Kennzahlen, jede mit ihrer Skala`),
      phases: (count: number) =>
        count === 0
          ? 'Keine Phase'
          : counted(count, '1 Phase mit Tor und Budget', `${count} Phasen mit Toren und Budgets`),
      decisions: (count: number) =>
        count === 0 ? 'Keine Entscheidung' : `${count} ${counted(count, 'Entscheidung', 'Entscheidungen')}`,
      findings: (count: number) =>
        count === 0 ? 'Kein Befund' : `${count} ${counted(count, 'Befund', 'Befunde')}`,
      pageToSign: 'Eine Seite zum Unterzeichnen, mit einem leeren Feld für den Kunden',
      attached: (entries: number) =>
        `Die Sitzung selbst liegt bei, mit ihrem ganzen Verlauf von ${entries} ${counted(entries, 'Eintrag', 'Einträgen')}: wer wann welche Zahl geändert hat. Wer den Bericht bekommt, kann ihn lesen.`,
      mustBeFixed: (count: number) =>
        `${count} ${counted(count, 'Befund muss behoben werden', 'Befunde müssen behoben werden')}`,
    },
    logoField: {
      logo: 'Das Logo',
      pixels: (width: number, height: number) => `${width} × ${height} Pixel`,
      label: 'Logo',
      drop: 'PNG, JPEG oder SVG hierher ziehen',
      change: 'Logo ändern',
      choose: 'Logo wählen',
      remove: 'Logo entfernen',
    },
    lookPart: {
      letter: 'US Letter',
      kept: 'Neue Sitzungen beginnen so.',
      keep: 'So für neue Sitzungen verwenden',
      title: 'Wie er aussieht',
      paper: 'Papier',
      confidentiality: 'Zeile auf jeder Seite, die sagt, wer ihn lesen darf',
      confidentialityHint: 'Vertraulich',
      a4: 'A4',
    },
    lookPreview: {
      untitled: 'Protokoll des Workshops',
      a4: 'A4',
      letter: 'US Letter',
      sketch: (paper: string) => `Skizze der ersten Seite, ${paper}`,
    },
    missingText: {
      more: (count: number) => `und ${count} weitere`,
      morePlaces: (named: string, more: number) =>
        `${named}; und an ${counted(more, 'einer weiteren Stelle', `${more} weiteren Stellen`)}`,
      cannotPrint: (count: number) =>
        counted(
          count,
          'Ein Zeichen lässt sich nicht drucken: Keine Schrift des Berichts hat es.',
          `${count} Zeichen lassen sich nicht drucken: Keine Schrift des Berichts hat sie.`,
        ),
      writeOther: (count: number) =>
        `${counted(count, 'Dort mit anderen Buchstaben schreiben', 'Sie dort mit anderen Buchstaben schreiben')}, dann lässt sich der Bericht unterzeichnen. Die anderen Formate lassen sich speichern.`,
    },
    otherFormatsPart: {
      title: 'Andere Formate',
      note: 'Nicht signiert und nicht verschlüsselt: Sie enthalten Namen und Zahlen der Sitzung, wie sie jetzt stehen.',
      save: 'Speichern',
      saveFormat: (format: string) => `${format} speichern`,
      formats: {
        session: {
          name: 'Sitzungsdatei',
          text: 'Alles samt Verlauf, um auf einem anderen Computer weiterzumachen oder zum Aufbewahren.',
        },
        markdown: {
          name: 'Bericht als Text',
          text: 'Die Worte und Zahlen des Berichts als Markdown, für ein Wiki, ein Ticket oder eine E-Mail.',
        },
        'metrics-csv': {
          name: 'Kennzahlen',
          text: 'Eine Tabelle mit Ausgangswerten, Zielwerten, Tagen und Verantwortlichen.',
        },
        'plan-csv': {
          name: 'Aufgaben',
          text: 'Eine Tabelle mit den berechneten Tagen und den Verknüpfungen. Sie lässt sich wieder hereinholen.',
        },
        'budget-csv': {
          name: 'Budget',
          text: 'Eine Tabelle mit jeder Zeile Geld, ihrem Rhythmus und wer zahlt.',
        },
        'record-csv': {
          name: 'Entscheidungen und Maßnahmen',
          text: 'Eine Tabelle mit Entscheidungen, Maßnahmen, Zitaten und geparkten Gedanken, wer und bis wann.',
        },
        calendar: {
          name: 'Kalender',
          text: 'Phasenbeginne, Tore, Prüfungen und Erhebungen für Outlook, Google und Apple. Eine spätere Datei aktualisiert dieselben Einträge.',
        },
        project: {
          name: 'Microsoft Project',
          text: 'Der ganze Plan mit Verknüpfungen, Personen und Aufwand als Project-XML, das die meisten Planungswerkzeuge öffnen.',
        },
        json: {
          name: 'Daten',
          text: 'Kennzahlen, Plan, Geld, Stufen und Befunde als dokumentiertes JSON, für eigene Programme.',
        },
      },
    },
    otherFormats: {
      saved: (name: string) => `Gespeichert als ${name}.`,
      notWritten:
        'Die Datei ließ sich an diesem Ort nicht schreiben. Einen anderen Ort wählen oder Platz schaffen.',
    },
    readLogo: {
      tooLarge: 'Das Bild lässt sich nicht klein genug machen.',
      simpler: 'Ein einfacheres wählen.',
      foreign: 'Das SVG enthält ein Stück einer Webseite.',
      asPng: 'Als PNG speichern und das wählen.',
      fileTooLarge: (size: string) => `Die Datei hat ${size} MB; ein Logo hat höchstens 4 MB.`,
      fileTooLargeTodo: 'Kleiner speichern: 1.200 Pixel Breite genügen reichlich.',
      broken: 'Das Bild ist beschädigt: Es lässt sich nicht zeichnen.',
      brokenTodo: 'Eine andere Kopie wählen oder es neu als PNG speichern.',
    },
    useExport: { reading: 'Sitzung wird gelesen' },
  },
});

/** @see reportTexts */
export type ReportTexts = (typeof reportTexts)['en'];
