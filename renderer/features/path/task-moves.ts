import { type KeyboardEvent, useState } from 'react';
import type { Id } from '#shared/core/ids';
import { pathTaskTexts } from '#shared/language/path-tasks';
import { focusField } from '../../components/focus-field.ts';
import { showToast } from '../../components/toast-store.ts';
import { textsNow } from '../../components/language.ts';
import { edit } from '../../storage/edit.ts';
import { useSelection } from '../../storage/use-selection.ts';
import { currentSession } from '../../storage/use-session.ts';
import { phaseOf } from './find-phase.ts';
import { phaseTitle } from './phase-words.ts';

const STEPS: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1 };

/** Puts a task one place up or down in its phase; answers what to tell, null where it stands at the end already. */
export const moveTask = (phaseId: Id, id: Id, step: number): string | null => {
  const tasks = phaseOf(currentSession(), phaseId)?.tasks ?? [];
  const toIndex = tasks.findIndex((task) => task.id === id) + step;
  const task = tasks[toIndex - step];
  if (task === undefined || toIndex < 0 || toIndex >= tasks.length) return null;
  if (!edit({ type: 'task.move', phaseId, id, toPhaseId: phaseId, toIndex })) return null;
  const t = textsNow(pathTaskTexts).moves;
  return t.nowAt(task.name.trim() || t.theTask, toIndex + 1, tasks.length);
};

/** Puts a task to the end of another phase, and offers the way there. */
export const moveToPhase = (phaseId: Id, id: Id, toPhaseId: Id): void => {
  const to = phaseOf(currentSession(), toPhaseId);
  const name = phaseOf(currentSession(), phaseId)
    ?.tasks.find((task) => task.id === id)
    ?.name.trim();
  if (!to || !edit({ type: 'task.move', phaseId, id, toPhaseId, toIndex: to.tasks.length })) return;
  const t = textsNow(pathTaskTexts).moves;
  showToast({
    key: 'task-moved',
    message: t.moved(name === undefined || name === '' ? t.aTask : name, phaseTitle(to)),
    action: {
      label: t.goThere,
      onPress: () => {
        useSelection.getState().choosePhase(toPhaseId);
        focusField(`phases/${toPhaseId}/tasks/${id}/name`);
      },
    },
  });
};

/**
 * Alt, Shift and an arrow key move the task that holds the focus, as they move the cards of a strip; the focus stays in
 * the same field. `told` is for a polite live region.
 */
export const useTaskMoves = (phaseId: Id, isReadOnly: boolean) => {
  const [told, setTold] = useState('');
  const onKeyDownCapture = (event: KeyboardEvent): void => {
    const step = STEPS[event.key];
    const isPlain = event.altKey && event.shiftKey && !event.ctrlKey && !event.metaKey;
    if (isReadOnly || step === undefined || !isPlain || !(event.target instanceof HTMLElement)) return;
    const id = event.target.closest<HTMLElement>('[data-row]')?.dataset.row;
    if (id === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    const words = moveTask(phaseId, id as Id, step);
    if (words !== null) setTold(words);
  };
  return { told, onKeyDownCapture };
};
