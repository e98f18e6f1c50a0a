import { fieldElementId, type FieldPath } from '#shared/core/field-path';

/** How many frames to wait for a field that is about to appear: a stage that loads, a section that opens. */
const PATIENCE = 120;

const focusNow = (element: HTMLElement): void => {
  const target = element.matches('input, textarea, select, button, a[href], [tabindex]')
    ? element
    : (element.querySelector<HTMLElement>('input, textarea, select, button, [tabindex]') ?? element);
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  target.focus({ preventScroll: true });
  target.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' });
};

/**
 * Scrolls to the control that edits a field and focuses it. The control may still be on its way to the screen; where it
 * never comes (its entry is gone), nothing happens.
 */
export const focusField = (path: FieldPath): void => {
  const look = (framesLeft: number): void => {
    const element = document.getElementById(fieldElementId(path));
    if (element) focusNow(element);
    else if (framesLeft > 0) requestAnimationFrame(() => look(framesLeft - 1));
  };
  look(PATIENCE);
};
