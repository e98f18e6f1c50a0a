import type { GermanRow } from './german-row.ts';

/** The metrics of order to cash in German: offer, order entry, billing, collection. */
export const GERMAN_ORDER_TO_CASH: Readonly<Record<string, GermanRow>> = {
  'order-days-sales-outstanding': {
    name: 'Forderungslaufzeit (DSO)',
    definition:
      'Mittlere Zahl der Tage von der Rechnung bis zum Zahlungseingang, ermittelt aus den offenen Forderungen und dem Umsatz auf Ziel desselben Zeitraums.',
    formula: 'Forderungen am Ende des Zeitraums / Umsatz auf Ziel im Zeitraum × Tage des Zeitraums',
    unit: 'Tage',
    meter: 'Endbestand der Forderungen und Umsatz auf Ziel, gleitend über drei Monate gegen die Saison',
    dataSource: 'Hauptbuch; Debitorenbuchhaltung',
    guardrails: 'verlorene Kunden',
    mistake:
      'Monate mit verschiedenem Umsatz zu vergleichen: Nach einem starken Monat sinkt die Laufzeit, obwohl niemand schneller gezahlt hat.',
    money: [
      'EUR Forderungen',
      'Tagesumsatz mal eingesparte Tage ist die frei werdende Liquidität; ihr Jahreswert ist dieser Betrag mal Kapitalkosten.',
    ],
    words:
      'Kunden zahlen spät; Geld kommt langsam herein; Kapital ist gebunden; offene Forderungen; Außenstände; Forderungseinzug dauert lange; Working Capital; DSO; Zahlungsziel; Debitorenlaufzeit; Liquidität',
  },
  'order-overdue-share': {
    name: 'Überfällige Forderungen',
    definition: 'Forderungen, deren Fälligkeit überschritten ist, an allen offenen Forderungen, nach Wert.',
    formula: 'überfällige Forderungen / offene Forderungen × 100',
    unit: '%',
    denominator: 'am Stichtag offene Forderungen, nach Wert',
    meter: 'Altersliste der offenen Posten am selben Wochentag, strittige Posten gesondert',
    dataSource: 'Debitorenbuchhaltung, Altersliste',
    guardrails: 'Wohlwollen wichtiger Kunden',
    mistake:
      'Längere Ziele einzuräumen oder strittige Posten herauszunehmen, sodass der Anteil ohne eine Zahlung sinkt.',
    money: [
      'EUR überfällig',
      'Überfälliger Betrag mal Kapitalkosten, dazu der Teil, der je nach Alter ausgebucht wird.',
    ],
    words:
      'unbezahlte Rechnungen; überfällige Rechnungen; Mahnwesen; Inkasso; säumige Kunden; Zahlungsrückstand; Kreditnehmer im Verzug; offene Posten; Mahnlauf; Forderungen eintreiben',
  },
  'order-entry-time': {
    name: 'Dauer der Auftragserfassung',
    definition:
      'Zeit vom Eingang eines Kundenauftrags auf irgendeinem Weg bis zum bestätigten Auftrag im System.',
    formula: 'Zeitpunkt der Bestätigung − Zeitpunkt des Eingangs',
    unit: 'Stunden',
    meter: 'Zeitpunkt von E-Mail, Fax, Portal oder Anruf und Zeitpunkt der Bestätigung, in der Arbeitszeit',
    dataSource: 'Auftragssystem; Postfach',
    mistake: 'Nur elektronische Aufträge zu messen, die nie die langsamen waren.',
    money: ['Auftrag', 'Eingesparte Erfassungsminuten je Auftrag mal Kosten einer Minute.'],
    words:
      'Aufträge werden abgetippt; Auftragsbearbeitung ist langsam; Vertriebsinnendienst kommt nicht nach; Bestellungen per E-Mail und PDF; Auftragsbestätigung kommt spät; Erfassung von Kundenaufträgen; Bestelleingang; Auftragseingang',
  },
  'order-error-rate': {
    name: 'Fehlerhafte Aufträge',
    definition:
      'Aufträge, bei denen nach der Bestätigung ein falscher Artikel, Preis oder Termin, eine falsche Menge oder Adresse auffällt.',
    formula: 'nach der Bestätigung berichtigte Aufträge / bestätigte Aufträge × 100',
    unit: '%',
    denominator: 'im Zeitraum bestätigte Aufträge',
    meter:
      'Änderungen nach der Bestätigung mit dem Grund „unser Fehler“ und Gutschriften mit demselben Grund',
    dataSource: 'Auftragssystem, Änderungsprotokoll; Gutschriften',
    mistake:
      'Änderungswünsche des Kunden als Fehler zu zählen, oder einem Grundcode zu trauen, den niemand pflegt.',
    money: ['Auftragsfehler', 'Kosten der Korrektur, Rückfracht und Gutschrift je Fehler.'],
    words:
      'falsche Aufträge; falscher Artikel geliefert; Fehler bei der Auftragserfassung; falscher Preis im Auftrag; Tippfehler; falsche Kundendaten; Falschlieferung; Erfassungsfehler',
  },
  'order-billing-lag': {
    name: 'Dauer bis zur Rechnungsstellung',
    definition: 'Zeit von der Lieferung oder Leistung bis zur versandten Kundenrechnung.',
    formula: 'Tag der Rechnung − Tag der Lieferung',
    unit: 'Tage',
    meter:
      'Liefer- oder Leistungsnachweis und Rechnungsdatum, alle Rechnungen des Zeitraums, daneben die noch nicht berechneten Lieferungen',
    dataSource: 'Lieferscheine; Fakturierung',
    mistake: 'Nur geschriebene Rechnungen anzusehen: Was gar nicht berechnet wurde, kommt darin nicht vor.',
    money: ['EUR Rechnungsbetrag', 'Tagesumsatz mal eingesparte Tage mal Kapitalkosten.'],
    words:
      'wir fakturieren zu spät; Rechnungen erst nach Monatsende; nicht abgerechnete Leistungen; Abrechnung dauert; Rückstand bei der Kodierung und Abrechnung; Faktura; Rechnungsstellung; Leistungserfassung verspätet; Kundenrechnung schreiben',
  },
  'order-billing-accuracy': {
    name: 'Auf Anhieb richtige Rechnungen',
    definition: 'Kundenrechnungen, die ohne Gutschrift, Korrektur oder neue Ausstellung bleiben.',
    formula: '(versandte Rechnungen − berichtigte Rechnungen) / versandte Rechnungen × 100',
    unit: '%',
    denominator: 'im Zeitraum versandte Rechnungen',
    meter: 'Gutschriften und neu ausgestellte Rechnungen mit Grund, dem Monat der ersten Rechnung zugeordnet',
    dataSource: 'Fakturierung',
    guardrails: 'nicht berechneter Umsatz',
    mistake:
      'Gutschriften in dem Monat zu zählen, in dem sie geschrieben werden, statt in dem der falschen Rechnung.',
    money: [
      'falsche Rechnung',
      'Stunden der Korrektur und Tage verspäteten Zahlungseingangs je falsche Rechnung.',
    ],
    words:
      'falsche Rechnungen; Abrechnungsfehler; Gutschriften; Kunden reklamieren die Rechnung; falsch berechnet; entgangener Umsatz; Fehler in der Faktura; Rechnungskorrektur; Stornorechnung; Kodierfehler in der Abrechnung',
  },
  'order-dispute-rate': {
    name: 'Strittige Rechnungen',
    definition: 'Rechnungen, die Kunden bestreiten oder kürzen, an allen versandten Rechnungen.',
    formula: 'bestrittene Rechnungen / versandte Rechnungen × 100',
    unit: '%',
    denominator: 'im Zeitraum versandte Rechnungen',
    meter: 'Reklamationsregister mit Grund, Abzüge und Kürzungen eingeschlossen',
    dataSource: 'Debitorenbuchhaltung; Reklamationsregister',
    mistake: 'Nur förmliche Reklamationen zu erfassen; die meisten Kunden zahlen einfach weniger.',
    money: ['Streitfall', 'Stunden der Klärung, dazu die nachgelassenen Beträge.'],
    words:
      'Kunden weigern sich zu zahlen; Rechnungskürzungen; Abzüge; Streit um Rechnungen; Beschwerden über die Rechnung; Reklamationen zur Rechnung; Rechnung wird bestritten; Zahlungsstreit',
  },
  'order-cash-matching-rate': {
    name: 'Automatisch zugeordnete Zahlungen',
    definition: 'Zahlungseingänge, die ohne Handgriff der richtigen offenen Rechnung zugeordnet werden.',
    formula: 'ohne manuellen Schritt zugeordnete Zahlungen / eingegangene Zahlungen × 100',
    unit: '%',
    denominator: 'im Zeitraum eingegangene Zahlungen',
    meter: 'Protokoll der Zahlungszuordnung, später zurückgenommene Zuordnungen abgezogen',
    dataSource: 'Kontoauszüge; Debitorenbuchhaltung',
    guardrails: 'später zurückgenommene Zuordnungen',
    mistake:
      'Vorschläge, die jemand bestätigt, als automatisch zu zählen und zurückgenommene Zuordnungen nicht abzuziehen.',
    money: ['Zahlung', 'Minuten der Zuordnung von Hand mal Kosten einer Minute.'],
    words:
      'Zahlungen lassen sich nicht zuordnen; Kontoauszüge abgleichen; ungeklärte Zahlungen; Kontenabstimmung von Hand; Zahlungsavis; Zahlungsabgleich; Zahlungseingang zuordnen; Ausziffern offener Posten; Verwendungszweck fehlt',
  },
  'order-bad-debt-rate': {
    name: 'Forderungsausfallquote',
    definition: 'Als verloren ausgebuchte Forderungen am Umsatz auf Ziel, über zwölf Monate.',
    formula: 'ausgebuchte Forderungen / Umsatz auf Ziel × 100',
    unit: '%',
    denominator: 'Umsatz auf Ziel der zwölf Monate',
    meter: 'Ausbuchungen aus zwölf Monaten, dem Quartal des Verkaufs zugeordnet',
    dataSource: 'Hauptbuch',
    guardrails: 'Kunden ohne Kredit, die gezahlt hätten',
    mistake:
      'Nach dem Quartal der Ausbuchung zu lesen: Das Aufräumen alter Posten sieht dann aus wie ein schlechtes Quartal.',
    money: ['EUR Umsatz', 'Umsatz auf Ziel mal Veränderung der Quote.'],
    words:
      'Kunden gehen insolvent; Kredite fallen aus; uneinbringliche Forderungen; Ausbuchungen; Kreditverluste; Bonitätsprüfung; Ausfallrisiko; Zahlungsausfall; Insolvenz; Wertberichtigung',
  },
  'order-quote-time': {
    name: 'Dauer bis zum Angebot',
    definition: 'Zeit von der vollständigen Anfrage bis zum versandten Angebot.',
    formula: 'Zeitpunkt des Angebots − Zeitpunkt der vollständigen Anfrage',
    unit: 'Tage',
    meter: 'Zwei Datumsangaben des CRM-Systems, Standard- und Sonderangebote getrennt',
    dataSource: 'CRM-System',
    guardrails: 'Marge gewonnener Angebote; Anteil gewonnener Angebote',
    mistake: 'Anfragen wegzulassen, die nie beantwortet wurden.',
    money: [
      'Angebot',
      'Eingesparte Stunden je Angebot mal Kosten einer Stunde; mehr gewonnene Angebote nur mit Beleg aus einem Versuch.',
    ],
    words:
      'Angebote dauern zu lange; Angebotserstellung; Vertrieb wartet auf Preise; Angebote schreiben; Kalkulation; wir verlieren Aufträge, weil wir zu spät antworten; Kundenanfragen; Vertriebschancen; Leads',
  },
};
