import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isolated, withoutDirections } from '../../../shared/core/text.ts';
import { quoted } from '../../../shared/findings/rules/subject.ts';
import { quoted as quotedClipped } from '../../../shared/session/value-words.ts';

const DIRECTIONS = ['\u202A', '\u202B', '\u202C', '\u202D', '\u202E', '\u2066', '\u2067', '\u2068', '\u2069'];

describe('withoutDirections', () => {
  it('takes every character out that turns the direction, and no other', () => {
    expect(withoutDirections(`a${DIRECTIONS.join('b')}c`)).toBe('abbbbbbbbc');
    expect(withoutDirections('Zeit für Rückfragen, 4\u202f% \u2013 ok\u200d')).toBe(
      'Zeit für Rückfragen, 4\u202f% \u2013 ok\u200d',
    );
  });

  it('takes a megabyte in its stride', () => {
    expect(withoutDirections('\u202Ea'.repeat(500_000))).toHaveLength(500_000);
  });
});

describe('isolated', () => {
  it('keeps a text from right to left apart from the sentence around it', () => {
    expect(isolated('זמן טיפול')).toBe('\u2068זמן טיפול\u2069');
    expect(isolated('Time (وقت)')).toBe('\u2068Time (وقت)\u2069');
  });

  it('leaves any other text as it is', () => {
    for (const text of ['', 'Intake time', 'Zeit für Rückfragen', 'Χρόνος', 'Время', '处理时间', '☎ 4 %']) {
      expect(isolated(text)).toBe(text);
    }
  });

  it('lets no text end the isolate that it stands in', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...DIRECTIONS, 'א', 'a', ' ')), (parts) => {
        const text = isolated(parts.join(''));
        const inside = parts.includes('א') ? text.slice(1, -1) : text;
        expect(DIRECTIONS.some((mark) => inside.includes(mark))).toBe(false);
      }),
    );
  });
});

describe('a name inside a sentence', () => {
  it('is quoted as it is where it runs from left to right', () => {
    expect(quoted(' Intake time ')).toBe('“Intake time”');
    expect(quotedClipped('Intake time')).toBe('“Intake time”');
  });

  it('turns nothing around it where it runs from right to left', () => {
    expect(quoted('זמן')).toBe('“\u2068זמן\u2069”');
    expect(quotedClipped('זמן')).toBe('“\u2068זמן\u2069”');
    expect(quoted('live\u202Eevil')).toBe('“liveevil”');
  });
});
