import { describe, expect, it } from 'vitest';
import { asDate, asInstant } from '#shared/core/dates';
import { findAll } from '#shared/findings/find';
import { openFindings } from '#shared/findings/finding';
import { ALL_RULES } from '#shared/findings/rules/all-rules';
import { emptyGoal } from '#shared/goal/goal';
import { emptyMetric } from '#shared/metric/metric';
import { standardPhases } from '#shared/plan/standard-plan';
import { applyCommand } from '#shared/session/apply-command';
import { emptyParticipant } from '#shared/session/participant';
import type { Session } from '#shared/session/session';
import { SAMPLES } from '../../support/samples/all-samples.ts';
import { vagueGoal } from '../../support/samples/vague-goal.ts';
import { blankSession, countingContext } from '../session/desk.ts';
import { findingsOf, id, TODAY, wholeSession } from './scene.ts';

const vague = vagueGoal.session;

/** C1 to C11, the checks that the field's references ask of a metric. */
const CHECKS = Array.from({ length: 11 }, (_, at) => `C${at + 1}`);

/** R1 to R16, the checks of the plan. */
const PLAN_RULES = Array.from({ length: 16 }, (_, at) => `R${at + 1}`);

describe('the table of rules', () => {
  it('has every metric check and every plan rule of the reference list, each once', () => {
    const ids = ALL_RULES.map((rule) => rule.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining([...CHECKS, ...PLAN_RULES]));
  });

  it('covers each of the five reasons', () => {
    expect(new Set(ALL_RULES.map(({ reason }) => reason))).toEqual(new Set([1, 2, 3, 4, 5]));
  });
});

describe('the findings', () => {
  it('are none for the whole intake case', () => {
    expect(findingsOf(wholeSession())).toEqual([]);
  });

  it('stand in order: must, should, know, then what is accepted, each by stage', () => {
    const session = { ...vague, acceptedFindings: [accept(findingsOf(vague)[0]?.key ?? '')] };
    const rank = findingsOf(session).map(
      ({ accepted, severity, stage }) =>
        (accepted ? 100 : 0) +
        ['must', 'should', 'know'].indexOf(severity) * 10 +
        ['frame', 'measure', 'readiness', 'path', 'review', 'commit'].indexOf(stage),
    );
    expect(rank).toEqual([...rank].sort((a, b) => a - b));
    expect(rank.at(-1)).toBeGreaterThanOrEqual(100);
    expect(openFindings(findingsOf(session))).toHaveLength(rank.length - 1);
  });

  it('have keys of their own, short enough to be accepted', () => {
    for (const { session } of SAMPLES) {
      const keys = findAll(session, TODAY).map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
      expect(Math.max(0, ...keys.map((key) => key.length))).toBeLessThan(400);
    }
  });

  it('speak in sentences that name the thing', () => {
    for (const { statement, advice, place } of findingsOf(vague)) {
      expect(statement).toMatch(/^[\p{Lu}“\d]/u);
      expect(statement).not.toMatch(/\.$/);
      expect(advice).toMatch(/[.?]$/);
      expect(place).not.toBe('');
      expect(statement + advice).not.toMatch(/undefined|null|NaN|<=|>=/);
    }
  });

  it('are mended by their fix: afterwards the same finding is gone', () => {
    for (const finding of findingsOf(vague)) {
      if (!finding.fix) continue;
      const done = applyCommand(vague, finding.fix.command(countingContext().newId), countingContext());
      if (!done.ok) throw new Error(`${finding.key}: ${done.error.message}`);
      const left = findingsOf(done.value.session).map(({ key, statement }) => `${key} ${statement}`);
      expect(left).not.toContain(`${finding.key} ${finding.statement}`);
    }
  });

  it('stay accepted as long as the gap stays, with who and why', () => {
    const key = 'C3:metrics/m-efficiency/meter';
    const session = { ...vague, acceptedFindings: [accept(key)] };
    expect(findingsOf(session).find((finding) => finding.key === key)?.accepted).toMatchObject({
      reason: 'For now',
    });
  });

  it('point to fields of things that exist', () => {
    for (const { path } of findingsOf(vague)) {
      const [list = '', entry] = path.split('/');
      const entries = (vague as unknown as Record<string, unknown>)[list];
      if (Array.isArray(entries) && entry)
        expect(
          entries.map((one: { id: string }) => one.id),
          path,
        ).toContain(entry);
    }
  });

  it('depend on the day', () => {
    const later = findAll(wholeSession(), asDate('2027-10-01')).map(({ key }) => key);
    expect(later).toContain('C4:metrics/m-intake/baseline/date:old');
  });
});

describe('what a facilitator sees at each moment', () => {
  const goal = { ...emptyGoal(), statement: 'Use AI to improve operations' };
  const people = [emptyParticipant(id('p'), 'operations', 'Maria Koch')];
  const named = { ...emptyMetric(id('m')), name: 'Intake processing time' };
  const numbered = { ...named, unit: 'days', plan: { value: 1, by: '' as const } };
  let count = 0;
  const phases = standardPhases(() => id(`phase-${(count += 1)}`));

  it.each<[string, Partial<Session>, number]>([
    ['an empty session', {}, 1],
    ['a goal', { goal }, 6],
    ['a goal and a person', { goal, participants: people }, 6],
    ['a new metric', { goal, participants: people, metrics: [emptyMetric(id('m'))] }, 6],
    ['a metric with a name', { goal, participants: people, metrics: [named] }, 8],
    ['a metric with a number', { goal, participants: people, metrics: [numbered] }, 14],
    ['the four standard phases', { goal, participants: people, metrics: [numbered], phases }, 20],
  ])('%s has few findings', (_, changes, most) => {
    const findings = findingsOf({ ...blankSession(), ...changes });
    expect(findings.length).toBeGreaterThan(0);
    expect(findings.length).toBeLessThanOrEqual(most);
  });
});

const accept = (findingKey: string): Session['acceptedFindings'][number] => ({
  id: id('accepted'),
  findingKey,
  reason: 'For now',
  acceptedBy: 'Sam Berger',
  acceptedAt: asInstant('2026-10-15T10:00:00.000Z'),
});
