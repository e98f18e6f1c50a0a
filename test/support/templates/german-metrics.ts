import type { CatalogueEntry } from '#shared/metric/catalogue/entry';

type Words = Pick<
  CatalogueEntry,
  'name' | 'definition' | 'formula' | 'unit' | 'denominator' | 'meter' | 'dataSource'
> & {
  readonly moneyUnit: string;
};

/** The entries of the catalogue that German templates use, in German. */
export const GERMAN_METRICS: Readonly<Record<string, Words>> = {
  'invoice-cost': {
    name: 'Kosten je Rechnung',
    definition:
      'Alle Kosten der Kreditorenbuchhaltung, geteilt durch die Lieferantenrechnungen, die im selben Zeitraum verarbeitet wurden.',
    formula:
      '(Personal + Systeme + Papier + Gemeinkosten der Kreditorenbuchhaltung) / verarbeitete Rechnungen',
    unit: 'EUR je Rechnung',
    denominator: 'im Zeitraum verarbeitete Rechnungen',
    meter: 'Kostenstelle der Kreditorenbuchhaltung im Quartal, geteilt durch die darin gebuchten Rechnungen',
    dataSource: 'Hauptbuch; Rechnungs-Workflow',
    moneyUnit: 'Rechnung',
  },
  'invoice-cycle-time': {
    name: 'Durchlaufzeit einer Rechnung',
    definition:
      'Zeit vom Eingang einer Lieferantenrechnung bis zu ihrer Freigabe zur Zahlung, in Kalendertagen.',
    formula: 'Tag der Freigabe − Tag des Eingangs',
    unit: 'Tage',
    denominator: '',
    meter: 'Zwei Zeitstempel des Rechnungs-Workflows, alle im Zeitraum freigegebenen Rechnungen',
    dataSource: 'Rechnungs-Workflow',
    moneyUnit: 'Rechnung',
  },
  'invoice-exception-rate': {
    name: 'Anteil der Klärungsfälle',
    definition:
      'Rechnungen, die stehen bleiben, weil Preis, Menge, Bestellung, Wareneingang oder Stammdaten nicht passen und jemand klären muss.',
    formula: 'Rechnungen mit Klärung / eingegangene Rechnungen × 100',
    unit: '%',
    denominator: 'im Zeitraum eingegangene Rechnungen',
    meter: 'Klärungsvermerke des Rechnungs-Workflows, nach Grund',
    dataSource: 'Rechnungs-Workflow',
    moneyUnit: 'Klärungsfall',
  },
  'invoice-duplicate-payments': {
    name: 'Doppelte Zahlungen',
    definition:
      'Zahlungen, die für dieselbe Lieferung zweimal geleistet wurden und binnen eines Jahres auffallen, an allen Zahlungen dieses Zeitraums.',
    formula: 'gefundene doppelte Zahlungen / geleistete Zahlungen × 100',
    unit: '%',
    denominator: 'im Zeitraum geleistete Zahlungen',
    meter:
      'Vergleich von Lieferant, Betrag, Datum und Referenz über zwölf Monate, Treffer von einer Person geprüft',
    dataSource: 'Zahlungsdatei; Rückforderungsprüfung',
    moneyUnit: 'doppelte Zahlung',
  },
  'call-handle-time': {
    name: 'Mittlere Bearbeitungszeit',
    definition:
      'Gesprächszeit, Wartezeit im Gespräch und Nacharbeit für einen Kontakt, gemittelt über die bearbeiteten Kontakte.',
    formula: '(Gespräch + Halten + Nacharbeit) / bearbeitete Kontakte',
    unit: 'Minuten',
    denominator: '',
    meter: 'Zustandszeiten der Telefonie oder des Chats, nach Anliegen',
    dataSource: 'Telefonie und Chat',
    moneyUnit: 'Bearbeitungsstunde',
  },
  'call-first-call-resolution': {
    name: 'Lösung beim ersten Kontakt',
    definition:
      'Kontakte, deren Anliegen so erledigt wird, dass der Kunde sich binnen sieben Tagen nicht noch einmal deswegen meldet.',
    formula: 'Kontakte ohne Wiederholung binnen sieben Tagen / Kontakte × 100',
    unit: '%',
    denominator: 'Kontakte des Zeitraums, nach Kunde und Anliegen',
    meter: 'Wiederholte Kontakte desselben Kunden mit demselben Anliegen binnen sieben Tagen, alle Kanäle',
    dataSource: 'Kundensystem; Telefonie',
    moneyUnit: 'wiederholter Kontakt',
  },
  'call-satisfaction': {
    name: 'Zufriedenheit nach dem Kontakt',
    definition:
      'Antworten in den zwei besten von fünf Stufen auf eine Frage zum Kontakt, binnen eines Tages gestellt.',
    formula: 'Antworten in den zwei besten Stufen / alle Antworten × 100',
    unit: '%',
    denominator: 'im Zeitraum eingegangene Antworten',
    meter: 'Eine Frage per Nachricht nach dem Kontakt, alle Teams und Kanäle, die Antwortquote daneben',
    dataSource: 'Umfragewerkzeug, mit der Telefonie verbunden',
    moneyUnit: 'Kunde',
  },
  'claims-intake-time': {
    name: 'Dauer der Fallaufnahme',
    definition:
      'Zeit von der ersten Meldung oder vom Eingang des Antrags bis zu einem offenen Fall, der vollständig genug ist, um zugewiesen zu werden.',
    formula: 'Zeitpunkt der Zuweisung als vollständig − Zeitpunkt des Eingangs',
    unit: 'Tage',
    denominator: '',
    meter:
      'Zwei Zeitstempel des Fallsystems, in Arbeitstagen, alle im Zeitraum eingegangenen Fälle, auch die noch offenen',
    dataSource: 'Fallsystem, Ereignisse',
    moneyUnit: 'Fall',
  },
  'document-extraction-errors': {
    name: 'Fehlerquote der Felder',
    definition:
      'Felder, die falsch gelesen, erfasst oder ausgelesen wurden, an allen Feldern, die gegen das Dokument geprüft wurden.',
    formula: 'falsche Felder / geprüfte Felder × 100',
    unit: '%',
    denominator: 'in einer Zufallsstichprobe geprüfte Felder',
    meter:
      'Zufallsstichprobe von Dokumenten; eine Person vergleicht jedes Feld mit dem Original, leere Felder eingeschlossen',
    dataSource: 'Dokumentensystem; Stichprobe',
    moneyUnit: 'falsches Feld',
  },
  'document-handling-effort': {
    name: 'Handarbeit je Dokument',
    definition: 'Arbeitsminuten von Menschen für ein Dokument: öffnen, lesen, erfassen, prüfen und ablegen.',
    formula: 'Minuten der Dokumentenarbeit / bearbeitete Dokumente',
    unit: 'Minuten je Dokument',
    denominator: 'im Zeitraum bearbeitete Dokumente',
    meter:
      'Zeitstudie über zwei Wochen nach Art des Dokuments, oder gebuchte Stunden geteilt durch Dokumente',
    dataSource: 'Zeitstudie; Dokumentensystem',
    moneyUnit: 'Arbeitsstunde',
  },
  'care-no-show-rate': {
    name: 'Versäumte Termine',
    definition:
      'Termine, zu denen niemand kommt und die nicht so rechtzeitig abgesagt wurden, dass sie neu vergeben werden konnten.',
    formula: 'versäumte Termine / vergebene Termine × 100',
    unit: '%',
    denominator: 'für den Zeitraum vergebene Termine',
    meter: 'Anwesenheitsvermerke der Terminverwaltung; zu späte Absagen zählen als versäumt',
    dataSource: 'Terminverwaltung',
    moneyUnit: 'versäumter Termin',
  },
  'care-slot-use': {
    name: 'Nutzung der Sprech- und OP-Zeit',
    definition: 'Besetzte Zeit, in der Patienten behandelt wurden, an der gesamten besetzten Zeit.',
    formula: 'für Patienten genutzte Zeit / besetzte Zeit × 100',
    unit: '%',
    denominator: 'besetzte Zeit des Zeitraums',
    meter: 'Beginn und Ende jeder Sprechstunde und Behandlung, Überziehungen gesondert',
    dataSource: 'OP- oder Terminverwaltung',
    moneyUnit: 'Sprechstunde',
  },
  'care-appointment-wait': {
    name: 'Wartezeit auf den nächsten Termin',
    definition: 'Tage von heute bis zum drittnächsten freien Termin einer Sprechstunde.',
    formula: 'Tag des drittnächsten freien Termins − heute',
    unit: 'Tage',
    denominator: '',
    meter: 'Terminverwaltung, jede Woche zur selben Stunde, Notfalltermine ausgenommen',
    dataSource: 'Terminverwaltung',
    moneyUnit: 'Termin',
  },
  'fraud-false-alert-share': {
    name: 'Fehlalarme',
    definition: 'Alarme, die als echt oder harmlos geschlossen werden, an allen geschlossenen Alarmen.',
    formula: 'als harmlos geschlossene Alarme / geschlossene Alarme × 100',
    unit: '%',
    denominator: 'im Zeitraum geschlossene Alarme',
    meter: 'Urteil der Analyse im Fallsystem, eine Stichprobe doppelt beurteilt',
    dataSource: 'Fallsystem',
    moneyUnit: 'Alarm',
  },
  'fraud-detection-rate': {
    name: 'Rechtzeitig erkannter Betrug',
    definition:
      'Wert des Betrugs, der vor dem Schaden gestoppt wird, an allem nach neunzig Tagen bekannten Betrug.',
    formula: 'gestoppter Betrug / (gestoppter Betrug + entstandener Schaden) × 100',
    unit: '%',
    denominator: 'Wert allen Betrugs, der neunzig Tage später bekannt ist',
    meter:
      'Bestätigte Fälle nach Monat der Zahlung, nach neunzig Tagen abgeschlossen; Zufallsstichprobe ohne Alarm',
    dataSource: 'Fallsystem; Schadenbuch',
    moneyUnit: 'EUR Betrug',
  },
  'fraud-genuine-declined': {
    name: 'Zu Unrecht abgelehnte Kunden',
    definition: 'Echte Zahlungen oder Anträge, die wegen eines Verdachts abgelehnt oder angehalten werden.',
    formula: 'abgelehnte echte Zahlungen / echte Zahlungen × 100',
    unit: '%',
    denominator: 'echte Zahlungen des Zeitraums',
    meter:
      'Ablehnungen mit dem Grund „Verdacht“, die der Kunde als echt bestätigt; eine zufällige Vergleichsgruppe wird durchgelassen',
    dataSource: 'Autorisierungsprotokoll',
    moneyUnit: 'abgelehnte Zahlung',
  },
  'document-search-time': {
    name: 'Zeit, um etwas zu finden',
    definition:
      'Zeit, die jemand braucht, um eine bestimmte Auskunft zu finden, von der Frage bis zur richtigen Quelle.',
    formula: 'Summe der Suchzeiten / Suchen',
    unit: 'Minuten',
    denominator: '',
    meter:
      'Test mit zwanzig festen Fragen und einer Gruppe von Anwendern, nur richtige Antworten, die nicht gefundenen daneben',
    dataSource: 'Test mit Stoppuhr; Suchprotokoll',
    moneyUnit: 'Arbeitsstunde',
  },
  'desk-self-service-rate': {
    name: 'Selbst gelöste Anfragen',
    definition:
      'Anfragen, die Anwender mit einem Artikel, Formular oder Assistenten selbst lösen und auf die binnen drei Tagen kein Ticket folgt.',
    formula: 'selbst gelöste Anfragen / (selbst gelöste Anfragen + Tickets) × 100',
    unit: '%',
    denominator: 'alle Anfragen, selbst gelöste und Tickets',
    meter:
      'Sitzungen im Portal oder Assistenten, auf die binnen drei Tagen kein Ticket derselben Person folgt',
    dataSource: 'Protokoll des Portals; Ticketsystem',
    moneyUnit: 'vermiedenes Ticket',
  },
  'document-answer-correctness': {
    name: 'Richtige Antworten aus Dokumenten',
    definition:
      'Antworten oder Zusammenfassungen, die in jeder Aussage mit der Quelle übereinstimmen, an allen, die Fachleute geprüft haben.',
    formula: 'Antworten ohne falsche oder unbelegte Aussage / geprüfte Antworten × 100',
    unit: '%',
    denominator: 'von Fachleuten geprüfte Antworten',
    meter:
      'Fachleute vergleichen jede Aussage mit der Quelle, ohne zu wissen, ob Mensch oder System sie geschrieben hat',
    dataSource: 'Fachliche Prüfung einer Stichprobe',
    moneyUnit: 'falsche Antwort',
  },
};
