import type { Language } from '#shared/language/language';
import { spokenNow } from '#shared/language/say';
import type { Gap, ReadinessInput } from '#shared/readiness/gap';
import { readinessGaps } from '#shared/readiness/gaps';
import { useSession, useSessionList } from '../../storage/use-session.ts';

let known: {
  readonly input: ReadinessInput;
  readonly language: Language;
  readonly gaps: readonly Gap[];
} | null = null;

const isSameInput = (a: ReadinessInput, b: ReadinessInput): boolean =>
  a.dataSources === b.dataSources &&
  a.integrations === b.integrations &&
  a.participants === b.participants &&
  a.phases === b.phases;

const isSameGap = (a: Gap, b: Gap): boolean =>
  a.subject === b.subject &&
  a.statement === b.statement &&
  a.path === b.path &&
  a.phaseId === b.phaseId &&
  a.task.name === b.task.name &&
  a.task.owner === b.task.owner &&
  a.planned?.taskId === b.planned?.taskId &&
  a.planned?.phaseId === b.planned?.phaseId &&
  a.planned?.name === b.planned?.name;

/**
 * The gaps of a session, made once after a change. One that reads as before stays the same object, so that a keystroke
 * draws only the entry it belongs to.
 */
export const gapsOf = (input: ReadinessInput): readonly Gap[] => {
  const language = spokenNow();
  if (known?.language === language && isSameInput(known.input, input)) return known.gaps;
  const before = new Map(known?.gaps.map((gap) => [gap.key, gap]));
  const gaps = readinessGaps(input).map((gap) => {
    const same = before.get(gap.key);
    return same && isSameGap(same, gap) ? same : gap;
  });
  known = { input, language, gaps };
  return gaps;
};

/** All gaps of the open session. */
export const useReadinessGaps = (): readonly Gap[] => useSession(gapsOf);

/** The gaps whose key begins so: those of one entry. Renders anew only when one of them changes. */
export const useGapsUnder = (start: string): readonly Gap[] =>
  useSessionList((session) => gapsOf(session).filter(({ key }) => key.startsWith(start)));
