import type { LabelledStatement } from '#shared/goal/language/labelled';
import type { Labelled } from './language-labels.ts';

/** What kind of error it is. */
export type ErrorKind =
  | 'measurable, but labelled not'
  | 'not measurable, but labelled so'
  | 'quantity found, none labelled'
  | 'quantity missed'
  | 'role'
  | 'deadline'
  | 'phrase found, none labelled'
  | 'phrase missed';

/** One difference between what was found and what is labelled. */
export type Miss = { readonly id: string; readonly kind: ErrorKind; readonly what: string };

/** Hits, and what they are hits of. */
export type Share = { readonly hits: number; readonly of: number };

/** The measures of a set, and every difference. */
export type Score = {
  readonly measurable: { readonly precision: Share; readonly recall: Share };
  readonly quantities: { readonly precision: Share; readonly recall: Share };
  readonly roles: Share;
  readonly vague: { readonly precision: Share; readonly recall: Share };
  readonly deadlines: Share;
  readonly misses: readonly Miss[];
};

/** A share as a number from 0 to 1; 1 where there is nothing to hit. */
export const valueOf = ({ hits, of }: Share): number => (of === 0 ? 1 : hits / of);

type Counts = { hits: number; of: number };
const none = (): Counts => ({ hits: 0, of: 0 });
const count = (counts: Counts, hit: boolean): void => {
  counts.of += 1;
  if (hit) counts.hits += 1;
};

type Place = readonly [start: number, end: number];

/** Where the phrases stand; one that stands there twice is looked for behind the one before. */
const placesOf = (text: string, phrases: readonly string[]): readonly Place[] => {
  let behind = 0;
  return phrases.map((phrase) => {
    const next = text.indexOf(phrase, behind);
    const start = next === -1 ? text.indexOf(phrase) : next;
    behind = start + phrase.length;
    return [start, behind];
  });
};

const overlaps = ([a, b]: Place, [c, d]: Place): boolean => a < d && c < b;

const newScore = () => ({
  measurable: { precision: none(), recall: none() },
  quantities: { precision: none(), recall: none() },
  roles: none(),
  vague: { precision: none(), recall: none() },
  deadlines: none(),
  misses: [] as Miss[],
});

type Growing = ReturnType<typeof newScore>;

const scoreMeasurable = (score: Growing, found: LabelledStatement, label: Labelled): void => {
  const { id, measurable } = label;
  if (found.measurable) count(score.measurable.precision, measurable);
  if (measurable) count(score.measurable.recall, found.measurable);
  if (found.measurable && !measurable)
    score.misses.push({ id, kind: 'measurable, but labelled not', what: '' });
  if (!found.measurable && measurable)
    score.misses.push({ id, kind: 'not measurable, but labelled so', what: '' });
  count(score.deadlines, found.deadline === label.deadline);
  if (found.deadline !== label.deadline)
    score.misses.push({ id, kind: 'deadline', what: String(found.deadline) });
};

/** A quantity is right where its value and its unit are; its role counts where it is right. */
const scoreQuantities = (score: Growing, found: LabelledStatement, label: Labelled): void => {
  const { id } = label;
  const left = [...found.quantities];
  for (const wanted of label.quantities) {
    const index = left.findIndex(
      ({ low, high, unit }) => low === wanted.low && high === wanted.high && unit === wanted.unit,
    );
    const [hit] = index === -1 ? [] : left.splice(index, 1);
    count(score.quantities.recall, hit !== undefined);
    if (!hit) {
      score.misses.push({ id, kind: 'quantity missed', what: wanted.span });
      continue;
    }
    count(score.quantities.precision, true);
    count(score.roles, hit.role === wanted.role);
    const what = `${wanted.span}: ${hit.role}, labelled ${wanted.role}`;
    if (hit.role !== wanted.role) score.misses.push({ id, kind: 'role', what });
  }
  for (const { span } of left) {
    count(score.quantities.precision, false);
    score.misses.push({ id, kind: 'quantity found, none labelled', what: span });
  }
};

const scoreVague = (score: Growing, found: LabelledStatement, label: Labelled): void => {
  const [predicted, wanted] = [placesOf(label.text, found.vague), placesOf(label.text, label.vague)];
  for (const [index, place] of predicted.entries()) {
    const hit = wanted.some((other) => overlaps(place, other));
    count(score.vague.precision, hit);
    const what = found.vague[index] ?? '';
    if (!hit) score.misses.push({ id: label.id, kind: 'phrase found, none labelled', what });
  }
  for (const [index, place] of wanted.entries()) {
    const hit = predicted.some((other) => overlaps(place, other));
    count(score.vague.recall, hit);
    if (!hit) score.misses.push({ id: label.id, kind: 'phrase missed', what: label.vague[index] ?? '' });
  }
};

/**
 * Compares what was found with what is labelled, as the issue says: "measurable" by statement; a quantity by value and
 * unit; a role where the quantity is right; a phrase where the spans overlap.
 */
export const scoreSet = (
  labels: readonly Labelled[],
  find: (label: Labelled) => LabelledStatement,
): Score => {
  const score = newScore();
  for (const label of labels) {
    const found = find(label);
    scoreMeasurable(score, found, label);
    scoreQuantities(score, found, label);
    scoreVague(score, found, label);
  }
  return score;
};
