import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asId } from '#shared/core/ids';
import { BUILT_IN } from '#shared/metric/catalogue/built-in';
import { type CatalogueEntry, emptyEntry } from '#shared/metric/catalogue/entry';
import { makeCatalogueSearch } from '#shared/metric/catalogue/search';
import { THESAURUS } from '#shared/metric/catalogue/thesaurus';
import { ENGLISH_WORDS } from '#shared/metric/catalogue/words';
import { cpuTime } from '../../../support/cpu-time.ts';

const catalogue = makeCatalogueSearch(BUILT_IN);

const found = (text: string, limit = 5): readonly string[] =>
  catalogue.search(text, limit).map(({ entry }) => entry.id);

test.each([
  ['customers wait too long on the phone', 'call-wait-time'],
  ['paperwork piles up', 'document-backlog'],
  ['too many wrong bookings', 'invoice-coding-accuracy'],
  ['our suppliers get paid too late', 'invoice-on-time-payment'],
  ['machines keep breaking down', 'maintenance-mtbf'],
  ['tickets get bounced between teams', 'desk-reassignment-rate'],
  ['claims sit on desks for weeks', 'claims-cycle-time'],
  ['customers pay us late', 'order-days-sales-outstanding'],
  ['doctors spend their evenings typing', 'care-documentation-time'],
  ["patients don't turn up", 'care-no-show-rate'],
  ['releases always break something', 'software-change-failure-rate'],
  ['the camera throws away good parts', 'inspection-false-rejects'],
  ['fraud alerts are mostly noise', 'fraud-false-alert-share'],
  ['the shelves are empty when customers come', 'logistics-stock-out-rate'],
  ['new hires leave after six months', 'hiring-first-year-retention'],
])('finds what a room says: %s', (text, id) => {
  expect(found(text)).toContain(id);
});

test('a metric is found by its own name in the first place', () => {
  const lost = BUILT_IN.filter(({ name, field }) => {
    const first = catalogue.search(name, 3).map(({ entry }) => entry);
    return !first.some((entry) => entry.name === name && entry.field === field);
  });
  expect(lost.map(({ id }) => id)).toEqual([]);
});

test('synonyms find what the catalogue says in other words', () => {
  expect(found('vendor voucher')).toContain('invoice-cost');
  expect(found('adjudication is sluggish and lengthy')).toContain('claims-cycle-time');
});

test('the last word is completed while it is typed, a finished one is not', () => {
  expect(found('invo')[0]).toMatch(/^invoice-/);
  expect(found('invo ')).toEqual([]);
});

test('a typing error still finds', () => {
  expect(found('maintenence of machins').every((id) => id.startsWith('maintenance-'))).toBe(true);
  expect(found('recieve invocies').some((id) => id.startsWith('invoice-') || id.startsWith('order-'))).toBe(
    true,
  );
});

test('accents, capitals and other forms of a word make no difference', () => {
  const plain = found('paperwork piles up');
  expect(found('PÀPERWÖRK pïled up')).toEqual(plain);
  expect(found('paperwork pi\u0308les up')).toEqual(plain);
});

test('the words that led to a match are given as they were typed', () => {
  const [first] = catalogue.search('Our Customers wait too long on the Phone, honestly');
  expect(first?.entry.id).toBe('call-wait-time');
  expect(first?.matched).toEqual(['Customers', 'wait', 'long', 'Phone']);
});

test('a text that says nothing finds nothing', () => {
  for (const text of ['', '   ', 'the of and', 'use AI to improve operations', '!!! ???', '🙂']) {
    expect(catalogue.search(text), text).toEqual([]);
  }
});

test('the name of the technology says nothing, its words do', () => {
  expect(found('machine learning and natural language processing with neural networks')).toEqual([]);
  expect(found('the machine is down')[0]).toMatch(/^maintenance-/);
  expect(found('translate letters into a foreign language')).toContain('document-drafting-time');
});

test('no phrase of the thesaurus shrinks to a single word, or to none, by losing its stop words', () => {
  const phrases = [...THESAURUS.values()].flat();
  expect(phrases.length).toBeGreaterThan(700);
  const shrunk = phrases.filter(
    (phrase) => ENGLISH_WORDS.wordsOf(phrase).length < (phrase.includes(' ') ? 2 : 1),
  );
  expect(shrunk).toEqual([]);
});

test('the limit is kept', () => {
  expect(catalogue.search('time to process a case', 3)).toHaveLength(3);
  expect(catalogue.search('time to process a case')).toHaveLength(10);
  expect(catalogue.search('time to process a case', 0)).toEqual([]);
});

test('own entries are found beside the built-in ones, even with an id that is taken', () => {
  const own: CatalogueEntry = {
    ...emptyEntry(asId('claims-intake-time')),
    name: 'Zeppelin docking time',
    words: ['airship waits at the mast'],
  };
  const both = makeCatalogueSearch([...BUILT_IN, own]);
  expect(both.search('zeppelins')[0]?.entry).toBe(own);
  expect(both.search('airships wait')[0]?.entry).toBe(own);
  expect(makeCatalogueSearch([]).search('claims')).toEqual([]);
});

test('a long goal is read to the limit, and a megabyte pasted takes no longer', () => {
  expect(found('paperwork piles up '.repeat(60_000))[0]).toBe('document-backlog');
  expect(found('9'.repeat(1_000_000))).toEqual([]);
  expect(found(`${'x'.repeat(1_900)} paperwork piles up`)[0]).toBe('document-backlog');
  expect(found(`${'x '.repeat(1_900)} paperwork piles up`)).not.toContain('document-backlog');
});

test('right-to-left text, names of object parts and marks of the index do no harm', () => {
  expect(found('العملاء ينتظرون طويلا على الهاتف')).toEqual([]);
  expect(() => found('__proto__ constructor toString hasOwnProperty ~slow * ( [ \\')).not.toThrow();
});

test('no text makes it throw, and every match names words of the text', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.lorem({ maxCount: 40 })),
      (text) => {
        for (const { matched } of catalogue.search(text)) {
          expect(matched.length).toBeGreaterThan(0);
          for (const word of matched) expect(text).toContain(word);
        }
      },
    ),
  );
});

/** The best of many runs: a busy machine makes single ones slow, never fast. */
const fastest = (text: string): number =>
  Math.min(
    ...Array.from({ length: 100 }, () => {
      const start = cpuTime();
      catalogue.search(text);
      return cpuTime() - start;
    }),
  );

test('a search takes less than 5 ms, and the worst that can be pasted less than two frames', () => {
  expect(fastest('customers wait too long on the phone')).toBeLessThan(5);
  const everything = BUILT_IN.flatMap(({ words }) => words).join(' ');
  const strangers = Array.from({ length: 300 }, (_, at) => `qwz${at.toString(36)}vjk`).join(' ');
  expect(fastest(everything)).toBeLessThan(32);
  expect(fastest(strangers)).toBeLessThan(32);
});
