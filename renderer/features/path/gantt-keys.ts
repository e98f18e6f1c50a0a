import type { KeyboardEvent } from 'react';
import type { GanttItem } from './gantt-edits.ts';

/** What a key asks of the chart. */
export type GanttKey =
  | {
      readonly kind: 'go';
      readonly to: 'previous' | 'next' | 'above' | 'below' | 'first' | 'last' | 'page-up' | 'page-down';
    }
  | { readonly kind: 'move' | 'stretch'; readonly days: 1 | -1 }
  | { readonly kind: 'zoom'; readonly step: 1 | -1 }
  | { readonly kind: 'fit' | 'open' | 'link' | 'give-up' };

const GO: Readonly<Record<string, Extract<GanttKey, { kind: 'go' }>['to']>> = {
  ArrowLeft: 'previous',
  ArrowRight: 'next',
  ArrowUp: 'above',
  ArrowDown: 'below',
  Home: 'first',
  End: 'last',
  PageUp: 'page-up',
  PageDown: 'page-down',
};

const withAlt = ({ key, code, shiftKey }: KeyboardEvent): GanttKey | null => {
  const days = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
  if (days !== 0) return { kind: shiftKey ? 'stretch' : 'move', days };
  // By its place on the keyboard: with Alt some systems write another sign.
  return code === 'KeyL' && !shiftKey ? { kind: 'link' } : null;
};

/**
 * What a key means while the chart has the focus; null for one that is none of its own. Alt with an arrow moves, with
 * Shift too it stretches; no letter on its own means anything.
 */
export const ganttKey = (event: KeyboardEvent): GanttKey | null => {
  const { key } = event;
  if (event.ctrlKey || event.metaKey || event.getModifierState('AltGraph')) return null;
  if (event.altKey) return withAlt(event);
  if (key === '+' || key === '=') return { kind: 'zoom', step: 1 };
  if (key === '-' || key === '−') return { kind: 'zoom', step: -1 };
  if (event.shiftKey) return null;
  if (key === '0') return { kind: 'fit' };
  if (key === 'Enter') return { kind: 'open' };
  if (key === 'Escape') return { kind: 'give-up' };
  const to = GO[key];
  return to === undefined ? null : { kind: 'go', to };
};

const PAGE = 10;

/** Where a step leads from an item; the item itself where there is nothing further. */
export const itemAfter = (
  items: readonly GanttItem[],
  from: GanttItem,
  to: Extract<GanttKey, { kind: 'go' }>['to'],
): GanttItem => {
  const at = items.findIndex(({ kind, id }) => kind === from.kind && id === from.id);
  const gates = items.filter(({ kind }) => kind === 'gate').length;
  const inside = (place: number): GanttItem => items[Math.min(items.length - 1, Math.max(0, place))] ?? from;
  // The gates stand side by side in one row, everything else in a row of its own.
  const [up, down] = at < gates ? [at, gates] : [at === gates ? 0 : at - 1, at + 1];
  switch (to) {
    case 'previous':
      return inside(at - 1);
    case 'next':
      return inside(at + 1);
    case 'above':
      return inside(up);
    case 'below':
      return inside(down);
    case 'first':
      return inside(0);
    case 'last':
      return inside(items.length - 1);
    case 'page-up':
      return inside(at - PAGE);
    case 'page-down':
      return inside(at + PAGE);
  }
};
