import { describe, expect, it } from 'vitest';
import { programTexts } from '#shared/language/program';
import { hostWords } from '../../../renderer/app/host-words.ts';
import { stageWord } from '../../../renderer/app/stage-word.ts';

describe('stageWord', () => {
  it('says every state as an icon and a word', () => {
    expect(stageWord({ state: 'not-started', gaps: 0 }, programTexts.en.rail)).toEqual({
      kind: 'idle',
      text: 'Not started',
    });
    expect(stageWord({ state: 'in-work', gaps: 0 }, programTexts.en.rail)).toEqual({
      kind: 'now',
      text: 'In work',
    });
    expect(stageWord({ state: 'gaps', gaps: 1 }, programTexts.en.rail)).toEqual({
      kind: 'warn',
      text: '1 gap',
    });
    expect(stageWord({ state: 'gaps', gaps: 3 }, programTexts.en.rail)).toEqual({
      kind: 'warn',
      text: '3 gaps',
    });
    expect(stageWord({ state: 'must-fix', gaps: 1 }, programTexts.en.rail)).toEqual({
      kind: 'block',
      text: 'Must fix',
    });
    expect(stageWord({ state: 'must-fix', gaps: 4 }, programTexts.en.rail)).toEqual({
      kind: 'block',
      text: 'Must fix, 4 gaps',
    });
    expect(stageWord({ state: 'done', gaps: 0 }, programTexts.en.rail)).toEqual({ kind: 'ok', text: 'Done' });
  });
});

describe('hostWords', () => {
  const all = { revealInFolder: true, copiesOutsideProfile: true, waitBeforeClose: true, openLinks: true };

  it('names no limit where the host can do everything', () => {
    const words = hostWords(
      { kind: 'desktop', version: '0.1.0', platform: 'linux' },
      all,
      programTexts.en.host,
    );
    expect(words.name).toBe('Desktop app');
    expect(words.limits).toBe(0);
    expect(words.facts.every(({ isGood }) => isGood)).toBe(true);
  });

  it('says what a browser window cannot do and what to do instead', () => {
    const words = hostWords(
      { kind: 'browser', version: '0.1.0', platform: 'windows' },
      { ...all, copiesOutsideProfile: false, waitBeforeClose: false },
      programTexts.en.host,
    );
    expect(words.limits).toBe(2);
    const limits = words.facts.filter(({ isGood }) => !isGood).map(({ text }) => text);
    expect(limits[0]).toContain('export sessions that matter');
    expect(limits[1]).toContain('Wait for "Saved"');
  });
});
