import { describe, expect, it } from 'vitest';
import { asId } from '#shared/core/ids';
import { roundsBlocks, roundsTitle } from '#shared/report/rounds-section';
import { emptyInput, emptyRound, type Round } from '#shared/rounds/round';
import { emptyParticipant } from '#shared/session/participant';
import { applyCommand } from '#shared/session/apply-command';
import { blankSession, countingContext } from '../session/desk.ts';

const first: Round = {
  ...emptyRound(asId('R1'), 'range', 'measure'),
  question: 'How long?',
  unit: 'days',
  isAnonymous: false,
  state: 'revealed',
  inputs: [
    { ...emptyInput(asId('a')), personId: asId('P'), low: 3, high: 5 },
    { ...emptyInput(asId('b')), low: 9, high: 12, comment: 'The mail room' },
    { ...emptyInput(asId('c')), low: 4, high: 6 },
  ],
};
const second: Round = {
  ...first,
  id: asId('R2'),
  follows: first.id,
  inputs: first.inputs.map((input) => ({ ...input, low: 4, high: 6 })),
};
const session = (rounds: readonly Round[], locale = 'en-GB') => ({
  ...blankSession(),
  locale,
  rounds: [...rounds],
  participants: [{ ...emptyParticipant(asId('P')), name: 'Maria Koch' }],
});
const printed = (rounds: readonly Round[], locale?: string): string =>
  JSON.stringify(roundsBlocks(session(rounds, locale)));

describe('the report', () => {
  it('shows a second round beside the first on one axis, with dissent and how the room moved', () => {
    const blocks = roundsBlocks(session([first, second]));
    expect(blocks.filter(({ kind }) => kind === 'scene')).toHaveLength(2);
    const text = JSON.stringify(blocks);
    expect(text).toContain('Maria Koch');
    expect(text).toContain('One person stands apart: 9 to 12');
    expect(text).toContain('The mail room');
    expect(text).toContain('The room has come closer');
  });

  it('speaks the language of the session', () => {
    expect(printed([first], 'de-DE')).toContain('weicht ab');
    expect(roundsTitle(session([], 'de-DE'))).toBe('Was der Raum geantwortet hat');
  });

  it('leaves out what was never revealed', () => {
    expect(roundsBlocks(session([{ ...first, state: 'open', inputs: [] }]))).toEqual([]);
  });
});

describe('a revealed round in the session', () => {
  it('cannot become anonymous or named, or another kind', () => {
    for (const changes of [{ isAnonymous: true }, { kind: 'number' as const }]) {
      const done = applyCommand(
        session([first]),
        { type: 'round.update', id: first.id, changes },
        countingContext(),
      );
      expect(done.ok ? 'done' : done.error.code).toBe('invalid');
    }
  });
});
