import { type ComponentType, lazy, type LazyExoticComponent } from 'react';
import type { FieldPath } from '#shared/core/field-path';
import type { Stage } from '#shared/session/session';

/** What every stage is given. */
export type StageProps = {
  readonly onGoTo: (stage: Stage, path?: FieldPath) => void;
  readonly onExport: () => void;
};

const load = {
  frame: async () => ({ default: (await import('../features/frame/frame-stage.tsx')).FrameStage }),
  measure: async () => ({ default: (await import('../features/measure/measure-stage.tsx')).MeasureStage }),
  path: async () => ({ default: (await import('../features/path/path-stage.tsx')).PathStage }),
  commit: async () => ({ default: (await import('../features/commit/commit-stage.tsx')).CommitStage }),
};

/** The screens of the four stages, each its own part of the program. */
export const STAGE_SCREENS: Readonly<Record<Stage, LazyExoticComponent<ComponentType<StageProps>>>> = {
  frame: lazy(load.frame),
  measure: lazy(load.measure),
  path: lazy(load.path),
  commit: lazy(load.commit),
};

/** Fetches the stages ahead, so that going from one to the next never waits. */
export const preloadStages = (): void => {
  for (const one of Object.values(load)) void one().catch(() => undefined);
};
