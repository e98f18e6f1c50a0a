import type { IsoDate } from '#shared/core/dates';
import type { Id } from '#shared/core/ids';
import type { PlainError, Result } from '#shared/core/result';
import type { Target } from '#shared/interchange/csv-import/columns';
import type { ListStart, RowProblem } from '#shared/interchange/csv-import/make-session';
import type { TableProblem } from '#shared/interchange/csv-import/read-table';
import type { DecodingProblem } from '#shared/core/decode-text';

/** How far something is: how many of how many. */
export type BulkProgress = (done: number, of: number) => void;

/** The first rows of a list and what its columns most likely hold. */
export type ListHead = {
  readonly headings: readonly string[];
  readonly delimiter: string;
  readonly rows: number;
  readonly preview: readonly { readonly line: number; readonly cells: readonly string[] }[];
  readonly guess: readonly Target[];
};

/** A row that cannot be taken, and why. */
export type Refused = { readonly line: number; readonly problem: RowProblem };

/** What a list would become: how many sessions, and the rows that cannot be taken (the first of them). */
export type ListCheck = {
  readonly good: number;
  readonly refused: number;
  readonly first: readonly Refused[];
};

/** What became of a list. */
export type ListTaken = {
  readonly ids: readonly Id[];
  readonly isCancelled: boolean;
  /** Why it ended early; null where it did not. What was stored before stays. */
  readonly failed: PlainError | null;
};

/** Sessions as one archive; `left` are those that are damaged, newer, or gone. Null when it was cancelled. */
export type Packed = { readonly bytes: Uint8Array; readonly left: readonly Id[] } | null;

/** What the bulk worker does: everything that touches so many sessions that the window would stand still. */
export type BulkTasks = {
  readonly read: (source: Blob) => Promise<Result<ListHead, TableProblem | DecodingProblem>>;
  readonly check: (targets: readonly Target[], start: ListStart) => ListCheck;
  readonly take: (
    targets: readonly Target[],
    start: ListStart & { readonly actor: string; readonly today: IsoDate },
    onProgress: BulkProgress,
  ) => Promise<ListTaken>;
  readonly pack: (ids: readonly Id[], untitled: string, onProgress: BulkProgress) => Promise<Packed>;
  /** Ends what is going on at its next step. */
  readonly cancel: () => void;
};
