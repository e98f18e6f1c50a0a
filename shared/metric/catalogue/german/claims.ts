import type { GermanRow } from './german-row.ts';

/**
 * The metrics of claims handling in German. A claim of an insurance is a „Schaden“, one for a benefit an „Antrag“; what
 * holds for both speaks of the „Fall“.
 */
export const GERMAN_CLAIMS: Readonly<Record<string, GermanRow>> = {
  'claims-intake-time': {
    name: 'Dauer der Fallaufnahme',
    definition:
      'Zeit von der ersten Meldung oder vom Eingang des Antrags bis zu einem offenen Fall, der vollständig genug ist, um zugewiesen zu werden.',
    formula: 'Zeitpunkt der Zuweisung als vollständig − Zeitpunkt des Eingangs',
    unit: 'Tage',
    meter:
      'Zwei Zeitstempel des Fallsystems, in Arbeitstagen, alle im Zeitraum eingegangenen Fälle, auch die noch offenen',
    dataSource: 'Fallsystem, Ereignisse',
    mistake:
      'Die Uhr erst beim Erfassen zu starten: Die Tage im Posteingang, die am meisten schmerzen, fehlen dann.',
    money: [
      'Fall',
      'Eingesparte Bearbeitungsminuten je Fall mal Kosten einer Minute; dazu weniger Mahnungen und Sachstandsanrufe.',
    ],
    words:
      'neue Schäden bleiben liegen; langsame Fallaufnahme; Schadenmeldung; Erstmeldung; Anträge warten auf die Anlage; Erfassung eines Schadens dauert Tage; Formulare werden abgetippt; Antragseingang; Vorprüfung der Unterlagen; Unterlagen sind unvollständig',
  },
  'claims-cycle-time': {
    name: 'Dauer bis zur Entscheidung',
    definition:
      'Zeit vom Eingang der Schadenmeldung oder des Antrags bis zur versandten Entscheidung, das Warten auf Unterlagen eingeschlossen.',
    formula: 'Tag der versandten Entscheidung − Tag des Eingangs',
    unit: 'Tage',
    meter:
      'Eingangs- und Entscheidungstag des Fallsystems, alle im Zeitraum entschiedenen Fälle, das 90. Perzentil neben dem Median',
    dataSource: 'Fallsystem',
    mistake:
      'Nur entschiedene Fälle zu messen, während die schwierigen offen bleiben: Der Median sinkt, und der Bestand altert.',
    money: [
      'Fall',
      'Eingesparte Bearbeitungsstunden je Fall mal Kosten einer Stunde; Zinsen, Mietwagen und andere Kosten jedes Tages.',
    ],
    words:
      'Versicherte warten Monate auf eine Entscheidung; Anträge dauern zu lange; Bearbeitungszeit von Anträgen; Schadenregulierung ist langsam; Bürger warten auf den Bescheid; Genehmigung dauert Wochen; Bewilligung; schnellere Entscheidungen; Leistungsprüfung; Fallbearbeitung; Förderanträge; Durchlaufzeit von Fällen; Verfahrensdauer',
  },
  'claims-straight-through-rate': {
    name: 'Dunkelverarbeitungsquote',
    definition:
      'Fälle, die ohne einen Handgriff zwischen Eingang und Entscheidung entschieden und ausgezahlt oder abgelehnt werden.',
    formula: 'Fälle ohne manuellen Schritt / abgeschlossene Fälle × 100',
    unit: '%',
    denominator: 'im Zeitraum abgeschlossene Fälle',
    meter: 'Ablaufprotokoll: kein Ereignis einer Person zwischen Eingang und Entscheidung',
    dataSource: 'Fallsystem, Ablaufprotokoll',
    mistake:
      'Automatische Ablehnungen als Erfolg zu zählen, oder Fälle, die jemand im Nachhinein prüft, als unberührt.',
    money: ['Fall', 'Bearbeitungsminuten je Fall mal Kosten einer Minute, für jeden Fall, der durchläuft.'],
    words:
      'jeder einfache Schaden geht über einen Schreibtisch; automatische Regulierung; Dunkelverarbeitung; vollautomatische Entscheidung; klare Fälle automatisch entscheiden; jeder Antrag wird von Hand geprüft; Anspruchsprüfung von Hand; Kleinschäden',
  },
  'claims-decision-accuracy': {
    name: 'Richtige Entscheidungen',
    definition:
      'Entscheidungen, die eine zweite, unabhängige Person in Ergebnis, Betrag und Begründung richtig findet, in einer Zufallsstichprobe entschiedener Fälle.',
    formula: 'Entscheidungen ohne Fehler / geprüfte Entscheidungen × 100',
    unit: '%',
    denominator: 'im Zeitraum zufällig gezogene entschiedene Fälle',
    meter:
      'Zufallsstichprobe, geprüft ohne Kenntnis der ersten Entscheidung, mit einer vereinbarten Fehlerliste',
    dataSource: 'Qualitätsprüfung geschlossener Akten',
    mistake:
      'Die Stichprobe aus Beschwerden oder einfachen Akten zu ziehen, oder die erste Entscheidung beim Prüfen zu zeigen.',
    money: [
      'falsche Entscheidung',
      'Zu Unrecht gezahlter Betrag und Stunden für Korrektur und Widerspruch, je falsche Entscheidung.',
    ],
    words:
      'falsche Entscheidungen; jeder Sachbearbeiter entscheidet anders; Fehler in Bescheiden; aufgehobene Entscheidungen; Qualität der Fallbearbeitung; einheitliche Bewertung; Fehler bei der Leistungsprüfung; Fehlentscheidungen; fehlerhafte Bescheide',
  },
  'claims-reopen-rate': {
    name: 'Wiederaufgenommene und angefochtene Fälle',
    definition:
      'Abgeschlossene Fälle, die binnen neunzig Tagen wieder aufgenommen oder mit Widerspruch oder Klage angefochten werden.',
    formula: 'binnen neunzig Tagen wieder aufgenommene oder angefochtene Fälle / abgeschlossene Fälle × 100',
    unit: '%',
    denominator: 'vor neunzig Tagen abgeschlossene Fälle',
    meter: 'Ereignisse „Wiederaufnahme“ und „Widerspruch“ des Fallsystems, nach dem Monat des Abschlusses',
    dataSource: 'Fallsystem; Widerspruchsregister',
    mistake:
      'Die Widersprüche dieses Monats durch die Abschlüsse dieses Monats zu teilen: Die Quote schwankt dann mit der Menge.',
    money: [
      'wiederaufgenommener Fall',
      'Stunden der zweiten Bearbeitung und Rechtskosten, je wiederaufgenommenen Fall.',
    ],
    words:
      'Widersprüche; Widerspruchsquote; Einspruch; Entscheidung wird aufgehoben; Fall kommt zurück; geschlossene Akten werden neu bearbeitet; Klagen gegen Bescheide; Rechtsstreit um Schäden; Verhandlungen',
  },
  'claims-backlog-age': {
    name: 'Überalterte offene Fälle',
    definition: 'Offene Fälle, die älter sind als die vereinbarte Grenze, an allen offenen Fällen.',
    formula: 'offene Fälle über der Altersgrenze / offene Fälle × 100',
    unit: '%',
    denominator: 'am Stichtag offene Fälle',
    meter:
      'Momentaufnahme der offenen Fälle mit ihrem Alter, jede Woche am selben Tag, ruhende eingeschlossen',
    dataSource: 'Fallsystem',
    mistake: 'Ruhende oder abgegebene Fälle wegzulassen: Genau das sind die alten.',
    money: ['überalterter Fall', 'Verzugszinsen und Sachstandsanrufe je überalterten Fall.'],
    words:
      'Rückstand bei Schäden; offene Anträge stapeln sich; Fallzahlen wachsen; Fälle warten auf Prüfung; Bestand an offenen Fällen; Sachbearbeitung kommt nicht hinterher; Altfälle; Antragsstau',
  },
  'claims-handling-cost': {
    name: 'Bearbeitungsaufwand je Fall',
    definition:
      'Stunden, die Mitarbeitende vom Eingang bis zum Abschluss an einem Fall arbeiten, gemittelt über die im Zeitraum abgeschlossenen Fälle.',
    formula: 'Stunden der Sachbearbeitung / abgeschlossene Fälle',
    unit: 'Stunden je Fall',
    denominator: 'im Zeitraum abgeschlossene Fälle',
    meter:
      'Auf die Fallbearbeitung gebuchte Stunden, geteilt durch abgeschlossene Fälle; wo nicht gebucht wird, eine Zeitstudie über zwei Wochen',
    dataSource: 'Zeiterfassung; Fallsystem',
    mistake:
      'Nur die Zeit der Sachbearbeitung zu zählen, nicht die von Gutachtern, Vorgesetzten und Schriftverkehr.',
    money: [
      'Bearbeitungsstunde',
      'Eingesparte Stunden mal Vollkosten einer Stunde; es zählen nur Stunden, die anders genutzt oder nicht mehr bezahlt werden.',
    ],
    words:
      'Sachbearbeiter lesen stundenlang Akten; Belege für einen Schaden zusammentragen; Schadenregulierer machen Papierkram; Arbeitszeit je Fall; Regulierungskosten; ärztliche Unterlagen zu einem Schaden zusammenfassen; Nachweise suchen; Arbeitslast der Sachbearbeitung; Bearbeitungskosten',
  },
  'claims-leakage': {
    name: 'Überzahlungsquote (Leakage)',
    definition:
      'Was über das nach Vertrag oder Vorschrift Geschuldete hinaus gezahlt wurde, gefunden in einer Zufallsstichprobe abgeschlossener Fälle, am gezahlten Betrag.',
    formula: 'Überzahlung in der Stichprobe / gezahlter Betrag der Stichprobe × 100',
    unit: '%',
    denominator: 'gezahlter Betrag der Fälle in der Stichprobe',
    meter: 'Prüfung zufällig gezogener geschlossener Akten, nach Betrag gewichtet',
    dataSource: 'Prüfung geschlossener Akten',
    guardrails: 'zu Unrecht abgelehnte Fälle',
    mistake:
      'Nur zurückgeholte Überzahlungen zu zählen; und die Unterzahlungen zu vergessen, die aus einer Ersparnis eine Beschwerde machen.',
    money: ['EUR Zahlung', 'Gezahlter Betrag des Jahres mal Veränderung der Überzahlungsquote.'],
    words:
      'wir zahlen zu viel; überzahlte Schäden; Regress wird versäumt; Rückgriff auf Dritte; gezahlt, obwohl nicht gedeckt; Überzahlungen an Leistungsempfänger; zu hohe Schadenzahlungen; Schadenaufwand',
  },
  'claims-complaint-rate': {
    name: 'Beschwerden je 1.000 Fälle',
    definition:
      'Beschwerden über die Bearbeitung eines Falls, die im Zeitraum eingehen, auf je tausend bearbeitete Fälle.',
    formula: 'eingegangene Beschwerden / bearbeitete Fälle × 1.000',
    unit: 'Beschwerden je 1.000 Fälle',
    denominator: 'im Zeitraum bearbeitete Fälle',
    meter: 'Beschwerderegister mit vereinbarter Definition, telefonische Beschwerden eingeschlossen',
    dataSource: 'Beschwerderegister',
    mistake: 'Nur schriftliche Beschwerden zu zählen, sodass ein neuer Gesprächsleitfaden sie „senkt“.',
    money: ['Beschwerde', 'Stunden für die Antwort mal Kosten einer Stunde, dazu Zahlungen aus Kulanz.'],
    words:
      'Versicherte beschweren sich; Antragsteller fragen nach dem Sachstand; verärgerte Kunden nach einem Schaden; Ombudsmann; Sachstandsanfragen; Ärger mit der Versicherung; Beschwerden bei der Aufsicht',
  },
};
