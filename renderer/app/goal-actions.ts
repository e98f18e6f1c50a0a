import type { FieldPath } from '#shared/core/field-path';
import type { Stage } from '#shared/session/session';
import type { Action } from '../components/actions.ts';

type MakeActions = (onGoTo: (stage: Stage, path?: FieldPath) => void) => readonly Action[];

let made: MakeActions | null = null;

/** Fetches what the stage Frame can do, for the palette of the other stages. It comes with that stage, not before. */
export const preloadGoalActions = (): void => {
  import('../features/frame/frame-actions.ts').then(
    ({ goalActions }) => {
      made = goalActions;
    },
    // The next session that opens tries again; until then the stage itself offers them.
    () => undefined,
  );
};

/** What can be done with the goal from every stage; nothing until it was fetched. */
export const goalActions: MakeActions = (onGoTo) => made?.(onGoTo) ?? [];
