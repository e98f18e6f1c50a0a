import type { Stage } from '#shared/session/session';
import { focusField } from '../../components/focus-field.ts';
import { newId } from '../../storage/clock.ts';
import { edit } from '../../storage/edit.ts';
import { useSelection } from '../../storage/use-selection.ts';

/** Adds a question to a stage and leads to it. */
export const addPrompt = (stage: Stage): void => {
  const id = newId();
  if (!edit({ type: 'prompt.add', item: { id, stage, text: '' } })) return;
  useSelection.getState().reveal(`prompts/${id}/text`);
  focusField(`prompts/${id}/text`);
};
