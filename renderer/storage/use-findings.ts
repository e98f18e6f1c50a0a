import { create } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import type { FieldPath } from '#shared/core/field-path';
import { findAll } from '#shared/findings/find';
import type { Finding } from '#shared/findings/finding';
import { type ReasonScores, scoreReasons } from '#shared/findings/score';
import type { Session } from '#shared/session/session';
import { clock } from './clock.ts';
import { useSessionStore } from './session-store.ts';
import { onSpoken } from './spoken.ts';

/** What the rules find in the open session, and what follows from it. */
export type Findings = {
  /** The session they were found in; null while none is open. */
  readonly session: Session | null;
  readonly findings: readonly Finding[];
  readonly scores: ReasonScores | null;
  /** What a field has to show: the worst open finding that points to it. */
  readonly problems: ReadonlyMap<FieldPath, string>;
  /** How many open findings an entry has, by the start of its path (`metrics/M1`). */
  readonly gaps: ReadonlyMap<FieldPath, Gaps>;
};

/** Open findings that ask for something, and whether one of them must be fixed. */
export type Gaps = { readonly count: number; readonly hasMust: boolean };

const NONE: Findings = { session: null, findings: [], scores: null, problems: new Map(), gaps: new Map() };

/** The findings of the open session: made once for the whole app after every change. */
const useFindingsStore = create<Findings>(() => NONE);

const sameWords = (a: Finding, b: Finding): boolean =>
  a.statement === b.statement &&
  a.advice === b.advice &&
  a.place === b.place &&
  a.severity === b.severity &&
  a.path === b.path &&
  a.accepted === b.accepted &&
  a.fix?.label === b.fix?.label;

/**
 * A finding that reads as before stays the same object, so that a keystroke draws only the findings it changes. Its fix
 * may be of an earlier session then: {@link currentFinding} has the one to run.
 */
const keepSame = (findings: readonly Finding[]): readonly Finding[] => {
  const before = new Map(useFindingsStore.getState().findings.map((finding) => [finding.key, finding]));
  return findings.map((finding) => {
    const known = before.get(finding.key);
    return known && sameWords(known, finding) ? known : finding;
  });
};

let fresh: readonly Finding[] = [];

/** The finding of a key as the open session has it now; undefined once it is gone. */
export const currentFinding = (key: string): Finding | undefined =>
  fresh.find((finding) => finding.key === key);

const look = (session: Session): Findings => {
  fresh = findAll(session, clock.today());
  const findings = keepSame(fresh);
  const problems = new Map<FieldPath, string>();
  const gaps = new Map<FieldPath, Gaps>();
  for (const { path, part, statement, severity, accepted } of findings) {
    if (severity === 'know' || accepted) continue;
    if (!problems.has(path)) problems.set(path, statement);
    // A finding of the list as a whole may still be about one entry, which its part then names.
    const entry = path === 'metrics' && part ? `metrics/${part}` : path.split('/').slice(0, 2).join('/');
    const { count = 0, hasMust = false } = gaps.get(entry) ?? {};
    gaps.set(entry, { count: count + 1, hasMust: hasMust || severity === 'must' });
  }
  return { session, findings, scores: scoreReasons(session, findings), problems, gaps };
};

/** Rules wait this long after a keystroke, in milliseconds, so that the letter is on the screen first. */
const PAUSE = 40;

let pending: ReturnType<typeof setTimeout> | undefined;

const renew = (): void => {
  clearTimeout(pending);
  pending = undefined;
  const session = useSessionStore.getState().open?.session ?? null;
  useFindingsStore.setState(session ? look(session) : NONE, true);
};

/** Another session is looked at immediately; a change of the same one once for all keystrokes of a moment. */
const follow = (): void => {
  const session = useSessionStore.getState().open?.session ?? null;
  const known = useFindingsStore.getState().session;
  if (session === known) return;
  if (session === null || known?.id !== session.id) renew();
  else pending ??= setTimeout(renew, PAUSE);
};

useSessionStore.subscribe(follow);
// A new day brings new findings: an old baseline, a gate that has passed.
if (typeof window !== 'undefined') window.addEventListener('focus', renew);
onSpoken(renew);
follow();

/** All findings and scores of the open session. */
export const useFindings = (): Findings => useFindingsStore();

/** Part of the findings. Renders anew only when that very part changes. */
export const useFindingsPart = <T>(select: (findings: Findings) => T): T => useFindingsStore(select);

const NO_GAPS: Gaps = { count: 0, hasMust: false };

/** How many open findings an entry has. Renders anew only when the number changes. */
export const useGaps = (entry: FieldPath): Gaps =>
  useFindingsStore(useShallow((state) => state.gaps.get(entry) ?? NO_GAPS));

/** What a rule says about one field; undefined where all is well. */
export const useProblem = (path: FieldPath): string | undefined =>
  useFindingsStore((state) => state.problems.get(path));
