/* eslint-disable max-lines -- a table of texts, each in both languages */
import type { Stage } from '#shared/core/stage';
import type { StandardAgenda } from '#shared/agenda/standard-agendas';
import type { Language } from '#shared/language/language';
import type { MetricRole } from '#shared/metric/metric';

export type Words = Readonly<Record<Language, string>>;

/** A built-in template before it is put into its form. */
export type Recipe = {
  readonly id: string;
  readonly kind: 'workshop' | 'case';
  readonly name: Words;
  readonly summary: Words;
  readonly agenda: StandardAgenda;
  readonly hasPlan: boolean;
  /** Entries of the catalogue, the one that decides first. */
  readonly metrics: readonly (readonly [entry: string, role: MetricRole])[];
  /** What is asked besides what every template asks. */
  readonly asks: readonly (readonly [stage: Stage, en: string, de: string])[];
};

/** What every workshop asks, by stage. */
export const COMMON_ASKS: Recipe['asks'] = [
  [
    'frame',
    'In your own words: what should be different at {{client}} a year from now?',
    'In eigenen Worten: Was soll bei {{client}} in einem Jahr anders sein?',
  ],
  [
    'frame',
    'Who has the pain today, and what does it cost them?',
    'Wer hat heute den Ärger damit, und was kostet er?',
  ],
  [
    'measure',
    'Where is the number today, and who measured it when?',
    'Wo steht die Zahl heute, und wer hat sie wann gemessen?',
  ],
  [
    'measure',
    'From which value on would you call it a failure?',
    'Ab welchem Wert würden Sie es einen Fehlschlag nennen?',
  ],
  ['measure', 'What must not get worse while this gets better?', 'Was darf dabei nicht schlechter werden?'],
  [
    'readiness',
    'Who can give access to the data, and by which day?',
    'Wer kann den Zugang zu den Daten geben, und bis wann?',
  ],
  [
    'readiness',
    'Which systems must it read from or write to, and who answers for each interface?',
    'Aus welchen Systemen muss es lesen, in welche schreiben, und wer verantwortet jede Schnittstelle?',
  ],
  [
    'path',
    'Who decides at each gate, and would they really stop?',
    'Wer entscheidet an jedem Tor, und würde diese Person wirklich stoppen?',
  ],
  [
    'path',
    'What does a year of operation cost, and who pays for it?',
    'Was kostet ein Jahr Betrieb, und wer bezahlt es?',
  ],
  [
    'commit',
    'What would you have to explain to {{sponsor}} if we stopped here?',
    'Was wäre {{sponsor}} zu erklären, wenn hier Schluss wäre?',
  ],
];

const workshop = (
  id: string,
  agenda: StandardAgenda,
  name: Words,
  summary: Words,
  asks: Recipe['asks'] = [],
): Recipe => ({
  id,
  kind: 'workshop',
  agenda,
  name,
  summary,
  hasPlan: agenda !== 'short',
  metrics: [],
  asks,
});

const useCase = (
  id: string,
  name: Words,
  summary: Words,
  rest: Pick<Recipe, 'metrics' | 'asks'>,
): Recipe => ({ id, kind: 'case', agenda: 'half', hasPlan: true, name, summary, ...rest });

/** The workshops by their length, then the cases that come up most. */
export const RECIPES: readonly Recipe[] = [
  workshop(
    'workshop-90',
    'short',
    { en: 'Workshop of 90 minutes', de: 'Workshop von 90 Minuten' },
    {
      en: 'One goal, one number, the gaps and the next step: for a first talk with those who decide.',
      de: 'Ein Ziel, eine Zahl, die Lücken und der nächste Schritt: für ein erstes Gespräch mit denen, die entscheiden.',
    },
  ),
  workshop(
    'workshop-half-day',
    'half',
    { en: 'Workshop of half a day', de: 'Workshop von einem halben Tag' },
    {
      en: 'From the goal to metrics with baseline and target, and a plan with gates that is ready to be signed.',
      de: 'Vom Ziel zu Kennzahlen mit Ausgangswert und Ziel und zu einem Plan mit Toren, der unterschrieben werden kann.',
    },
  ),
  workshop(
    'workshop-two-days',
    'two',
    { en: 'Workshop of two days', de: 'Workshop von zwei Tagen' },
    {
      en: 'With all groups in the room: estimates in silent rounds, data and systems in depth, budget, risks and signature.',
      de: 'Mit allen Gruppen im Raum: Schätzungen in stillen Runden, Daten und Systeme im Einzelnen, Budget, Risiken und Unterschrift.',
    },
    [
      [
        'readiness',
        'Show one real case from beginning to end: where does it wait, and for whom?',
        'Einen echten Fall von Anfang bis Ende zeigen: Wo wartet er, und auf wen?',
      ],
      [
        'path',
        'It failed a year from now. What was the reason?',
        'In einem Jahr ist es gescheitert. Was war der Grund?',
      ],
    ],
  ),
  useCase(
    'invoice-processing',
    { en: 'Invoice processing', de: 'Rechnungsbearbeitung' },
    {
      en: 'Read, match and release supplier invoices with fewer hands: cost, days and exceptions, without paying twice.',
      de: 'Lieferantenrechnungen mit weniger Handarbeit lesen, abgleichen und freigeben: Kosten, Tage und Klärungen, ohne doppelt zu zahlen.',
    },
    {
      metrics: [
        ['invoice-cost', 'primary'],
        ['invoice-cycle-time', 'primary'],
        ['invoice-exception-rate', 'supporting'],
        ['invoice-duplicate-payments', 'guardrail'],
      ],
      asks: [
        [
          'frame',
          'Which invoices stop, and for which of the reasons: price, quantity, order, receipt, master data?',
          'Welche Rechnungen bleiben stehen, und aus welchem Grund: Preis, Menge, Bestellung, Wareneingang, Stammdaten?',
        ],
        [
          'readiness',
          'How many suppliers send paper, PDF or structured data, and who can change that?',
          'Wie viele Lieferanten senden Papier, PDF oder strukturierte Daten, und wer kann das ändern?',
        ],
        [
          'path',
          'Up to which amount may an invoice be released without a person looking at it?',
          'Bis zu welchem Betrag darf eine Rechnung freigegeben werden, ohne dass jemand hinsieht?',
        ],
      ],
    },
  ),
  useCase(
    'service-assistant',
    { en: 'Assistant for customer service', de: 'Assistent für den Kundendienst' },
    {
      en: 'Help agents to answer: shorter handling and more settled at first contact, without less satisfied customers.',
      de: 'Beim Antworten helfen: kürzere Bearbeitung und mehr Lösungen beim ersten Kontakt, ohne weniger zufriedene Kunden.',
    },
    {
      metrics: [
        ['call-handle-time', 'primary'],
        ['call-first-call-resolution', 'primary'],
        ['call-satisfaction', 'guardrail'],
      ],
      asks: [
        [
          'frame',
          'For which reasons of contact, and for which agents: new ones or the experienced?',
          'Für welche Anliegen und für wen: neue oder erfahrene Mitarbeitende?',
        ],
        [
          'measure',
          'Read the numbers for new and for experienced agents apart: does it help both?',
          'Die Zahlen für neue und für erfahrene Mitarbeitende getrennt ablesen: Hilft es beiden?',
        ],
        [
          'readiness',
          'Which articles and past contacts may be used, and who keeps them correct?',
          'Welche Artikel und früheren Kontakte dürfen genutzt werden, und wer hält sie richtig?',
        ],
      ],
    },
  ),
  useCase(
    'document-intake',
    { en: 'Document and claims intake', de: 'Dokumenten- und Fallaufnahme' },
    {
      en: 'From the first notice to a complete case: days, effort by hand, and fields that are right.',
      de: 'Von der ersten Meldung zum vollständigen Fall: Tage, Handarbeit und richtige Felder.',
    },
    {
      metrics: [
        ['claims-intake-time', 'primary'],
        ['document-handling-effort', 'supporting'],
        ['document-extraction-errors', 'guardrail'],
      ],
      asks: [
        [
          'frame',
          'When is a case complete, and who says so today?',
          'Wann ist ein Fall vollständig, und wer sagt das heute?',
        ],
        [
          'measure',
          'Does the time count what the customer still has to send?',
          'Zählt die Zeit mit, in der auf den Kunden gewartet wird?',
        ],
        [
          'readiness',
          'Which kinds of document come in, in which quality, and who may see them?',
          'Welche Arten von Dokumenten kommen an, in welcher Güte, und wer darf sie sehen?',
        ],
      ],
    },
  ),
  useCase(
    'missed-appointments',
    { en: 'Missed appointments', de: 'Versäumte Termine' },
    {
      en: 'Foresee which appointments are missed and act before: fewer lost slots, and nobody waits longer for it.',
      de: 'Vorhersehen, welche Termine versäumt werden, und vorher handeln: weniger verlorene Zeiten, und niemand wartet länger.',
    },
    {
      metrics: [
        ['care-no-show-rate', 'primary'],
        ['care-slot-use', 'supporting'],
        ['care-appointment-wait', 'guardrail'],
      ],
      asks: [
        [
          'frame',
          'What is done with an appointment that is likely to be missed: a call, a second booking, a lift?',
          'Was geschieht mit einem Termin, der wohl versäumt wird: Anruf, Doppelbelegung, Fahrdienst?',
        ],
        [
          'measure',
          'What is one missed appointment worth, and does that times their number give the benefit?',
          'Was ist ein versäumter Termin wert, und ergibt das mal ihre Anzahl den Nutzen?',
        ],
        [
          'readiness',
          'Which groups could be treated worse by it, and how would that show?',
          'Welche Gruppen könnten dadurch schlechter gestellt werden, und woran würde sich das zeigen?',
        ],
      ],
    },
  ),
  useCase(
    'fraud-alerts',
    { en: 'Fraud and false alerts', de: 'Betrug und Fehlalarme' },
    {
      en: 'Fewer false alerts and more fraud stopped in time, without turning genuine customers away.',
      de: 'Weniger Fehlalarme und mehr rechtzeitig gestoppter Betrug, ohne echte Kunden abzuweisen.',
    },
    {
      metrics: [
        ['fraud-false-alert-share', 'primary'],
        ['fraud-detection-rate', 'primary'],
        ['fraud-genuine-declined', 'guardrail'],
      ],
      asks: [
        [
          'frame',
          'What happens with an alert today, and who closes it with which verdict?',
          'Was geschieht heute mit einem Alarm, und wer schließt ihn mit welchem Urteil?',
        ],
        [
          'measure',
          'After how many days is all fraud of a month known?',
          'Nach wie vielen Tagen ist aller Betrug eines Monats bekannt?',
        ],
        [
          'path',
          'How is it run beside the present rules, and who may switch it off?',
          'Wie läuft es neben den heutigen Regeln, und wer darf es abschalten?',
        ],
      ],
    },
  ),
  useCase(
    'knowledge-search',
    { en: 'Knowledge search for employees', de: 'Wissenssuche für Mitarbeitende' },
    {
      en: 'Find the right passage in minutes and answer correctly, with the source beside it.',
      de: 'Die richtige Stelle in Minuten finden und richtig antworten, mit der Quelle daneben.',
    },
    {
      metrics: [
        ['document-search-time', 'primary'],
        ['desk-self-service-rate', 'supporting'],
        ['document-answer-correctness', 'guardrail'],
      ],
      asks: [
        [
          'frame',
          'Which twenty questions are asked most, by whom, and what happens when the answer is wrong?',
          'Welche zwanzig Fragen werden am meisten gestellt, von wem, und was geschieht bei einer falschen Antwort?',
        ],
        [
          'readiness',
          'Which documents count, which are out of date, and who may read which?',
          'Welche Dokumente gelten, welche sind veraltet, und wer darf welche lesen?',
        ],
        [
          'path',
          'Who keeps the sources correct once it is in use?',
          'Wer hält die Quellen richtig, wenn es im Einsatz ist?',
        ],
      ],
    },
  ),
];
