import { describe, expect, it } from 'vitest';
import { type Draft, standingDraft } from '../../../renderer/components/fields/draft.ts';

const readable: Draft<number | null> = { text: '5.', value: 5, start: 4, isValid: true, isTold: false };
const unreadable: Draft<number | null> = { text: '5,x', value: 5, start: 4, isValid: false, isTold: true };

describe('standingDraft', () => {
  it('keeps what is typed while the document holds what it means', () => {
    expect(standingDraft(readable, 5, true)).toBe(readable);
  });

  it('gives way when the document changes under it, as by undo', () => {
    expect(standingDraft(readable, 4, true)).toBeNull();
    expect(standingDraft(readable, null, false)).toBeNull();
  });

  it('keeps an unreadable text in the field after it is left', () => {
    expect(standingDraft(unreadable, 5, false)).toBe(unreadable);
  });

  it('keeps an unreadable text that is being edited even when the document changes', () => {
    expect(standingDraft(unreadable, 4, true)).toBe(unreadable);
  });

  it('lets an unreadable text go when the document changes after the field was left', () => {
    expect(standingDraft(unreadable, 4, false)).toBeNull();
  });
});
