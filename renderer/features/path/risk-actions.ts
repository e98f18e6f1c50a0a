import type { Id } from '#shared/core/ids';
import { emptyRisk } from '#shared/plan/risk';
import { riskFromSuggestion, type SuggestedRisk } from '#shared/session/suggested-risks';
import { focusField } from '../../components/focus-field.ts';
import { newId } from '../../storage/clock.ts';
import { edit } from '../../storage/edit.ts';
import { useSelection } from '../../storage/use-selection.ts';

/** Unfolds a risk and begins with one of its fields. */
export const goToRisk = (id: string, field: 'event' | 'probabilityLow' | 'response' = 'event'): void => {
  const path = `risks/${id}/${field}`;
  useSelection.getState().reveal(path);
  focusField(path);
};

/** Adds a risk, unfolded; null where that was refused. */
export const insertRisk = (index?: number): Id | null => {
  const id = newId();
  const place = index === undefined ? {} : { index };
  if (!edit({ type: 'risk.add', item: emptyRisk(id), ...place })) return null;
  useSelection.getState().reveal(`risks/${id}/event`);
  return id;
};

/** Adds a risk and begins with what may happen. */
export const addRisk = (): void => {
  const id = insertRisk();
  if (id) focusField(`risks/${id}/event`);
};

/** Takes a suggested risk into the register and begins with how likely it is. */
export const takeRisk = (suggested: SuggestedRisk): void => {
  const id = newId();
  if (edit({ type: 'risk.add', item: riskFromSuggestion(suggested, id) })) goToRisk(id, 'probabilityLow');
};
