import type { Instant, IsoDate } from '#shared/core/dates';
import type { Finding } from '#shared/findings/finding';
import type { JournalEntry } from '#shared/session/journal';
import type { Session } from '#shared/session/session';
import type { ReasonScores } from '#shared/findings/score';

/** What a report is made with besides the session: the moment, the program, and who will seal it (null: nobody). */
export type ReportMaking = {
  readonly created: Instant;
  readonly generator: string;
  readonly sealedBy: {
    readonly name: string;
    readonly organisation: string;
    readonly fingerprint: string;
  } | null;
};

/** Everything a report is built from; `findings` and `scores` are those of `session` on the day `today`. */
export type ReportInput = {
  readonly session: Session;
  readonly journal: readonly JournalEntry[];
  readonly findings: readonly Finding[];
  readonly scores: ReasonScores;
  readonly options: ReportMaking;
  readonly today: IsoDate;
};

/** Hexadecimal digits in groups of four, to be compared by eye. */
export const groupHex = (hex: string): string => hex.replace(/(.{4})(?=.)/g, '$1 ');

/** The hexadecimal digits of a digest `sha256:…`, in upper case. */
export const digestHex = (digest: string): string => digest.replace(/^sha256:/, '').toUpperCase();

/** The same in groups of four. */
export const digestInGroups = (digest: string): string => groupHex(digestHex(digest));
