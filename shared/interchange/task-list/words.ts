import { PHASE_NAMES, type PhaseKind } from '#shared/plan/phase';
import type { LinkType, TaskKind } from '#shared/plan/task';

/** A column that an import knows. `number` numbers the rows, for links. */
export type TaskColumn =
  | 'number'
  | 'name'
  | 'phase'
  | 'kind'
  | 'owner'
  | 'not-before'
  | 'start'
  | 'end'
  | 'days'
  | 'effort'
  | 'due'
  | 'predecessors';

/** A word as it is compared: lower case, without marks above letters, letters and digits only. */
export const plainWord = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll(/[^\p{L}\p{Nd}]/gu, '');

/** What people and planning tools put above their columns, in English and German. */
const HEADINGS: Readonly<Record<TaskColumn, readonly string[]>> = {
  number: ['no', 'nr', 'number', 'nummer', 'row', 'zeile', 'taskid', 'vorgangsnr'],
  name: [
    ...['name', 'task', 'taskname', 'title', 'activity', 'work', 'what', 'description'],
    ...['aufgabe', 'vorgang', 'vorgangsname', 'titel', 'aktivitat', 'arbeitspaket', 'bezeichnung', 'was'],
  ],
  phase: ['phase', 'stage', 'section', 'abschnitt', 'stufe'],
  kind: ['kind', 'type', 'category', 'art', 'typ', 'kategorie'],
  owner: [
    ...['owner', 'responsible', 'assignee', 'assignedto', 'who', 'person', 'resource', 'resourcenames'],
    ...[
      'verantwortlich',
      'verantwortliche',
      'verantwortlicher',
      'zustandig',
      'wer',
      'ressource',
      'ressourcennamen',
    ],
  ],
  'not-before': ['notbefore', 'nichtvor', 'earlieststart', 'fruhesterstart', 'fruhestens'],
  start: ['start', 'startdate', 'begin', 'from', 'anfang', 'beginn', 'startdatum', 'von'],
  end: ['end', 'enddate', 'finish', 'to', 'until', 'ende', 'enddatum', 'bis', 'fertigstellung'],
  days: ['days', 'duration', 'workingdays', 'length', 'dauer', 'tage', 'arbeitstage'],
  effort: ['effort', 'effortpersondays', 'persondays', 'work days', 'pd', 'aufwand', 'personentage', 'pt'],
  due: ['due', 'duedate', 'deadline', 'fallig', 'falligam', 'termin', 'stichtag', 'frist'],
  predecessors: [
    ...['predecessors', 'predecessor', 'dependson', 'dependencies', 'after', 'waitsfor', 'links'],
    ...['vorganger', 'abhangigvon', 'abhangigkeiten', 'nach', 'wartetauf'],
  ],
};

const COLUMN_OF: ReadonlyMap<string, TaskColumn> = new Map(
  (Object.entries(HEADINGS) as [TaskColumn, readonly string[]][]).flatMap(([column, words]) =>
    words.map((word) => [plainWord(word), column] as const),
  ),
);

/** The column that a heading names; null for one that an import passes over. */
export const columnOf = (heading: string): TaskColumn | null => COLUMN_OF.get(plainWord(heading)) ?? null;

/** What the kinds of task are called besides their own names, in English and German. */
const KINDS: Readonly<Record<TaskKind, readonly string[]>> = {
  build: ['development', 'dev', 'entwicklung', 'bau', 'umsetzung', 'bauen'],
  data: ['daten'],
  integration: ['interface', 'schnittstelle', 'anbindung'],
  training: ['schulung', 'change'],
  monitoring: ['operation', 'uberwachung', 'betrieb'],
  'roll-back': ['rollback', 'fallback', 'ruckfall', 'ruckweg'],
  iteration: ['improvement', 'verbesserung'],
  evaluation: ['test', 'measurement', 'auswertung', 'bewertung', 'messung'],
};

const KIND_OF: ReadonlyMap<string, TaskKind> = new Map(
  (Object.entries(KINDS) as [TaskKind, readonly string[]][]).flatMap(([kind, words]) =>
    [kind, ...words].map((word) => [plainWord(word), kind] as const),
  ),
);

/** The kind that a word names; null for any other. */
export const kindOf = (text: string): TaskKind | null => KIND_OF.get(plainWord(text)) ?? null;

/** What the stations are called besides the names of a plan's own phases, in English and German. */
const STATIONS: Readonly<Record<PhaseKind, readonly string[]>> = {
  poc: [
    'poc',
    'prototype',
    'machbarkeitsstudie',
    'machbarkeitsnachweis',
    'machbarkeitsnachweispoc',
    'prototyp',
  ],
  pilot: ['pilotphase'],
  production: ['rollout', 'produktion', 'einfuhrung'],
  operate: ['operation', 'run', 'betrieb'],
};

/** The station that a word names; null for any other. */
export const stationOf = (text: string): PhaseKind | null => {
  const word = plainWord(text);
  const found = (Object.entries(STATIONS) as [PhaseKind, readonly string[]][]).find(
    ([kind, words]) => word === plainWord(PHASE_NAMES[kind]) || word === kind || words.includes(word),
  );
  return found?.[0] ?? null;
};

/** The four relations, with the German letters that planning tools use there (Ende, Anfang). */
export const LINK_WORDS: Readonly<Record<string, LinkType>> = {
  FS: 'FS',
  SS: 'SS',
  FF: 'FF',
  SF: 'SF',
  EA: 'FS',
  AA: 'SS',
  EE: 'FF',
  AE: 'SF',
};
