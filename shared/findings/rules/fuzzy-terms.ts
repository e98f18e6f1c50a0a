import { type Language, languageOf } from '#shared/language/language';
import { phrase, said, say } from '#shared/language/say';
import type { Id } from '#shared/core/ids';
import { SHORT_TEXT_LIMIT } from '#shared/core/text';
import type { VagueKind, VagueWording } from '#shared/goal/language/analyse';
import type { Goal } from '#shared/goal/goal';
import type { Metric } from '#shared/metric/metric';
import type { Command } from '#shared/session/command';
import type { Session } from '#shared/session/session';
import type { Rule, RuleFinding } from '../finding.ts';
import { distinctWordings, openWordings, slugOf, wordingsOf } from '../weak-words.ts';
import { begunMetrics, metricLabel, metricPath, quoted } from './subject.ts';

/** Most findings from one text: a page of prose shall not bury what else is missing. */
const MOST_FROM_A_TEXT = 12;

/** Longest phrase inside a sentence; the full one goes into the question. */
const SHOWN = 80;

const shown = (wording: string): string => {
  const text = wording.trim().replace(/\s+/g, ' ');
  return quoted(text.length > SHOWN ? `${text.slice(0, SHOWN - 1).trimEnd()}…` : text);
};

/** What is wrong with a wording, by its class. */
const WHAT_IT_DOES: Readonly<Record<VagueKind, string>> = {
  subjective: phrase('can mean many things'),
  ambiguous: phrase('can mean many things'),
  comparative: phrase('can mean many things'),
  'open-ended': phrase('can mean many things'),
  loophole: phrase('leaves a way out'),
  pronoun: phrase('can stand for many things'),
  benefit: phrase('can mean many things'),
  technology: phrase('names the means, not the problem'),
};

const pinDown =
  ({ text, question }: VagueWording) =>
  (newId: () => Id): Command => ({
    type: 'question.add',
    item: {
      id: newId(),
      phrase: text.trim().slice(0, SHORT_TEXT_LIMIT),
      question: question.slice(0, SHORT_TEXT_LIMIT),
      answer: '',
      answeredBy: '',
    },
  });

const goalFindings = ({ statement, questions }: Goal, language: Language): RuleFinding[] =>
  openWordings(statement, questions, language)
    .slice(0, MOST_FROM_A_TEXT)
    .map((wording) => ({
      severity: 'should',
      stage: 'frame',
      path: 'goal/statement',
      part: slugOf(wording.text),
      place: say`Goal`,
      statement: `${shown(wording.text)} ${said(WHAT_IT_DOES[wording.kind])}`,
      advice: wording.question,
      fix: { label: say`Pin it down`, command: pinDown(wording) },
    }));

/**
 * The texts that define a metric. Name and gist are left out: the ambition may be in words, the measure may not.
 */
export const DEFINING_FIELDS = ['scale', 'meter', 'formula', 'inclusions', 'exclusions'] as const;

type DefiningField = (typeof DEFINING_FIELDS)[number];

/** How each is called in a sentence. */
const FIELD_WORDS: Readonly<Record<DefiningField, (name: string) => string>> = {
  scale: (name) => say`the scale of ${name}`,
  meter: (name) => say`how ${name} is measured`,
  formula: (name) => say`the formula of ${name}`,
  inclusions: (name) => say`what counts for ${name}`,
  exclusions: (name) => say`what does not count for ${name}`,
};

/**
 * The classes that spoil a definition. A pronoun, a benefit or a tool does not: "it is counted on the day", "the saved
 * hours" and "the AI service's log" are exact enough where the rest of the definition is.
 */
const KINDS_OF_DEFINITION: ReadonlySet<VagueKind> = new Set([
  'subjective',
  'ambiguous',
  'comparative',
  'open-ended',
  'loophole',
]);

/** "Good units" is a term of quality inspection: those that passed it. In a goal the word stays vague. */
const EXACT_OF_GOODS = 'good';

type WeakWord = { readonly field: DefiningField; readonly wording: VagueWording };

const weakWordsOf = (metric: Metric, language: Language): WeakWord[] =>
  DEFINING_FIELDS.flatMap((field) =>
    distinctWordings(wordingsOf(metric[field], language))
      .filter(({ kind, text }) => KINDS_OF_DEFINITION.has(kind) && text.toLowerCase() !== EXACT_OF_GOODS)
      .slice(0, MOST_FROM_A_TEXT)
      .map((wording) => ({ field, wording })),
  );

/** What was found in a metric. A command changes only the metrics it names, so all others are the same object as before. */
const knownMetrics: Readonly<Record<Language, WeakMap<Metric, readonly WeakWord[]>>> = {
  en: new WeakMap(),
  de: new WeakMap(),
};

const knownWeakWords = (metric: Metric, language: Language): readonly WeakWord[] => {
  const known = knownMetrics[language].get(metric) ?? weakWordsOf(metric, language);
  knownMetrics[language].set(metric, known);
  return known;
};

const metricFindings = (session: Session, metric: Metric): RuleFinding[] =>
  knownWeakWords(metric, languageOf(session.locale)).map(({ field, wording }) => ({
    severity: metric.role === 'primary' ? 'should' : 'know',
    stage: 'measure',
    path: metricPath(metric, field),
    part: slugOf(wording.text),
    place: metricLabel(session, metric),
    statement: say`${shown(wording.text)} ${said(WHAT_IT_DOES[wording.kind])} in ${FIELD_WORDS[field](quoted(metricLabel(session, metric)))}`,
    advice: wording.question,
  }));

/**
 * C2: fuzzy terms are resolved before use. Every vague wording of the goal is pinned down with its question, and the
 * definition of a metric holds no weak word. In a metric that does not decide it is only worth knowing.
 */
export const fuzzyTermsResolved: Rule = {
  id: 'C2',
  reason: 1,
  title: 'Fuzzy terms are resolved',
  source: 'ISO/IEC/IEEE 29148 ambiguous terms; Femmer et al. 2017',
  find: (session) => [
    ...goalFindings(session.goal, languageOf(session.locale)),
    ...begunMetrics(session).flatMap((metric) => metricFindings(session, metric)),
  ],
};
