import createBidi from 'bidi-js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinArabic, NON_JOINER, readAs, shapesOf } from '#shared/pdf/arabic-forms';
import { isInvisible } from '#shared/pdf/printable-text';
import { isRightToLeft, keepDirections, mirrorOf, runsBothWays, seenOrder } from '#shared/pdf/right-to-left';

/** A line as it is seen from the left, forms read as their letters. */
const seen = (line: string): string =>
  seenOrder(line)
    .map(({ character }) => readAs(character))
    .join('');

const reversed = (text: string): string => Array.from(text).reverse().join('');

describe('putting a line into the order in which it is seen', () => {
  it('turns Hebrew around, mirrors its brackets and leaves numbers and Latin words as they are', () => {
    expect(seen('שלום (בדיקה) 123')).toBe(`123 (${reversed('בדיקה')}) ${reversed('שלום')}`);
    expect(seen('גרסה [2.1] ABC')).toBe(`ABC [2.1] ${reversed('גרסה')}`);
    expect(seen('a < ב')).toBe('a < ב');
    expect(seen('א < ב')).toBe('ב > א');
  });

  it('keeps an English sentence around a Hebrew name', () => {
    expect(seen('Owner: שרה, Head')).toBe(`Owner: ${reversed('שרה')}, Head`);
    expect(isRightToLeft('Owner: שרה, Head')).toBe(false);
    expect(isRightToLeft('שרה, Head')).toBe(true);
  });

  it('keeps a figure behind a name that is kept apart', () => {
    expect(seen('Owner: שרה, 5')).toBe(`Owner: 5 ,${reversed('שרה')}`);
    expect(seen('Owner: \u2068שרה\u2069, 5')).toBe(`Owner: ${reversed('שרה')}, 5`);
    expect(isRightToLeft('\u2068שרה\u2069, 5')).toBe(false);
  });

  it('writes the digits of both kinds from left to right', () => {
    expect(seen('عام ٢٠٢٦')).toBe(`٢٠٢٦ ${reversed('عام')}`);
    expect(seen('עד 1,250.5%')).toBe(`1,250.5% ${reversed('עד')}`);
  });

  it('has nothing to do for a text without such letters', () => {
    expect(runsBothWays('Zoë Ångström, Łódź, Наталья, Γιώργος')).toBe(false);
    expect(isRightToLeft('12.5 %')).toBe(false);
  });
});

describe('joining Arabic letters', () => {
  it('gives each letter its form by its neighbours', () => {
    expect(joinArabic('محمد')).toEqual(['\ufee3', '\ufea4', '\ufee4', '\ufeaa']);
    expect(joinArabic('دار')).toEqual(['\ufea9', '\ufe8d', '\ufead']);
    expect(joinArabic('گچپژ')).toEqual(['\ufb94', '\ufb7d', '\ufb59', '\ufb8b']);
  });

  it('joins across marks and the stretching line, and not across a non-joiner or a space', () => {
    expect(joinArabic('بَب')).toEqual(['\ufe91', '\u064e', '\ufe90']);
    expect(joinArabic('بـ')).toEqual(['\ufe91', '\u0640']);
    expect(joinArabic(`می${NON_JOINER}خ`)).toEqual(['\ufee3', '\ufbfd', NON_JOINER, '\ufea5']);
    expect(joinArabic('ب ب')).toEqual(['\ufe8f', ' ', '\ufe8f']);
  });

  it('makes one shape of lam and alef, and both letters can be read', () => {
    for (const [alef, form] of [
      ['ا', '\ufefb'],
      ['أ', '\ufef7'],
      ['إ', '\ufef9'],
      ['آ', '\ufef5'],
    ] as const) {
      const joined = joinArabic(`ل${alef}`);
      expect(joined[0]).toBe(form);
      expect(joined.map(readAs).join('')).toBe(`ل${alef}`);
    }
    expect(joinArabic('بلا')[1]).toBe('\ufefc');
  });

  it('has every shape of the letters of Arabic, Persian and Urdu, and none of letters whose shapes have no name', () => {
    for (const letter of 'ابتثجحخدذرزسشصضطظعغفقكلمنهويىةءأإآؤئپچژگکیٹڈڑںھہے') {
      expect(shapesOf(letter).length).toBeGreaterThan(0);
      for (const shape of shapesOf(letter)) expect(readAs(shape)).toBe(letter);
    }
    for (const letter of 'ڵێەټ') expect(shapesOf(letter)).toEqual([]);
  });
});

const bidi = createBidi();

/** The visible characters of a part of a paragraph as the algorithm orders it as a whole (rules L1, L2 and L4). */
const orderedPart = (paragraph: string, from: number, to: number): string => {
  const { levels, paragraphs } = bidi.getEmbeddingLevels(paragraph);
  const end = from + paragraph.slice(from, to).replace(/[ \u2068\u2069]+$/, '').length;
  levels.fill(paragraphs[0]?.level ?? 0, end, to);
  const order = Array.from({ length: to - from }, (_, index) => from + index);
  const levelOf = (at: number): number => levels[order[at] ?? 0] ?? 0;
  const highest = Math.max(0, ...order.map((at) => levels[at] ?? 0));
  for (let level = highest; level > 0; level -= 1) {
    const moved = order.map((_, at) => levelOf(at) >= level);
    for (let start = 0; start < order.length; start += 1) {
      if (!moved[start]) continue;
      let end = start;
      while (moved[end + 1]) end += 1;
      order.splice(start, end - start + 1, ...order.slice(start, end + 1).reverse());
      start = end;
    }
  }
  return order
    .filter((at) => !isInvisible(paragraph.charAt(at)))
    .map((at) => ((levels[at] ?? 0) % 2 === 1 ? mirrorOf(paragraph.charAt(at)) : paragraph.charAt(at)))
    .join('');
};

describe('a paragraph that is broken into lines', () => {
  const word = fc.string({
    unit: fc.constantFrom(...Array.from('אשדرaZ17٣.,-%:()\u2068\u2069')),
    minLength: 1,
    maxLength: 4,
  });

  it('is ordered line by line as the algorithm orders it as a whole', () => {
    fc.assert(
      fc.property(fc.array(word, { minLength: 2, maxLength: 12 }), fc.nat(10), (words, cut) => {
        const at = 1 + (cut % (words.length - 1));
        const lines = [words.slice(0, at).join(' '), words.slice(at).join(' ')];
        const paragraph = lines.join(' ');
        fc.pre(runsBothWays(paragraph));
        const [first = '', second = ''] = keepDirections(paragraph, lines);
        const length = lines[0]?.length ?? 0;
        expect([seen(first), seen(second)]).toEqual([
          orderedPart(paragraph, 0, length),
          orderedPart(paragraph, length + 1, paragraph.length),
        ]);
      }),
      { numRuns: 1000 },
    );
  });

  it('keeps its direction on a line without a letter of it, and what is kept apart over the break', () => {
    const lines = keepDirections('שרה היא Head of Claims', ['שרה היא', 'Head of Claims']);
    expect(lines.map(isRightToLeft)).toEqual([true, true]);
    const [, second = ''] = keepDirections('By \u2068שרה כהן\u2069, 5', ['By \u2068שרה', 'כהן\u2069, 5']);
    expect(seen(second)).toBe(`${reversed('כהן')}, 5`);
  });

  it('is left alone when it is one line or runs one way', () => {
    expect(keepDirections('שרה כהן', ['שרה כהן'])).toEqual(['שרה כהן']);
    expect(keepDirections('one two', ['one', 'two'])).toEqual(['one', 'two']);
  });
});
