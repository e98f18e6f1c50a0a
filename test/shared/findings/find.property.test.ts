import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findAll } from '#shared/findings/find';
import { scoreReasons } from '#shared/findings/score';
import { stageStatus } from '#shared/findings/stage-status';
import { stagesOf } from '#shared/session/session';
import { countingContext } from '../session/desk.ts';
import { applyCommand } from '#shared/session/apply-command';
import { anySteps, playSteps } from '../session/random-desk.ts';
import { TODAY } from './scene.ts';

it('finds something to say of any session that the commands lead to, each thing once', () => {
  fc.assert(
    fc.property(anySteps, (steps) => {
      const { session } = playSteps(steps);
      const findings = findAll(session, TODAY);
      const keys = findings.map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
      for (const { statement, advice, place, path } of findings) {
        expect(`${statement}${advice}${path}`).not.toMatch(/undefined|NaN|Infinity|\[object/);
        expect([statement, advice, place, path]).not.toContain('');
      }
      expect(scoreReasons(session, findings).reasons).toHaveLength(5);
      for (const stage of stagesOf(session))
        expect(stageStatus(session, findings, stage).gaps).toBeGreaterThanOrEqual(0);
    }),
  );
});

it('offers only actions that can be carried out, in any session', () => {
  fc.assert(
    fc.property(anySteps, (steps) => {
      const { session } = playSteps(steps);
      for (const { key, fix } of findAll(session, TODAY)) {
        if (!fix) continue;
        const done = applyCommand(session, fix.command(countingContext().newId), countingContext());
        expect(done.ok ? '' : `${key}: ${done.error.message}`).toBe('');
        expect(fix.label).not.toBe('');
      }
    }),
    { numRuns: 50 },
  );
});
