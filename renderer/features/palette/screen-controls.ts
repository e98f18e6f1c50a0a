import { paletteTexts } from '#shared/language/palette';
import type { Action } from '../../components/actions.ts';
import { textsNow } from '../../components/language.ts';

/** Longer names are cut in the list. */
const LONGEST = 120;

/** Bar and rail offer what is registered anyway, in better words; here is what the work itself holds. */
const PLACES = ['main', 'aside'].join();

/**
 * What is no doing of its own: the opener of a field's values, a cell of a grid that has its own keys, and what offers
 * the same in its own words.
 */
const NOT_OFFERED = '[aria-haspopup="listbox"], [role="grid"] *, [data-in-palette]';

const textOf = (node: Node): string => {
  if (node instanceof Text) return node.data;
  if (!(node instanceof Element) || node.getAttribute('aria-hidden') === 'true') return '';
  return [...node.childNodes].map(textOf).join(' ');
};

/** The name by which a control is read aloud. */
const nameOf = (control: Element): string => {
  const parts = (control.getAttribute('aria-labelledby') ?? '')
    .split(/\s+/)
    .map((id) => document.getElementById(id))
    .filter((element) => element !== null);
  const name =
    parts.length > 0
      ? parts.map((element) => element.getAttribute('aria-label') ?? textOf(element)).join(' ')
      : (control.getAttribute('aria-label') ?? textOf(control));
  return name.replace(/\s+/g, ' ').trim();
};

const canBePressed = (control: HTMLElement): boolean =>
  !control.matches(NOT_OFFERED) &&
  !control.matches(':disabled, [aria-disabled="true"]') &&
  control.closest('[aria-hidden="true"], [inert]') === null &&
  control.checkVisibility();

const press = (control: HTMLElement): void => {
  if (!control.isConnected) return;
  control.focus({ preventScroll: true });
  control.scrollIntoView({ block: 'nearest' });
  control.click();
};

/**
 * The buttons and links that are on the screen now, as actions: whatever can be pressed can be found by its name, also
 * that of a single row. To be asked before anything lies over the screen.
 */
export const screenControls = (): readonly Action[] => {
  const group = textsNow(paletteTexts).onScreen;
  const actions = new Map<string, Action>();
  for (const place of document.querySelectorAll(PLACES)) {
    for (const control of place.querySelectorAll<HTMLElement>('button, a[href]')) {
      const label = nameOf(control).slice(0, LONGEST);
      if (label === '' || actions.has(label) || !canBePressed(control)) continue;
      const id = `screen/${label}`;
      actions.set(label, { id, label, group, isEcho: true, run: () => press(control) });
    }
  }
  return [...actions.values()];
};

/** Actions with those of the screen behind them; what has an action of the same name already is left out. */
export const withControls = (actions: readonly Action[], controls: readonly Action[]): readonly Action[] => {
  const known = new Set(actions.map(({ label }) => label));
  return [...actions, ...controls.filter(({ label }) => !known.has(label))];
};
