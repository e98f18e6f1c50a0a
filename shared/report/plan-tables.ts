import { say, table } from '#shared/language/say';
import { dayOf, formatDate, type IsoDate } from '#shared/core/dates';
import { formatNumber } from '#shared/core/numbers';
import { isBlank } from '#shared/core/text';
import type { Phase } from '#shared/plan/phase';
import { schedulePlan, type PlacedPhase } from '#shared/plan/plan-schedule';
import { weekdayName } from '#shared/plan/schedule/week-pattern';
import { comparePlan } from '#shared/plan/plan-baseline';
import type { Task } from '#shared/plan/task';
import type { Session } from '#shared/session/session';
import { cellOr, fact, optionalFact, paragraph, personName, strong } from './cells.ts';
import type { Block, Cell, Fact } from './content.ts';
import { countOf, dateOr } from './format.ts';
import { TASK_WORDS } from './words.ts';

/** "A day late moves the gate", or by how much a task can move. */
const roomText = (isCritical: boolean, float: number, locale: string): string => {
  if (float < 0) return say`${countOf(-float, 'day', 'days', locale)} late`;
  return isCritical ? say`critical` : countOf(float, 'day', 'days', locale);
};

const LINK_WORDS = table({
  FS: 'after',
  SS: 'with the start of',
  FF: 'ends with',
  SF: 'ends with the start of',
});

/** What a task waits for: "after Label cases + 2 days". */
const linksText = (session: Session, { links }: Task): string =>
  links
    .map(({ from, type, lag }) => {
      const other = session.phases.flatMap(({ tasks }) => tasks).find(({ id }) => id === from);
      const name =
        other === undefined || isBlank(other.name) ? say`a task without a name` : other.name.trim();
      const days = countOf(Math.abs(lag), 'day', 'days', session.locale);
      return `${LINK_WORDS[type]} ${name}${lag === 0 ? '' : ` ${lag > 0 ? '+' : '−'} ${days}`}`;
    })
    .join('; ');

/** The tasks of a phase with the days that the schedule gives them, how long they take and how much they can move. */
export const taskTable = (session: Session, phase: Phase): Block[] => {
  if (phase.tasks.length === 0) {
    return [
      { kind: 'subhead', text: say`Tasks` },
      paragraph('note', say`No task has been planned for this phase yet.`),
    ];
  }
  const { tasks } = schedulePlan(session);
  const day = (date: IsoDate | undefined): Cell =>
    date === undefined
      ? { text: say`no date yet`, style: 'quiet' }
      : formatDate(date, session.locale, 'short');
  const row = (task: Task): Cell[] => {
    const placed = tasks.get(task.id);
    const waits = linksText(session, task);
    const name = isBlank(task.name) ? say`Task without a name` : task.name.trim();
    return [
      { text: waits === '' ? name : `${name}\n${waits}`, style: isBlank(task.name) ? 'quiet' : 'strong' },
      TASK_WORDS[task.kind],
      cellOr(personName(session, task.owner), 'plain', say`nobody yet`),
      day(placed?.start),
      day(placed?.end),
      placed?.isLengthSaid !== true ? cellOr('') : formatNumber(placed.length, session.locale),
      placed === undefined
        ? ''
        : {
            text: roomText(placed.isCritical, placed.totalFloat, session.locale),
            style: placed.totalFloat < 0 ? 'warn' : placed.isCritical ? 'strong' : 'plain',
          },
    ];
  };
  return [
    {
      kind: 'table',
      title: say`Tasks`,
      columns: [
        { title: say`Task`, share: 28, align: 'start' },
        { title: say`Kind`, share: 13, align: 'start' },
        { title: say`Owner`, share: 15, align: 'start' },
        { title: say`From`, share: 14, align: 'start' },
        { title: say`To`, share: 14, align: 'start' },
        { title: say`Days`, share: 7, align: 'end' },
        { title: say`Can move`, share: 9, align: 'start' },
      ],
      rows: phase.tasks.map(row),
      totals: [],
    },
  ];
};

const reserveText = ({ contingency }: Phase, placed: PlacedPhase, locale: string): string => {
  if (placed.reserve === null || placed.length === 0) return '';
  const held = countOf(Math.abs(placed.reserve), say`working day`, say`working days`, locale);
  const share = formatNumber((placed.reserve / placed.length) * 100, locale, 0);
  const basis = isBlank(contingency.basis) ? '' : `: ${contingency.basis.trim()}`;
  return placed.reserve < 0
    ? say`The gate is ${held} before the work is done`
    : say`${held} before the gate, ${share}% of the work${basis}`;
};

/** When a phase is, as the schedule has it, and what is held in reserve. */
export const phaseDayFacts = (session: Session, phase: Phase): Fact[] => {
  const placed = schedulePlan(session).phases.get(phase.id);
  const { locale } = session;
  return [
    fact(say`From`, dateOr(placed?.start ?? phase.start, locale, '')),
    fact(say`To`, dateOr(placed?.end ?? phase.end, locale, '')),
    ...optionalFact(say`Work done`, placed === undefined ? '' : dateOr(placed.ready, locale, '')),
    ...optionalFact(say`In reserve`, placed === undefined ? '' : reserveText(phase, placed, locale)),
  ];
};

/** Which days the plan counts with. What is wrong with its links or asked of a person too much is a finding (R15). */
export const calendarText = ({ calendar }: Session): string => {
  const free = calendar.weekend.map(weekdayName).join(say` and `);
  const years = calendar.holidayYears;
  const holidays =
    years === null
      ? say`no public holidays were taken into account`
      : say`the public holidays of ${[calendar.country, calendar.region].filter((part) => part !== '').join('-')} for ${years.from} to ${years.to} are free`;
  const closures = calendar.closures
    .map(({ name }) => name.trim())
    .filter((name) => name !== '')
    .join(', ');
  return say`Days are working days: ${free === '' ? say`every day of the week is worked` : say`${free} are free`}, and ${holidays}.${closures === '' ? '' : say` Also free: ${closures}.`}`;
};

const gateName = ({ phases }: Session, phaseId: string, number: number): string => {
  const name = phases.find(({ id }) => id === phaseId)?.name.trim() ?? '';
  return name === '' ? say`Gate ${number}` : say`Gate ${number}, ${name}`;
};

/** What moved against the plan that was kept to compare with; nothing where none was kept or nothing moved. */
export const comparisonTable = (session: Session): Block[] => {
  const { planBaseline, locale } = session;
  const compared = comparePlan(session);
  if (planBaseline === null || compared === null) return [];
  const { gates, tasks } = compared;
  const kept = formatDate(dayOf(planBaseline.at), locale);
  if (gates.length === 0 && tasks.length === 0) {
    return [paragraph('note', say`Nothing has moved since the plan that was kept on ${kept}.`)];
  }
  if (gates.length === 0) {
    return [paragraph('note', say`No gate has moved since the plan that was kept on ${kept}.`)];
  }
  return [
    {
      kind: 'table',
      title: say`What moved since the plan that was kept on ${kept}`,
      columns: [
        { title: say`Gate`, share: 40, align: 'start' },
        { title: say`Then`, share: 20, align: 'start' },
        { title: say`Now`, share: 20, align: 'start' },
        { title: say`Working days`, share: 20, align: 'end' },
      ],
      rows: gates.map(({ phaseId, number, before, now, days }): Cell[] => [
        strong(gateName(session, phaseId, number)),
        formatDate(before, locale, 'short'),
        formatDate(now, locale, 'short'),
        `${days > 0 ? '+' : '−'}${formatNumber(Math.abs(days), locale)}`,
      ]),
      totals: [],
    },
  ];
};
