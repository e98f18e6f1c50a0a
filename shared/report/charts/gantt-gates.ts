import type { IsoDate } from '#shared/core/dates';
import type { SceneNode } from '#shared/core/scene';
import { shortDay } from './gantt-rows.ts';
import { label } from './marks.ts';
import { textWidth } from './text-width.ts';

/** A gate at its place on the axis. */
export type PlacedGate = { readonly number: number; readonly date: IsoDate; readonly x: number };

const NAME_LOOK = { size: 13, weight: 600, family: 'sans' } as const;
const DAY_LOOK = { size: 12, weight: 500, family: 'sans' } as const;

/** Half a diamond and the air beside it. */
const CLEAR = 12;

type Form = 'one line' | 'two lines' | 'number';

const widthIn = (form: Form, name: string, day: string): number => {
  const [nameWidth, dayWidth] = [textWidth(name, NAME_LOOK), textWidth(day, DAY_LOOK)];
  return form === 'one line'
    ? nameWidth + 6 + dayWidth
    : form === 'two lines'
      ? Math.max(nameWidth, dayWidth)
      : nameWidth;
};

/**
 * Names and days of the gates, left of their diamonds: in one line, or in two where that is too wide, or the number
 * alone. All gates take the same form; one whose number finds no room stays without.
 */
export const gateLabels = (
  gates: readonly PlacedGate[],
  at: { readonly from: number; readonly middle: number },
  locale: string,
): SceneNode[] => {
  const sorted = gates.toSorted((a, b) => a.x - b.x);
  const room = (index: number): number =>
    (sorted[index]?.x ?? 0) - CLEAR - (index === 0 ? at.from : (sorted[index - 1]?.x ?? 0) + CLEAR);
  const nameOf = (form: Form, number: number): string => (form === 'number' ? `${number}` : `Gate ${number}`);
  const fits = (form: Form): boolean =>
    sorted.every(
      ({ number, date }, index) => widthIn(form, nameOf(form, number), shortDay(date, locale)) <= room(index),
    );
  const form = (['one line', 'two lines'] as const).find(fits) ?? 'number';
  return sorted.flatMap(({ number, date, x }, index): SceneNode[] => {
    const name = nameOf(form, number);
    const day = shortDay(date, locale);
    if (widthIn(form, name, day) > room(index)) return [];
    const end = x - CLEAR;
    const nameStyle = { ...NAME_LOOK, anchor: 'end', color: 'ink' } as const;
    const dayStyle = { ...DAY_LOOK, anchor: 'end' } as const;
    switch (form) {
      case 'one line':
        return [
          label([end, at.middle + 4], day, dayStyle),
          label([end - textWidth(day, DAY_LOOK) - 6, at.middle + 4], name, nameStyle),
        ];
      case 'two lines':
        return [label([end, at.middle - 3], name, nameStyle), label([end, at.middle + 13], day, dayStyle)];
      case 'number':
        return [label([end, at.middle + 4], name, nameStyle)];
    }
  });
};
