import { say } from '#shared/language/say';
import { dayNumber, type IsoDate } from '#shared/core/dates';
import type { SceneNode } from '#shared/core/scene';
import type { TimeAxis } from './gantt-axis.ts';
import type { GanttGate, GateState } from './gantt-rows.ts';
import { shortDay } from './gantt-rows.ts';
import { diamond, label, line, polyline } from './marks.ts';
import { textWidth } from './text-width.ts';

/** A gate at its place on the axis: the evening of its day. */
export type PlacedGate = {
  readonly number: number;
  readonly date: IsoDate;
  readonly x: number;
  readonly state: GateState;
};

const NAME_LOOK = { size: 13, weight: 600, family: 'sans' } as const;
const DAY_LOOK = { size: 12, weight: 500, family: 'sans' } as const;

/** Half a diamond and the air beside it. */
export const GATE_CLEAR = 12;

/** Half a diamond: 14 units across. */
const RADIUS = 7;

/** The gates that have a day, in the order of the axis. */
export const placeGates = (gates: readonly GanttGate[], axis: TimeAxis): readonly PlacedGate[] =>
  gates
    .flatMap(({ number, date, state }) =>
      date === null ? [] : [{ number, date, state, x: axis.place(dayNumber(date) + 1) }],
    )
    .toSorted((a, b) => a.x - b.x);

/** How much room there is left of each gate of a sorted list, up to the gate before it or to `from`. */
export const roomsBefore = (gates: readonly { readonly x: number }[], from: number): readonly number[] =>
  gates.map(({ x }, at) => x - GATE_CLEAR - (at === 0 ? from : (gates[at - 1]?.x ?? 0) + GATE_CLEAR));

/** Half the diamond of a kept plan: small enough to stand on the rule under the axis, clear of the labels. */
const KEPT = 5;

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
  const rooms = roomsBefore(gates, at.from);
  const nameOf = (form: Form, number: number): string =>
    form === 'number' ? `${number}` : say`Gate ${number}`;
  const fits = (form: Form): boolean =>
    gates.every(
      ({ number, date }, index) =>
        widthIn(form, nameOf(form, number), shortDay(date, locale)) <= (rooms[index] ?? 0),
    );
  const form = (['one line', 'two lines'] as const).find(fits) ?? 'number';
  return gates.flatMap(({ number, date, x }, index): SceneNode[] => {
    const name = nameOf(form, number);
    const day = shortDay(date, locale);
    if (widthIn(form, name, day) > (rooms[index] ?? 0)) return [];
    const end = x - GATE_CLEAR;
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

const SIGN = { stroke: 'surface', strokeWidth: 1.75 } as const;
const WARNED = { fill: 'surface', stroke: 'warn', strokeWidth: 1.75 } as const;

/**
 * A gate by how far it has come: planned outlined, due doubly outlined, passed filled with a check, stopped vermilion
 * with a cross; held with two bars and sent back with an arrow, both in the colour of a warning.
 */
export const gateMark = (state: GateState, x: number, y: number): SceneNode[] => {
  const at = [x, y] as const;
  switch (state) {
    case 'planned':
      return [diamond(at, { fill: 'surface', stroke: 'accent', strokeWidth: 2 }, RADIUS)];
    case 'due':
      return [
        diamond(at, { fill: 'surface', stroke: 'accent', strokeWidth: 1.5 }, RADIUS + 2),
        diamond(at, { stroke: 'accent', strokeWidth: 1.5 }, RADIUS - 2.5),
      ];
    case 'passed': {
      const check = [
        [x - 3.5, y],
        [x - 1, y + 2.75],
        [x + 3.5, y - 2.75],
      ] as const;
      return [diamond(at, { fill: 'accent' }, RADIUS + 2), polyline(check, SIGN)];
    }
    case 'stopped':
      return [
        diamond(at, { fill: 'block' }, RADIUS + 2),
        line([x - 2.75, y - 2.75], [x + 2.75, y + 2.75], SIGN),
        line([x - 2.75, y + 2.75], [x + 2.75, y - 2.75], SIGN),
      ];
    case 'held':
      return [
        diamond(at, WARNED, RADIUS + 1),
        line([x - 1.75, y - 2.5], [x - 1.75, y + 2.5], { stroke: 'warn', strokeWidth: 1.5 }),
        line([x + 1.75, y - 2.5], [x + 1.75, y + 2.5], { stroke: 'warn', strokeWidth: 1.5 }),
      ];
    case 'sent-back': {
      const head = [
        [x, y - 2.5],
        [x - 3, y],
        [x, y + 2.5],
      ] as const;
      return [
        diamond(at, WARNED, RADIUS + 1),
        line([x - 3, y], [x + 3.5, y], { stroke: 'warn', strokeWidth: 1.5 }),
        polyline(head, { stroke: 'warn', strokeWidth: 1.5 }),
      ];
    }
  }
};

/** The days of the gates in the plan that was kept, small, hollow and grey at `y`, where they were others. */
export const keptGateMarks = (gates: readonly GanttGate[], axis: TimeAxis, y: number): SceneNode[] =>
  gates.flatMap(({ kept, date }) =>
    kept === null || kept === date
      ? []
      : [
          diamond(
            [axis.place(dayNumber(kept) + 1), y],
            { fill: 'surface', stroke: 'line-2', strokeWidth: 1.5 },
            KEPT,
          ),
        ],
  );

/** The lines of the gates through a part of the picture. */
export const gateLines = (gates: readonly PlacedGate[], from: number, to: number): SceneNode[] =>
  gates.map(({ x, state }) =>
    line([x, from], [x, to], { stroke: state === 'stopped' ? 'block' : 'accent', strokeWidth: 1.25 }),
  );
