import type { FieldPath } from '#shared/core/field-path';
import type { Stage } from '#shared/session/session';
import { later, type Later } from '../components/later.tsx';

/** What every stage is given. */
export type StageProps = {
  readonly onGoTo: (stage: Stage, path?: FieldPath) => void;
  readonly onExport: () => void;
};

/** The screens of the stages, each its own part of the program. */
export const STAGE_SCREENS: Readonly<Record<Stage, Later<StageProps>>> = {
  frame: later(async () => (await import('../features/frame/frame-stage.tsx')).FrameStage),
  measure: later(async () => (await import('../features/measure/measure-stage.tsx')).MeasureStage),
  readiness: later<StageProps>(
    async () => (await import('../features/readiness/readiness-stage.tsx')).ReadinessStage,
  ),
  path: later(async () => (await import('../features/path/path-stage.tsx')).PathStage),
  review: later(async () => (await import('../features/review/review-stage.tsx')).ReviewStage),
  commit: later(async () => (await import('../features/commit/commit-stage.tsx')).CommitStage),
};

/** Fetches the stages ahead, so that going from one to the next never waits. */
export const preloadStages = (): void => {
  for (const stage of Object.values(STAGE_SCREENS)) void stage.preload().catch(() => undefined);
};
