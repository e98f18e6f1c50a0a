import { describe, expect, it } from 'vitest';
import { asId } from '#shared/core/ids';
import { libraryPlaceTexts } from '#shared/language/library-places';
import { emptyMetric } from '#shared/metric/metric';
import { emptyQuote, type Quote } from '#shared/session/captured';
import { placeOf } from '../../../renderer/storage/search-excerpt.ts';
import { makeSearchIndex } from '../../../renderer/storage/search-index.ts';
import { textPlaces, textsOf } from '../../../renderer/storage/search-texts.ts';
import { formsOf, isNear, wordsOf } from '../../../renderer/storage/search-words.ts';
import { blankFile } from './sessions.ts';

const indexOf = (texts: Readonly<Record<string, string>>) => {
  const index = makeSearchIndex();
  for (const [key, text] of Object.entries(texts)) index.put(key, [{ text, weight: 1 }]);
  return index;
};

const found = (texts: Readonly<Record<string, string>>, question: string): readonly string[] =>
  indexOf(texts).find(question)?.keys ?? [];

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
    const answer = indexOf(TEXTS).find('itnake');
    expect(answer).toMatchObject({ keys: ['a', 'c'], isSimilar: true });
    expect(indexOf(TEXTS).find('intake')?.isSimilar).toBe(false);
  });

  it('puts whole words before beginnings, and names before the rest', () => {
    const index = makeSearchIndex();
    index.put('rest', [{ text: 'fraud', weight: 1 }]);
    index.put('begins', [{ text: 'fraudulent', weight: 1 }]);
    index.put('title', [{ text: 'Fraud', weight: 3 }]);
    const { keys = [], scores = [] } = index.find('fraud') ?? {};
    const by = new Map(keys.map((key, at) => [key, scores[at] ?? 0]));
    expect([...by.keys()].toSorted((x, y) => (by.get(y) ?? 0) - (by.get(x) ?? 0))).toEqual([
      'title',
      'rest',
      'begins',
    ]);
  });

  it('knows a session only as it was put last, and not when it was dropped', () => {
    const index = indexOf(TEXTS);
    for (let round = 0; round < 2_000; round += 1) index.put('a', [{ text: `round${round}`, weight: 1 }]);
    expect(index.find('claims')?.keys).toEqual([]);
    expect(index.find('round1999')?.keys).toEqual(['a']);
    index.drop('a');
    expect(index.find('round1999')?.keys).toEqual([]);
    // Two thousand dead words are swept, not kept.
    expect(index.words()).toBeLessThan(1_600);
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
