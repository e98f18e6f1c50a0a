import { describe, expect, it } from 'vitest';
import { stageStatus } from '#shared/findings/stage-status';
import { emptyGoal } from '#shared/goal/goal';
import { emptyActual } from '#shared/metric/actual';
import { type Session, STAGES, stagesOf } from '#shared/session/session';
import { vagueGoal } from '../../support/samples/vague-goal.ts';
import { blankSession } from '../session/desk.ts';
import { findingsOf, id, wholeSession, withGate, withMetric } from './scene.ts';

const states = (session: Session): string[] =>
  stagesOf(session).map((stage) => stageStatus(session, findingsOf(session), stage).state);

const none = 'not-started';

it('has not started while nothing is said', () => {
  expect(states(blankSession())).toEqual([none, none, none, none, none]);
});

it('is in work while a must is open and the room has not gone on', () => {
  const session = { ...blankSession(), goal: { ...emptyGoal(), statement: 'Use AI to improve operations' } };
  expect(states(session)).toEqual(['in-work', none, none, none, none]);
});

it('must be fixed once the room has gone on without it', () => {
  expect(states(withMetric('m-intake', { unit: '' }))[1]).toBe('must-fix');
  expect(states(vagueGoal.session)).toEqual(['gaps', 'must-fix', 'must-fix', 'must-fix', 'must-fix']);
});

it('has gaps while only a should is open, and counts them', () => {
  const session = withMetric('m-complaints', { frequency: '' });
  expect(states(session)).toEqual(['done', 'gaps', 'done', 'done', 'done']);
  expect(stageStatus(session, findingsOf(session), 'measure').gaps).toBe(1);
});

it('is done when nothing is asked any more', () => {
  expect(states(wholeSession())).toEqual(['done', 'done', 'done', 'done', 'done']);
});

describe('readiness', () => {
  const unready = { ...wholeSession(), dataSources: [], integrations: [] };

  it('must be fixed where the room has a plan and said nothing of data and systems', () => {
    expect(stageStatus(unready, findingsOf(unready), 'readiness')).toEqual({ state: 'must-fix', gaps: 2 });
  });

  it('is not asked for before there are metrics and phases', () => {
    const session = { ...unready, phases: [] };
    expect(stageStatus(session, findingsOf(session), 'readiness')).toEqual({ state: none, gaps: 0 });
  });

  it('stays not started where the room decided to leave it out', () => {
    const accepted = findingsOf(unready).filter(({ stage }) => stage === 'readiness');
    const session = {
      ...unready,
      acceptedFindings: accepted.map(({ key }, at) => ({
        id: id(`a${at}`),
        findingKey: key,
        reason: 'A paper exercise',
        acceptedBy: '',
        acceptedAt: unready.createdAt,
      })),
    };
    expect(stageStatus(session, findingsOf(session), 'readiness')).toEqual({ state: none, gaps: 0 });
  });

  it('has gaps while only a should is open', () => {
    const [first, ...rest] = wholeSession().dataSources;
    const session = { ...wholeSession(), dataSources: [{ ...first!, quality: null }, ...rest] };
    expect(stageStatus(session, findingsOf(session), 'readiness')).toEqual({ state: 'gaps', gaps: 1 });
  });
});

describe('the review of a gate', () => {
  const review = (session: Session): Session => ({ ...session, review: { phaseId: id('poc') } });
  const stateOf = (session: Session) => stageStatus(session, findingsOf(session), 'review').state;
  const withActuals = (session: Session, ...measured: string[]): Session => ({
    ...session,
    metrics: session.metrics.map((metric) =>
      measured.includes(metric.id)
        ? { ...metric, actuals: [{ ...emptyActual(id(`actual-${metric.id}`), id('poc')), value: 3 }] }
        : metric,
    ),
  });
  const decision = { outcome: 'go', decider: id('p-weidt'), date: '', reason: '' } as const;

  it('is no stage of a workshop', () => {
    expect(stagesOf(wholeSession())).not.toContain('review');
    expect(STAGES).toContain('review');
    expect(stateOf(wholeSession())).toBe(none);
  });

  it('must be fixed while the room signs without a decision, with or without measurements', () => {
    expect(stateOf(review(wholeSession()))).toBe('must-fix');
    expect(stateOf(review(withActuals(wholeSession(), 'm-intake')))).toBe('must-fix');
  });

  it('is in work while measurements come in and nobody has gone on to sign', () => {
    const signOff = { statement: '', signatories: [], revisions: [] };
    const session = { ...wholeSession(), decisions: [], signOff };
    expect(stateOf(review(session))).toBe(none);
    expect(stateOf(review(withActuals(session, 'm-intake')))).toBe('in-work');
  });

  it('is done once the gate is decided', () => {
    expect(stateOf(review(withGate('poc', { decision })))).toBe('done');
  });
});
