import { err, type PlainError, type Result } from '#shared/core/result';

/** Exit codes: 0 all is well; 1 looked at, and something is wrong with it; 2 could not be done. */
export type ExitCode = 0 | 1 | 2;

/** What a command has to say on standard output, and its exit code. The empty text stands for nothing to add. */
export type Answer = { readonly text: string; readonly exitCode: ExitCode };

/** A command's answer, or why there is none: one line on standard error and exit code 2. */
export type Outcome = Result<Answer, PlainError>;

/** What a command knows of the world besides the files it is given. */
export type World = {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly now: () => Date;
  /** Standard input, as the bytes come. */
  readonly input: AsyncIterable<Uint8Array>;
  /** Writes to standard output before the answer, for what is too long to be held; waits where the reader is slow. */
  readonly write: (text: string) => Promise<void>;
};

/** A failure in one line: what is wrong, and what to do. */
export const fail = (code: string, message: string, todo: string): Result<never, PlainError> =>
  err({ code, message, todo });

/**
 * Text from a file as it may be printed to a terminal: without control characters, which could move the cursor or
 * rename the window, and without those that turn the direction of writing.
 */
export const plain = (text: string): string =>
  text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '')
    .trim();
