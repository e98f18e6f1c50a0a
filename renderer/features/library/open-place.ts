import { fieldElementId, type FieldPath } from '#shared/core/field-path';
import type { Id } from '#shared/core/ids';
import { focusField } from '../../components/focus-field.ts';
import type { FoundPlace } from '../../storage/search.ts';
import { useSessionStore } from '../../storage/session-store.ts';
import { useSelection } from '../../storage/use-selection.ts';

/** The address of the stage or room that shows a place. */
export const placeHref = (id: Id, { stage, room }: Pick<FoundPlace, 'stage' | 'room'>): string =>
  `#/session/${id}/${stage}${room === null ? '' : `/${room}`}`;

/** How long, in milliseconds, a place may take to come to the screen: a session that opens, a stage that loads. */
const PATIENCE = 15_000;

/** After so many milliseconds the nearest thing is taken: the place itself has no control of its own. */
const NEAREST_AFTER = 1_500;

/** The paths of what a field lies in, the nearest first: the metric of its evidence. */
const around = (path: FieldPath): readonly FieldPath[] => {
  const steps = path.split('/');
  return steps.slice(1).map((_, gone) => steps.slice(0, steps.length - 1 - gone).join('/'));
};

const nearest = (path: FieldPath): FieldPath | null => {
  for (const outer of around(path).filter((near) => near.includes('/'))) {
    const start = fieldElementId(outer);
    const found = document.querySelector(`[id="${CSS.escape(start)}"], [id^="${CSS.escape(start)}/"]`);
    if (found) return found.id.slice(fieldElementId('').length);
  }
  return null;
};

const whenOpen = (id: Id): Promise<boolean> =>
  new Promise((resolve) => {
    const isOpen = (): boolean => useSessionStore.getState().open?.session.id === id;
    if (isOpen()) return resolve(true);
    const stop = useSessionStore.subscribe(() => {
      if (isOpen()) end(true);
    });
    const timer = setTimeout(() => end(false), PATIENCE);
    const end = (opened: boolean): void => {
      clearTimeout(timer);
      stop();
      resolve(opened);
    };
  });

/** Whether the person has begun to write: then nothing takes the focus from them. */
const isWriting = (): boolean =>
  document.activeElement?.matches('input, textarea, [contenteditable]') === true;

/** Opens a session at a place: its stage, its entry, and the focus in the field, or as near to it as there is a control. */
export const openPlace = async (id: Id, place: FoundPlace): Promise<void> => {
  const href = placeHref(id, place);
  useSelection.getState().reveal(place.path);
  window.location.hash = href;
  if (!(await whenOpen(id))) return;
  useSelection.getState().reveal(place.path);
  const since = performance.now();
  const look = (): void => {
    const waited = performance.now() - since;
    if (window.location.hash !== href || waited > PATIENCE) return;
    const isThere = document.getElementById(fieldElementId(place.path)) !== null;
    const isLate = waited > NEAREST_AFTER;
    if (isLate && !isThere && isWriting()) return;
    const near = isThere ? place.path : isLate ? nearest(place.path) : null;
    if (near !== null) focusField(near);
    else requestAnimationFrame(look);
  };
  look();
};
