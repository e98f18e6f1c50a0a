import type { programTexts } from '#shared/language/program';
import type { StatusKind } from '../components/status.tsx';

type RailTexts = (typeof programTexts)['en']['rail'];

/** The state of a stage as the findings see it. */
export type StageStatus = {
  readonly state: 'not-started' | 'in-work' | 'gaps' | 'must-fix' | 'done';
  readonly gaps: number;
};

/** The state of a stage as a word and the kind of its icon. */
export const stageWord = (
  { state, gaps: count }: StageStatus,
  t: RailTexts,
): { readonly kind: StatusKind; readonly text: string } => {
  switch (state) {
    case 'not-started':
      return { kind: 'idle', text: t.notStarted };
    case 'in-work':
      return { kind: 'now', text: t.inWork };
    case 'gaps':
      return { kind: 'warn', text: t.gaps(count) };
    case 'must-fix':
      return { kind: 'block', text: count > 1 ? t.mustFixGaps(t.gaps(count)) : t.mustFix };
    case 'done':
      return { kind: 'ok', text: t.stageDone };
  }
};
