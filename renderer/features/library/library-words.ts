import type { Reason } from '#shared/findings/finding';
import { formatNumber } from '#shared/core/numbers';
import { libraryTexts, type LibraryTexts } from '#shared/language/library';
import { termsTexts } from '#shared/language/terms';
import { type Stage, STAGES } from '#shared/session/session';
import { figureTexts, type FigureTexts } from '../../components/figure-texts.ts';
import { textsNow, uiLocale, useTexts } from '../../components/language.ts';
import type { StatusKind } from '../../components/status.tsx';
import type { SessionSummary } from '../../storage/summary.ts';

/** What sessions are told with: the texts of the library and the names of the stages. */
export type LibraryWords = { readonly t: LibraryTexts; readonly stages: Readonly<Record<Stage, string>> };

/** @see LibraryWords */
export const useWords = (): LibraryWords => ({
  t: useTexts(libraryTexts),
  stages: useTexts(termsTexts).stages,
});

/** A count as the interface writes numbers. */
export const countText = (count: number): string => formatNumber(count, uiLocale());

/** The stages that a session goes through, in order. */
export const stagesIn = ({ stages }: Pick<SessionSummary, 'stages'>): readonly Stage[] =>
  STAGES.filter((stage) => stages[stage] !== undefined);

/** The stage to go on with: the first that is not done; the last when all are. */
export const nextStage = (summary: Pick<SessionSummary, 'stages'>): Stage =>
  stagesIn(summary).find((stage) => summary.stages[stage] !== 'done') ?? 'commit';

/** Whether every stage of a session is done. */
export const isAllDone = ({ stages }: Pick<SessionSummary, 'stages'>): boolean =>
  Object.values(stages).every((state) => state === 'done');

/** Where a session stands, for its row: "2 Measure" or "All done". */
export const stageText = (summary: Pick<SessionSummary, 'stages'>, words: LibraryWords): string => {
  if (isAllDone(summary)) return words.t.allDone;
  const next = nextStage(summary);
  return `${stagesIn(summary).indexOf(next) + 1} ${words.stages[next]}`;
};

/** The state of a whole session as icon and word. */
export const stateOf = (
  { stages, openMust }: Pick<SessionSummary, 'stages' | 'openMust'>,
  { t }: Pick<LibraryWords, 't'>,
): { readonly kind: StatusKind; readonly text: string } => {
  const states = Object.values(stages);
  if (states.every((state) => state === 'done')) return { kind: 'ok', text: t.complete };
  if (states.every((state) => state === 'not-started')) return { kind: 'idle', text: t.notStarted };
  return openMust > 0
    ? { kind: 'warn', text: t.mustFix(countText(openMust)) }
    : { kind: 'now', text: t.inWork };
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const reasonWord = (reason: Reason, t: LibraryTexts): string => t.reasons[reason];

/** The lowest reasons in words: "Data, path"; with all five, that alone says it. */
export const lowestText = (
  { lowestReasons }: Pick<SessionSummary, 'lowestReasons'>,
  { t }: Pick<LibraryWords, 't'>,
): string =>
  lowestReasons.length === 5
    ? t.allFive
    : capital(lowestReasons.map((reason) => reasonWord(reason, t)).join(', '));

/** A session's title for lists and messages. */
export const titleOf = (
  { title }: Pick<SessionSummary, 'title'>,
  { t }: Pick<LibraryWords, 't'> = { t: textsNow(libraryTexts) },
): string => (title.trim() === '' ? t.untitled : title);

/** Both figures of the leading metric. */
export const leadFigures = (lead: NonNullable<SessionSummary['lead']>): FigureTexts =>
  figureTexts(lead.baseline, lead.plan, uiLocale());

/** Whether there is a number to show at all. */
export const hasNumber = (lead: SessionSummary['lead']): lead is NonNullable<SessionSummary['lead']> =>
  lead !== null && (lead.baseline !== null || lead.plan !== null);

/** The address where work on a session goes on. */
export const hrefOf = (summary: Pick<SessionSummary, 'id' | 'stages'>): string =>
  `#/session/${summary.id}/${nextStage(summary)}`;
