import { describe, expect, it } from 'vitest';
import { canonicalJson } from '#shared/core/canonical-json';
import { asMinor } from '#shared/core/money';
import { emptyMetric } from '#shared/metric/metric';
import { emptyBudgetLine, emptyPhase } from '#shared/plan/phase';
import { emptyTask } from '#shared/plan/task';
import { applyCommand } from '#shared/session/apply-command';
import { type Command, commandSchema, simpleCommandSchema } from '#shared/session/command';
import { emptyParticipant } from '#shared/session/participant';
import type { Session } from '#shared/session/session';
import { blankSession, carryOut, countingContext, day, id, openDesk, undo } from './desk.ts';
import { MOVE_TYPES } from './moves.ts';

const after = (...commands: Command[]): Session => {
  const desk = openDesk();
  for (const command of commands) expect(carryOut(desk, command)).toMatchObject({ ok: true });
  return desk.session;
};

const refusal = (session: Session, command: unknown) => {
  const before = canonicalJson(session);
  const result = applyCommand(session, command as Command, countingContext());
  expect(canonicalJson(session)).toBe(before);
  if (result.ok) throw new Error('the command was carried out');
  expect(result.error.message).not.toBe('');
  expect(result.error.todo).not.toBe('');
  return result.error;
};

const koch = emptyParticipant(id('koch'), 'operations', 'Maria Koch');
const addKoch: Command = { type: 'participant.add', item: koch };
const addIntake: Command = {
  type: 'metric.add',
  item: { ...emptyMetric(id('intake')), name: 'Intake processing time', accountable: id('koch') },
};
const addPilot: Command = {
  type: 'phase.add',
  item: { ...emptyPhase(id('pilot'), 'pilot'), technicalOwner: id('koch'), operationalOwner: id('koch') },
};
describe('the table of moves', () => {
  it('has every type of command, so that none is left out of the tests of sequences', () => {
    const types = simpleCommandSchema.options.map((option) => option.shape.type.value);
    expect([...MOVE_TYPES].sort()).toEqual([...types].sort());
  });
});

describe('an update', () => {
  it('changes the given fields only', () => {
    const session = after({ type: 'session.update', changes: { title: 'Claims intake' } });
    expect(session).toEqual({ ...blankSession(), title: 'Claims intake' });
  });

  it('merges nested objects field by field', () => {
    const session = after(
      addKoch,
      addIntake,
      {
        type: 'metric.update',
        id: id('intake'),
        changes: { baseline: { value: 5.2, date: day('2026-09-30') } },
      },
      { type: 'metric.update', id: id('intake'), changes: { baseline: { low: 4.6 }, plan: { value: 1 } } },
    );
    expect(session.metrics[0]?.baseline).toMatchObject({
      value: 5.2,
      low: 4.6,
      date: '2026-09-30',
      high: null,
    });
    expect(session.metrics[0]?.plan).toEqual({ value: 1, by: '' });
  });

  it('makes no patch for what already holds', () => {
    const done = applyCommand(
      blankSession(),
      { type: 'session.update', changes: { currency: 'EUR' } },
      countingContext(),
    );
    expect(done).toMatchObject({ ok: true, value: { patches: [], inverse: [] } });
  });

  it('replaces lists as a whole', () => {
    const session = after(addKoch, addPilot, {
      type: 'gate.update',
      phaseId: id('pilot'),
      changes: { outcomes: ['go', 'kill'] },
    });
    expect(session.phases[0]?.gate.outcomes).toEqual(['go', 'kill']);
  });

  it('leaves the document it started from as it was', () => {
    const session = blankSession();
    const before = canonicalJson(session);
    applyCommand(session, { type: 'goal.update', changes: { statement: 'Use AI' } }, countingContext());
    expect(canonicalJson(session)).toBe(before);
  });
});

describe('adding', () => {
  it('puts an entry at the place that is asked for, or at the end', () => {
    const names = after(
      { type: 'metric.add', item: emptyMetric(id('a')) },
      { type: 'metric.add', item: emptyMetric(id('b')) },
      { type: 'metric.add', item: emptyMetric(id('c')), index: 1 },
      { type: 'metric.add', item: emptyMetric(id('d')), index: 99 },
    ).metrics.map((metric) => metric.id);
    expect(names).toEqual(['a', 'c', 'b', 'd']);
  });

  it('refuses an id that is there already', () => {
    const session = after(addKoch);
    expect(refusal(session, addKoch).code).toBe('duplicate');
  });

  it('refuses a phase whose tasks share an id', () => {
    const task = emptyTask(id('t'));
    const item = { ...emptyPhase(id('p'), 'poc'), tasks: [task, task] };
    expect(refusal(blankSession(), { type: 'phase.add', item }).code).toBe('duplicate');
  });

  it('refuses more entries than a list holds', () => {
    const full: Session = {
      ...blankSession(),
      phases: Array.from({ length: 50 }, (_, at) => emptyPhase(id(`p${at}`), 'poc')),
    };
    expect(refusal(full, { type: 'phase.add', item: emptyPhase(id('one-more'), 'poc') }).code).toBe('full');
  });
});

describe('moving', () => {
  it.each([
    [0, ['c', 'a', 'b']],
    [1, ['a', 'c', 'b']],
    [99, ['a', 'b', 'c']],
  ])('puts a metric at place %i', (toIndex, expected) => {
    const session = after(
      ...['a', 'b', 'c'].map((name): Command => ({ type: 'metric.add', item: emptyMetric(id(name)) })),
      { type: 'metric.move', id: id('c'), toIndex },
    );
    expect(session.metrics.map((metric) => metric.id)).toEqual(expected);
  });
});

describe('a reference', () => {
  it.each([
    ['person', { type: 'goal.update', changes: { saidBy: 'nobody' } }],
    ['person', { type: 'metric.add', item: { ...emptyMetric(id('m')), accountable: 'nobody' } }],
    ['metric', { type: 'metric.add', item: { ...emptyMetric(id('m')), guards: ['nothing'] } }],
    ['person', { type: 'signatory.add', item: { id: 's', participantId: 'nobody', capacity: '' } }],
  ])('to a %s that is not there is refused', (what, command) => {
    expect(refusal(blankSession(), command)).toMatchObject({
      code: 'not-found',
      message: expect.stringContaining(`There is no ${what}`) as string,
    });
  });

  it('does not stop the work on a document that is broken already', () => {
    const broken: Session = { ...blankSession(), goal: { ...blankSession().goal, saidBy: id('nobody') } };
    expect(applyCommand(broken, addKoch, countingContext())).toMatchObject({ ok: true });
  });

  it('may be made before its person in the same batch', () => {
    const session = after({
      type: 'batch',
      name: 'add an owner',
      commands: [addIntake, addKoch].map(asSimple),
    });
    expect(session.metrics[0]?.accountable).toBe('koch');
  });
});

const asSimple = (command: Command) => simpleCommandSchema.parse(command);

describe('a batch', () => {
  it('is done as a whole or not at all', () => {
    const commands = [addKoch, { type: 'metric.remove', id: 'missing' }];
    expect(refusal(blankSession(), { type: 'batch', name: 'two things', commands }).code).toBe('not-found');
  });

  it('is undone as one', () => {
    const desk = openDesk();
    carryOut(desk, { type: 'batch', name: 'two people', commands: [asSimple(addKoch), asSimple(addIntake)] });
    undo(desk);
    expect(canonicalJson(desk.session)).toBe(canonicalJson(desk.start));
  });

  it('holds no batch', () => {
    const inner = { type: 'batch', name: 'inner', commands: [addKoch] };
    expect(refusal(blankSession(), { type: 'batch', name: 'outer', commands: [inner] }).code).toBe('invalid');
  });
});

describe('accepting a finding', () => {
  const accept: Command = {
    type: 'finding.accept',
    findingKey: 'C4:metrics/a/baseline/date',
    reason: 'Read again',
  };

  it('records who and when from the context', () => {
    const [entry] = after(accept).acceptedFindings;
    expect(entry).toMatchObject({
      acceptedBy: 'Sam Berger',
      acceptedAt: '2026-10-15T08:00:05.000Z',
      id: 'n1',
    });
  });

  it('replaces an earlier acceptance, and reopening removes it', () => {
    const twice = after(accept, { ...accept, reason: 'Another reason' });
    expect(twice.acceptedFindings.map(({ reason }) => reason)).toEqual(['Another reason']);
    const reopened = after(accept, { type: 'finding.reopen', findingKey: 'C4:metrics/a/baseline/date' });
    expect(reopened.acceptedFindings).toEqual([]);
  });
});

describe('a command that is not well formed', () => {
  it.each([
    ['an unknown type', { type: 'session.explode' }],
    ['a field that does not exist', { type: 'session.update', changes: { titel: 'x' } }],
    ['a field that no command may change', { type: 'session.update', changes: { id: 'other' } }],
    ['a wrong type of value', { type: 'session.update', changes: { title: 5 } }],
    ['a text that is too long', { type: 'session.update', changes: { title: 'x'.repeat(301) } }],
    ['a day that does not exist', { type: 'session.update', changes: { date: '2027-02-29' } }],
    ['an infinite number', { type: 'metric.update', id: 'a', changes: { plan: { value: Infinity } } }],
    ['half a cent', { type: 'budgetLine.update', phaseId: 'p', id: 'b', changes: { amount: 0.5 } }],
    ['an id that is a path', { type: 'metric.remove', id: '../secret' }],
    ['a prototype', JSON.parse('{"type":"goal.update","changes":{"__proto__":{"statement":"x"}}}')],
    ['a constructor', { type: 'goal.update', changes: { constructor: { prototype: {} } } }],
    ['nothing', null],
  ])('is refused: %s', (_, command) => {
    expect(refusal(after(addKoch), command).code).toBe('invalid');
    expect(({} as { statement?: unknown }).statement).toBeUndefined();
  });

  it.each([
    { type: 'metric.update', id: 'missing', changes: {} },
    { type: 'phase.remove', id: 'missing' },
    {
      type: 'task.add',
      phaseId: 'missing',
      item: emptyTask(id('t')),
    },
    { type: 'criterion.remove', phaseId: 'missing', id: 'c' },
  ])('is refused where the entry is not there: $type', (command) => {
    expect(refusal(blankSession(), command).code).toBe('not-found');
  });
});

it('takes any amount that the schema of money takes', () => {
  const line = { ...emptyBudgetLine(id('b'), 'run'), amount: asMinor(1e15) };
  expect(commandSchema.safeParse({ type: 'budgetLine.add', phaseId: 'pilot', item: line }).success).toBe(
    true,
  );
});
