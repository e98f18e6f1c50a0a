import { texts } from './language.ts';

/** The check of a report that somebody sent. */
export const verifyTexts = texts({
  en: {
    signature: {
      acts: {
        stamp: 'Time stamp',
        sealed: 'Sealed it, as the facilitator',
        agreed: 'Agreed to it, as the client',
      },
      byAuthority: (time: string) => `${time}, by the clock of the authority`,
      bySigner: (time: string) => `${time}, by the clock of the signer`,
      known: {
        own: 'Yes: the certificate is one of this computer’s own.',
        pinned: (name: string, day: string) => `Yes: pinned as ${name}, on ${day}.`,
        issuer: (issuer: string) => `Yes: its issuer is trusted here, ${issuer}.`,
        not: 'No: compare the fingerprint with the one that the signer tells you.',
      },
      compared: 'I compared this fingerprint',
      holds: 'The signature holds',
      fails: 'The signature does not hold',
      unknown: 'An unknown signer',
      stamped: 'Stamped',
      signed: 'Signed',
      fingerprint: 'Fingerprint',
      knownHere: 'Known here',
      unnamed: 'unnamed',
    },
    useVerification: {
      tooLarge: (size: number) => `The file has ${size} MB; a report has at most 100 MB.`,
      tooLargeTodo: 'Choose the PDF that was exported by Phase One.',
    },
    verdict: {
      verdicts: { valid: 'Valid', invalid: 'Not valid', unsigned: 'Not signed' },
      outcomes: { pass: 'Holds', fail: 'Does not hold', unknown: 'Open' },
      file: 'The file',
      signature: (number: number, field: string) => `Signature ${number}, field “${field}”`,
      technical: 'Technical details',
    },
    verifyScreen: {
      attached: 'The session that the report was made from is attached to it, with its whole history.',
      openCopy: 'Open the attached session as a copy',
      notSigned: 'The client has not signed this report yet.',
      notSignedTodo: 'Whoever agrees for the client can sign it here, with an identity of their own.',
      sign: 'Sign it as the client',
      who: 'Who signed',
      nobody: 'Nobody.',
      expectsClient:
        'The client must have signed: without that signature this is an older state of the report',
      checked: 'What was checked',
      session: 'The session',
      question: 'Is this report what was signed?',
      explained:
        'Choose the PDF, or drop it here. It is checked on this computer and goes nowhere: who signed it, whether anything was changed afterwards, and whether the printed figures follow from the session attached to it.',
      choose: 'Choose a PDF',
      checking: (name: string) => `Checking ${name}`,
      title: 'Verify a report',
      chooseOther: 'Choose another PDF',
      back: 'Back to the library',
    },
  },
  de: {
    signature: {
      acts: {
        stamp: 'Zeitstempel',
        sealed: 'Hat ihn als Moderation gesiegelt',
        agreed: 'Hat ihm als Kunde zugestimmt',
      },
      byAuthority: (time: string) => `${time}, nach der Uhr der Zeitstempelstelle`,
      bySigner: (time: string) => `${time}, nach der Uhr des Unterzeichners`,
      known: {
        own: 'Ja: Das Zertifikat ist eines dieses Computers.',
        pinned: (name: string, day: string) => `Ja: als ${name} gemerkt, am ${day}.`,
        issuer: (issuer: string) => `Ja: Der Aussteller gilt hier als vertrauenswürdig, ${issuer}.`,
        not: 'Nein: Den Fingerabdruck mit dem vergleichen, den der Unterzeichner nennt.',
      },
      compared: 'Ich habe diesen Fingerabdruck verglichen',
      holds: 'Die Signatur hält',
      fails: 'Die Signatur hält nicht',
      unknown: 'Ein unbekannter Unterzeichner',
      stamped: 'Gestempelt',
      signed: 'Unterzeichnet',
      fingerprint: 'Fingerabdruck',
      knownHere: 'Hier bekannt',
      unnamed: 'ohne Namen',
    },
    useVerification: {
      tooLarge: (size: number) => `Die Datei hat ${size} MB; ein Bericht hat höchstens 100 MB.`,
      tooLargeTodo: 'Das PDF wählen, das Phase One exportiert hat.',
    },
    verdict: {
      verdicts: { valid: 'Gültig', invalid: 'Nicht gültig', unsigned: 'Nicht signiert' },
      outcomes: { pass: 'Hält', fail: 'Hält nicht', unknown: 'Offen' },
      file: 'Die Datei',
      signature: (number: number, field: string) => `Signatur ${number}, Feld „${field}“`,
      technical: 'Technische Einzelheiten',
    },
    verifyScreen: {
      attached: 'Die Sitzung, aus der der Bericht entstanden ist, liegt ihm bei, mit ihrem ganzen Verlauf.',
      openCopy: 'Beiliegende Sitzung als Kopie öffnen',
      notSigned: 'Der Kunde hat diesen Bericht noch nicht unterzeichnet.',
      notSignedTodo: 'Wer für den Kunden zustimmt, kann ihn hier mit einer eigenen Identität unterzeichnen.',
      sign: 'Als Kunde unterzeichnen',
      who: 'Wer unterzeichnet hat',
      nobody: 'Niemand.',
      expectsClient:
        'Der Kunde muss unterzeichnet haben: Ohne diese Signatur ist es ein älterer Stand des Berichts',
      checked: 'Was geprüft wurde',
      session: 'Die Sitzung',
      question: 'Ist dieser Bericht das, was unterzeichnet wurde?',
      explained:
        'Das PDF wählen oder hierher ziehen. Es wird auf diesem Computer geprüft und geht nirgendwohin: wer es unterzeichnet hat, ob danach etwas geändert wurde und ob die gedruckten Zahlen aus der beiliegenden Sitzung folgen.',
      choose: 'PDF wählen',
      checking: (name: string) => `${name} wird geprüft`,
      title: 'Bericht prüfen',
      chooseOther: 'Anderes PDF wählen',
      back: 'Zurück zur Bibliothek',
    },
  },
});

/** @see verifyTexts */
export type VerifyTexts = (typeof verifyTexts)['en'];
