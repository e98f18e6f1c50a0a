import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { fromUtf8, utf8 } from '#shared/core/bytes';
import { addDays, asDate } from '#shared/core/dates';
import { asId } from '#shared/core/ids';
import { calendarText, foldedLine } from '#shared/interchange/calendar-lines';
import { planCalendarFile } from '#shared/interchange/plan-calendar';
import { planEvents } from '#shared/interchange/plan-events';
import { NOW, PLANNED, ROOM } from './support/plan.ts';

const text = (session = PLANNED): string => fromUtf8(planCalendarFile(session, NOW));

/** The events as ical.js, which is not ours, reads them. */
const eventsOf = (file: string): ICAL.Event[] =>
  new ICAL.Component(ICAL.parse(file) as [string, unknown[], unknown[]])
    .getAllSubcomponents('vevent')
    .map((event) => new ICAL.Event(event));

describe('the calendar file', () => {
  it('is read by another program: a whole day each, its end exclusive', () => {
    const events = eventsOf(text());
    expect(events).toHaveLength(planEvents(PLANNED).length);
    for (const event of events) {
      expect(event.startDate.isDate).toBe(true);
      const day = asDate(event.startDate.toString());
      expect(event.endDate.toString()).toBe(addDays(day, 1));
    }
  });

  it('holds starts, milestones, gates, the review and the open risk, in order', () => {
    const events = eventsOf(text());
    const titles = events.map(({ summary }) => summary);
    expect(titles).toContain('Start: Proof of concept');
    expect(titles).toContain('Gate: Pilot');
    expect(titles).toContain('Review: Operate');
    expect(titles).toContain('Handed over to operation');
    expect(titles).toContain('Risk: The interface, as promised; is late');
    expect(titles).not.toContain('Risk: Over');
    const days = events.map(({ startDate }) => startDate.toString());
    expect(days.toSorted()).toEqual(days);
  });

  it('puts each gate on the day of the plan, with decider, criteria and fallback', () => {
    const gate = eventsOf(text()).find(({ summary }) => summary === 'Gate: Proof of concept');
    expect(gate?.startDate.toString()).toBe(PLANNED.phases[0]?.gate.date);
    expect(gate?.description).toContain('Decides: Dr Anna Vogt');
    expect(gate?.description).toContain('Intake time: at most 2\u00A0days over 100 cases');
    expect(gate?.description).toContain(`If it is not passed: ${PLANNED.phases[0]?.gate.fallback}`);
  });

  it('holds a reading for each level with a day, and the open decisions', () => {
    const decision = {
      id: asId('d1'),
      statement: 'Who pays, and when?',
      reason: '',
      alternatives: '',
      state: 'open' as const,
      decidedBy: '' as const,
      date: asDate('2026-12-01'),
      stage: 'commit' as const,
      isCarried: false,
    };
    const decided = { ...decision, id: asId('d2'), statement: 'Done', state: 'decided' as const };
    const metrics = PLANNED.metrics.map((metric) => ({
      ...metric,
      must: { ...metric.must, by: asDate('2027-03-31') },
    }));
    const events = eventsOf(text({ ...PLANNED, metrics, decisions: [decision, decided] }));
    const day = (title: string): string | undefined =>
      events.find(({ summary }) => summary === title)?.startDate.toString();
    expect(day('Reading, plan: Intake time')).toBe('2027-06-30');
    expect(day('Reading, must: Intake time')).toBe('2027-03-31');
    expect(events.find(({ summary }) => summary === 'Reading, plan: Intake time')?.description).toContain(
      'Planned: at most 1\u00A0days',
    );
    expect(day('Decide: Who pays, and when?')).toBe('2026-12-01');
    expect(day('Decide: Done')).toBeUndefined();
  });

  it('brings commas, semicolons and breaks through as they were', () => {
    const risk = eventsOf(text()).find(({ summary }) => summary.startsWith('Risk'));
    expect(risk?.summary).toBe('Risk: The interface, as promised; is late');
    expect(risk?.description).toContain('Because: Vendor\nbusy');
    expect(risk?.description).toContain('Owner: Jonas Müller-Lüdenscheidt');
  });

  it('keeps its identifiers when a title changes and gives each only once', () => {
    const uids = eventsOf(text()).map(({ uid }) => uid);
    expect(new Set(uids).size).toBe(uids.length);
    const renamed = { ...PLANNED, phases: PLANNED.phases.map((phase) => ({ ...phase, name: 'Other' })) };
    expect(eventsOf(text(renamed)).map(({ uid }) => uid)).toEqual(uids);
    expect(uids.every((uid) => uid.endsWith('-session@phase-one'))).toBe(true);
  });

  it('is stamped with the moment it was made, in UTC', () => {
    expect(text().match(/^DTSTAMP:.*$/gm)).toEqual(planEvents(PLANNED).map(() => 'DTSTAMP:20261122T101530Z'));
  });

  it('ends every line with CRLF and keeps each within 75 octets', () => {
    const file = text();
    expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of file.split('\r\n')) expect(utf8(line).length).toBeLessThanOrEqual(75);
  });

  it('is a calendar with readings alone where there is no plan, and without events where there is nothing', () => {
    expect(eventsOf(text({ ...ROOM, metrics: [] }))).toEqual([]);
    expect(eventsOf(text(ROOM)).map(({ summary }) => summary)).toEqual(['Reading, plan: Intake time']);
  });

  it('says no day twice for a phase whose days are computed', () => {
    const computed = {
      ...PLANNED,
      phases: PLANNED.phases.map((phase, at) => ({
        ...phase,
        gate: { ...phase.gate, date: '' as const },
        start: at === 0 ? phase.start : ('' as const),
        end: '' as const,
      })),
    };
    const gates = eventsOf(text(computed)).filter(({ summary }) => summary.startsWith('Gate'));
    expect(gates.map(({ startDate }) => startDate.toString())).toEqual(
      PLANNED.phases.slice(0, 3).map(({ gate }) => gate.date),
    );
  });
});

describe('a line of a calendar', () => {
  it('is folded by octets and never inside a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (value) => {
        const folded = foldedLine(`SUMMARY:${calendarText(value)}`);
        const lines = folded.slice(0, -2).split('\r\n');
        for (const line of lines) expect(utf8(line).length).toBeLessThanOrEqual(75);
        expect(lines.join('\r\n').replaceAll('\r\n ', '')).toBe(`SUMMARY:${calendarText(value)}`);
      }),
    );
  });

  it('fills a line to its 75th octet before it folds', () => {
    const full = `X:${'a'.repeat(73)}`;
    expect(foldedLine(full)).toBe(`${full}\r\n`);
    expect(foldedLine(`${full}b`)).toBe(`${full}\r\n b\r\n`);
    expect(foldedLine(`${full.slice(0, -1)}ü`)).toBe(`${full.slice(0, -1)}\r\n ü\r\n`);
  });

  it('comes back from another reader as it went in', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }), (value) => {
        const session = {
          ...PLANNED,
          risks: PLANNED.risks.map((risk) => ({ ...risk, event: `x${value}x` })),
        };
        const risk = eventsOf(text(session)).find(({ summary }) => summary.startsWith('Risk'));
        const plain = `x${value}x`.replaceAll('\t', ' ').replaceAll(/\r\n?|\u2028|\u2029/g, '\n');
        expect(risk?.summary).toBe(`Risk: ${plain.replaceAll(/(?!\n)\p{Cc}/gu, '')}`);
      }),
      { numRuns: 50 },
    );
  });

  it('drops control characters and halves of pairs', () => {
    expect(calendarText('a\u0000b\uD800c\td')).toBe('abc d');
  });
});
