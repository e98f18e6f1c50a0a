import { describe, expect, it } from 'vitest';
import { roomIn } from '../../../renderer/components/fields/use-cut.ts';

describe('roomIn', () => {
  it('counts what is left of the limit, and what is selected as free', () => {
    expect(roomIn({ value: 'abcd', selectionStart: 4, selectionEnd: 4 }, 10)).toBe(6);
    expect(roomIn({ value: 'abcd', selectionStart: 1, selectionEnd: 3 }, 10)).toBe(8);
  });

  it('has no room in a text that is full, or longer than that', () => {
    expect(roomIn({ value: 'abcd', selectionStart: 0, selectionEnd: 0 }, 4)).toBe(0);
    expect(roomIn({ value: 'abcd', selectionStart: 0, selectionEnd: 0 }, 3)).toBe(0);
  });
});
