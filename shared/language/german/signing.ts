import type { Phrases } from '../phrases.ts';

/** Why a report, a signature or an identity could not be made or read, in German, and what stands in signed reports. */
export const SIGNING: Phrases = {
  // In the report.
  'Seal of the facilitator': 'Siegel der Moderation',
  'Signature of the client': 'Unterschrift des Kunden',
  'Sealed by': 'Gesiegelt von',
  'Signed by': 'Unterzeichnet von',
  'Sealed as agreed in the workshop': 'Gesiegelt wie im Workshop vereinbart',
  'Agreed to the metrics and the plan': 'Den Kennzahlen und dem Plan zugestimmt',
  'The session this report was made from, with its history. Opens in Phase One.':
    'Die Sitzung, aus der dieser Bericht entstanden ist, mit ihrem Verlauf. Lässt sich in Phase One öffnen.',

  // Making a report.
  'The export was cancelled.': 'Der Export wurde abgebrochen.',
  'The report has no font for a character: {0}.': 'Der Bericht hat für ein Zeichen keine Schrift: {0}.',
  'The report has no font for {0} characters: {1}.': 'Der Bericht hat für {0} Zeichen keine Schrift: {1}.',
  'Write these places in Latin, Greek, Cyrillic, Hebrew or Arabic letters, without emoji, and export again.':
    'Diese Stellen in lateinischer, griechischer, kyrillischer, hebräischer oder arabischer Schrift und ohne Emoji schreiben, dann noch einmal exportieren.',
  'The fonts of the report cannot be read: {0}.': 'Die Schriften des Berichts lassen sich nicht lesen: {0}.',
  'Install the program again.': 'Das Programm neu installieren.',
  'The report\'s font "{0}" cannot be read.': 'Die Schrift „{0}“ des Berichts lässt sich nicht lesen.',
  'Install the program again: its fonts are damaged.':
    'Das Programm neu installieren: Seine Schriften sind beschädigt.',
  'The logo of the report cannot be printed: {0}': 'Das Logo des Berichts lässt sich nicht drucken: {0}',
  'Choose the logo again in the look of the report, or take it out.':
    'Das Logo unter dem Aussehen des Berichts neu wählen oder entfernen.',
  'it is damaged.': 'Es ist beschädigt.',
  'it has more than 8 bits a colour.': 'Es hat mehr als 8 Bit je Farbe.',
  'it has transparent parts.': 'Es hat durchsichtige Teile.',
  'its JPEG is of a rare kind.': 'Sein JPEG ist von seltener Art.',
  'its colours are those of a printing press (CMYK).': 'Seine Farben sind die des Buchdrucks (CMYK).',
  'its JPEG is cut off.': 'Sein JPEG ist abgeschnitten.',
  'it is another kind of picture than it says.': 'Es ist ein anderes Bildformat, als es angibt.',
  'its size cannot be told.': 'Seine Größe lässt sich nicht feststellen.',

  // Characters that no font has, and where they stand.
  '“{0}” ({1}, {2}) in {3}': '„{0}“ ({1}, {2}) in: {3}',
  '{0}; and {1} more': '{0}; und {1} weitere',
  'Chinese or Japanese': 'chinesisch oder japanisch',
  Japanese: 'japanisch',
  Korean: 'koreanisch',
  Thai: 'thailändisch',
  'Devanagari, as in Hindi': 'Devanagari, wie in Hindi',
  Bengali: 'bengalisch',
  Tamil: 'tamilisch',
  Telugu: 'Telugu',
  Armenian: 'armenisch',
  Georgian: 'georgisch',
  Hebrew: 'hebräisch',
  Arabic: 'arabisch',
  'an emoji': 'ein Emoji',
  'a mark over or under a letter': 'ein Zeichen über oder unter einem Buchstaben',
  'a letter': 'ein Buchstabe',
  'a sign': 'ein Zeichen',
  'chapter {0}, section {1}': 'Kapitel {0}, Abschnitt {1}',
  'chapter {0}': 'Kapitel {0}',
  'the report': 'Bericht',
  'the confidentiality line': 'Zeile zur Vertraulichkeit',
  'the head of each page': 'Kopf jeder Seite',
  'the foot of each page': 'Fuß jeder Seite',
  'the cover': 'Deckblatt',
  'the guide': 'Leitfaden',
  'the page “{0}”': 'Seite „{0}“',
  'the {0} of the session': '{0} der Sitzung',
  'the {0} of {1}##single': '{0} {1}',
  'the {0} of {1}##entry': '{0} von {1}',
  'the {0}##single': 'von {0}',
  ' of ': ' von ',
  'the goal##of': 'des Ziels der Runde',
  'the calendar##of': 'des Kalenders',
  'the finance##of': 'der Wirtschaftlichkeit',
  'the planBaseline##of': 'des Vergleichsplans',
  'the review##of': 'der Prüfung',
  'the sign-off##of': 'des Abschlusses',
  'the look of the report##of': 'des Aussehens des Berichts',
  'the template##of': 'der Vorlage',
  'wording##place': 'Formulierung',
  'participant##place': 'Person',
  'absence##place': 'Abwesenheit',
  'metric##place': 'Kennzahl',
  'actual##place': 'Messwert',
  'data source##place': 'Datenquelle',
  'integration##place': 'Anbindung',
  'phase##place': 'Phase',
  'deliverable##place': 'Ergebnis',
  'task##place': 'Aufgabe',
  'link##place': 'Verknüpfung',
  'budget##place': 'Budgetzeile',
  'gate criterion##place': 'Kriterium',
  'risk##place': 'Risiko',
  'closure##place': 'Schließzeit',
  'gate##place': 'Tor',
  'decision##place': 'Entscheidung',
  'parked thought##place': 'Thema im Speicher',
  'assumption##place': 'Annahme',
  'catalogue entry##place': 'Katalogeintrag',
  'guardrail name##place': 'Name einer Leitplanke',
  'word##place': 'Wort',
  'accepted finding##place': 'hingenommener Befund',
  'signatory##place': 'unterzeichnende Person',
  'block##place': 'Block',
  'round##place': 'stille Runde',
  'option##place': 'Option',
  'input##place': 'Eingabe',
  'idea##place': 'Idee',
  'point##place': 'Punkt',
  'action##place': 'Maßnahme',
  'quote##place': 'Zitat',
  'prompt##place': 'Leitfrage',
  'tag##place': 'Schlagwort',

  // Signing a report.
  'The file is not a report that Phase One can sign.':
    'Die Datei ist kein Bericht, den Phase One signieren kann.',
  'Export the report again and sign the new file.':
    'Den Bericht noch einmal exportieren und die neue Datei signieren.',
  'The certificate of {0} is valid from {1} to {2}, not at the time of signing.':
    'Das Zertifikat von {0} gilt vom {1} bis zum {2}, nicht zur Zeit des Signierens.',
  'Check the clock of this computer, or create a new identity.':
    'Die Uhr dieses Computers prüfen oder eine neue Identität anlegen.',
  'Choose another identity.': 'Eine andere Identität wählen.',
  'The facilitator has signed this report already.': 'Die Moderation hat diesen Bericht schon gesiegelt.',
  'The client has signed this report already.': 'Der Kunde hat diesen Bericht schon unterzeichnet.',
  'Nothing is to be done.': 'Nichts zu tun.',
  'The report is not sealed yet; the client signs after the facilitator.':
    'Der Bericht ist noch nicht gesiegelt; der Kunde unterzeichnet nach der Moderation.',
  'Ask the facilitator for the sealed report.': 'Die Moderation um den gesiegelten Bericht bitten.',
  'The report does not say on its cover that {0} seals it.':
    'Auf dem Deckblatt des Berichts steht nicht, dass {0} ihn siegelt.',
  'Export the report again with this identity.': 'Den Bericht mit dieser Identität noch einmal exportieren.',
  'The key of this identity cannot sign.': 'Der Schlüssel dieser Identität kann nicht signieren.',
  'Create a new identity or choose another one.': 'Eine neue Identität anlegen oder eine andere wählen.',
  "The report has no font for characters of the signer's name: {0}.":
    'Der Bericht hat für Zeichen im Namen des Unterzeichners keine Schrift: {0}.',
  'Sign with an identity whose name is in Latin, Greek, Cyrillic, Hebrew or Arabic letters.':
    'Mit einer Identität signieren, deren Name in lateinischer, griechischer, kyrillischer, hebräischer oder arabischer Schrift steht.',

  // An identity.
  'The name is missing.': 'Der Name fehlt.',
  'Enter the name that shall stand in the report.': 'Den Namen eingeben, der im Bericht stehen soll.',
  'The name has more than {0} characters.': 'Der Name hat mehr als {0} Zeichen.',
  'Shorten the name.': 'Den Namen kürzen.',
  'The name holds characters that cannot be seen.': 'Der Name enthält unsichtbare Zeichen.',
  'Type the name again.': 'Den Namen neu eingeben.',
  'The organisation has more than {0} characters.': 'Die Organisation hat mehr als {0} Zeichen.',
  'Shorten the organisation.': 'Die Organisation kürzen.',
  'The organisation holds characters that cannot be seen.': 'Die Organisation enthält unsichtbare Zeichen.',
  'Type the organisation again.': 'Die Organisation neu eingeben.',
  'The e-mail address is missing.': 'Die E-Mail-Adresse fehlt.',
  'Enter the address that shall stand in the certificate.':
    'Die Adresse eingeben, die im Zertifikat stehen soll.',
  'The e-mail address is not one.': 'Das ist keine E-Mail-Adresse.',
  'Enter an address such as ana@example.org.': 'Eine Adresse wie ana@example.org eingeben.',
  'The file is not an identity file (PKCS#12).': 'Die Datei ist keine Identitätsdatei (PKCS#12).',
  'Choose a file that ends in .p12 or .pfx.': 'Eine Datei wählen, die auf .p12 oder .pfx endet.',
  'The file is encrypted in an old way (RC2 or Triple DES) that is no longer safe.':
    'Die Datei ist auf eine alte Art verschlüsselt (RC2 oder Triple DES), die nicht mehr sicher ist.',
  'Export it again with AES-256: in the Windows export wizard choose AES256-SHA256. Or convert it: openssl pkcs12 -legacy -in old.p12 -nodes -out key.pem, then openssl pkcs12 -export -in key.pem -out new.p12, and delete key.pem.':
    'Mit AES-256 noch einmal exportieren: im Windows-Exportassistenten AES256-SHA256 wählen. Oder umwandeln: openssl pkcs12 -legacy -in old.p12 -nodes -out key.pem, dann openssl pkcs12 -export -in key.pem -out new.p12, und key.pem löschen.',
  'The file asks for more work than any honest identity file does.':
    'Die Datei verlangt mehr Rechenarbeit als jede ehrliche Identitätsdatei.',
  'Do not use this file.': 'Diese Datei nicht verwenden.',
  'The passphrase does not open the file.': 'Die Passphrase öffnet die Datei nicht.',
  'Type the passphrase again; mind capitals and the keyboard layout.':
    'Die Passphrase noch einmal eingeben; auf Großschreibung und Tastaturbelegung achten.',
  'The passphrase is empty.': 'Die Passphrase ist leer.',
  'Choose a passphrase of several words.': 'Eine Passphrase aus mehreren Wörtern wählen.',
  'This identity is bound to this program; its key cannot be exported.':
    'Diese Identität ist an dieses Programm gebunden; ihr Schlüssel lässt sich nicht exportieren.',
  'Create an identity that may be exported.': 'Eine Identität anlegen, die exportiert werden darf.',
  'The file holds no private key with its certificate.':
    'Die Datei enthält keinen privaten Schlüssel mit seinem Zertifikat.',
  'Export it again together with its private key.': 'Mit dem privaten Schlüssel noch einmal exportieren.',
  'The key in the file is of a kind that Phase One cannot sign with.':
    'Der Schlüssel in der Datei ist von einer Art, mit der Phase One nicht signieren kann.',
  'Use an ECDSA key (P-256, P-384, P-521) or an RSA key of at least 2048 bits.':
    'Einen ECDSA-Schlüssel (P-256, P-384, P-521) oder einen RSA-Schlüssel von mindestens 2048 Bit verwenden.',

  // A certificate.
  'The certificate is damaged: it {0}.': 'Das Zertifikat ist beschädigt: Es {0}.',
  'Choose another copy of it.': 'Eine andere Kopie davon wählen.',
  'The file is too large for a certificate.': 'Die Datei ist zu groß für ein Zertifikat.',
  'Choose the .pem or .cer file of the certificate.': 'Die .pem- oder .cer-Datei des Zertifikats wählen.',
  'The file is not a certificate.': 'Die Datei ist kein Zertifikat.',
  'Choose the .pem file of the certificate, which begins with -----BEGIN CERTIFICATE-----.':
    'Die .pem-Datei des Zertifikats wählen; sie beginnt mit -----BEGIN CERTIFICATE-----.',
  'The certificate in the file is damaged.': 'Das Zertifikat in der Datei ist beschädigt.',
  'The file holds no certificate in text form (PEM).': 'Die Datei enthält kein Zertifikat in Textform (PEM).',

  // A session file.
  'The file is {0} MB; a session file has at most 32 MB.':
    'Die Datei hat {0} MB; eine Sitzungsdatei hat höchstens 32 MB.',
  'Choose a .phaseone file.': 'Eine .phaseone-Datei wählen.',
  'The file is empty.': 'Die Datei ist leer.',
  'The file is not a session file: it is not text.': 'Die Datei ist keine Sitzungsdatei: Sie ist kein Text.',
  'The file is cut off or damaged: it does not end as it should.':
    'Die Datei ist abgeschnitten oder beschädigt: Sie endet nicht, wie sie soll.',
  'Choose another copy or a backup.': 'Eine andere Kopie oder eine Sicherung wählen.',
  'The file is nested {0} levels deep; no session is.':
    'Die Datei ist {0} Ebenen tief verschachtelt; das ist keine Sitzung.',
  'The file is not a session file.': 'Die Datei ist keine Sitzungsdatei.',
  'Choose a file that ends in .phaseone.': 'Eine Datei wählen, die auf .phaseone endet.',
  'The file holds a name that no session holds (__proto__).':
    'Die Datei enthält einen Namen, den keine Sitzung enthält (__proto__).',
  'The file is not a Phase One session.': 'Die Datei ist keine Sitzung von Phase One.',
  'The file was written by a newer Phase One (format {0}; this one reads up to {1}).':
    'Die Datei hat ein neueres Phase One geschrieben (Format {0}; dieses liest bis {1}).',
  'Update Phase One on this computer, then open the file again. The file was not changed.':
    'Phase One auf diesem Computer aktualisieren, dann die Datei noch einmal öffnen. Die Datei wurde nicht geändert.',
  'The file is damaged: its content does not match its digest.':
    'Die Datei ist beschädigt: Ihr Inhalt passt nicht zu ihrer Prüfsumme.',
  'The file holds what no session may hold, at {0}.':
    'Die Datei enthält bei {0}, was keine Sitzung enthalten darf.',
  'The file names a {0} that is not in it ({1}).':
    'Die Datei verweist auf etwas, das nicht in ihr steht: {0} ({1}).',
  'The file holds a {0} twice ({1}).': 'Die Datei enthält etwas doppelt: {0} ({1}).',
  'The file holds a signed revision whose content does not match its digest.':
    'Die Datei enthält eine unterzeichnete Fassung, deren Inhalt nicht zu ihrer Prüfsumme passt.',
  'The file is damaged: its history does not lead to its content.':
    'Die Datei ist beschädigt: Ihr Verlauf führt nicht zu ihrem Inhalt.',
};
