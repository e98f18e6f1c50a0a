import type { Id } from '#shared/core/ids';
import type { Criterion } from '#shared/plan/gate';
import type { CriterionChanges } from '#shared/plan/gate-changes';
import { edit } from '../../storage/edit.ts';

/** What every part of a criterion's row is given. */
export type CellProps = { readonly phaseId: Id; readonly item: Criterion; readonly who: string };

/** Changes a criterion. */
export const changeCriterion = (phaseId: Id, id: Id, changes: CriterionChanges): boolean =>
  edit({ type: 'criterion.update', phaseId, id, changes });
