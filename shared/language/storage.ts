import { texts } from './language.ts';

/** What the storage of this computer says. */
export const storageTexts = texts({
  en: {
    full: {
      message: 'The disk, or the space this program may use on it, is full.',
      todo: 'Free some space; saving is tried again by itself. Your work is still in this window: export the session now, then try again.',
    },
    newer: {
      message: 'The data on this computer was written by a newer Phase One.',
      todo: 'Start the newer version, or update this one. Nothing was changed.',
    },
    blocked: {
      message: 'Another window of an older Phase One is open and holds the data.',
      todo: 'Close all other windows of Phase One; this one then goes on by itself.',
    },
    outdated: {
      message: 'A newer Phase One was opened in another window and now owns the data.',
      todo: 'Close this window and use the newer one.',
    },
    closed: {
      message: 'The connection to the storage was lost.',
      todo: 'Your work is still in this window: export the session now, then try again.',
    },
    conflict: {
      message: 'Another window has changed this session in the meantime.',
      todo: 'Export the session from this window, close it, and open it again.',
    },
    unavailable: {
      message: 'The storage of this computer did not take the change.',
      todo: 'Your work is still in this window: export the session now, then try again.',
    },
    fromCopy: {
      message: 'The stored session was damaged and has been restored from its second copy.',
      todo: 'Look whether the last changes are all there. What was found is kept as it was.',
    },
    fromHistory: {
      message: 'The stored session was damaged and has been rebuilt from its history.',
      todo: 'Look whether the last changes are all there. What was found is kept as it was.',
    },
    withoutHistory: {
      message: 'The history of this session is damaged, so it is opened for reading only.',
      todo: 'Duplicate it in the library and work on the duplicate.',
    },
    lastFromCopy: {
      message: 'The last changes were missing in the storage and have been restored from the second copy.',
      todo: 'Nothing: go on where you left off.',
    },
    otherWindow: {
      message: 'This session is open in another window, so this one shows it for reading only.',
      todo: 'Close the other window; this one then takes over by itself.',
    },
    notHere: {
      message: 'This session is not on this computer.',
      todo: 'Open its .phaseone file, or choose another session in the library.',
    },
    beyondRepair: {
      message: 'This session is damaged, and there is no whole second copy of it.',
      todo: 'Open the newest .phaseone file that you exported. What is stored was left as it is.',
    },
    readOnly: {
      message: 'This window shows the session for reading only.',
      todo: 'Close the other window that has it open, or work there.',
    },
    changedSince: {
      message: 'Something else was changed since.',
      todo: 'Undo goes step by step: take the later changes back first.',
    },
    deleted: 'Deleted',
  },
  de: {
    full: {
      message: 'Der Datenträger oder der Platz, den dieses Programm darauf nutzen darf, ist voll.',
      todo: 'Platz schaffen; das Speichern wird von selbst wieder versucht. Die Arbeit ist noch in diesem Fenster: die Sitzung jetzt exportieren, dann noch einmal versuchen.',
    },
    newer: {
      message: 'Die Daten auf diesem Computer hat ein neueres Phase One geschrieben.',
      todo: 'Die neuere Version starten oder diese aktualisieren. Nichts wurde geändert.',
    },
    blocked: {
      message: 'Ein anderes Fenster eines älteren Phase One ist offen und hält die Daten.',
      todo: 'Alle anderen Fenster von Phase One schließen; dieses macht dann von selbst weiter.',
    },
    outdated: {
      message: 'In einem anderen Fenster wurde ein neueres Phase One geöffnet, dem die Daten jetzt gehören.',
      todo: 'Dieses Fenster schließen und das neuere benutzen.',
    },
    closed: {
      message: 'Die Verbindung zum Speicher ist abgerissen.',
      todo: 'Die Arbeit ist noch in diesem Fenster: die Sitzung jetzt exportieren, dann noch einmal versuchen.',
    },
    conflict: {
      message: 'Ein anderes Fenster hat diese Sitzung inzwischen geändert.',
      todo: 'Die Sitzung aus diesem Fenster exportieren, schließen und wieder öffnen.',
    },
    unavailable: {
      message: 'Der Speicher dieses Computers hat die Änderung nicht angenommen.',
      todo: 'Die Arbeit ist noch in diesem Fenster: die Sitzung jetzt exportieren, dann noch einmal versuchen.',
    },
    fromCopy: {
      message: 'Die gespeicherte Sitzung war beschädigt und wurde aus ihrer zweiten Kopie wiederhergestellt.',
      todo: 'Nachsehen, ob die letzten Änderungen alle da sind. Was gefunden wurde, bleibt unverändert liegen.',
    },
    fromHistory: {
      message: 'Die gespeicherte Sitzung war beschädigt und wurde aus ihrem Verlauf neu aufgebaut.',
      todo: 'Nachsehen, ob die letzten Änderungen alle da sind. Was gefunden wurde, bleibt unverändert liegen.',
    },
    withoutHistory: {
      message: 'Der Verlauf dieser Sitzung ist beschädigt; sie ist nur zum Lesen geöffnet.',
      todo: 'Sie in der Bibliothek duplizieren und mit dem Duplikat arbeiten.',
    },
    lastFromCopy: {
      message:
        'Die letzten Änderungen fehlten im Speicher und wurden aus der zweiten Kopie wiederhergestellt.',
      todo: 'Nichts zu tun: Weiterarbeiten wie zuvor.',
    },
    otherWindow: {
      message: 'Diese Sitzung ist in einem anderen Fenster offen; dieses zeigt sie nur zum Lesen.',
      todo: 'Das andere Fenster schließen; dieses übernimmt dann von selbst.',
    },
    notHere: {
      message: 'Diese Sitzung ist nicht auf diesem Computer.',
      todo: 'Ihre .phaseone-Datei öffnen oder in der Bibliothek eine andere Sitzung wählen.',
    },
    beyondRepair: {
      message: 'Diese Sitzung ist beschädigt, und es gibt keine heile zweite Kopie.',
      todo: 'Die neueste exportierte .phaseone-Datei öffnen. Was gespeichert ist, blieb unverändert.',
    },
    readOnly: {
      message: 'Dieses Fenster zeigt die Sitzung nur zum Lesen.',
      todo: 'Das andere Fenster schließen, in dem sie offen ist, oder dort arbeiten.',
    },
    changedSince: {
      message: 'Inzwischen wurde etwas anderes geändert.',
      todo: 'Rückgängig geht Schritt für Schritt: die späteren Änderungen zuerst zurücknehmen.',
    },
    deleted: 'Gelöscht:',
  },
});

/** What happens beside the window: reading numbers, making and checking files. */
export const workerTexts = texts({
  en: {
    data: {
      cancelled: {
        message: 'Reading the numbers was cancelled.',
        todo: 'Nothing was changed; start again whenever you like.',
      },
      broken: {
        message: 'The part of the program that reads numbers stopped.',
        todo: 'Try again with fewer rows or columns. If it happens again, restart the program.',
      },
    },
    files: {
      cancelled: {
        message: 'Making the file was cancelled.',
        todo: 'Nothing was written; start again whenever you like.',
      },
      broken: {
        message: 'The file could not be made.',
        todo: 'Try again. If it happens again, save the session file and restart the program.',
      },
    },
    holidays: {
      cancelled: {
        message: 'Taking the public holidays was cancelled.',
        todo: 'Nothing was changed; choose the country again whenever you like.',
      },
      broken: {
        message: 'The public holidays could not be loaded.',
        todo: 'Try again, or enter the free days as own closures. If it happens again, restart the program.',
      },
    },
    reports: {
      cancelled: {
        message: 'Making the report was cancelled.',
        todo: 'Nothing was written; start again whenever you like.',
      },
      broken: {
        message: 'The part of the program that makes and checks reports stopped.',
        todo: 'Try again. If it happens again, export the session file and restart the program.',
      },
    },
    workbook: {
      message: 'This is a workbook or another packed file, not a text.',
      todo: 'Open it, copy the column and paste it here, or save it as CSV.',
    },
    binary: {
      message: 'This file holds no text.',
      todo: 'Choose a CSV or text file with one number in each row.',
    },
    readingRows: 'Reading the rows',
    readingFonts: 'Reading the fonts',
    drawingPages: 'Drawing the pages',
    signing: 'Signing',
  },
  de: {
    data: {
      cancelled: {
        message: 'Das Lesen der Zahlen wurde abgebrochen.',
        todo: 'Nichts wurde geändert; es lässt sich jederzeit neu beginnen.',
      },
      broken: {
        message: 'Der Teil des Programms, der Zahlen liest, ist stehen geblieben.',
        todo: 'Mit weniger Zeilen oder Spalten noch einmal versuchen. Geschieht es wieder, das Programm neu starten.',
      },
    },
    files: {
      cancelled: {
        message: 'Das Erstellen der Datei wurde abgebrochen.',
        todo: 'Nichts wurde geschrieben; es lässt sich jederzeit neu beginnen.',
      },
      broken: {
        message: 'Die Datei ließ sich nicht erstellen.',
        todo: 'Noch einmal versuchen. Geschieht es wieder, die Sitzungsdatei speichern und das Programm neu starten.',
      },
    },
    holidays: {
      cancelled: {
        message: 'Das Übernehmen der Feiertage wurde abgebrochen.',
        todo: 'Nichts wurde geändert; das Land lässt sich jederzeit neu wählen.',
      },
      broken: {
        message: 'Die Feiertage ließen sich nicht laden.',
        todo: 'Noch einmal versuchen oder die freien Tage als eigene Schließtage eintragen. Geschieht es wieder, das Programm neu starten.',
      },
    },
    reports: {
      cancelled: {
        message: 'Das Erstellen des Berichts wurde abgebrochen.',
        todo: 'Nichts wurde geschrieben; es lässt sich jederzeit neu beginnen.',
      },
      broken: {
        message: 'Der Teil des Programms, der Berichte erstellt und prüft, ist stehen geblieben.',
        todo: 'Noch einmal versuchen. Geschieht es wieder, die Sitzungsdatei exportieren und das Programm neu starten.',
      },
    },
    workbook: {
      message: 'Das ist eine Arbeitsmappe oder eine andere gepackte Datei, kein Text.',
      todo: 'Sie öffnen, die Spalte kopieren und hier einfügen oder als CSV speichern.',
    },
    binary: {
      message: 'Diese Datei enthält keinen Text.',
      todo: 'Eine CSV- oder Textdatei mit einer Zahl je Zeile wählen.',
    },
    readingRows: 'Zeilen werden gelesen',
    readingFonts: 'Schriften werden gelesen',
    drawingPages: 'Seiten werden gezeichnet',
    signing: 'Unterschrift wird gesetzt',
  },
});

/** What kinds of files are called in the dialog of the system. */
export const fileTexts = texts({
  en: {
    kinds: {
      session: 'Phase One session',
      template: 'Phase One template',
      archive: 'Archive of Phase One sessions',
      report: 'PDF report',
      certificate: 'Certificate',
      'certificate-der': 'Certificate (DER)',
      identity: 'Signing identity (PKCS#12)',
      text: 'Text',
      table: 'Table',
      calendar: 'Calendar',
      project: 'Microsoft Project XML',
      markdown: 'Markdown',
      data: 'JSON',
      image: 'Picture',
    },
  },
  de: {
    kinds: {
      session: 'Phase-One-Sitzung',
      template: 'Phase-One-Vorlage',
      archive: 'Archiv von Phase-One-Sitzungen',
      report: 'PDF-Bericht',
      certificate: 'Zertifikat',
      'certificate-der': 'Zertifikat (DER)',
      identity: 'Identität zum Unterschreiben (PKCS#12)',
      text: 'Text',
      table: 'Tabelle',
      calendar: 'Kalender',
      project: 'Microsoft-Project-XML',
      markdown: 'Markdown',
      data: 'JSON',
      image: 'Bild',
    },
  },
});
