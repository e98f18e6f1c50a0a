/**
 * `npm run bench:language`: how well and how fast the language analysis finds vague wording and quantities, on the
 * labelled sets and against a tagger.
 */
import { pathToFileURL } from 'node:url';
import { analyseText, analyseWhole } from '#shared/goal/language/analyse';
import { toLabelled } from '#shared/goal/language/labelled';
import { textLanguage } from '#shared/goal/language/text-language';
import type { Language } from '#shared/language/language';
import { ARGUABLE } from './language-arguable.ts';
import { type Labelled, readSet, SETS } from './language-labels.ts';
import { findWithRival, parseWithRival } from './language-rival.ts';
import { type Score, scoreSet, type Share, valueOf } from './language-score.ts';
import { median, ms, percentile, printTable } from './statistics.ts';

/** What is to be reached, as the issue says. */
const TARGETS = ['0.95 / 0.95', '0.95 / 0.95', '0.85', '0.80 / 0.85'];

const both = ({ precision, recall }: { precision: Share; recall: Share }): string =>
  `${valueOf(precision).toFixed(3)} / ${valueOf(recall).toFixed(3)}`;

const row = (name: string, { measurable, quantities, roles, vague }: Score, withRoles: boolean): string[] => [
  name,
  both(measurable),
  both(quantities),
  withRoles ? valueOf(roles).toFixed(3) : '-',
  both(vague),
];

/** As the product does: by the language of the text, with that of the session as what is expected. */
const findIn =
  (language: Language) =>
  ({ id, text }: Labelled) =>
    toLabelled(id, analyseWhole(text, textLanguage(text, language)));

const printErrors = (name: string, { misses }: Score): void => {
  const arguable = new Set(ARGUABLE.map(({ id }) => id));
  console.log(`\n  ${name}: ${misses.length} remaining errors`);
  for (const kind of [...new Set(misses.map((miss) => miss.kind))].sort()) {
    const of = misses.filter((miss) => miss.kind === kind);
    const told = of.map(
      ({ id, what }) => `${id}${arguable.has(id) ? '*' : ''}${what === '' ? '' : ` "${what}"`}`,
    );
    console.log(`    ${kind} (${of.length}): ${told.join('; ')}`);
  }
};

const benchQuality = (): readonly Labelled[] => {
  const rows: string[][] = [];
  const scores: [string, Score][] = [];
  const all: Labelled[] = [];
  for (const set of SETS) {
    const labels = readSet(set);
    if (!labels) {
      console.log(`  SKIPPED: the labelled set ${set.name} is not here.`);
      continue;
    }
    const score = scoreSet(labels, findIn(set.language));
    scores.push([set.name, score]);
    rows.push(row(`${set.name} (${labels.length})`, score, true));
    if (set.language !== 'en') continue;
    all.push(...labels);
    const rival = scoreSet(labels, ({ id, text }) => findWithRival(id, text));
    rows.push(row('  the same by compromise', rival, false));
  }
  printTable([
    ['precision / recall', 'measurable', 'quantities', 'roles', 'vague phrases'],
    ['to reach', ...TARGETS],
    ...rows,
  ]);
  for (const [name, score] of scores) printErrors(name, score);
  console.log('\n  Arguable labels (* above), which the grammar is not bent to:');
  for (const { id, what, why } of ARGUABLE) console.log(`    ${id}: ${what}. ${why}`);
  return all;
};

const timeOf = (work: () => unknown): number => {
  const began = performance.now();
  work();
  return performance.now() - began;
};

const ROUNDS = 100;
const WARM_UP = 20;

/** Both in turn, so that what else the machine does meets both alike. */
const benchTime = (labels: readonly Labelled[]): void => {
  const words = labels.flatMap(({ text }) => text.split(/\s+/));
  if (words.length < 500) return console.log('  SKIPPED: no labelled text of 500 words is here.');
  const text = words.slice(0, 500).join(' ');
  const [ours, rival]: [number[], number[]] = [[], []];
  for (let round = 0; round < ROUNDS + WARM_UP; round += 1) {
    const times = [timeOf(() => analyseText(text)), timeOf(() => parseWithRival(text))] as const;
    if (round < WARM_UP) continue;
    ours.push(times[0]);
    rival.push(times[1]);
  }
  const ratios = ours.map((time, index) => time / (rival[index] ?? Number.NaN));
  console.log('');
  printTable([
    ['500 words', 'median', 'p95'],
    ['analyseText (to stay under 16 ms)', ms(median(ours)), ms(percentile(ours, 0.95))],
    ['compromise, parse alone', ms(median(rival)), ms(percentile(rival, 0.95))],
    ['ratio, paired', median(ratios).toFixed(3), percentile(ratios, 0.95).toFixed(3)],
  ]);
};

/** Prints quality and time. */
export const benchLanguage = (): Promise<void> => {
  benchTime(benchQuality());
  return Promise.resolve();
};

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await benchLanguage();
}
