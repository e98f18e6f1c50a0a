import { create } from 'zustand';
import type { FieldPath } from '#shared/core/field-path';

/**
 * Which metric and which phase are being looked at. It outlives the stages, so that coming back finds the same one,
 * and a finding can show its metric before its field is focused.
 */
type Selection = {
  readonly metricId: string;
  readonly phaseId: string;
  /** The field that was last pointed to; closed parts that hold it open. */
  readonly target: FieldPath;
  readonly chooseMetric: (id: string) => void;
  readonly choosePhase: (id: string) => void;
  /** Makes the entry of a field the one that is looked at. */
  readonly reveal: (path: FieldPath) => void;
};

/** @see Selection */
export const useSelection = create<Selection>((set) => ({
  metricId: '',
  phaseId: '',
  target: '',
  chooseMetric: (id) => set({ metricId: id }),
  choosePhase: (id) => set({ phaseId: id }),
  reveal: (path) => {
    const [list, id] = path.split('/');
    set({ target: path });
    if (list === 'metrics' && id) set({ metricId: id });
    if (list === 'phases' && id) set({ phaseId: id });
  },
}));
