import type { GermanRow } from './german-row.ts';

/** The metrics of accounts payable and purchasing in German. */
export const GERMAN_INVOICE_TO_PAY: Readonly<Record<string, GermanRow>> = {
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
    mistake:
      'Die Zeit derer wegzulassen, die außerhalb der Kreditorenbuchhaltung freigeben und klären, oft der größere Teil.',
    money: [
      'Rechnung',
      'Veränderung der Kosten je Rechnung mal Rechnungen im Jahr, soweit die Stunden wirklich frei werden.',
    ],
    words:
      'Kreditorenbuchhaltung ist zu teuer; manuelle Rechnungsbearbeitung; Rechnungen abtippen; Eingangsrechnungen von Hand erfassen; Kosten der Rechnungsprüfung; Aufwand in der Buchhaltung; Rechnungseingang; Prozesskosten je Rechnung',
  },
  'invoice-cycle-time': {
    name: 'Durchlaufzeit einer Rechnung',
    definition:
      'Zeit vom Eingang einer Lieferantenrechnung bis zu ihrer Freigabe zur Zahlung, in Kalendertagen.',
    formula: 'Tag der Freigabe − Tag des Eingangs',
    unit: 'Tage',
    meter: 'Zwei Zeitstempel des Rechnungs-Workflows, alle im Zeitraum freigegebenen Rechnungen',
    dataSource: 'Rechnungs-Workflow',
    mistake:
      'Mit dem Scan zu beginnen statt mit dem Eingang bei irgendeiner Adresse des Hauses, Sammelpostfächer eingeschlossen.',
    money: ['Rechnung', 'Vermiedene Verzugskosten und gezogene Skonti; die Zeit selbst ist kein Geld.'],
    words:
      'Rechnungen liegen auf Schreibtischen; Freigabe dauert Wochen; Lieferanten warten auf ihr Geld; langsame Rechnungsfreigabe; Rechnungsprüfung dauert zu lange; Bearbeitungszeit von Rechnungen; Umlaufmappen; Rechnungslauf',
  },
  'invoice-straight-through-rate': {
    name: 'Rechnungen ohne Handgriff',
    definition: 'Rechnungen, die zwischen Eingang und Freigabe zur Zahlung niemand anfasst.',
    formula: 'Rechnungen ohne manuellen Schritt / gebuchte Rechnungen × 100',
    unit: '%',
    denominator: 'im Zeitraum gebuchte Rechnungen',
    meter: 'Protokoll des Rechnungs-Workflows: kein Ereignis einer Person zwischen Eingang und Freigabe',
    dataSource: 'Protokoll des Rechnungs-Workflows',
    mistake:
      'Eine Rechnung mitzuzählen, bei der nur die Erfassung automatisch lief und doch jemand freigegeben hat.',
    money: ['Rechnung', 'Minuten von Hand je Rechnung mal Kosten einer Minute.'],
    words:
      'Rechnungen automatisch verarbeiten; Dunkelbuchung; Dunkelverarbeitung von Rechnungen; vollautomatische Buchung; automatischer Rechnungsabgleich; zu viel Handarbeit in der Buchhaltung; Dreiwegeabgleich; E-Rechnung; Automatisierungsgrad',
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
    mistake:
      'Die Toleranz auszuweiten, bis nichts mehr stehen bleibt: Die Klärungsfälle nehmen ab, die Überzahlungen nehmen zu.',
    money: [
      'Klärungsfall',
      'Minuten der Klärung auf beiden Seiten des Schreibtischs mal Kosten einer Minute.',
    ],
    words:
      'Rechnungen passen nicht zur Bestellung; Bestellnummer fehlt; Klärung mit Lieferanten; Abweichungen zwischen Rechnung und Bestellung; gesperrte Rechnungen; Wareneingang fehlt; Rückfragen zu Rechnungen; Preisabweichung; Mengenabweichung',
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
    mistake:
      'Nur die Doppelzahlungen zu zählen, die der Lieferant meldet; die meisten buchen sie als Guthaben und schweigen.',
    money: [
      'doppelte Zahlung',
      'Doppelt gezahlter und nicht zurückgeholter Betrag, dazu die Stunden der Rückforderung.',
    ],
    words:
      'zweimal bezahlt; Doppelzahlung; doppelt überwiesen; Lieferanten überzahlt; Rückforderungen; irrtümliche Zahlungen an Lieferanten; doppelte Rechnungen',
  },
  'invoice-on-time-payment': {
    name: 'Pünktlich bezahlte Rechnungen',
    definition: 'Rechnungen, die spätestens am Tag ihrer Fälligkeit bezahlt werden.',
    formula: 'bis zur Fälligkeit bezahlte Rechnungen / bezahlte Rechnungen × 100',
    unit: '%',
    denominator: 'im Zeitraum bezahlte Rechnungen',
    meter: 'Fälligkeit nach den vereinbarten Bedingungen, verglichen mit der Wertstellung der Zahlung',
    dataSource: 'ERP-System, offene Posten',
    guardrails: 'Reichweite der Verbindlichkeiten (DPO)',
    mistake:
      'Eine verspätet erfasste Fälligkeit zu nehmen; und vorsichtshalber zu früh zu zahlen, was Liquidität kostet.',
    money: ['verspätete Rechnung', 'Vermiedene Mahngebühren und Verzugszinsen; Arbeit mit Mahnungen.'],
    words:
      'wir zahlen zu spät; Lieferanten mahnen; Mahnungen von Lieferanten; Mahngebühren; Verzugszinsen; Zahlungsziel überschritten; pünktlich zahlen; Zahlungsmoral',
  },
  'invoice-discount-capture': {
    name: 'Gezogenes Skonto',
    definition: 'Wert der gezogenen Skonti an allen, die angeboten waren und sich gelohnt hätten.',
    formula: 'gezogenes Skonto / angebotenes Skonto × 100',
    unit: '%',
    denominator: 'Wert der im Zeitraum angebotenen Skonti',
    meter: 'Skontobedingungen aus Rechnungen und Bestellungen, verglichen mit den geleisteten Zahlungen',
    dataSource: 'ERP-System',
    guardrails: 'Liquidität',
    mistake:
      'Die Bedingungen aus der Buchung statt aus dem Vertrag zu nehmen: Was nie erfasst wurde, gilt dann nie als entgangen.',
    money: ['EUR Skonto', 'Zusätzlich gezogenes Skonto, abzüglich der Kosten der Liquidität.'],
    words:
      'Skonto entgeht uns; Skonto ziehen; Skontoverlust; Skontofrist verpasst; Rabatt für frühe Zahlung; Einsparungen bei Lieferanten; Skontoquote',
  },
  'invoice-coding-accuracy': {
    name: 'Richtig gebuchte Rechnungen',
    definition:
      'Rechnungen, die auf Konto, Kostenstelle, Steuerkennzeichen und Periode richtig gebucht sind und später nicht berichtigt werden müssen.',
    formula: '(gebuchte Rechnungen − berichtigte Rechnungen) / gebuchte Rechnungen × 100',
    unit: '%',
    denominator: 'im Zeitraum gebuchte Rechnungen',
    meter: 'Korrekturbuchungen binnen sechzig Tagen und eine von Hand geprüfte Zufallsstichprobe',
    dataSource: 'Hauptbuch, Korrekturbuchungen',
    mistake:
      'Nur Korrekturen zu zählen: Fehler, die niemand findet, sehen aus wie richtige Buchungen; es braucht die Stichprobe.',
    money: [
      'Korrektur',
      'Minuten für Suche und Berichtigung einer Buchung mal Kosten einer Minute; steuerliche Folgen gesondert.',
    ],
    words:
      'falsche Buchungen; auf das falsche Konto gebucht; Fehlbuchungen; Kontierungsfehler; Umbuchungen; Stornobuchungen; falsche Kostenstelle; falsches Steuerkennzeichen; Buchungsfehler; Vorkontierung; Kontierung von Rechnungen',
  },
  'invoice-purchase-order-time': {
    name: 'Dauer von der Anforderung zur Bestellung',
    definition:
      'Zeit von der freigegebenen Bedarfsmeldung oder Bestellanforderung bis zur Bestellung oder zum Vertrag beim Lieferanten.',
    formula: 'Tag der Bestellung − Tag der vollständigen Anforderung',
    unit: 'Tage',
    meter: 'Zwei Datumsangaben des Einkaufssystems, nach Wertgrenze und Vergabeart',
    dataSource: 'Einkaufssystem; Vertragsregister',
    guardrails: 'Angebote je Ausschreibung; Rügen und Nachprüfungsverfahren',
    mistake:
      'Kleine Bestellungen und Ausschreibungen zu mischen: Dann bewegt die Mischung den Median mehr als die Arbeit.',
    money: ['Anforderung', 'Eingesparte Stunden des Einkaufs je Anforderung mal Kosten einer Stunde.'],
    words:
      'Beschaffung dauert zu lange; Einkauf ist langsam; BANF bis Bestellung; Bestellanforderung; Vergabeverfahren; Ausschreibung erstellen; Leistungsverzeichnis schreiben; Markterkundung; Lieferantensuche; Zuschlag; Vergabestelle; Angebotsauswertung; Vertragsabschluss',
  },
  'invoice-off-contract-spend': {
    name: 'Einkauf am Vertrag vorbei',
    definition:
      'Einkaufsvolumen, das außerhalb eines Rahmenvertrags oder Katalogs bestellt wurde, obwohl es einen gab.',
    formula: 'Volumen am Vertrag vorbei / Volumen mit bestehendem Vertrag × 100',
    unit: '%',
    denominator: 'Einkaufsvolumen, für das ein Vertrag bestand',
    meter:
      'Rechnungszeilen, nach Lieferant und Warengruppe Verträgen zugeordnet, nicht zugeordnete in Stichproben von Hand geprüft',
    dataSource: 'Ausgabenanalyse; Vertragsregister',
    guardrails: 'Zufriedenheit der Fachbereiche, die bestellen',
    mistake:
      'Jeden Kauf ohne Bestellnummer als vertragslos zu zählen, oder nicht zugeordnete Zeilen als vertragstreu.',
    money: [
      'EUR Einkaufsvolumen',
      'Auf Verträge verlagertes Volumen mal Preisunterschied, in einer Stichprobe ermittelt.',
    ],
    words:
      'Maverick Buying; jeder kauft woanders; wilde Bestellungen; Regeltreue im Einkauf; Ausgaben sind nicht transparent; Ausgaben nach Warengruppen; derselbe Artikel zu verschiedenen Preisen; doppelte Verträge; Rahmenverträge werden nicht genutzt; strategischer Einkauf; Lieferantenbündelung',
  },
};
