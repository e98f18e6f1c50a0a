import { expect, it } from 'vitest';
import { stageStatus } from '#shared/findings/stage-status';
import { emptyGoal } from '#shared/goal/goal';
import { type Session, STAGES } from '#shared/session/session';
import { claimsIntake } from '../../support/samples/claims-intake.ts';
import { vagueGoal } from '../../support/samples/vague-goal.ts';
import { blankSession } from '../session/desk.ts';
import { findingsOf, wholeSession, withMetric } from './scene.ts';

const states = (session: Session): string[] =>
  STAGES.map((stage) => stageStatus(session, findingsOf(session), stage).state);

it('has not started while nothing is said', () => {
  expect(states(blankSession())).toEqual(['not-started', 'not-started', 'not-started', 'not-started']);
});

it('is in work while a must is open and the room has not gone on', () => {
  const session = { ...blankSession(), goal: { ...emptyGoal(), statement: 'Use AI to improve operations' } };
  expect(states(session)).toEqual(['in-work', 'not-started', 'not-started', 'not-started']);
});

it('must be fixed once the room has gone on without it', () => {
  expect(states(withMetric('m-intake', { unit: '' }))[1]).toBe('must-fix');
  expect(states(vagueGoal.session)).toEqual(['gaps', 'must-fix', 'must-fix', 'must-fix']);
});

it('has gaps while only a should is open, and counts them', () => {
  expect(states(claimsIntake.session)).toEqual(['done', 'gaps', 'gaps', 'gaps']);
  expect(stageStatus(claimsIntake.session, findingsOf(claimsIntake.session), 'measure').gaps).toBe(1);
});

it('is done when nothing is asked any more', () => {
  expect(states(wholeSession())).toEqual(['done', 'done', 'done', 'done']);
});
