/**
 * The index of all sessions against a plain scan of the same texts, letter by letter, and what the index weighs. 10,000
 * sessions of made-up words whose frequencies fall as those of a language do (Zipf 1949), always the same.
 */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { makeSearchIndex } from '../../renderer/storage/search-index.ts';
import { median, ms, printTable } from './statistics.ts';

const [SESSIONS, WORDS_EACH, VOCABULARY] = [10_000, 400, 30_000];
const QUESTION = 'word1204 word33';

/** A stream of numbers below 1 that is the same in each run (Park and Miller 1988). */
const makeChance = () => {
  let state = 20_261_127;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
};

const makeTexts = (): string[] => {
  const chance = makeChance();
  const word = (): string => `word${Math.floor(VOCABULARY ** chance())}`;
  return Array.from({ length: SESSIONS }, () => Array.from({ length: WORDS_EACH }, word).join(' '));
};

const timed = (work: () => void): number => {
  const since = performance.now();
  work();
  return performance.now() - since;
};

export const benchSearch = (): Promise<void> => {
  setFlagsFromString('--expose_gc');
  const collect = runInNewContext('gc') as () => void;
  const texts = makeTexts();
  collect();
  const before = process.memoryUsage().heapUsed;
  const index = makeSearchIndex();
  const building = timed(() => texts.forEach((text, at) => index.put(`s${at}`, [{ text, weight: 1 }])));
  collect();
  const weight = (process.memoryUsage().heapUsed - before) / 1024 / 1024;
  const [indexed, scanned]: [number[], number[]] = [[], []];
  for (let length = 1; length <= QUESTION.length; length += 1) {
    const question = QUESTION.slice(0, length);
    const words = question.split(' ');
    indexed.push(timed(() => void index.find(question)));
    scanned.push(
      timed(() => void texts.filter((text) => words.every((word) => text.toLowerCase().includes(word)))),
    );
  }
  printTable([
    ['', 'median', 'longest'],
    ['index, a keystroke', ms(median(indexed)), ms(Math.max(...indexed))],
    ['plain scan, a keystroke', ms(median(scanned)), ms(Math.max(...scanned))],
    ['ratio', (median(indexed) / median(scanned)).toFixed(3), 'target: a frame, 16 ms'],
    ['index made in', ms(building), `${weight.toFixed(0)} MB`],
  ]);
  return Promise.resolve();
};
