import { describe, expect, it } from 'vitest';
import { asDate } from '#shared/core/dates';
import { findAll } from '#shared/findings/find';
import { STANDARD_PLANS, standardPlan } from '#shared/plan/standard-plans';
import { ROOM } from '../interchange/support/plan.ts';
import { ids, KNOWN, TEAM } from './support/standard-inputs.ts';

describe.each(STANDARD_PLANS.map((template) => [template.id, template] as const))(
  'the rules on the standard plan %s',
  (_id, template) => {
    it('ask for nothing in the plan but money, which nobody can know from a template', () => {
      const room = { ...ROOM, participants: TEAM, metrics: [...KNOWN.metrics] };
      const session = { ...room, phases: standardPlan(template, { ...room, start: KNOWN.start }, ids()) };
      const found = findAll(session, asDate('2026-11-22')).filter(({ stage }) => stage === 'path');
      expect(found.filter(({ rule }) => rule !== 'R10').map(({ statement }) => statement)).toEqual([]);
      expect(found.every(({ statement }) => /has no (amount|budget)|costs nothing/.test(statement))).toBe(
        true,
      );
    });
  },
);
