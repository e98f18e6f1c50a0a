/** What a German-speaking room says, and the metrics that a consultant would call fitting. */
export type GermanGoal = { readonly text: string; readonly fits: readonly string[] };

/**
 * Goals and short queries, written before any German text of the catalogue was read. They serve for scoring only: what is
 * found badly is mended in the words of the thesaurus, never by copying a goal into an entry.
 */
export const GERMAN_GOALS: readonly GermanGoal[] = [
  {
    text: 'Wir wollen die Rechnungsdurchlaufzeit von zwölf auf vier Tage senken.',
    fits: ['invoice-cycle-time'],
  },
  { text: 'Lieferanten mahnen uns ständig, weil wir zu spät zahlen', fits: ['invoice-on-time-payment'] },
  {
    text: 'Eingangsrechnungen werden von Hand abgetippt',
    fits: ['invoice-cost', 'invoice-straight-through-rate'],
  },
  { text: 'Uns entgeht Skonto', fits: ['invoice-discount-capture'] },
  { text: 'Manche Rechnungen haben wir doppelt überwiesen', fits: ['invoice-duplicate-payments'] },
  { text: 'falsche Kontierung, ständig Umbuchungen', fits: ['invoice-coding-accuracy'] },
  {
    text: 'Bis aus einer Bedarfsanforderung eine Bestellung wird, vergehen Wochen',
    fits: ['invoice-purchase-order-time'],
  },
  { text: 'Fachbereiche kaufen am Einkauf vorbei', fits: ['invoice-off-contract-spend'] },
  { text: 'Die Kunden hängen ewig in der Warteschleife', fits: ['call-wait-time', 'call-abandonment-rate'] },
  { text: 'Anrufer legen auf, bevor jemand drangeht', fits: ['call-abandonment-rate'] },
  {
    text: 'Unsere Agenten suchen während des Gesprächs in fünf Systemen nach der Antwort',
    fits: ['call-handle-time'],
  },
  { text: 'Nacharbeit nach dem Telefonat verkürzen', fits: ['call-after-call-work'] },
  { text: 'Kunden werden von einer Abteilung zur nächsten verbunden', fits: ['call-transfer-rate'] },
  {
    text: 'Chatbot auf der Webseite soll einfache Kundenfragen beantworten',
    fits: ['call-containment-rate'],
  },
  { text: 'Kundenzufriedenheit nach dem Anruf', fits: ['call-satisfaction'] },
  { text: 'Tickets landen beim falschen Team', fits: ['desk-reassignment-rate'] },
  {
    text: 'Anwender warten tagelang, bis ihre Störung behoben ist',
    fits: ['desk-time-to-resolve', 'desk-first-response-time'],
  },
  { text: 'Der Helpdesk soll mehr beim ersten Anruf lösen', fits: ['desk-first-contact-resolution'] },
  { text: 'Passwort zurücksetzen könnten die Mitarbeiter selbst', fits: ['desk-self-service-rate'] },
  { text: 'Ticketstau im IT-Support', fits: ['desk-backlog-age'] },
  {
    text: 'Die Schadenbearbeitung dauert zu lange, Versicherte rufen ständig an',
    fits: ['claims-cycle-time', 'claims-complaint-rate', 'claims-handling-cost'],
  },
  { text: 'Antraege auf Wohngeld liegen monatelang, bis entschieden wird', fits: ['claims-cycle-time'] },
  {
    text: 'Bescheide werden im Widerspruch aufgehoben',
    fits: ['claims-reopen-rate', 'claims-decision-accuracy'],
  },
  { text: 'Dunkelverarbeitung von Kleinschäden erhöhen', fits: ['claims-straight-through-rate'] },
  { text: 'Schadenmeldung erfassen dauert Tage', fits: ['claims-intake-time'] },
  {
    text: 'Kunden zahlen zu spät, Außenstände sind zu hoch',
    fits: ['order-days-sales-outstanding', 'order-overdue-share'],
  },
  { text: 'Angebotserstellung dauert zu lange, wir verlieren Aufträge', fits: ['order-quote-time'] },
  { text: 'Zahlungseingänge müssen von Hand zugeordnet werden', fits: ['order-cash-matching-rate'] },
  { text: 'Bestellungen per E-Mail und Fax werden von Hand ins ERP eingegeben', fits: ['order-entry-time'] },
  {
    text: 'zu viele Gutschriften wegen falscher Rechnungen',
    fits: ['order-billing-accuracy', 'order-dispute-rate'],
  },
  { text: 'Forderungsausfälle', fits: ['order-bad-debt-rate'] },
  { text: 'Die Sichtprüfung übersieht Risse', fits: ['inspection-escape-rate'] },
  { text: 'Kamera sortiert gute Teile aus', fits: ['inspection-false-rejects'] },
  { text: 'Ausschuss in der Fertigung verringern', fits: ['inspection-scrap-rate'] },
  { text: 'Jeder Prüfer urteilt anders', fits: ['inspection-agreement'] },
  { text: 'zu viel Nacharbeit, Teile nicht auf Anhieb gut', fits: ['inspection-first-pass-yield'] },
  {
    text: 'Maschinen stehen ungeplant still',
    fits: ['maintenance-unplanned-downtime', 'maintenance-availability'],
  },
  { text: 'Instandhaltungsrückstand abbauen', fits: ['maintenance-backlog'] },
  { text: 'Gesamtanlageneffektivität', fits: ['maintenance-oee'] },
  { text: 'Liefertermine werden nicht eingehalten', fits: ['logistics-on-time-in-full'] },
  {
    text: 'Absatzprognose liegt oft daneben, Lager ist zu voll',
    fits: ['logistics-forecast-error', 'logistics-days-of-stock'],
  },
  { text: 'Regale sind leer, Artikel fehlen', fits: ['logistics-stock-out-rate'] },
  { text: 'Unser Betrugserkennungssystem schlägt viel zu oft falsch an', fits: ['fraud-false-alert-share'] },
  {
    text: 'Sachbearbeiter suchen stundenlang in Akten und Richtlinien',
    fits: ['document-search-time', 'document-review-effort'],
  },
  { text: 'Posteingang stapelt sich, Dokumente unbearbeitet', fits: ['document-backlog'] },
  { text: 'Schriftsätze und Berichte schreiben kostet zu viel Zeit', fits: ['document-drafting-time'] },
  {
    text: 'Release bringt jedes Mal Fehler in die Produktion',
    fits: ['software-change-failure-rate', 'software-escaped-defects'],
  },
  { text: 'Sicherheitslücken bleiben monatelang offen', fits: ['software-vulnerability-age'] },
  { text: 'Aerzte verbringen ihre Abende mit Dokumentation', fits: ['care-documentation-time'] },
  { text: 'Patienten erscheinen nicht zum Termin', fits: ['care-no-show-rate'] },
  { text: 'Befunde kommen zu spät vom Radiologen', fits: ['care-report-turnaround'] },
  { text: 'Stellen bleiben monatelang unbesetzt', fits: ['hiring-time-to-fill'] },
  { text: 'Recruiter ertrinken in Bewerbungen', fits: ['hiring-screening-effort'] },
  { text: 'Neue Mitarbeiter kündigen in der Probezeit', fits: ['hiring-first-year-retention'] },
];
