import { describe, expect, it } from 'vitest';
import type { Command } from '#shared/session/command';
import { describeCommand } from '#shared/session/describe-command';
import { emptyParticipant } from '#shared/session/participant';
import { id } from './desk.ts';
import { MOVE_TYPES } from './moves.ts';

describe('a command in words', () => {
  it('names what it does', () => {
    expect(describeCommand({ type: 'goal.update', changes: {} })).toBe('change goal');
    expect(describeCommand({ type: 'metric.remove', id: id('a') })).toBe('delete metric');
    expect(
      describeCommand({
        type: 'batch',
        name: 'add the standard phases',
        commands: [{ type: 'participant.add', item: emptyParticipant(id('koch')) }],
      }),
    ).toBe('add the standard phases');
  });

  it('has words for every type', () => {
    for (const type of MOVE_TYPES) {
      const [entity, verb] = type.split('.');
      const words = describeCommand({ type } as Command);
      expect(words, type).not.toContain(`${entity ?? ''}.`);
      expect(words.split(' ').length, `${type} ${verb ?? ''}`).toBeGreaterThanOrEqual(2);
      expect(words, type).not.toMatch(/[A-Z]/);
    }
  });
});
