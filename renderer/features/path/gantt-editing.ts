import { useState } from 'react';
import { pathGanttTexts } from '#shared/language/path-gantt';
import { termsTexts } from '#shared/language/terms';
import { focusField } from '../../components/focus-field.ts';
import { textsNow } from '../../components/language.ts';
import { clock } from '../../storage/clock.ts';
import { edit } from '../../storage/edit.ts';
import { useSelection } from '../../storage/use-selection.ts';
import { currentSession } from '../../storage/use-session.ts';
import {
  type Edited,
  type GanttItem,
  linkTasks,
  moveByWorkdays,
  stretchByWorkdays,
  taskOf,
} from './gantt-edits.ts';
import type { GanttKey } from './gantt-keys.ts';
import { effectWords } from './gantt-words.ts';

type Editing = {
  /** What was done last, or why it was not. */
  readonly told: string;
  /** The task that a link is being drawn from with the keyboard. */
  readonly linkFrom: GanttItem | null;
  /** Writes an edit and says what it does; answers whether it was written. */
  readonly write: (edited: Edited, item: GanttItem) => boolean;
  /** Does what a key asks of an item. */
  readonly doKey: (key: GanttKey, item: GanttItem) => void;
};

/** The field of an item's row. */
const pathOf = (item: GanttItem): string => {
  if (item.kind === 'task') return `phases/${item.phaseId}/tasks/${item.id}/name`;
  return item.kind === 'gate' ? `phases/${item.id}/gate/date` : `phases/${item.id}/start`;
};

/** Goes to where an item is written down. */
export const openItem = (item: GanttItem): void => {
  const path = pathOf(item);
  useSelection.getState().reveal(path);
  focusField(path);
};

const words = () => textsNow(pathGanttTexts).editing;

/** Editing with the keyboard, and the words for every edit of the chart. */
export const useGanttEditing = (isReadOnly: boolean, locale: string): Editing => {
  const [told, setTold] = useState('');
  const [linkFrom, setLinkFrom] = useState<GanttItem | null>(null);

  const write = (edited: Edited, item: GanttItem): boolean => {
    if (!edited.ok) {
      setTold(`${edited.error.message} ${edited.error.todo}`.trim());
      return false;
    }
    const before = currentSession();
    if (!edit(edited.value.command)) return false;
    setTold(`${effectWords(before, edited.value.session, item, locale)}.`);
    return true;
  };

  const beginLink = (item: GanttItem): void => {
    if (item.kind !== 'task') return setTold(words().onlyTasks);
    const name = taskOf(currentSession(), item.id)?.task.name.trim() ?? '';
    setLinkFrom(item);
    setTold(words().linkFrom(name === '' ? words().thisTask : textsNow(termsTexts).quoted(name)));
  };

  const endLink = (item: GanttItem): void => {
    if (linkFrom === null) return;
    setLinkFrom(null);
    if (item.kind !== 'task') return setTold(words().onlyTasks);
    write(linkTasks(currentSession(), linkFrom.id, item.id), item);
  };

  const giveUp = (): void => {
    if (linkFrom !== null) setTold(words().noLink);
    setLinkFrom(null);
  };

  const change = (key: GanttKey, item: GanttItem): void => {
    if (isReadOnly) return setTold(words().readOnly);
    if (key.kind === 'link') return beginLink(item);
    if (key.kind === 'move') {
      write(moveByWorkdays(currentSession(), item, key.days, clock.today()), item);
    }
    if (key.kind !== 'stretch') return;
    if (item.kind === 'task') write(stretchByWorkdays(currentSession(), item.id, key.days), item);
    else setTold(words().noLength);
  };

  const doKey = (key: GanttKey, item: GanttItem): void => {
    if (key.kind === 'give-up') return giveUp();
    if (key.kind !== 'open') return change(key, item);
    if (linkFrom === null) openItem(item);
    else endLink(item);
  };

  return { told, linkFrom, write, doKey };
};
