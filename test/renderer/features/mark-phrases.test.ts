import { describe, expect, it } from 'vitest';
import { markPhrases } from '../../../renderer/features/frame/mark-phrases.ts';

const said = (statement: string, phrases: readonly string[]): string =>
  markPhrases(statement, phrases)
    .map(({ text, number }) => (number === null ? text : `[${number}:${text}]`))
    .join('');

describe('markPhrases', () => {
  it('marks every wording where it stands, numbered as they were pinned down', () => {
    expect(said('Use AI to improve operations', ['operations', 'improve'])).toBe(
      'Use AI to [2:improve] [1:operations]',
    );
  });

  it('finds a wording in any case and keeps the goal word for word', () => {
    expect(said('Improve it', ['improve'])).toBe('[1:Improve] it');
  });

  it('marks the next place when the first is taken', () => {
    expect(said('better and better', ['better', 'better'])).toBe('[1:better] and [2:better]');
  });

  it('never marks one stretch twice', () => {
    expect(said('use AI tools', ['AI tools', 'tools'])).toBe('use [1:AI tools]');
  });

  it('leaves out wordings that are blank or no longer in the goal', () => {
    expect(said('Use AI', ['', '  ', 'faster'])).toBe('Use AI');
    expect(said('', ['AI'])).toBe('');
  });
});
