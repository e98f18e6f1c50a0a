import type { Id } from '#shared/core/ids';
import type { OptionalStage } from '#shared/core/stage';
import type { Language } from '#shared/language/language';
import { type AgendaBlock, emptyBlock } from './agenda.ts';

/** The ready agendas: for 90 minutes, half a day, two days. */
export const STANDARD_AGENDAS = ['short', 'half', 'two'] as const;

/** @see STANDARD_AGENDAS */
export type StandardAgenda = (typeof STANDARD_AGENDAS)[number];

type Words = Readonly<Record<Language, string>>;

type Row = {
  readonly minutes: number;
  readonly stage?: OptionalStage;
  readonly startsAt?: string;
  readonly title: Words;
  readonly purpose?: Words;
  readonly method?: Words;
  readonly materials?: Words;
  readonly notes?: Words;
};

const words = (en: string, de: string): Words => ({ en, de });

const welcome = (minutes: number): Row => ({
  minutes,
  title: words('Welcome and purpose', 'Begrüßung und Zweck'),
  purpose: words(
    'Everybody knows what we leave with: numbers, a plan and a signature.',
    'Alle wissen, womit wir gehen: Zahlen, ein Plan und eine Unterschrift.',
  ),
  method: words('One round, one sentence each', 'Eine Runde, je ein Satz'),
  notes: words(
    'Say who decides today, and that what does not fit goes to the parking lot.',
    'Sagen, wer heute entscheidet, und dass Überzähliges in den Themenspeicher kommt.',
  ),
});

const pause = (minutes: number): Row => ({ minutes, title: words('Break', 'Pause') });

const lunch: Row = { minutes: 60, startsAt: '12:30', title: words('Lunch', 'Mittagessen') };

const frame = (minutes: number): Row => ({
  minutes,
  stage: 'frame',
  title: words('The goal, word for word', 'Das Ziel, Wort für Wort'),
  purpose: words(
    'One sentence that everybody would say, with its vague words settled.',
    'Ein Satz, den alle so sagen würden, ohne unscharfe Wörter.',
  ),
  method: words(
    'The sponsor says it, the room asks of each vague word: which, than what, by when?',
    'Der Sponsor sagt es, die Runde fragt bei jedem unscharfen Wort: welches, als was, bis wann?',
  ),
  notes: words(
    'Write down what was said before you improve it.',
    'Erst aufschreiben, was gesagt wurde, dann verbessern.',
  ),
});

const measure = (minutes: number): Row => ({
  minutes,
  stage: 'measure',
  title: words('From words to numbers', 'Von Worten zu Zahlen'),
  purpose: words(
    'Two or three metrics with baseline, target, date and owner, and one thing that must not get worse.',
    'Zwei oder drei Kennzahlen mit Ausgangswert, Ziel, Termin und Verantwortlichen, und eine Leitplanke.',
  ),
  method: words(
    'Choose from the catalogue, then fill one card together',
    'Aus dem Katalog wählen, dann eine Karte gemeinsam ausfüllen',
  ),
  materials: words('Last month’s figures, if anybody has them', 'Zahlen des letzten Monats, falls vorhanden'),
});

const targets = (minutes: number): Row => ({
  minutes,
  stage: 'measure',
  title: words('Targets in silence', 'Ziele in Stille'),
  purpose: words(
    'Everybody’s own number before the loudest one is heard.',
    'Die eigene Zahl aller, bevor die lauteste zu hören ist.',
  ),
  method: words(
    'Silent round with a range, then discuss the spread',
    'Stille Runde mit Spanne, dann über die Streuung sprechen',
  ),
});

const readiness = (minutes: number): Row => ({
  minutes,
  stage: 'readiness',
  title: words('What must be ready', 'Was bereit sein muss'),
  purpose: words(
    'The data, systems and people that the numbers need, and each gap with a task.',
    'Daten, Systeme und Menschen, die es für die Zahlen braucht, und zu jeder Lücke eine Aufgabe.',
  ),
  method: words(
    'Go through the metrics: where does this number come from?',
    'Kennzahl für Kennzahl: Woher kommt diese Zahl?',
  ),
});

const path = (minutes: number): Row => ({
  minutes,
  stage: 'path',
  title: words('Phases and gates', 'Phasen und Tore'),
  purpose: words(
    'From proof of concept to operation: what must be true to go on, and who says so.',
    'Vom Machbarkeitsnachweis bis zum Betrieb: was wahr sein muss, damit es weitergeht, und wer das sagt.',
  ),
  method: words('Lay out the standard plan, then change it', 'Standardplan anlegen, dann anpassen'),
});

const commit = (minutes: number): Row => ({
  minutes,
  stage: 'commit',
  title: words('What we commit to', 'Was wir zusagen'),
  purpose: words(
    'Decisions, actions with owner and date, and a signature.',
    'Entscheidungen, Maßnahmen mit Verantwortlichen und Termin, und eine Unterschrift.',
  ),
  method: words(
    'Read the lowest of the five reasons aloud, decide, sign',
    'Den schwächsten der fünf Gründe vorlesen, entscheiden, unterschreiben',
  ),
});

const close = (minutes: number): Row => ({
  minutes,
  title: words('Close', 'Abschluss'),
  method: words('One round: what was useful?', 'Eine Runde: Was war nützlich?'),
});

const DAY_ONE: readonly Row[] = [
  { ...welcome(15), startsAt: '09:00' },
  frame(45),
  {
    minutes: 45,
    stage: 'frame',
    title: words('The pain and what it costs', 'Der Schmerz und was er kostet'),
    purpose: words(
      'Who has it, where, how often, and what would be done without AI.',
      'Wer ihn hat, wo, wie oft, und was ohne KI getan würde.',
    ),
    method: words('The six questions, in pairs, then together', 'Die sechs Fragen, zu zweit, dann gemeinsam'),
  },
  pause(15),
  measure(60),
  {
    minutes: 30,
    stage: 'measure',
    title: words('Baselines', 'Ausgangswerte'),
    purpose: words(
      'Where we stand today, and how we know.',
      'Wo wir heute stehen, und woher wir das wissen.',
    ),
    method: words('Paste a column, or name who will measure', 'Spalte einfügen oder benennen, wer misst'),
    materials: words('An export of the last three months', 'Ein Export der letzten drei Monate'),
  },
  lunch,
  targets(45),
  {
    ...readiness(60),
    title: words('The data', 'Die Daten'),
  },
  pause(15),
  {
    minutes: 60,
    stage: 'readiness',
    title: words('Systems and people', 'Systeme und Menschen'),
    purpose: words(
      'What must be connected, who answers, who is trained.',
      'Was angebunden sein muss, wer verantwortlich ist, wer geschult wird.',
    ),
    method: words('Walk one case through all systems', 'Einen Fall durch alle Systeme gehen'),
  },
  close(15),
];

const DAY_TWO: readonly Row[] = [
  {
    minutes: 15,
    startsAt: '09:00',
    title: words('What we have so far', 'Was wir bisher haben'),
    method: words('Read the numbers of day 1 aloud', 'Die Zahlen von Tag 1 vorlesen'),
  },
  path(75),
  pause(15),
  {
    minutes: 60,
    stage: 'path',
    title: words('Tasks and owners', 'Aufgaben und Verantwortliche'),
    purpose: words('Nothing on the plan without a name.', 'Nichts im Plan ohne einen Namen.'),
    method: words('Phase by phase, at the Gantt chart', 'Phase für Phase, am Gantt-Diagramm'),
  },
  {
    minutes: 45,
    stage: 'path',
    title: words('Money', 'Geld'),
    purpose: words(
      'What it costs by phase, and what it brings.',
      'Was es je Phase kostet, und was es bringt.',
    ),
    method: words('Budget first, benefits second', 'Erst das Budget, dann der Nutzen'),
  },
  lunch,
  {
    minutes: 45,
    stage: 'path',
    title: words('Risks', 'Risiken'),
    purpose: words(
      'What could stop it, what we would see first, and what we do then.',
      'Was es aufhalten könnte, woran wir es zuerst sehen, und was wir dann tun.',
    ),
    method: words(
      'Silent round: it has failed in a year. Why?',
      'Stille Runde: In einem Jahr ist es gescheitert. Warum?',
    ),
  },
  {
    minutes: 45,
    stage: 'commit',
    title: words('The five reasons', 'Die fünf Gründe'),
    purpose: words('The weakest one, and what lifts it.', 'Der schwächste, und was ihn hebt.'),
    method: words('Read the findings, settle or accept each', 'Befunde lesen, jeden klären oder hinnehmen'),
  },
  pause(15),
  {
    ...commit(45),
    title: words('Decisions and actions', 'Entscheidungen und Maßnahmen'),
    method: words('Each with owner and date, read aloud', 'Jede mit Verantwortlichen und Termin, vorgelesen'),
  },
  {
    minutes: 30,
    stage: 'commit',
    title: words('Sign', 'Unterschreiben'),
    purpose: words('Everybody signs what they have read.', 'Alle unterschreiben, was sie gelesen haben.'),
    method: words('Read the statement aloud, then sign in turn', 'Den Satz vorlesen, dann reihum'),
    materials: words('The laptop goes round', 'Der Laptop geht herum'),
  },
  close(15),
];

const DAYS: Readonly<Record<StandardAgenda, readonly (readonly Row[])[]>> = {
  short: [[welcome(5), frame(20), measure(25), readiness(12), path(16), commit(12)]],
  half: [
    [
      welcome(10),
      frame(30),
      measure(50),
      targets(15),
      pause(15),
      readiness(35),
      path(45),
      commit(30),
      close(10),
    ],
  ],
  two: [DAY_ONE, DAY_TWO],
};

/**
 * The blocks of a ready agenda in a language: 90 minutes, four hours, or two days from 9:00 with lunch at 12:30. Each leads
 * through the five stages.
 */
export const standardAgenda = (kind: StandardAgenda, language: Language, newId: () => Id): AgendaBlock[] =>
  DAYS[kind].flatMap((rows, day) =>
    rows.map((row) => ({
      ...emptyBlock(newId(), row.title[language], row.minutes, row.stage ?? ''),
      day: day + 1,
      startsAt: row.startsAt ?? '',
      purpose: row.purpose?.[language] ?? '',
      method: row.method?.[language] ?? '',
      materials: row.materials?.[language] ?? '',
      notes: row.notes?.[language] ?? '',
    })),
  );
