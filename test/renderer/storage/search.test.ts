import { describe, expect, it } from 'vitest';
import { asId } from '#shared/core/ids';
import { libraryPlaceTexts } from '#shared/language/library-places';
import { emptyMetric } from '#shared/metric/metric';
import { emptyQuote, type Quote } from '#shared/session/captured';
import { placeOf } from '../../../renderer/storage/search-excerpt.ts';
import { makeSearchIndex, type SearchIndex } from '../../../renderer/storage/search-index.ts';
import { makeRosterCopy, newsOf } from '../../../renderer/storage/search-roster.ts';
import { textPlaces, textsOf } from '../../../renderer/storage/search-texts.ts';
import { formsOf, isNear, wordsOf } from '../../../renderer/storage/search-words.ts';
import { blankFile } from './sessions.ts';

const indexOf = (texts: Readonly<Record<string, string>>) => {
  const index = makeSearchIndex();
  for (const [key, text] of Object.entries(texts)) index.put(key, [{ text, weight: 1 }]);
  return index;
};

/** The keys that a question finds. */
const keysFor = (index: SearchIndex, question: string): readonly (string | null | undefined)[] =>
  [...(index.find(question)?.places ?? [])].map((place) => index.roster().keys[place]);

const found = (
  texts: Readonly<Record<string, string>>,
  question: string,
): readonly (string | null | undefined)[] => keysFor(indexOf(texts), question);

describe('the words of a text', () => {
  it('are looked up without case, accents, umlauts and ß', () => {
    expect(formsOf('Müller')).toEqual(['muller', 'mueller']);
    expect(formsOf('Straße')).toEqual(['strasse']);
    expect(formsOf('CAFÉ')).toEqual(['cafe']);
  });

  it('are found between signs, pictures and scripts without spaces', () => {
    expect(wordsOf('5.2 days 🚀 目標').flatMap(({ forms }) => forms)).toEqual([
      '5',
      '2',
      'days',
      '🚀',
      '目',
      '標',
    ]);
    expect(wordsOf('שָׁלוֹם').flatMap(({ forms }) => forms)).toEqual(['שלום']);
  });

  it('are near with one slip: a letter more, less, wrong, or two changed round', () => {
    for (const slip of ['intakes', 'intke', 'intoke', 'itnake'])
      expect([slip, isNear('intake', slip)]).toEqual([slip, true]);
    for (const other of ['intak3s', 'tinkae', 'take'])
      expect([other, isNear('intake', other)]).toEqual([other, false]);
  });
});

describe('the search', () => {
  const TEXTS = { a: 'Claims intake of Frau Müller', b: 'Invoice matching', c: 'Intake of invoices' };

  it('wants every word, as a whole or as a beginning, wherever it stands', () => {
    expect(found(TEXTS, 'intake')).toEqual(['a', 'c']);
    expect(found(TEXTS, 'inta inv')).toEqual(['c']);
    expect(found(TEXTS, 'mueller')).toEqual(['a']);
    expect(found(TEXTS, 'MULLER claims')).toEqual(['a']);
    expect(found(TEXTS, 'intake fraudulent')).toEqual([]);
  });

  it('forgives one slip where nothing is written so', () => {
    expect(found(TEXTS, 'itnake')).toEqual(['a', 'c']);
    expect(indexOf(TEXTS).find('itnake')?.isSimilar).toBe(true);
    expect(indexOf(TEXTS).find('intake')?.isSimilar).toBe(false);
  });

  it('finds the same by broad beginnings as a plain scan does', () => {
    const chance = (() => {
      let state = 7;
      return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
    })();
    const letters = 'aeinrst';
    const word = (): string =>
      Array.from({ length: 2 + Math.floor(chance() * 4) }, () => letters[Math.floor(chance() * 7)]).join('');
    const texts = Object.fromEntries(
      Array.from({ length: 300 }, (_, at) => [`s${at}`, Array.from({ length: 9 }, word).join(' ')]),
    );
    for (const question of ['re', 'in', 'ta', 'st in', 'rest', 'a in']) {
      const scan = Object.entries(texts).filter(([, text]) =>
        question
          .split(' ')
          .every((typed) =>
            text.split(' ').some((one) => (typed.length === 1 ? one === typed : one.startsWith(typed))),
          ),
      );
      const plain = scan.map(([key]) => key);
      // Where a plain scan finds nothing, words one slip away are looked for.
      if (plain.length > 0) expect([question, found(texts, question)]).toEqual([question, plain]);
    }
  });

  it('puts whole words before beginnings, and names before the rest', () => {
    const index = makeSearchIndex();
    index.put('rest', [{ text: 'fraud', weight: 1 }]);
    index.put('begins', [{ text: 'fraudulent', weight: 1 }]);
    index.put('title', [{ text: 'Fraud', weight: 3 }]);
    const scores = index.find('fraud')?.scores ?? [];
    const by = new Map(keysFor(index, 'fraud').map((key, at) => [key, scores[at] ?? 0]));
    expect([...by.keys()].toSorted((x, y) => (by.get(y) ?? 0) - (by.get(x) ?? 0))).toEqual([
      'title',
      'rest',
      'begins',
    ]);
  });

  it('knows a session only as it was put last, and not when it was dropped', () => {
    const index = indexOf(TEXTS);
    for (let round = 0; round < 2_000; round += 1) index.put('a', [{ text: `round${round}`, weight: 1 }]);
    expect(keysFor(index, 'claims')).toEqual([]);
    expect(keysFor(index, 'round1999')).toEqual(['a']);
    index.drop('a');
    expect(keysFor(index, 'round1999')).toEqual([]);
    // Two thousand dead words are swept, not kept.
    expect(index.words()).toBeLessThan(1_600);
  });
});

describe('what the window knows of the index', () => {
  const asked = (index: SearchIndex, copy: ReturnType<typeof makeRosterCopy>, question: string) => {
    const news = newsOf(index.roster(), copy.known());
    if (news) copy.learn(news);
    const answer = index.find(question);
    return { told: news?.ids.length ?? 0, found: answer && copy.read(answer) };
  };

  it('is told once, then only what came to it', () => {
    const index = indexOf({ a: 'intake', b: 'matching' });
    const copy = makeRosterCopy();
    expect(asked(index, copy, 'intake').told).toBe(2);
    expect(asked(index, copy, 'intake').told).toBe(0);
    index.put('c', [{ text: 'intake again', weight: 3 }]);
    const { told, found: answer } = asked(index, copy, 'intake');
    expect([told, answer?.count]).toEqual([1, 2]);
    const scores = ['a', 'b', 'c'].map((id) => answer?.scoreOf(asId(id)) ?? 0);
    expect(scores.map((score) => score > 0)).toEqual([true, false, true]);
    expect(scores[2]).toBeGreaterThan(scores[0] ?? 0);
  });

  it('follows a session to its new place when it was read again, and lets go of one that is gone', () => {
    const index = indexOf({ a: 'intake', b: 'intake' });
    const copy = makeRosterCopy();
    asked(index, copy, 'intake');
    index.put('a', [{ text: 'other words', weight: 1 }]);
    index.drop('b');
    expect(asked(index, copy, 'intake').found?.count).toBe(0);
    const { found: answer } = asked(index, copy, 'other');
    expect([answer?.count, answer?.scoreOf(asId('a')), answer?.scoreOf(asId('b'))]).toEqual([1, 12, 0]);
  });

  it('is told all of it again once the dead places were swept', () => {
    const index = indexOf({ gone: 'intake', a: 'intake', b: 'matching' });
    const copy = makeRosterCopy();
    asked(index, copy, 'intake');
    index.drop('gone');
    for (let round = 0; round < 600; round += 1) index.put('a', [{ text: `round${round}`, weight: 1 }]);
    const { told, found: answer } = asked(index, copy, 'matching');
    expect(told).toBeLessThan(120);
    expect([answer?.count, answer?.scoreOf(asId('b'))]).toEqual([1, 12]);
    // Another session stands now where this one stood.
    expect(answer?.scoreOf(asId('gone'))).toBe(0);
  });

  it('takes what it is told twice only once', () => {
    const index = indexOf({ a: 'intake' });
    const copy = makeRosterCopy();
    const first = newsOf(index.roster(), copy.known());
    index.put('b', [{ text: 'intake', weight: 1 }]);
    const second = newsOf(index.roster(), copy.known());
    for (const news of [second, first]) if (news) copy.learn(news);
    expect(copy.known()).toEqual({ sweep: 0, count: 2 });
    expect(asked(index, copy, 'intake').found?.scoreOf(asId('b'))).toBe(12);
  });
});

describe('the texts of a session', () => {
  const { session } = blankFile();

  it('are found in every field that holds what people write', () => {
    const fill = (value: unknown): unknown => value;
    const metric = {
      ...emptyMetric(asId('M1')),
      name: 'Intake time',
      baseline: { ...emptyMetric(asId('M1')).baseline, evidence: 'canary' },
    };
    const quote: Quote = { ...emptyQuote(asId('Q1'), 'frame'), text: 'word for word' };
    const texts = textsOf({ ...session, metrics: [metric], quotes: [quote], tags: ['spring'] });
    expect(fill(texts.map(({ path }) => path))).toEqual([
      'title',
      'metrics/M1/name',
      'metrics/M1/baseline/evidence',
      'quotes/Q1/text',
      'tags/0',
    ]);
  });

  it('have words for every place in both languages', () => {
    for (const { kinds, fields } of [libraryPlaceTexts.en, libraryPlaceTexts.de]) {
      const missing = textPlaces().filter((place) => {
        const [kind = '', field = ''] = place.split('.');
        return !(place in fields || field in fields) || !(kind in kinds || kind === 'session');
      });
      expect(missing).toEqual([]);
    }
  });

  it('name the place with the most of the words, and mark them in its surroundings', () => {
    const evidence = `${'long before '.repeat(30)}measured by Maria Koch in March ${'long after '.repeat(30)}`;
    const metric = {
      ...emptyMetric(asId('M1')),
      name: 'Intake time',
      baseline: { ...emptyMetric(asId('M1')).baseline, evidence },
    };
    const place = placeOf({ ...session, metrics: [metric] }, 'koch maria');
    expect(place).toMatchObject({
      path: 'metrics/M1/baseline/evidence',
      stage: 'measure',
      kind: 'metrics',
      name: 'Intake time',
      field: 'evidence',
    });
    expect(place?.excerpt.filter(({ isHit }) => isHit).map(({ text }) => text)).toEqual(['Maria', 'Koch']);
    expect(place?.excerpt.map(({ text }) => text).join('').length).toBeLessThan(220);
  });
});
