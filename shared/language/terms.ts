import { texts } from './language.ts';

/**
 * The words of the domain that several parts of the interface show. One word for one thing, in both languages; whoever
 * writes a German text keeps to these:
 *
 * metric: Kennzahl. Baseline: Ausgangswert. Plan (level): Ziel. Must: Muss. Wish: Wunsch. Guardrail: Leitplanke.
 * Gate: Tor. Phase: Phase. Proof of concept: Machbarkeitsnachweis (PoC). Pilot: Pilot. Finding: Befund. Gap: Lücke.
 * Owner: Verantwortliche oder Verantwortlicher, or „verantwortlich“. Meter, how it is measured: Messverfahren.
 * Source: Quelle. Evidence: Beleg. Deadline: Termin. Session: Sitzung. Template: Vorlage. Report: Bericht. Seal: Siegel.
 * To countersign: gegenzeichnen. Facilitator: Moderation. Client: Kunde. Room: Raum, or Runde for the people in it.
 * Parking lot: Themenspeicher. Decision: Entscheidung. Action: Maßnahme. Quote: Zitat. Silent round: stille Runde.
 * Agenda: Agenda. Block: Block. Readiness: Bereitschaft. Risk: Risiko. Assumption: Annahme. Budget: Budget. Running
 * cost: laufende Kosten. Wording: Formulierung. Vague: unscharf. Catalogue: Katalog. Revision: Fassung. Fingerprint:
 * Fingerabdruck. Identity: Identität. Digest: Prüfsumme. To accept (a finding): hinnehmen.
 *
 * Polite forms are avoided where an infinitive asks as well: „Kennzahl hinzufügen“. Quotation marks are „…“.
 */
export const termsTexts = texts({
  en: {
    stages: {
      frame: 'Frame',
      measure: 'Measure',
      readiness: 'Readiness',
      path: 'Path',
      review: 'Review',
      commit: 'Commit',
    },
    phases: { poc: 'Proof of concept', pilot: 'Pilot', production: 'Production', operate: 'Operate' },
    roles: {
      sponsor: 'Sponsor',
      operations: 'Operations',
      technical: 'Technical',
      'end-user': 'End user',
      finance: 'Finance',
      compliance: 'Compliance',
      facilitator: 'Facilitator',
    },
    metricRoles: { primary: 'Primary', supporting: 'Supporting', guardrail: 'Guardrail' },
    directions: { decrease: 'Less', increase: 'More' },
    levels: { must: 'Must', plan: 'Plan', wish: 'Wish' },
    aggregations: {
      median: 'Median',
      mean: 'Mean',
      p90: '90th percentile',
      p95: '95th percentile',
      total: 'Total',
      count: 'Count',
      share: 'Share',
      rate: 'Rate',
    },
    /** The same within a sentence. */
    aggregated: {
      median: 'median',
      mean: 'mean',
      p90: '90th percentile',
      p95: '95th percentile',
      total: 'total',
      count: 'count',
      share: 'share',
      rate: 'rate',
    },
    frequencies: {
      continuous: 'Continuously',
      daily: 'Daily',
      weekly: 'Weekly',
      monthly: 'Monthly',
      quarterly: 'Quarterly',
      yearly: 'Yearly',
      once: 'Once',
    },
    percentKinds: { share: 'Share of a whole', relative: 'Relative change', points: 'Percentage points' },
    benefits: { tangible: 'Tangible', intangible: 'Intangible', 'dis-benefit': 'A cost elsewhere' },
    severities: { must: 'Must fix', should: 'Should fix', know: 'To know' },
    accepted: 'Accepted',
    reasons: {
      1: 'The problem is defined in numbers',
      2: 'The data is ready',
      3: 'Integration is planned',
      4: 'The right people lead',
      5: 'There is a path after the demo',
    },
    sides: { client: 'Client', supplier: 'Supplier' },
    quoted: (text: string) => `“${text}”`,
    notSaidYet: 'Not said yet',
    noPercentage: 'Not a percentage',
    newMetric: 'New metric',
  },
  de: {
    stages: {
      frame: 'Rahmen',
      measure: 'Messen',
      readiness: 'Bereitschaft',
      path: 'Weg',
      review: 'Prüfung',
      commit: 'Zusage',
    },
    phases: {
      poc: 'Machbarkeitsnachweis (PoC)',
      pilot: 'Pilot',
      production: 'Produktion',
      operate: 'Betrieb',
    },
    roles: {
      sponsor: 'Sponsor',
      operations: 'Fachbereich',
      technical: 'Technik',
      'end-user': 'Anwender',
      finance: 'Finanzen',
      compliance: 'Compliance',
      facilitator: 'Moderation',
    },
    metricRoles: { primary: 'Primär', supporting: 'Ergänzend', guardrail: 'Leitplanke' },
    directions: { decrease: 'Weniger', increase: 'Mehr' },
    levels: { must: 'Muss', plan: 'Ziel', wish: 'Wunsch' },
    aggregations: {
      median: 'Median',
      mean: 'Mittelwert',
      p90: '90. Perzentil',
      p95: '95. Perzentil',
      total: 'Summe',
      count: 'Anzahl',
      share: 'Anteil',
      rate: 'Rate',
    },
    aggregated: {
      median: 'Median',
      mean: 'Mittelwert',
      p90: '90. Perzentil',
      p95: '95. Perzentil',
      total: 'Summe',
      count: 'Anzahl',
      share: 'Anteil',
      rate: 'Rate',
    },
    frequencies: {
      continuous: 'Laufend',
      daily: 'Täglich',
      weekly: 'Wöchentlich',
      monthly: 'Monatlich',
      quarterly: 'Vierteljährlich',
      yearly: 'Jährlich',
      once: 'Einmal',
    },
    percentKinds: {
      share: 'Anteil am Ganzen',
      relative: 'Relative Veränderung',
      points: 'Prozentpunkte',
    },
    benefits: {
      tangible: 'Messbar',
      intangible: 'Nicht messbar',
      'dis-benefit': 'Aufwand an anderer Stelle',
    },
    severities: { must: 'Muss behoben werden', should: 'Sollte behoben werden', know: 'Zur Kenntnis' },
    accepted: 'Hingenommen',
    reasons: {
      1: 'Das Problem ist in Zahlen gefasst',
      2: 'Die Daten sind bereit',
      3: 'Die Anbindung ist geplant',
      4: 'Die richtigen Leute führen',
      5: 'Nach der Demo geht es weiter',
    },
    sides: { client: 'Kunde', supplier: 'Anbieter' },
    quoted: (text: string) => `„${text}“`,
    notSaidYet: 'Noch nicht gesagt',
    noPercentage: 'Kein Prozentwert',
    newMetric: 'Neue Kennzahl',
  },
});

/** @see termsTexts */
export type TermsTexts = (typeof termsTexts)['en'];
