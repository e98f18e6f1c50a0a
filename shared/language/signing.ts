import { counted, texts } from './language.ts';

/** Who signs, and the signing as the client. */
export const signingTexts = texts({
  en: {
    countersignDialog: {
      titles: {
        ready: 'Sign it as the client',
        signing: 'Signing',
        unsaved: 'The report is signed',
        done: 'Signed by both',
      },
      sign: 'Sign and save the PDF',
      create: 'Create the identity and sign',
      what: 'What is signed',
      saved: 'Signed and saved',
      both: 'Both signatures stand in this file. Keep it; the one sealed by the facilitator alone is its older state.',
      signing: 'Signing the report',
      unsaved: 'The report is signed by both. It is not saved yet: no place was chosen.',
      choosePlace: 'Choose a place',
      close: 'Close',
      sentence: (name: string, sealedBy: string) =>
        `This sentence is signed for the whole of ${name}, as ${sealedBy} sealed it. Read the report first: nothing in it can be changed afterwards.`,
    },
    fingerprint: {
      copied: 'The fingerprint is copied.',
      selected: 'The fingerprint is selected: copy it with the keyboard.',
      copy: 'Copy the fingerprint',
    },
    identityFacts: {
      fingerprint: 'Fingerprint',
      valid: 'Valid',
      range: (from: string, to: string) => `${from} to ${to}`,
      key: 'Key',
      confirmedBy: 'Confirmed by',
      nobody: 'nobody; the fingerprint is compared instead',
    },
    identityForms: {
      name: 'Name',
      organisation: 'Organisation',
      mayBeEmpty: 'May stay empty.',
      email: 'E-mail',
      notChosen: 'No file is chosen yet.',
      chooseKey: 'Choose the .p12 or .pfx file that holds the key.',
      tooLarge: 'The file is too large for an identity file.',
      chooseOther: 'Choose another file',
      choose: 'Choose the file (.p12, .pfx)',
      orDrop: 'or drop it here',
      passphrase: 'Passphrase of the file',
      passphraseHint: 'It opens the file once and is not kept.',
    },
    pinDialog: {
      title: 'Trust this certificate',
      trust: 'I compared it: trust it',
      certificate: 'The certificate',
      comparing: 'Comparing',
      explained:
        'Ask the signer for the fingerprint by another way than the report: by voice, on paper, in person. Compare all sixteen groups. Only when they are the same, trust it.',
      as: 'Trust it as',
    },
    saveReport: {
      notWritten: 'The report could not be written to that place.',
      notWrittenTodo: 'Choose another place, or free some space, and try again.',
    },
    signerWords: {
      until: (day: string) => `until ${day}`,
      renew: 'Make a new identity, or import a renewed company key. Reports signed before stay valid.',
      ends: (name: string, when: string, day: string) =>
        `The certificate of ${name} ends ${when}, on ${day}.`,
      stillSigns: (renew: string) => `It still signs. ${renew}`,
      ended: (name: string, day: string) =>
        `The certificate of ${name} ended on ${day}; it cannot sign any more.`,
      from: (name: string, day: string) => `The certificate of ${name} is valid only from ${day}.`,
      fromTodo: 'Check the clock of this computer, or choose another identity.',
      inDays: (days: number) => (days === 0 ? 'today' : `in ${days} ${counted(days, 'day', 'days')}`),
    },
    useCountersign: { bothSigned: (name: string) => `${name} signed by both` },
    useSigner: {
      keyNote: {
        facilitator:
          'Once, to begin with: a key and a certificate are made on this computer and stand for you in every report. The key cannot be copied out of this program, not even by you. Clearing the program’s data loses it: reports signed before stay valid, and you make a new identity.',
        client:
          'A key and a certificate are made on this computer. Unless you keep the identity, the key signs this one report and is gone: nobody can sign with it again.',
      },
      choose: 'Choose an identity of this computer',
      new: 'Make a new identity',
      import: 'Import a company key',
      keep: 'Keep this identity on this computer, to sign with it again',
      identity: 'Identity',
      importKey: 'Import the key',
      who: 'Who signs',
    },
  },
  de: {
    countersignDialog: {
      titles: {
        ready: 'Als Kunde unterzeichnen',
        signing: 'Wird unterzeichnet',
        unsaved: 'Der Bericht ist unterzeichnet',
        done: 'Von beiden unterzeichnet',
      },
      sign: 'Unterzeichnen und PDF speichern',
      create: 'Identität anlegen und unterzeichnen',
      what: 'Was unterzeichnet wird',
      saved: 'Unterzeichnet und gespeichert',
      both: 'Beide Signaturen stehen in dieser Datei. Sie ist aufzubewahren; die nur von der Moderation gesiegelte ist ihr älterer Stand.',
      signing: 'Bericht wird unterzeichnet',
      unsaved:
        'Der Bericht ist von beiden unterzeichnet. Er ist noch nicht gespeichert: Es wurde kein Ort gewählt.',
      choosePlace: 'Ort wählen',
      close: 'Schließen',
      sentence: (name: string, sealedBy: string) =>
        `Dieser Satz wird für den ganzen Bericht ${name} unterzeichnet, wie ${sealedBy} ihn gesiegelt hat. Zuerst den Bericht lesen: Danach lässt sich nichts mehr darin ändern.`,
    },
    fingerprint: {
      copied: 'Der Fingerabdruck ist kopiert.',
      selected: 'Der Fingerabdruck ist markiert: mit der Tastatur kopieren.',
      copy: 'Fingerabdruck kopieren',
    },
    identityFacts: {
      fingerprint: 'Fingerabdruck',
      valid: 'Gültig',
      range: (from: string, to: string) => `${from} bis ${to}`,
      key: 'Schlüssel',
      confirmedBy: 'Bestätigt von',
      nobody: 'niemandem; stattdessen wird der Fingerabdruck verglichen',
    },
    identityForms: {
      name: 'Name',
      organisation: 'Organisation',
      mayBeEmpty: 'Kann leer bleiben.',
      email: 'E-Mail',
      notChosen: 'Es ist noch keine Datei gewählt.',
      chooseKey: 'Die Datei mit dem Schlüssel wählen (.p12 oder .pfx).',
      tooLarge: 'Die Datei ist zu groß für eine Identitätsdatei.',
      chooseOther: 'Andere Datei wählen',
      choose: 'Datei wählen (.p12, .pfx)',
      orDrop: 'oder hierher ziehen',
      passphrase: 'Passphrase der Datei',
      passphraseHint: 'Sie öffnet die Datei einmal und wird nicht behalten.',
    },
    pinDialog: {
      title: 'Diesem Zertifikat vertrauen',
      trust: 'Ich habe verglichen: vertrauen',
      certificate: 'Das Zertifikat',
      comparing: 'Vergleichen',
      explained:
        'Den Unterzeichner auf einem anderen Weg als dem Bericht nach dem Fingerabdruck fragen: mündlich, auf Papier, persönlich. Alle sechzehn Gruppen vergleichen. Nur wenn sie gleich sind, vertrauen.',
      as: 'Vertrauen unter dem Namen',
    },
    saveReport: {
      notWritten: 'Der Bericht ließ sich an diesem Ort nicht schreiben.',
      notWrittenTodo: 'Einen anderen Ort wählen oder Platz schaffen und noch einmal versuchen.',
    },
    signerWords: {
      until: (day: string) => `bis ${day}`,
      renew:
        'Eine neue Identität anlegen oder einen erneuerten Firmenschlüssel importieren. Früher unterzeichnete Berichte bleiben gültig.',
      ends: (name: string, when: string, day: string) =>
        `Das Zertifikat von ${name} endet ${when}, am ${day}.`,
      stillSigns: (renew: string) => `Es unterzeichnet noch. ${renew}`,
      ended: (name: string, day: string) =>
        `Das Zertifikat von ${name} endete am ${day}; es kann nicht mehr unterzeichnen.`,
      from: (name: string, day: string) => `Das Zertifikat von ${name} gilt erst ab ${day}.`,
      fromTodo: 'Die Uhr dieses Computers prüfen oder eine andere Identität wählen.',
      inDays: (days: number) => (days === 0 ? 'heute' : `in ${days} ${counted(days, 'Tag', 'Tagen')}`),
    },
    useCountersign: { bothSigned: (name: string) => `${name} von beiden unterzeichnet` },
    useSigner: {
      keyNote: {
        facilitator:
          'Einmal zu Beginn: Ein Schlüssel und ein Zertifikat entstehen auf diesem Computer und stehen in jedem Bericht für die unterzeichnende Person. Der Schlüssel lässt sich nicht aus diesem Programm kopieren, von niemandem. Mit den Daten des Programms geht er verloren: Früher unterzeichnete Berichte bleiben gültig, und es braucht eine neue Identität.',
        client:
          'Ein Schlüssel und ein Zertifikat entstehen auf diesem Computer. Wird die Identität nicht behalten, unterzeichnet der Schlüssel nur diesen einen Bericht und ist dann weg: Niemand kann noch einmal damit unterzeichnen.',
      },
      choose: 'Identität dieses Computers wählen',
      new: 'Neue Identität anlegen',
      import: 'Firmenschlüssel importieren',
      keep: 'Diese Identität auf diesem Computer behalten, um wieder damit zu unterzeichnen',
      identity: 'Identität',
      importKey: 'Schlüssel importieren',
      who: 'Wer unterzeichnet',
    },
  },
});

/** @see signingTexts */
export type SigningTexts = (typeof signingTexts)['en'];
