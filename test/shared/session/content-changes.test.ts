import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '#shared/core/canonical-json';
import { asMinor } from '#shared/core/money';
import { emptyMetric } from '#shared/metric/metric';
import { emptyCriterion } from '#shared/plan/gate';
import { emptyBudgetLine, emptyPhase } from '#shared/plan/phase';
import { emptyRisk } from '#shared/plan/risk';
import { emptyTask } from '#shared/plan/task';
import type { Command } from '#shared/session/command';
import {
  changeSentence,
  changesSinceSigned,
  contentChanges,
  MOST_CHANGES,
} from '#shared/session/content-changes';
import { emptyParticipant } from '#shared/session/participant';
import { type Session, sessionSchema } from '#shared/session/session';
import { agreedContent } from '#shared/session/sign-off';
import { blankSession, carryOut, day, id, openDesk } from './desk.ts';
import { makeCommand, MOVE_TYPES, moveIds } from './moves.ts';
import { anySteps, playSteps } from './random-desk.ts';

const phase = (name: string, ...tasks: string[]) => ({
  ...emptyPhase(id(name), 'pilot'),
  name,
  tasks: tasks.map((task) => emptyTask(id(task), 'build', task)),
  budget: [{ ...emptyBudgetLine(id(`${name}-line`), 'people', 'Team'), amount: asMinor(100_000) }],
});

const start = (): Session => ({
  ...blankSession(),
  goal: { ...blankSession().goal, statement: 'Use AI to improve operations' },
  participants: [emptyParticipant(id('koch'), 'operations', 'Maria Koch')],
  metrics: ['Intake time', 'Errors', 'Cost'].map((name) => ({
    ...emptyMetric(id(name.replace(' ', '-'))),
    name,
    unit: 'days',
    plan: { value: 1, by: '' as const },
  })),
  phases: [phase('POC', 'Label', 'Train'), phase('Pilot', 'Connect')],
});

/** What is told after some commands, with plain spaces. */
const told = (...commands: Command[]): string[] => {
  const desk = openDesk(start());
  for (const command of commands) expect(carryOut(desk, command)).toMatchObject({ ok: true });
  return contentChanges(agreedContent(start()), desk.session).changes.map((change) =>
    changeSentence(change).replaceAll('\u00a0', ' '),
  );
};

describe('what changed since a content was signed', () => {
  it('is nothing where nothing changed', () => {
    expect(told()).toEqual([]);
  });

  it('names a target with both figures and the unit', () => {
    expect(told({ type: 'metric.update', id: id('Errors'), changes: { plan: { value: 0.5 } } })).toEqual([
      'Metric Errors: plan was 1.0, is 0.5 days',
    ]);
  });

  it('names goal, gate, date, money, people and tasks by their fields', () => {
    const changes: Command[] = [
      { type: 'goal.update', changes: { meaning: 'From five days to one' } },
      { type: 'gate.update', phaseId: id('Pilot'), changes: { date: day('2027-01-15') } },
      {
        type: 'budgetLine.update',
        phaseId: id('POC'),
        id: id('POC-line'),
        changes: { amount: asMinor(250_000) },
      },
      { type: 'participant.update', id: id('koch'), changes: { availability: 50 } },
      {
        type: 'task.update',
        phaseId: id('POC'),
        id: id('Label'),
        changes: { owner: id('koch'), duration: 5 },
      },
    ];
    expect(told(...changes)).toEqual([
      'The goal: meaning is “From five days to one”, was not said',
      'Person Maria Koch: availability is 50%, was not said',
      'Phase POC, task Label: owner is Maria Koch, was not said',
      'Phase POC, task Label: duration is 5 working days, was not said',
      'Phase POC, budget line Team: amount was 1,000 EUR, is 2,500 EUR',
      'Phase Pilot, the gate: day is 15 Jan 2027, was not said',
    ]);
  });

  it('names what was added, deleted and moved', () => {
    const changes: Command[] = [
      { type: 'metric.remove', id: id('Cost') },
      { type: 'risk.add', item: emptyRisk(id('r'), 'Scans stay unreadable') },
      { type: 'metric.move', id: id('Intake-time'), toIndex: 1 },
    ];
    expect(told(...changes)).toEqual([
      expect.stringMatching(
        /^Metric (Errors: place in the order was 2, is 1|Intake time: place in the order was 1, is 2)$/,
      ),
      'Metric Cost: deleted',
      'Risk “Scans stay unreadable”: added',
    ]);
  });

  it('tells a task that went to another phase as moved, not as deleted', () => {
    expect(
      told({
        type: 'task.move',
        phaseId: id('POC'),
        id: id('Train'),
        toPhaseId: id('Pilot'),
        toIndex: 0,
      }),
    ).toEqual(['Phase Pilot, task Train: phase was Phase POC, is Phase Pilot']);
  });

  it('puts the decision, links and agreements of a gate into words', () => {
    const criterion = {
      ...emptyCriterion(id('c1')),
      metricId: id('Errors'),
      comparator: 'at-most' as const,
      value: 2,
      unit: 'days',
    };
    expect(
      told(
        { type: 'criterion.add', phaseId: id('POC'), item: criterion },
        { type: 'gate.agree', phaseId: id('POC') },
        {
          type: 'task.update',
          phaseId: id('POC'),
          id: id('Train'),
          changes: { links: [{ from: id('Label'), type: 'FS', lag: 2 }] },
        },
      ),
    ).toEqual([
      'Phase POC, task Train: what it waits for is Label 2 FS, was not said',
      'Phase POC, the gate, criterion Errors: added',
      expect.stringMatching(
        /^Phase POC, the gate: agreement on the thresholds is of 15 Oct 2026, \d\d:\d\d UTC, was not said$/,
      ),
    ]);
  });

  it('shows long texts from where they begin to differ', () => {
    const long = 'The same words again and again. '.repeat(20);
    const first = { ...start(), goal: { ...start().goal, statement: `${long}Then one end.` } };
    const second = { ...first, goal: { ...first.goal, statement: `${long}Then another end.` } };
    const [change] = contentChanges(agreedContent(first), second).changes;
    expect(change?.from).toContain('Then one end.');
    expect(change?.to).toContain('Then another end.');
  });

  it('writes an amount of then in the currency of then', () => {
    const second = { ...start(), currency: 'USD' };
    const [first, ...rest] = second.phases;
    if (!first) throw new Error('there is a phase');
    const budget = first.budget.map((line) => ({ ...line, amount: asMinor(200_000) }));
    const { changes } = contentChanges(agreedContent(start()), {
      ...second,
      phases: [{ ...first, budget }, ...rest],
    });
    const words = changes.map((change) => changeSentence(change).replaceAll('\u00a0', ' '));
    expect(words).toContain('The session: currency was EUR, is USD');
    expect(words.join()).toMatch(/amount was 1,000 EUR, is 2,000 USD|amount was 1,000 EUR, is US\$2,000/);
  });

  it('says when a difference is smaller than what is written', () => {
    expect(
      told({ type: 'metric.update', id: id('Errors'), changes: { plan: { value: 1.000_000_1 } } }),
    ).toEqual(['Metric Errors: plan, by less than is shown']);
  });

  it('tells a bounded number one by one and counts the rest', () => {
    const metrics = Array.from({ length: 100 }, (_, at) => emptyMetric(id(`n${at}`)));
    const { changes, more } = contentChanges(agreedContent(start()), {
      ...start(),
      metrics: [...start().metrics, ...metrics],
    });
    expect([changes.length, more]).toEqual([MOST_CHANGES, 40]);
  });

  it.each(['', 'null', '{}', '[1]', '{"version":99,"signOff":{}}', 'not json'])(
    'says plainly that it cannot read %s',
    (content) => {
      const { changes, problem } = contentChanges(content, start());
      expect(changes).toEqual([]);
      expect(problem).toMatch(/cannot be compared/);
    },
  );
});

const chance = fc.record({
  a: fc.nat({ max: 40 }),
  b: fc.nat({ max: 40 }),
  text: fc.oneof(fc.constantFrom('', 'x', '😀'), fc.string({ maxLength: 40 })),
  figure: fc.oneof(fc.constant(null), fc.double({ min: -1e15, max: 1e15, noNaN: true })),
});

describe('what changed, whatever happened', () => {
  it('is empty for the same content, and is at least one line for any command that changes it', () => {
    fc.assert(
      fc.property(anySteps, fc.constantFrom(...MOVE_TYPES), chance, (steps, type, luck) => {
        const { session } = playSteps(steps);
        const content = agreedContent(session);
        expect(contentChanges(content, session)).toEqual({ changes: [], more: 0, problem: '' });
        const desk = openDesk(session);
        const command = makeCommand(type, session, luck, moveIds());
        if (!command || !carryOut(desk, command).ok) return;
        const { changes, problem } = contentChanges(content, desk.session);
        expect(problem).toBe('');
        expect(changes.length > 0).toBe(agreedContent(desk.session) !== content);
        for (const { place, what, from, to } of changes) {
          expect(place.trim()).not.toBe('');
          expect(what.trim()).not.toBe('');
          expect(`${from ?? ''}${to ?? ''}`).not.toMatch(/undefined|NaN|\[object/);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('is the same for a session that was stored and read again', () => {
    fc.assert(
      fc.property(anySteps, anySteps, (first, second) => {
        const signed = agreedContent(playSteps(first).session);
        const { session } = playSteps(second);
        const read = sessionSchema.parse(JSON.parse(canonicalJson(session)));
        expect(contentChanges(signed, read)).toEqual(contentChanges(signed, session));
      }),
      { numRuns: 40 },
    );
  });

  it('names the entry that a command changed', () => {
    const desk = openDesk(start());
    const before = agreedContent(start());
    for (const { id: metric, name } of start().metrics) {
      carryOut(desk, { type: 'metric.update', id: metric, changes: { gist: `About ${name}` } });
    }
    const places = contentChanges(before, desk.session).changes.map(({ place }) => place);
    expect(places).toEqual(start().metrics.map(({ name }) => `Metric ${name}`));
  });
});

describe('what changed since the last revision', () => {
  it('is nothing while unsigned or as signed, and told once something changed', () => {
    const desk = openDesk(start());
    expect(changesSinceSigned(desk.session).changes).toEqual([]);
    carryOut(desk, {
      type: 'signOff.sign',
      signature: {
        id: id('x'),
        signatoryId: '',
        name: 'Dr. Weidt',
        capacity: 'Sponsor',
        organisation: '',
        statement: 'We agree.',
        mark: { kind: 'typed', text: 'Dr. Weidt' },
      },
    });
    expect(changesSinceSigned(desk.session).changes).toEqual([]);
    carryOut(desk, { type: 'metric.remove', id: id('Cost') });
    expect(changesSinceSigned(desk.session).changes.map(changeSentence)).toEqual(['Metric Cost: deleted']);
    carryOut(desk, { type: 'look.update', changes: { paper: 'letter' } });
    expect(changesSinceSigned(desk.session).changes).toHaveLength(1);
  });
});
