import { fromUtf8 } from '#shared/core/bytes';
import { err, ok, type Result } from '#shared/core/result';

/** Why bytes from outside were not read as JSON; nothing of them was kept. */
export type GuardedProblem =
  | { readonly code: 'too-large'; readonly bytes: number }
  | { readonly code: 'empty' | 'not-text' | 'not-json' | 'cut-off' | 'forbidden-name' }
  | { readonly code: 'too-deep'; readonly depth: number };

/** How much is read at most: bytes, and brackets in brackets. */
export type Guard = { readonly bytes: number; readonly depth: number };

const OPENING_BRACE = 0x7b;

const FORBIDDEN: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** The deepest nesting of brackets outside strings, without parsing: a bomb must not reach the parser. */
const nestingOf = (text: string): number => {
  let [depth, deepest, inString] = [0, 0, false];
  for (let position = 0; position < text.length; position += 1) {
    const code = text.charCodeAt(position);
    if (inString) {
      if (code === 0x5c) position += 1;
      else if (code === 0x22) inString = false;
    } else if (code === 0x22) inString = true;
    else if (code === 0x7b || code === 0x5b) deepest = Math.max(deepest, (depth += 1));
    else if (code === 0x7d || code === 0x5d) depth -= 1;
  }
  return deepest;
};

const textOf = (bytes: Uint8Array): string | null => {
  try {
    return fromUtf8(bytes);
  } catch {
    return null;
  }
};

/**
 * Bytes from outside as JSON. Size, encoding and nesting are checked before anything is parsed, and a member that could
 * reach a prototype is refused wherever it stands.
 */
export const readGuardedJson = (bytes: Uint8Array, guard: Guard): Result<unknown, GuardedProblem> => {
  if (bytes.length > guard.bytes) return err({ code: 'too-large', bytes: bytes.length });
  if (bytes.length === 0) return err({ code: 'empty' });
  const text = textOf(bytes);
  // Half a file can end within a character.
  if (text === null) return err({ code: bytes[0] === OPENING_BRACE ? 'cut-off' : 'not-text' });
  const depth = nestingOf(text);
  if (depth > guard.depth) return err({ code: 'too-deep', depth });
  let isForbidden = false;
  try {
    const data: unknown = JSON.parse(text, (key, value: unknown) => {
      isForbidden ||= FORBIDDEN.has(key);
      return value;
    });
    // The reviver above has set it.
    return (isForbidden as boolean) ? err({ code: 'forbidden-name' }) : ok(data);
  } catch {
    return err({ code: text.trimStart().startsWith('{') ? 'cut-off' : 'not-json' });
  }
};
