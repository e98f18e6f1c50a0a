import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyBlock } from '#shared/agenda/agenda';
import { asInstant } from '#shared/core/dates';
import { speaking } from '#shared/language/say';
import { emptyMetric, type Metric } from '#shared/metric/metric';
import { emptyCriterion } from '#shared/plan/gate';
import { emptyPhase } from '#shared/plan/phase';
import type { Command } from '#shared/session/command';
import { describeChange } from '#shared/session/describe-change';
import { emptyParticipant } from '#shared/session/participant';
import type { Session } from '#shared/session/session';
import { cpuTime } from '../../support/cpu-time.ts';
import { blankSession, carryOut, day, type Desk, id, openDesk } from './desk.ts';
import { anySteps, playSteps } from './random-desk.ts';

const M = id('m1');
const intake: Metric = {
  ...emptyMetric(M),
  name: 'Intake time',
  unit: 'days',
  baseline: { ...emptyMetric(M).baseline, value: null },
  plan: { value: 1, by: '' },
};
const start = (): Session => ({
  ...blankSession(),
  metrics: [intake, { ...emptyMetric(id('m2'), 'guardrail'), unit: '%' }],
  participants: [emptyParticipant(id('koch'), 'operations', 'Maria Koch')],
  phases: [{ ...emptyPhase(id('p1'), 'pilot'), gate: { ...emptyPhase(id('p1'), 'pilot').gate } }],
});

/** The words for the last thing done at a desk, with plain spaces. */
const said = (desk: Desk): string => {
  const entry = desk.journal.at(-1);
  if (entry?.kind !== 'do') throw new Error('nothing was done');
  return describeChange(entry, desk.session).replaceAll('\u00a0', ' ');
};

/** The words for a command, after what was done before. */
const words = (command: Command, session = start()): string => {
  const desk = openDesk(session);
  expect(carryOut(desk, command)).toMatchObject({ ok: true });
  return said(desk);
};

const onMetric = (changes: object, metric = M): Command => ({ type: 'metric.update', id: metric, changes });

const numbers = emptyBlock(id('b1'), 'Numbers');
const inTheRoom = (): Session => ({ ...start(), agenda: { blocks: [numbers], marks: [] } });

/** A command of each kind that the room has, with its words in English and in German. */
const ROOM_CHANGES: readonly (readonly [Command, string, string])[] = [
  [
    { type: 'agendaBlock.update', id: numbers.id, changes: { minutes: 20 } },
    'minutes of Numbers 15 min → 20 min',
    'Minuten von Numbers 15 min → 20 min',
  ],
  [
    { type: 'agendaBlock.update', id: numbers.id, changes: { startsAt: '09:30' } },
    'fixed start of Numbers “09:30”',
    'fester Beginn von Numbers „09:30“',
  ],
  [
    { type: 'agendaBlock.update', id: numbers.id, changes: { isDropped: true } },
    'left out of Numbers no → yes',
    'entfallen von Numbers nein → ja',
  ],
  [
    {
      type: 'agendaMark.add',
      item: { id: id('k1'), kind: 'begin', blockId: numbers.id, at: asInstant('2027-01-11T08:00:00.000Z') },
    },
    'begin Numbers',
    'Numbers beginnen',
  ],
  [{ type: 'agendaBlock.remove', id: numbers.id }, 'delete agenda block Numbers', 'Block Numbers löschen'],
  [
    { type: 'session.update', changes: { tags: ['claims', 'pilot'] } },
    'tags of the session claims, pilot',
    'Schlagwörter von Sitzung claims, pilot',
  ],
  [
    onMetric({ plan: { value: 0.5 } }),
    'plan of Intake time 1.0 → 0.5 days',
    'Ziel von Intake time 1.0 → 0.5 days',
  ],
  [
    onMetric({ accountable: id('koch') }),
    'owner of Intake time Maria Koch',
    'Verantwortung von Intake time Maria Koch',
  ],
];

describe('a change of the room in words', () => {
  it.each(ROOM_CHANGES)('%j', (command, english, german) => {
    expect(words(command, inTheRoom())).toBe(english);
    expect(speaking('de', () => words(command, inTheRoom()))).toBe(german);
  });
});

describe('a change in words', () => {
  it('names field, metric and both figures, with equal decimals and the unit', () => {
    expect(words(onMetric({ plan: { value: 0.5 } }))).toBe('plan of Intake time 1.0 → 0.5 days');
    expect(words(onMetric({ baseline: { value: 5.2 } }))).toBe('baseline of Intake time 5.2 days');
    expect(words(onMetric({ plan: { value: null } }))).toBe('plan of Intake time 1 days → not said');
  });

  it('writes numbers, days and money as the session reads them', () => {
    const german = { ...start(), locale: 'de-DE' };
    expect(words(onMetric({ plan: { value: 1.5 } }), german)).toBe('plan of Intake time 1,0 → 1,5 Tage');
    expect(words(onMetric({ deadline: day('2027-06-30') }), german)).toBe(
      'deadline of Intake time 30. Juni 2027',
    );
    expect(words(onMetric({ benefit: { claimed: 4_800_000 } }), german)).toBe(
      'claimed benefit of Intake time 48.000 EUR',
    );
    const desk = openDesk(german);
    carryOut(desk, onMetric({ must: { value: 9.8 } }, id('m2')));
    expect(said(desk)).toBe('must of metric 2 9,8 %');
  });

  it('shows a change of unit, and what changed with it', () => {
    const desk = openDesk(start());
    carryOut(desk, onMetric({ unit: 'hours' }));
    expect(said(desk)).toBe('unit of Intake time days → hours');
    carryOut(desk, onMetric({ unit: 'days', plan: { value: 3 } }));
    expect(said(desk)).toBe('unit of Intake time hours → days');
    carryOut(
      desk,
      onMetric({
        unit: 'h',
        baseline: { value: 1, low: 2, high: 3 },
        must: { value: 4 },
        plan: { value: 5 },
      }),
    );
    expect(said(desk)).toBe('unit of Intake time days → h');
    carryOut(
      desk,
      onMetric({
        baseline: { value: 2, low: 1, high: 4 },
        must: { value: 5 },
        plan: { value: 6 },
        wish: { value: 7 },
      }),
    );
    expect(said(desk)).toBe('numbers of Intake time');
  });

  it('names a first unit beside the number that it came with', () => {
    const bare = { ...start(), metrics: [{ ...intake, unit: '' }] };
    expect(words(onMetric({ unit: 'days', plan: { value: 3 } }), bare)).toBe('plan and unit of Intake time');
    expect(words(onMetric({ unit: 'days', baseline: { value: 3, low: 2, high: 4 } }), bare)).toBe(
      'baseline and unit of Intake time',
    );
  });

  it('names a baseline once, with its interval, and says that it came from data', () => {
    const typed = { value: 5.5, low: 5, high: 6 };
    expect(words(onMetric({ baseline: typed }))).toBe('baseline of Intake time');
    const data = { ...typed, date: day('2026-11-22'), evidence: '412 cases, pasted', sampleSize: 412 };
    expect(words(onMetric({ baseline: data, aggregation: 'median' }))).toBe(
      'baseline of Intake time from data',
    );
    const desk = openDesk(start());
    carryOut(desk, onMetric({ baseline: data }));
    // As many cases as before, so that their number does not change.
    carryOut(desk, onMetric({ baseline: { ...data, value: 5.6, evidence: '412 cases from b.csv' } }));
    expect(said(desk)).toBe('baseline of Intake time from data');
    expect(words(onMetric({ baseline: { low: 5, high: 6 } }))).toBe(
      'interval from and interval to of Intake time',
    );
  });

  it('names people, choices and texts as a person reads them', () => {
    expect(words(onMetric({ accountable: id('koch') }))).toBe('owner of Intake time Maria Koch');
    expect(words(onMetric({ direction: 'increase' }))).toBe(
      'direction of Intake time less is better → more is better',
    );
    expect(words(onMetric({ meter: `Time stamps\n${'of the log '.repeat(40)}` }))).toMatch(
      /^meter of Intake time “Time stamps of the log of the log of.*…”$/,
    );
    expect(words({ type: 'goal.update', changes: { statement: 'Use AI' } })).toBe(
      'wording of the goal “Use AI”',
    );
    expect(words({ type: 'goal.update', changes: { frequency: 'Daily' } })).toBe(
      'how often it happens of the goal “Daily”',
    );
    expect(words({ type: 'session.update', changes: { title: 'Kick-off' } })).toBe(
      'title of the session “Kick-off”',
    );
  });

  it('tells an entry that is just getting its name by its place', () => {
    expect(words(onMetric({ name: 'Errors' }, id('m2')))).toBe('name of metric 2 “Errors”');
    expect(words(onMetric({ name: 'Time' }))).toBe('name of metric 1 “Time”');
  });

  it('names what is added, deleted and moved', () => {
    expect(words({ type: 'metric.remove', id: M })).toBe('delete metric Intake time');
    expect(words({ type: 'metric.add', item: emptyMetric(id('m9')) })).toBe('add metric');
    expect(words({ type: 'metric.add', item: emptyMetric(id('m9'), 'guardrail') })).toBe('add guardrail');
    expect(words({ type: 'metric.move', id: M, toIndex: 9 })).toBe('move Intake time to place 2');
    expect(
      words({
        type: 'question.add',
        item: { id: id('q'), phrase: 'faster', question: '', answer: '', answeredBy: '' },
      }),
    ).toBe('add wording “faster”');
    expect(words({ type: 'participant.remove', id: id('koch') })).toBe('delete person Maria Koch');
    expect(words({ type: 'phase.remove', id: id('p1') })).toBe('delete phase Pilot');
  });

  it('finds entries inside a phase, and its gate', () => {
    const desk = openDesk(start());
    carryOut(desk, { type: 'gate.update', phaseId: id('p1'), changes: { decider: id('koch') } });
    expect(said(desk)).toBe('decider of the gate of Pilot Maria Koch');
    carryOut(desk, {
      type: 'criterion.add',
      phaseId: id('p1'),
      item: { ...emptyCriterion(id('c')), metricId: M, comparator: 'at-most', value: 2 },
    });
    expect(said(desk)).toBe('add gate criterion Intake time');
    carryOut(desk, { type: 'criterion.update', phaseId: id('p1'), id: id('c'), changes: { value: 1.5 } });
    expect(said(desk)).toBe('limit in the gate of Intake time 2.0 → 1.5 days');
  });

  it('says how many fields where they are many, and a batch by its name', () => {
    expect(words(onMetric({ plan: { value: 2 }, deadline: day('2027-06-30') }))).toBe(
      'plan and deadline of Intake time',
    );
    expect(words(onMetric({ unit: 'h', scale: 'a', meter: 'b', formula: 'c' }))).toBe(
      '4 fields of Intake time',
    );
    expect(words({ type: 'batch', name: 'add Maria', commands: [{ type: 'metric.remove', id: M }] })).toBe(
      'add Maria',
    );
  });

  it('says the plain words for a command that it does not know', () => {
    const change = { command: { type: 'forecast.add', item: {} } as never, patches: [], inverse: [] };
    expect(describeChange(change, start())).toBe('add forecast');
    const odd = {
      command: { type: 'metric.update', id: 'x', changes: {} } as never,
      patches: [],
      inverse: [],
    };
    expect(describeChange(odd, start())).toBe('change metric');
  });

  it('never fails, and stays short, before and after whatever is done', () => {
    fc.assert(
      fc.property(anySteps, (steps) => {
        let before = openDesk().session;
        playSteps(steps, ({ journal, session }) => {
          const entry = journal.at(-1);
          if (entry?.kind === 'do') {
            for (const known of [before, session, blankSession()]) {
              const text = describeChange(entry, known);
              expect(text.trim()).not.toBe('');
              expect(text.length).toBeLessThan(400);
              expect(text).not.toMatch(/undefined|\[object|NaN/);
            }
          }
          before = session;
        });
      }),
      { numRuns: 150 },
    );
  });

  it('takes no longer for a megabyte of text', () => {
    const text = 'the process \u202Eabc '.repeat(70_000);
    const change = {
      command: onMetric({ meter: text }) as never,
      patches: [{ op: 'replace', path: ['metrics', 0, 'meter'], value: text }],
      inverse: [{ op: 'replace', path: ['metrics', 0, 'meter'], value: text }],
    } as const;
    const began = cpuTime();
    for (let time = 0; time < 100; time += 1) describeChange(change as never, start());
    expect(cpuTime() - began).toBeLessThan(200);
  });
});
