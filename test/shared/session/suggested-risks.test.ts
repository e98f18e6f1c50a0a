import { describe, expect, it } from 'vitest';
import { asId } from '#shared/core/ids';
import { emptyPhase } from '#shared/plan/phase';
import { riskSentence } from '#shared/plan/risk-words';
import { emptyIntegration, type Integration } from '#shared/readiness/integration';
import { emptyAssumption, type Session } from '#shared/session/session';
import { riskFromSuggestion, suggestedRisks } from '#shared/session/suggested-risks';
import { blankSession } from './desk.ts';

const integration = (id: string, system: string, tried: Integration['tried']): Integration => ({
  ...emptyIntegration(asId(id), system),
  tried,
});

const session = (rest: Partial<Session>): Session => ({ ...blankSession(), ...rest });

const risky = session({
  phases: [emptyPhase(asId('poc'), 'poc'), emptyPhase(asId('pilot'), 'pilot')],
  integrations: [
    integration('i1', 'Archive', 'none'),
    integration('i2', 'Mail', 'real'),
    integration('i3', 'Claims system', 'mocked'),
    integration('i4', ' ', 'mocked'),
  ],
  assumptions: [
    emptyAssumption(asId('a1'), 'frame', 'Claims stay between 350 and 450 a month'),
    { ...emptyAssumption(asId('a2'), 'frame', 'Clerks have time'), state: 'holds' },
    emptyAssumption(asId('a3'), 'frame', '  '),
  ],
});

describe('suggested risks', () => {
  it('name systems of which only a mock has answered first, then those never tried, then what nobody has tested', () => {
    expect(suggestedRisks(risky, 9).map(({ source }) => source)).toEqual([
      'integrations/i3/tried',
      'integrations/i1/tried',
      'assumptions/a1/text',
    ]);
    expect(suggestedRisks(risky, 2)).toHaveLength(2);
  });

  it('are sentences that can be taken as they are', () => {
    const [first, , third] = suggestedRisks(risky, 3).map(riskSentence);
    expect(first).toBe(
      'Because only a mock of it has answered so far, it may happen that the real interface of Claims system does not do what the plan needs, which leads to a late pilot, and a gate that moves.',
    );
    expect(third).toBe(
      'Because nobody has said how it will be tested, it may happen that this turns out to be wrong: Claims stay between 350 and 450 a month.',
    );
  });

  it('belong to the pilot where there is one, and have no figures', () => {
    const [first] = suggestedRisks(risky, 1);
    if (!first) throw new Error('a risk is suggested');
    expect(riskFromSuggestion(first, asId('r'))).toMatchObject({
      id: 'r',
      phases: ['pilot'],
      probabilityLow: null,
      impactHigh: null,
      state: 'open',
    });
    expect(suggestedRisks({ ...risky, phases: [] }, 1)[0]?.phases).toEqual([]);
  });

  it('are not suggested again once they are in the register', () => {
    const [first] = suggestedRisks(risky, 1);
    if (!first) throw new Error('a risk is suggested');
    const risks = [riskFromSuggestion(first, asId('r'))];
    expect(suggestedRisks({ ...risky, risks }, 1)[0]?.source).toBe('integrations/i1/tried');
  });

  it('are none where nothing is open', () => {
    expect(suggestedRisks(blankSession(), 2)).toEqual([]);
  });
});
