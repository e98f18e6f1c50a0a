import type { StatusKind } from '../components/status.tsx';

/** The state of a stage as the findings see it. */
export type StageStatus = {
  readonly state: 'not-started' | 'in-work' | 'gaps' | 'must-fix' | 'done';
  readonly gaps: number;
};

const gaps = (count: number): string => (count === 1 ? '1 gap' : `${count} gaps`);

/** The state of a stage as a word and the kind of its icon. */
export const stageWord = ({
  state,
  gaps: count,
}: StageStatus): { readonly kind: StatusKind; readonly text: string } => {
  switch (state) {
    case 'not-started':
      return { kind: 'idle', text: 'Not started' };
    case 'in-work':
      return { kind: 'now', text: 'In work' };
    case 'gaps':
      return { kind: 'warn', text: gaps(count) };
    case 'must-fix':
      return { kind: 'block', text: count > 1 ? `Must fix, ${gaps(count)}` : 'Must fix' };
    case 'done':
      return { kind: 'ok', text: 'Done' };
  }
};
