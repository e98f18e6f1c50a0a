import { dayOf, type Instant } from '#shared/core/dates';
import type { SessionFile } from '#shared/document/session-file';
import { findAll } from '#shared/findings/find';
import type { Finding } from '#shared/findings/finding';
import { type ReasonScores, scoreReasons } from '#shared/findings/score';

/** What a file for other programs is made from: the session with its history, and the moment it is made. */
export type ExportInput = { readonly file: SessionFile; readonly created: Instant };

/** What is missing in a session and how well it stands on the day of the export. */
export const judged = ({
  file: { session },
  created,
}: ExportInput): { readonly findings: readonly Finding[]; readonly scores: ReasonScores } => {
  const findings = findAll(session, dayOf(created));
  return { findings, scores: scoreReasons(session, findings) };
};
