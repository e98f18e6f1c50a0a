import { useState } from 'react';
import type { Parsed } from '#shared/core/parsed';
import { useFieldSettings } from './field-settings.tsx';

/**
 * What is being typed, while it differs from what the document holds. `value` is what the document holds because of it
 * (or in spite of it, when the text does not parse); `isTold` says whether the person has been told what is wrong.
 */
export type Draft<T> = {
  readonly text: string;
  readonly value: T;
  /** What the document held before this stretch of typing. */
  readonly start: T;
  readonly isValid: boolean;
  readonly isTold: boolean;
};

/**
 * Whether a draft still stands. It falls when the document changes under it (undo, another window), except while an
 * unreadable text is being edited: that would be lost for good.
 */
export const standingDraft = <T>(draft: Draft<T> | null, value: T, isFocused: boolean): Draft<T> | null =>
  draft && (Object.is(draft.value, value) || (!draft.isValid && isFocused)) ? draft : null;

/** Unreadable drafts outlive their field: switching to another metric and back finds them again. */
const kept = new Map<string, Draft<unknown>>();

type DraftOptions<T> = {
  readonly path: string | undefined;
  readonly value: T;
  readonly format: (value: T) => string;
  /** `isDone` is true once the person leaves the field or presses Enter; `start` is what stood there before. */
  readonly parse: (text: string, isDone: boolean, start: T) => Parsed<T>;
  readonly onChange: (value: T) => void;
  /** Takes over a text that parses, instead of `onChange`: for a text that says more than the value. */
  readonly accept?: (typed: Accepted<T>) => void;
  /** While the text does not parse, the document holds what it held before, not what half of the text meant. */
  readonly takesBack?: boolean;
};

/** A text that parses, and what it means. */
export type Accepted<T> = {
  readonly text: string;
  readonly value: T;
  readonly start: T;
  readonly isDone: boolean;
};

/** The text a field shows, what is wrong with it, and what to do as it is typed, left or taken back. */
export type DraftField = {
  readonly text: string;
  /** Whether the text is being typed, rather than the document's value. */
  readonly isTyped: boolean;
  readonly message: string | undefined;
  readonly type: (text: string) => void;
  readonly focus: () => void;
  /** Reads the text as it stands; false when it cannot be read. */
  readonly finish: () => boolean;
  readonly leave: () => void;
  /** Puts the document's value back; false when there was nothing to put back. */
  readonly revert: () => boolean;
};

/** The draft that a field shows, and how to keep another one. */
const useStored = <T>(path: string | undefined, value: T, isFocused: boolean) => {
  const { scope } = useFieldSettings();
  const key = path === undefined ? null : `${scope} ${path}`;
  const [stored, setStored] = useState(
    () => (key === null ? null : (kept.get(key) as Draft<T> | undefined)) ?? null,
  );
  const draft = standingDraft(stored, value, isFocused);
  if (stored && !draft) setStored(null);
  const store = (next: Draft<T> | null): void => {
    if (key !== null && next && !next.isValid) kept.set(key, next);
    else if (key !== null) kept.delete(key);
    setStored(next);
  };
  return [draft, store] as const;
};

/** Keeps what is typed apart from what the document holds until it parses. */
export const useDraft = <T>(options: DraftOptions<T>): DraftField => {
  const { path, value, format, parse, onChange, takesBack = false } = options;
  const [isFocused, setFocused] = useState(false);
  const [draft, store] = useStored(path, value, isFocused);

  const change = (next: T): void => {
    if (!Object.is(next, value)) onChange(next);
  };
  const accept = options.accept ?? ((typed: Accepted<T>): void => change(typed.value));
  const finish = (): boolean => {
    if (!draft) return true;
    const { text, start } = draft;
    const parsed = parse(text, true, start);
    store(parsed.ok ? null : { ...draft, isTold: true });
    if (parsed.ok) accept({ text, value: parsed.value, start, isDone: true });
    return parsed.ok;
  };
  const wrong = draft && !draft.isValid && draft.isTold ? parse(draft.text, true, draft.start) : null;

  return {
    text: draft?.text ?? format(value),
    isTyped: draft !== null,
    message: wrong && !wrong.ok ? wrong.message : undefined,
    type: (text) => {
      const start = draft && Object.is(draft.value, value) ? draft.start : value;
      const parsed = parse(text, false, start);
      const held = parsed.ok ? parsed.value : takesBack ? start : value;
      const isTold = draft !== null && !draft.isValid && draft.isTold;
      store({ text, value: held, start, isValid: parsed.ok, isTold });
      if (parsed.ok) accept({ text, value: held, start, isDone: false });
      else change(held);
    },
    focus: () => setFocused(true),
    finish,
    leave: () => {
      finish();
      setFocused(false);
    },
    revert: () => {
      if (!draft || draft.isValid) return false;
      store(null);
      return true;
    },
  };
};
