import { describe, expect, it } from 'vitest';
import { agendaSchema } from '#shared/agenda/agenda';
import { parseMinutes, parseTime } from '#shared/agenda/minutes';
import { daysOf, totalMinutes } from '#shared/agenda/order';
import { scheduleOf } from '#shared/agenda/schedule';
import { STANDARD_AGENDAS, standardAgenda } from '#shared/agenda/standard-agendas';
import { timeFigure, timeWords, urgencyOf } from '#shared/agenda/time-left';
import { agendaTexts } from '#shared/language/agenda';
import { at, MINUTE, newId, ZONE } from './agendas.ts';

describe('what is typed', () => {
  it.each([
    ['45', 45],
    ['90 min', 90],
    ['1h30', 90],
    ['1:30', 90],
    ['1 h 5 min', 65],
    ['1,5 h', 90],
    ['2 Std.', 120],
    ['0.25h', 15],
    ['24 h', 1440],
    ['0', null],
    ['25 h', null],
    ['soon', null],
    ['', null],
    ['-5', null],
    ['1.5', null],
  ])('%j is a length of %j minutes', (text, minutes) => {
    expect(parseMinutes(text)).toBe(minutes);
  });

  it.each([
    ['9:30', '09:30'],
    ['09.30', '09:30'],
    ['930', '09:30'],
    ['0930', '09:30'],
    ['9', '09:00'],
    ['14h', '14:00'],
    ['9h30', '09:30'],
    ['2 pm', '14:00'],
    ['12:15 am', '00:15'],
    ['14 Uhr', '14:00'],
    ['23:59', '23:59'],
    ['24:00', null],
    ['9:61', null],
    ['13 pm', null],
    ['noon', null],
    ['', null],
  ])('%j is the time %j', (text, time) => {
    expect(parseTime(text)).toBe(time);
  });
});

describe('the time left', () => {
  it.each([
    [20, 'calm'],
    [4.001, 'calm'],
    [4, 'warn'],
    [1.001, 'warn'],
    [1, 'last'],
    [0.01, 'last'],
    [0, 'over'],
    [-3, 'over'],
  ])('%d of 20 minutes is %s', (left, urgency) => {
    expect(urgencyOf(left * MINUTE, 20)).toBe(urgency);
  });

  it.each([
    [18 * MINUTE, '18:00', '18 minutes left', 'Noch 18 Minuten'],
    [18 * MINUTE - 300, '18:00', '18 minutes left', 'Noch 18 Minuten'],
    [61_000, '1:01', '2 minutes left', 'Noch 2 Minuten'],
    [60_000, '1:00', '1 minute left', 'Noch 1 Minute'],
    [59_000, '0:59', 'Less than a minute left', 'Weniger als eine Minute'],
    [0, '0:00', 'Time is up', 'Die Zeit ist um'],
    [-300, '0:00', 'Time is up', 'Die Zeit ist um'],
    [-125_000, '+2:05', 'Over by 2 minutes', '2 Minuten über der Zeit'],
    [65 * MINUTE, '1:05:00', '65 minutes left', 'Noch 65 Minuten'],
    [-3_725_000, '+1:02:05', 'Over by 62 minutes', '62 Minuten über der Zeit'],
  ])('%d ms is %s: %s', (left, figure, en, de) => {
    expect(timeFigure(left)).toBe(figure);
    expect([timeWords(left, agendaTexts.en), timeWords(left, agendaTexts.de)]).toEqual([en, de]);
  });
});

describe.each(STANDARD_AGENDAS)('the ready agenda %s', (kind) => {
  it.each(['en', 'de'] as const)(
    'is whole in %s, leads through the five stages and has no conflict',
    (language) => {
      const blocks = standardAgenda(kind, language, newId);
      expect(() => agendaSchema.parse({ blocks, marks: [] })).not.toThrow();
      const stages = blocks.map(({ stage }) => stage).filter((stage) => stage !== '');
      expect([...new Set(stages)]).toEqual(['frame', 'measure', 'readiness', 'path', 'commit']);
      for (const { title, purpose, method, stage } of blocks) {
        expect(title).not.toBe('');
        if (stage !== '') expect([purpose, method]).not.toContain('');
      }
      const of = { blocks, marks: [] };
      const days = scheduleOf(of, at(of, 0), ZONE);
      expect(days.flatMap(({ times }) => times.map(({ overlap, gap }) => overlap + gap))).toEqual(
        blocks.map(() => 0),
      );
      const total = [...daysOf(blocks).values()].map(totalMinutes);
      expect(total).toEqual({ short: [90], half: [240], two: [465, 465] }[kind]);
    },
  );

  it('says nothing in English where it speaks German', () => {
    const texts = (language: 'en' | 'de') =>
      standardAgenda(kind, language, newId).flatMap(({ title, purpose, method, materials, notes }) =>
        [title, purpose, method, materials, notes].filter((text) => text !== ''),
      );
    const english = new Set(texts('en'));
    expect(texts('de').filter((text) => english.has(text))).toEqual([]);
    expect(texts('de')).toHaveLength(texts('en').length);
  });
});
