import type { Phrases } from '../phrases.ts';

/** What verification says of a report, in German: statements first, then what stands in the technical details. */
export const VERIFY: Phrases = {
  // The answer.
  'an unknown person': 'einer unbekannten Person',
  'time-stamped by {0}': 'mit einem Zeitstempel versehen von {0}',
  'sealed by {0}': 'gesiegelt von {0}',
  'signed by {0}': 'unterzeichnet von {0}',
  'Nothing was changed since, and the printed figures follow from the attached session.':
    'Seitdem wurde nichts geändert, und die gedruckten Zahlen folgen aus der beiliegenden Sitzung.',
  'Nothing was changed since.': 'Seitdem wurde nichts geändert.',
  'Who holds the key is not confirmed here: compare the fingerprint once.':
    'Wem der Schlüssel gehört, ist hier nicht bestätigt: den Fingerabdruck einmal vergleichen.',
  'The report is not valid.': 'Der Bericht ist nicht gültig.',
  'Nobody has signed this file, so anybody can have changed it.':
    'Niemand hat diese Datei signiert; jeder kann sie geändert haben.',
  'A time stamp says that it was as it is now on {0}.':
    'Ein Zeitstempel sagt, dass sie am {0} so war, wie sie jetzt ist.',

  // The file as a whole.
  'Every byte of the file is accounted for.': 'Jedes Byte der Datei ist zugeordnet.',
  '1 revision': '1 Fassung',
  '{0} revisions': '{0} Fassungen',
  'The file was damaged, or another program changed it.':
    'Die Datei wurde beschädigt, oder ein anderes Programm hat sie geändert.',
  'the file {0}': 'die Datei {0}',
  'cannot be taken apart': 'lässt sich nicht zerlegen',
  'cannot be checked': 'lässt sich nicht prüfen',
  'Nothing was added after the last signature.': 'Nach der letzten Signatur wurde nichts hinzugefügt.',
  'last ByteRange ends at the end': 'die letzte ByteRange endet am Dateiende',
  'Something was added after the last signature.': 'Nach der letzten Signatur wurde etwas hinzugefügt.',
  'no signature covers the whole file': 'keine Signatur deckt die ganze Datei ab',
  'The report does not bear the seal of its facilitator.':
    'Der Bericht trägt nicht das Siegel seiner Moderation.',
  'no DocMDP signature first': 'die erste Signatur ist keine mit DocMDP',
  'The seal does not permit the signature that came after it.':
    'Das Siegel erlaubt die Signatur nicht, die danach kam.',
  'DocMDP P is 1': 'DocMDP: P ist 1',
  'The report is sealed by somebody else than its cover says.':
    'Der Bericht ist von jemand anderem gesiegelt, als sein Deckblatt sagt.',
  'cover {0}': 'Deckblatt {0}',
  'cover names nobody': 'das Deckblatt nennt niemanden',
  'The report is sealed by the one whom its cover names.':
    'Der Bericht ist von der Person gesiegelt, die sein Deckblatt nennt.',
  'Nobody has signed.': 'Niemand hat signiert.',
  'no signature field has a value': 'kein Signaturfeld hat einen Wert',
  'Something was added to the file after it was made.':
    'Nach dem Erstellen wurde der Datei etwas hinzugefügt.',
  '1 later revision': '1 spätere Fassung',
  '{0} later revisions': '{0} spätere Fassungen',
  'The signature of {0} is missing: this is an older state of the report, or it was removed.':
    'Die Signatur {0} fehlt: Dies ist ein älterer Stand des Berichts, oder sie wurde entfernt.',
  'expected {0}': 'erwartet: {0}',
  'Everybody who is to sign has signed.': 'Alle, die unterzeichnen sollen, haben unterzeichnet.',
  'no blank field': 'kein leeres Feld',
  'Not signed by {0}. If you know that they signed, this is an older state of the report.':
    'Ohne Unterschrift: {0}. Ist bekannt, dass sie geleistet wurde, so ist dies ein älterer Stand des Berichts.',
  'blank: {0}': 'leer: {0}',
  'the facilitator##of': 'der Moderation',
  'the client##of': 'des Kunden',
  'the {0}##of': 'des Feldes „{0}“',
  'the facilitator##by': 'Moderation',
  'the client##by': 'Kunde',
  'the {0}##by': 'Feld „{0}“',

  // Files that cannot be looked at.
  'The file is not a PDF.': 'Die Datei ist kein PDF.',
  'Choose a report that Phase One made.': 'Einen Bericht wählen, den Phase One erstellt hat.',
  'The PDF is encrypted; Phase One never encrypts reports.':
    'Das PDF ist verschlüsselt; Phase One verschlüsselt Berichte nie.',
  'Choose the original report.': 'Den ursprünglichen Bericht wählen.',
  'The PDF is not a report that Phase One made, so Phase One cannot check it.':
    'Das PDF ist kein Bericht von Phase One; Phase One kann es nicht prüfen.',
  'Check it with a general PDF program.': 'Mit einem allgemeinen PDF-Programm prüfen.',
  'The file is {0} MB; a report has at most 100 MB.':
    'Die Datei hat {0} MB; ein Bericht hat höchstens 100 MB.',

  // A signature.
  'What was signed is unchanged.': 'Was signiert wurde, ist unverändert.',
  '{0} digest matches': 'die {0}-Prüfsumme stimmt',
  'The report was changed after it was signed.': 'Der Bericht wurde nach dem Signieren geändert.',
  '{0} digest differs': 'die {0}-Prüfsumme stimmt nicht',
  '{0} to {1}; M is {2}': '{0} bis {1}; M ist {2}',
  '{0} to {1}; M is missing': '{0} bis {1}; M fehlt',
  'The certificate is not meant for signing.': 'Das Zertifikat ist nicht zum Signieren bestimmt.',
  'The signature does not say when it was made.': 'Die Signatur sagt nicht, wann sie entstanden ist.',
  'The certificate was valid at the time that the signer states.':
    'Das Zertifikat war zu der Zeit gültig, die der Unterzeichner angibt.',
  'The certificate was not valid at the time that the signer states.':
    'Das Zertifikat war zu der Zeit nicht gültig, die der Unterzeichner angibt.',
  'The stated time lies in the future: one of the two clocks is wrong.':
    'Die angegebene Zeit liegt in der Zukunft: Eine der beiden Uhren geht falsch.',
  'M {0}, now {1}': 'M {0}, jetzt {1}',
  'The time is what the clock of the signer said; nobody else confirms it.':
    'Die Zeit ist die der Uhr des Unterzeichners; niemand sonst bestätigt sie.',
  'You trust the certificate of {0}.': 'Das Zertifikat von {0} gilt hier als vertrauenswürdig.',
  'Whether this is really {0} is not known here: compare the fingerprint with them.':
    'Ob dies wirklich {0} ist, ist hier nicht bekannt: den Fingerabdruck gemeinsam vergleichen.',
  'Whether this is really the person named is not known here: compare the fingerprint with them.':
    'Ob dies wirklich die genannte Person ist, ist hier nicht bekannt: den Fingerabdruck gemeinsam vergleichen.',
  'none##form': 'keine',
  'The signature is of a kind that is accepted (PAdES).':
    'Die Signatur ist von einer Art, die anerkannt wird (PAdES).',
  'The signature is of a kind that is not accepted.':
    'Die Signatur ist von einer Art, die nicht anerkannt wird.',
  'More than this signature was added to the report.':
    'Dem Bericht wurde mehr als diese Signatur hinzugefügt.',
  'Nothing but this signature was added at that time.':
    'Zu dieser Zeit wurde nichts als diese Signatur hinzugefügt.',
  'revision adds only V, AP, Perms, SigFlags': 'die Fassung bringt nur V, AP, Perms und SigFlags',
  'The signature was damaged or is of an unknown kind.':
    'Die Signatur wurde beschädigt oder ist von unbekannter Art.',
  'the CMS {0}': 'der CMS-Container {0}',
  'The signature was made with the key of this certificate.':
    'Die Signatur wurde mit dem Schlüssel dieses Zertifikats erstellt.',
  'CMS signature valid': 'CMS-Signatur gültig',
  'The signature was damaged or forged.': 'Die Signatur wurde beschädigt oder gefälscht.',
  'CMS signature not valid': 'CMS-Signatur nicht gültig',
  'The certificate is the one it was signed with.': 'Das Zertifikat ist das, mit dem signiert wurde.',
  'ESS signing-certificate matches': 'ESS signing-certificate stimmt',
  'The certificate may have been exchanged after signing.':
    'Das Zertifikat kann nach dem Signieren ausgetauscht worden sein.',
  'ESS signing-certificate is missing or names another certificate':
    'ESS signing-certificate fehlt oder nennt ein anderes Zertifikat',
  'The signature does not cover the report as it should.':
    'Die Signatur deckt den Bericht nicht so ab, wie sie soll.',
  'The signature covers the whole report as it was at that time.':
    'Die Signatur deckt den ganzen Bericht ab, wie er zu dieser Zeit war.',
  'ByteRange exact': 'ByteRange genau',
  'Contents is written in mixed case': 'Contents ist in gemischter Schreibweise geschrieben',
  'Contents holds no DER': 'Contents enthält kein DER',
  'bytes other than zero after the DER': 'nach dem DER stehen Bytes, die nicht null sind',
  'Contents is not a hexadecimal string': 'Contents ist keine hexadezimale Zeichenkette',
  'ByteRange is not four numbers': 'ByteRange besteht nicht aus vier Zahlen',
  'ByteRange begins at {0}, not at 0': 'ByteRange beginnt bei {0}, nicht bei 0',
  'ByteRange leaves out {0} to {1}; Contents is {2} to {3}':
    'ByteRange lässt {0} bis {1} aus; Contents reicht von {2} bis {3}',
  'ByteRange ends at {0}, not where its revision ends':
    'ByteRange endet bei {0}, nicht am Ende ihrer Fassung',

  // A time stamp.
  'The time stamp is of the kind that is accepted.': 'Der Zeitstempel ist von der Art, die anerkannt wird.',
  'The time stamp is of a kind that is not accepted.':
    'Der Zeitstempel ist von einer Art, die nicht anerkannt wird.',
  'More than this time stamp was added to the report.':
    'Dem Bericht wurde mehr als dieser Zeitstempel hinzugefügt.',
  'Nothing but this time stamp was added at that time.':
    'Zu dieser Zeit wurde nichts als dieser Zeitstempel hinzugefügt.',
  'revision adds only an unseen field and DSS': 'die Fassung bringt nur ein unsichtbares Feld und DSS',
  'The time stamp was made for another file, or the report was changed after it.':
    'Der Zeitstempel gilt einer anderen Datei, oder der Bericht wurde danach geändert.',
  '{0} imprint differs': 'der {0}-Abdruck stimmt nicht',
  'The time stamp was made for this file.': 'Der Zeitstempel wurde für diese Datei erstellt.',
  '{0} imprint matches': 'der {0}-Abdruck stimmt',
  'The time stamp was damaged or forged.': 'Der Zeitstempel wurde beschädigt oder gefälscht.',
  'The time stamp is not by an authority for time stamps.':
    'Der Zeitstempel stammt nicht von einer Zeitstempelstelle.',
  'extendedKeyUsage is not timeStamping alone': 'extendedKeyUsage ist nicht allein timeStamping',
  '{0} to {1}; genTime is {2}': '{0} bis {1}; genTime ist {2}',
  'The time stamp is by an authority for time stamps.': 'Der Zeitstempel stammt von einer Zeitstempelstelle.',
  'The certificate of the authority was not valid at that time.':
    'Das Zertifikat der Zeitstempelstelle war zu dieser Zeit nicht gültig.',
  'A signature states a later time than the time stamp that was made over it.':
    'Eine Signatur gibt eine spätere Zeit an als der Zeitstempel, der über ihr liegt.',
  'The signatures before it state earlier times.': 'Die Signaturen davor geben frühere Zeiten an.',
  'The time of the stamp lies in the future: one of the two clocks is wrong.':
    'Die Zeit des Stempels liegt in der Zukunft: Eine der beiden Uhren geht falsch.',
  'genTime {0}, now {1}': 'genTime {0}, jetzt {1}',
  'The report was as it is now on {0} at {1} UTC, as the authority says.':
    'Der Bericht war am {0} um {1} UTC so, wie er jetzt ist; das sagt die Zeitstempelstelle.',
  'Whether the clock is really that of {0} is not known here.':
    'Ob die Uhr wirklich die von {0} ist, ist hier nicht bekannt.',
  'Whether the clock is really that of the authority named is not known here.':
    'Ob die Uhr wirklich die der genannten Stelle ist, ist hier nicht bekannt.',
  'The time stamp was damaged or is of an unknown kind.':
    'Der Zeitstempel wurde beschädigt oder ist von unbekannter Art.',
  'The clock of the signer said so; a time stamp says that it was not later than {0}.':
    'So sagte es die Uhr des Unterzeichners; ein Zeitstempel sagt, dass es nicht später als am {0} war.',

  // The printed figures.
  'The printed figures cannot be traced: no session is attached that could be read.':
    'Die gedruckten Zahlen lassen sich nicht zurückverfolgen: Es liegt keine lesbare Sitzung bei.',
  'no attachment': 'keine Anlage',
  'Page {0}': 'Seite {0}',
  'Pages {0} to {1}': 'Seiten {0} bis {1}',
  'Pages {0} and {1} more': 'Seiten {0} und {1} weitere',
  'Pages {0} and {1}': 'Seiten {0} und {1}',
  'The file has {0} pages; the session makes {1}.': 'Die Datei hat {0} Seiten; die Sitzung ergibt {1}.',
  'page {0} lacks “{1}”': 'auf Seite {0} fehlt „{1}“',
  'page {0} prints “{1}”': 'auf Seite {0} steht „{1}“',
  'page {0} prints “{1}” instead of “{2}”': 'auf Seite {0} steht „{1}“ statt „{2}“',
  '{0} is not what Phase One makes of the attached session: printed figures may be false.':
    '{0} ist nicht das, was Phase One aus der beiliegenden Sitzung macht: Gedruckte Zahlen können falsch sein.',
  '{0} are not what Phase One makes of the attached session: printed figures may be false.':
    '{0} sind nicht das, was Phase One aus der beiliegenden Sitzung macht: Gedruckte Zahlen können falsch sein.',
  'Made again here, {0} comes out differently.': 'Hier neu erstellt, fällt {0} anders aus.',
  'Made again here, {0} come out differently.': 'Hier neu erstellt, fallen {0} anders aus.',
  'Made again here, every page comes out the same.': 'Hier neu erstellt, fällt jede Seite gleich aus.',
  '{0} bytes rebuilt and equal': '{0} Bytes neu erstellt und gleich',
  'differs from byte {0} on': 'weicht ab Byte {0} ab',
  'pages {0}; {1}': 'Seiten {0}; {1}',
  '{0}; pages {1}': '{0}; Seiten {1}',
  'Every page is exactly what Phase One makes of the attached session.':
    'Jede Seite ist genau das, was Phase One aus der beiliegenden Sitzung macht.',
  'The pages are what Phase One makes of the attached session, but the file around them is not.':
    'Die Seiten sind das, was Phase One aus der beiliegenden Sitzung macht, die Datei darum herum aber nicht.',
  'The printed figures cannot be vouched for: the report was made by {0}, this is {1}.':
    'Für die gedruckten Zahlen lässt sich nicht einstehen: Der Bericht stammt von {0}, dies ist {1}.',
  'made by another version': 'von einer anderen Version erstellt',
  'The printed figures cannot be vouched for: the computer that made the report writes numbers or dates differently.':
    'Für die gedruckten Zahlen lässt sich nicht einstehen: Der Computer, der den Bericht erstellt hat, schreibt Zahlen oder Tage anders.',
  'formats of {0} differ': 'die Schreibweisen von {0} weichen ab',
  'The report does not say how it was made.': 'Der Bericht sagt nicht, wie er erstellt wurde.',
  'no PieceInfo/PhaseOne': 'PieceInfo/PhaseOne fehlt',
  'Phase One makes no report of the attached session.':
    'Aus der beiliegenden Sitzung erstellt Phase One keinen Bericht.',
  'The printed figures were not compared.': 'Die gedruckten Zahlen wurden nicht verglichen.',
  'The pages cannot be told apart: printed figures may be false.':
    'Die Seiten lassen sich nicht unterscheiden: Gedruckte Zahlen können falsch sein.',
  'no single file attached': 'nicht genau eine Datei liegt bei',
  'No session that could be read is attached.': 'Es liegt keine lesbare Sitzung bei.',
  'The session is attached and can be opened.': 'Die Sitzung liegt bei und lässt sich öffnen.',
  '{0} bytes, digest right': '{0} Bytes, Prüfsumme richtig',

  // What came with a signature or time stamp besides.
  'the trailer names other objects': 'der Trailer nennt andere Objekte',
  'the trailer has another identifier': 'der Trailer hat eine andere Kennung',
  'another catalog': 'ein anderer Katalog',
  'the catalog was changed': 'der Katalog wurde geändert',
  'the catalog is missing': 'der Katalog fehlt',
  'the permissions were changed': 'die Berechtigungen wurden geändert',
  'another form': 'ein anderes Formular',
  'the form was changed': 'das Formular wurde geändert',
  'the signature field was not there before': 'das Signaturfeld war vorher nicht da',
  'the signature field was signed before': 'das Signaturfeld war schon signiert',
  'the signature field was moved or changed': 'das Signaturfeld wurde verschoben oder geändert',
  'the signature has more than one look': 'die Signatur hat mehr als ein Aussehen',
  'object {0}, part of the document, was changed': 'Objekt {0}, ein Teil des Dokuments, wurde geändert',
  'object {0} was added and belongs to nothing': 'Objekt {0} kam hinzu und gehört zu nichts',
  'object {0} was removed': 'Objekt {0} wurde entfernt',
  'a revision is missing': 'eine Fassung fehlt',
  'it did not come in a revision of its own': 'sie kam nicht in einer eigenen Fassung',
  'the time stamp took a field that was there before': 'der Zeitstempel nahm ein Feld, das schon da war',
  'the time stamp has no field': 'der Zeitstempel hat kein Feld',
  'the field of the time stamp does more': 'das Feld des Zeitstempels tut mehr',
  'the field of the time stamp has the name of another':
    'das Feld des Zeitstempels trägt einen fremden Namen',
  'the field of the time stamp covers something': 'das Feld des Zeitstempels verdeckt etwas',
};
