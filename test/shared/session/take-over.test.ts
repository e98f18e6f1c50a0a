import { describe, expect, it } from 'vitest';
import { asDate } from '#shared/core/dates';
import { emptyParticipant } from '#shared/session/participant';
import {
  answerBecomes,
  becameOf,
  type GoalText,
  proposalsIn,
  takenAs,
  takeOver,
} from '#shared/session/take-over';
import { claimsIntake } from '../../support/samples/claims-intake.ts';
import { carryOut, type Desk, id, openDesk, undo } from './desk.ts';

const today = asDate('2026-11-26');

const deskSaying = (changes: Record<string, unknown>): Desk => {
  const desk = openDesk();
  carryOut(desk, { type: 'participant.add', item: emptyParticipant(id('koch'), 'operations', 'Maria Koch') });
  carryOut(desk, { type: 'goal.update', changes });
  return desk;
};

describe('taking a number over', () => {
  const desk = deskSaying({
    meaning: 'Reduce intake time from five days to one day by 30 June',
    saidBy: 'koch',
  });
  const proposals = proposalsIn(desk.session, 'meaning', today);

  it('makes one metric that knows the words and the person it comes from', () => {
    expect(takenAs(desk.session, 'meaning', proposals, proposals[0]!)).toBeUndefined();
    carryOut(desk, takeOver(desk.session, 'meaning', proposals[0]!, { id: id('m'), role: 'primary' }));
    expect(desk.session.metrics).toMatchObject([
      {
        baseline: { value: 5 },
        plan: { value: 1 },
        unit: 'days',
        origin: { kind: 'goal', ref: 'meaning', saidBy: 'koch', words: desk.session.goal.meaning },
      },
    ]);
    expect(takenAs(desk.session, 'meaning', proposals, proposals[0]!)?.id).toBe('m');
  });

  it('is undone in one step', () => {
    undo(desk);
    expect(desk.session.metrics).toEqual([]);
    expect(takenAs(desk.session, 'meaning', proposals, proposals[0]!)).toBeUndefined();
  });
});

describe('the answer to a wording that was pinned down', () => {
  it('gives its numbers to a metric, with who answered', () => {
    const desk = deskSaying({ statement: 'Make intake faster' });
    const item = {
      id: id('q'),
      phrase: 'faster',
      question: 'Than what?',
      answer: '',
      answeredBy: id('koch'),
    };
    carryOut(desk, { type: 'question.add', item: { ...item, answer: 'Intake time from 5 days to 1 day' } });
    const [proposal] = proposalsIn(desk.session, 'wording:q', today);
    carryOut(desk, takeOver(desk.session, 'wording:q', proposal!, { id: id('m'), role: 'primary' }));
    expect(desk.session.metrics).toMatchObject([
      { baseline: { value: 5 }, origin: { kind: 'wording', ref: 'q', saidBy: 'koch' } },
    ]);
    expect(takenAs(desk.session, 'wording:q', [proposal!], proposal!)?.id).toBe('m');
    expect(proposalsIn(desk.session, 'wording:gone', today)).toEqual([]);
  });
});

describe('a number that was said in two texts', () => {
  const taken = (changes: Record<string, unknown>) => {
    const desk = deskSaying({ meaning: 'Reduce intake time from five days to one day', ...changes });
    const [proposal] = proposalsIn(desk.session, 'meaning', today);
    carryOut(desk, takeOver(desk.session, 'meaning', proposal!, { id: id('m'), role: 'primary' }));
    return desk;
  };
  const takenIn = ({ session }: Desk, from: GoalText): (string | undefined)[] => {
    const proposals = proposalsIn(session, from, today);
    return proposals.map((proposal) => takenAs(session, from, proposals, proposal)?.id);
  };

  it('is taken over once, whatever the second text calls it', () => {
    const desk = taken({ pain: 'They wait from 5 days to 1 day, median' });
    expect(takenIn(desk, 'pain')).toEqual(['m']);
    undo(desk);
    expect(takenIn(desk, 'pain')).toEqual([undefined]);
  });

  it('is offered where baseline, plan or unit differ', () => {
    expect(takenIn(taken({ pain: 'From 5 days to 2 days' }), 'pain')).toEqual([undefined]);
    expect(takenIn(taken({ pain: 'From 5 hours to 1 hour' }), 'pain')).toEqual([undefined]);
    expect(takenIn(taken({ pain: 'From 4 days to 1 day' }), 'pain')).toEqual([undefined]);
  });

  it('is offered where one metric stands for the first of two', () => {
    const desk = taken({ cost: 'Intake from 5 days to 1 day and approval from 5 days to 1 day' });
    expect(takenIn(desk, 'cost')).toEqual(['m', undefined]);
  });

  it('stays two where one sentence says it twice', () => {
    const meaning = 'Intake from 5 days to 1 day and approval from 5 days to 1 day';
    const desk = taken({ meaning });
    expect(takenIn(desk, 'meaning')).toEqual(['m', undefined]);
  });

  it('of one number alone needs the name too', () => {
    const desk = deskSaying({ meaning: 'Complaints stay below 2%' });
    const [proposal] = proposalsIn(desk.session, 'meaning', today);
    carryOut(desk, takeOver(desk.session, 'meaning', proposal!, { id: id('m'), role: 'primary' }));
    carryOut(desk, { type: 'goal.update', changes: { mustNotWorsen: 'Complaints stay below 2%' } });
    expect(takenIn(desk, 'mustNotWorsen')).toEqual(['m']);
    carryOut(desk, { type: 'goal.update', changes: { mustNotWorsen: 'Errors stay below 2%' } });
    expect(takenIn(desk, 'mustNotWorsen')).toEqual([undefined]);
  });

  it('does not count a metric that came from elsewhere', () => {
    const desk = taken({ pain: 'From 5 days to 1 day' });
    carryOut(desk, {
      type: 'metric.update',
      id: id('m'),
      changes: { origin: { kind: '', ref: '', saidBy: '', words: '' } },
    });
    expect(takenIn(desk, 'pain')).toEqual([undefined]);
  });
});

describe('a metric that was measured since', () => {
  it('is still the one that the goal speaks of', () => {
    const { session } = claimsIntake;
    const [meant] = proposalsIn(session, 'meaning', today);
    expect(takenAs(session, 'meaning', [meant!], meant!)?.id).toBe('m-intake');
    const [answered] = proposalsIn(session, 'wording:q-improve', today);
    expect(takenAs(session, 'wording:q-improve', [answered!], answered!)?.id).toBe('m-intake');
  });
});

describe('an answer to a guiding question', () => {
  const context = { newId: () => id('new'), today };

  it('becomes a guardrail that guards the primary metrics and has the limit that was said', () => {
    const desk = deskSaying({
      mustNotWorsen: 'Complaints stay below 2%',
      answeredBy: { mustNotWorsen: 'koch' },
    });
    carryOut(desk, takeOver(desk.session, 'meaning', proposalOf('Cut it from 5 days to 1 day'), first));
    carryOut(desk, answerBecomes(desk.session, 'mustNotWorsen', 'guardrail', context)!);
    expect(desk.session.metrics[1]).toMatchObject({
      role: 'guardrail',
      guards: ['first'],
      must: { value: 2 },
      origin: { kind: 'answer', ref: 'mustNotWorsen', saidBy: 'koch' },
    });
  });

  it.each([
    ['assumption', 'assumptions'],
    ['parking', 'parkingLot'],
  ] as const)('becomes a %s with the person who said it', (as, list) => {
    const desk = deskSaying({ place: 'Papers are missing', answeredBy: { place: 'koch' } });
    carryOut(desk, answerBecomes(desk.session, 'place', as, context)!);
    expect(desk.session[list]).toMatchObject([
      { text: 'Papers are missing', raisedBy: 'koch', origin: { words: 'Papers are missing' } },
    ]);
    expect(becameOf(desk.session, 'place')).toEqual([{ kind: as, id: 'new', text: 'Papers are missing' }]);
  });

  it('without a number names the metric, a long one is its sentence only', () => {
    const short = deskSaying({ pain: 'clerks wait for papers.' });
    expect(answerBecomes(short.session, 'pain', 'metric', context)).toMatchObject({
      item: { name: 'Clerks wait for papers', role: 'primary', plan: { value: null } },
    });
    const long = deskSaying({ pain: 'clerks wait for papers '.repeat(20) });
    expect(answerBecomes(long.session, 'pain', 'metric', context)).toMatchObject({ item: { name: '' } });
  });

  it('that was not given becomes nothing', () => {
    expect(answerBecomes(deskSaying({ pain: '  ' }).session, 'pain', 'metric', context)).toBeNull();
  });

  it('becomes at most three primary metrics, then supporting ones', () => {
    const desk = deskSaying({ pain: 'Clerks wait' });
    let count = 0;
    const counting = { newId: () => id(`n${(count += 1)}`), today };
    for (let time = 0; time < 4; time += 1) {
      carryOut(desk, answerBecomes(desk.session, 'pain', 'metric', counting)!);
    }
    expect(desk.session.metrics.map(({ role }) => role)).toEqual([
      'primary',
      'primary',
      'primary',
      'supporting',
    ]);
  });
});

const first = { id: id('first'), role: 'primary' } as const;

const proposalOf = (meaning: string) => proposalsIn(deskSaying({ meaning }).session, 'meaning', today)[0]!;
