import { addMonths, daysBetween, formatDate, type IsoDate } from '#shared/core/dates';
import { dateFormat } from '#shared/core/intl';
import { formatMoney } from '#shared/core/money';
import type { Scene, SceneNode } from '#shared/core/scene';
import { isBlank } from '#shared/core/text';
import type { Language } from '#shared/language/language';
import { roomTexts } from '#shared/language/presenter';
import { phaseTotal } from '#shared/plan/budget';
import { placePhase } from '#shared/plan/placed-phases';
import { schedulePlan } from '#shared/plan/plan-schedule';
import type { Phase } from '#shared/plan/phase';
import type { Session } from '#shared/session/session';
import { diamond, line, rect } from '../charts/marks.ts';
import { clipText, textWidth } from '../charts/text-width.ts';
import { ROOM_LOOK, ROOM_WIDTH, roomLabel } from './room-scene.ts';

const NAMES = 440;
const HEAD = 48;
const ROW = 92;
/** What the day of the last gate takes, to the right of its diamond. */
const GATE_ROOM = 215;
/** As many phases as are read at one glance. */
const MOST_PHASES = 5;

type Row = {
  readonly name: string;
  readonly start: IsoDate | '';
  readonly end: IsoDate | '';
  readonly gate: IsoDate | '';
  /** What the phase costs; blank where nothing is priced or any of it is private. */
  readonly cost: string;
};

/**
 * What a phase costs, for the room. Where one of its lines is private there is no sum: one without that line would be
 * wrong, and one with it would give it away.
 */
const costOf = (phase: Phase, { currency, locale }: Session): string => {
  if (phase.budget.some(({ isPrivate }) => isPrivate)) return '';
  const { total, unpriced } = phaseTotal(phase);
  const isPriced = phase.budget.length > 0 && unpriced === 0 && total !== 0;
  return isPriced ? formatMoney(total, currency, locale) : '';
};

const rowsOf = (session: Session, language: Language): readonly Row[] => {
  const schedule = schedulePlan(session);
  return session.phases.map((phase) => {
    const at = schedule.phases.get(phase.id);
    const placed = placePhase(phase, at);
    return {
      name: isBlank(phase.name) ? roomTexts[language].phaseWithoutName : phase.name.trim(),
      start: placed.start,
      end: placed.end,
      gate: at?.gate ?? phase.gate.date,
      cost: costOf(placed, session),
    };
  });
};

type Span = { readonly from: IsoDate; readonly to: IsoDate };

const spanOf = (rows: readonly Row[]): Span | null => {
  const days = rows.flatMap(({ start, end, gate }) =>
    [start, end, gate].flatMap((day) => (day === '' ? [] : [day])),
  );
  const [from, to] = [days.toSorted()[0], days.toSorted().at(-1)];
  if (from === undefined || to === undefined) return null;
  return { from, to: from === to ? addMonths(from, 1) : to };
};

type Axis = { readonly place: (day: IsoDate) => number; readonly from: number; readonly to: number };

const axisOf = ({ from, to }: Span, right: number): Axis => {
  const length = Math.max(1, daysBetween(from, to));
  const left = NAMES + 24;
  return { from: left, to: right, place: (day) => left + (daysBetween(from, day) / length) * (right - left) };
};

/** Months counted from January, so far apart that their names never touch. */
const stepOf = (span: Span, axis: Axis): number => {
  const month = ((axis.to - axis.from) / Math.max(1, daysBetween(span.from, span.to))) * 30.4;
  return [1, 2, 3, 6, 12, 24, 60, 120].find((count) => count * month >= 88) ?? 240;
};

/** The months above the bars; January is called by its year. */
const ticksOf = (span: Span, axis: Axis, locale: string): SceneNode[] => {
  const months = dateFormat(locale, { timeZone: 'UTC', month: 'short' });
  const step = stepOf(span, axis);
  const nodes: SceneNode[] = [];
  const first = `${span.from.slice(0, 4)}-01-01` as IsoDate;
  for (let day = first; day <= span.to; day = addMonths(day, step)) {
    if (day < span.from) continue;
    const x = axis.place(day);
    const name = day.slice(5, 7) === '01' ? day.slice(0, 4) : months.format(new Date(`${day}T00:00:00.000Z`));
    nodes.push(line([x, HEAD - 12], [x, HEAD], { stroke: 'line-2', strokeWidth: 2 }));
    nodes.push(roomLabel([x, HEAD - 18], name, { color: 'ink-3' }));
  }
  return nodes;
};

const daysText = ({ start, end }: Row, locale: string, language: Language): string => {
  const t = roomTexts[language];
  if (start === '') return t.noDates;
  const first = formatDate(start, locale, 'short');
  return end === '' ? t.from(first) : t.fromTo(first, formatDate(end, locale, 'short'));
};

const gateMarks = (gate: IsoDate, axis: Axis, y: number, locale: string): SceneNode[] => {
  const x = axis.place(gate);
  const text = formatDate(gate, locale, 'short');
  const wide = textWidth(text, ROOM_LOOK);
  const fitsRight = x + 26 + wide <= ROOM_WIDTH;
  return [
    diamond([x, y], { fill: 'surface', stroke: 'ink', strokeWidth: 4 }, 18),
    fitsRight ? roomLabel([x + 26, y + 10], text) : roomLabel([x - 26, y + 10], text, { anchor: 'end' }),
  ];
};

const rowMarks = (
  row: Row,
  y: number,
  axis: Axis | null,
  locale: string,
  language: Language,
): SceneNode[] => {
  const nodes: SceneNode[] = [
    line([0, y], [ROOM_WIDTH, y], { stroke: 'line', strokeWidth: 2 }),
    roomLabel([0, y + 38], clipText(row.name, ROOM_LOOK, axis === null ? ROOM_WIDTH - 240 : NAMES)),
    roomLabel([0, y + 74], daysText(row, locale, language), {
      color: row.start === '' ? 'chart-missing' : 'ink-2',
    }),
  ];
  if (row.cost !== '')
    nodes.push(roomLabel([ROOM_WIDTH, y + 38], row.cost, { anchor: 'end', color: 'chart-money' }));
  if (axis === null || row.start === '') return nodes;
  const from = axis.place(row.start);
  const to = row.end === '' ? axis.to : axis.place(row.end);
  const bar = { x: from, y: y + 50, width: Math.max(8, to - from), height: 26, radius: 4 };
  nodes.push(rect(bar, { fill: 'chart-float', stroke: 'chart-critical', strokeWidth: 3 }));
  return nodes;
};

const described = (rows: readonly Row[], session: Session, language: Language): string => {
  const t = roomTexts[language];
  const lines = rows.map((row) => {
    const gate = row.gate === '' ? '' : `, ${t.gateOn(formatDate(row.gate, session.locale))}`;
    const cost = row.cost === '' ? '' : `, ${row.cost}`;
    return `${row.name}, ${daysText(row, session.locale, language)}${gate}${cost}`;
  });
  return t.plan(lines.join('; '));
};

/**
 * The plan for the back of the room: a row for each phase with its days and bar, a diamond for each gate, and what the
 * phase costs unless any of that is private. Null while there is no phase. At most five phases are drawn; `more` counts
 * the others.
 */
export const roomPlan = (
  session: Session,
  language: Language,
): { readonly scene: Scene; readonly more: number } | null => {
  const all = rowsOf(session, language);
  if (all.length === 0) return null;
  const rows = all.slice(0, MOST_PHASES);
  const span = spanOf(rows);
  const widest = Math.max(0, ...rows.map(({ cost }) => textWidth(cost, ROOM_LOOK)));
  const right = ROOM_WIDTH - Math.max(GATE_ROOM, widest > 0 ? widest + 24 : 0);
  const axis = span === null ? null : axisOf(span, right);
  const bottom = HEAD + rows.length * ROW;
  return {
    more: all.length - rows.length,
    scene: {
      width: ROOM_WIDTH,
      height: bottom + 4,
      description: described(rows, session, language),
      nodes: [
        ...(span !== null && axis !== null ? ticksOf(span, axis, session.locale) : []),
        ...rows.flatMap((row, index) => rowMarks(row, HEAD + index * ROW, axis, session.locale, language)),
        ...rows.flatMap(({ gate }, index) =>
          axis === null || gate === '' ? [] : gateMarks(gate, axis, HEAD + index * ROW + 63, session.locale),
        ),
        line([0, bottom], [ROOM_WIDTH, bottom], { stroke: 'ink', strokeWidth: 3 }),
      ],
    },
  };
};
