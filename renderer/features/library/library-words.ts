import type { Reason } from '#shared/findings/finding';
import { type Stage, STAGES } from '#shared/session/session';
import { figureTexts, type FigureTexts } from '../../components/figure-texts.ts';
import type { StatusKind } from '../../components/status.tsx';
import { UI_LOCALE } from '../../components/time.ts';
import type { SessionSummary } from '../../storage/summary.ts';

export const STAGE_NAMES: Readonly<Record<Stage, string>> = {
  frame: 'Frame',
  measure: 'Measure',
  path: 'Path',
  commit: 'Commit',
};

/** The five reasons in one word each, for a list. */
const REASON_WORDS: Readonly<Record<Reason, string>> = {
  1: 'problem',
  2: 'data',
  3: 'integration',
  4: 'team',
  5: 'path',
};

/** The stage to go on with: the first that is not done; the last when all are. */
export const nextStage = ({ stages }: Pick<SessionSummary, 'stages'>): Stage =>
  STAGES.find((stage) => stages[stage] !== 'done') ?? 'commit';

/** Where a session stands, for its row: "2 Measure" or "All four". */
export const stageText = (summary: Pick<SessionSummary, 'stages'>): string => {
  if (STAGES.every((stage) => summary.stages[stage] === 'done')) return 'All four done';
  const next = nextStage(summary);
  return `${STAGES.indexOf(next) + 1} ${STAGE_NAMES[next]}`;
};

/** The state of a whole session as icon and word. */
export const stateOf = ({
  stages,
  openMust,
}: Pick<SessionSummary, 'stages' | 'openMust'>): { readonly kind: StatusKind; readonly text: string } => {
  const states = STAGES.map((stage) => stages[stage]);
  if (states.every((state) => state === 'done')) return { kind: 'ok', text: 'Complete' };
  if (states.every((state) => state === 'not-started')) return { kind: 'idle', text: 'Not started' };
  return openMust > 0 ? { kind: 'warn', text: `${openMust} must fix` } : { kind: 'now', text: 'In work' };
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The lowest reasons in words: "Data, path"; with all five, that alone says it. */
export const lowestText = ({ lowestReasons }: Pick<SessionSummary, 'lowestReasons'>): string =>
  lowestReasons.length === 5
    ? 'All five'
    : capital(lowestReasons.map((reason) => REASON_WORDS[reason]).join(', '));

/** A session's title for lists and messages. */
export const titleOf = ({ title }: Pick<SessionSummary, 'title'>): string =>
  title.trim() === '' ? 'Untitled session' : title;

/** Both figures of the leading metric. */
export const leadFigures = (lead: NonNullable<SessionSummary['lead']>): FigureTexts =>
  figureTexts(lead.baseline, lead.plan, UI_LOCALE);

/** Whether there is a number to show at all. */
export const hasNumber = (lead: SessionSummary['lead']): lead is NonNullable<SessionSummary['lead']> =>
  lead !== null && (lead.baseline !== null || lead.plan !== null);

/** The address where work on a session goes on. */
export const hrefOf = (summary: Pick<SessionSummary, 'id' | 'stages'>): string =>
  `#/session/${summary.id}/${nextStage(summary)}`;
