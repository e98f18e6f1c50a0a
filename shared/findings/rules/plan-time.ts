import { said, say } from '#shared/language/say';
import { addDays, addMonths, type IsoDate, type OptionalDate } from '#shared/core/dates';
import { formatNumber } from '#shared/core/numbers';
import { isBlank } from '#shared/core/text';
import type { Metric } from '#shared/metric/metric';
import { timeContingency } from '#shared/plan/finance/contingency';
import type { CountUnit, Criterion } from '#shared/plan/gate';
import { periodsBetween } from '#shared/plan/gate-judge';
import { countWords } from '#shared/plan/gate-words';
import type { Phase } from '#shared/plan/phase';
import { type PlacedPhase, schedulePlan } from '#shared/plan/plan-schedule';
import { workdaysLater } from '#shared/plan/retime';
import type { Task } from '#shared/plan/task';
import type { Command } from '#shared/session/command';
import type { Session } from '#shared/session/session';
import type { Rule, RuleFinding } from '../finding.ts';
import {
  datedPhases,
  dayText,
  metricLabel,
  phaseLabel,
  phasePath,
  placedPhase,
  placedTask,
  quoted,
  taskLabel,
} from './subject.ts';

/** What is held back at least, in percent of the work (vendors add 20 to 30%; the limit is the reference list's). */
const LEAST_RESERVE = 20;

/** A gate that was decided is history: its day and its reserve are not asked for any more. */
const openPhases = (session: Session): readonly Phase[] =>
  datedPhases(session).filter(({ gate }) => gate.decision === null);

const workingDays = (session: Session, count: number): string =>
  count === 1 ? say`1 working day` : say`${formatNumber(count, session.locale)} working days`;

const moveGate = (session: Session, phase: Phase, date: IsoDate): NonNullable<RuleFinding['fix']> => ({
  label: say`Move the gate to ${dayText(session, date)}`,
  command: (): Command => ({ type: 'gate.update', phaseId: phase.id, changes: { date } }),
});

/** A gate without a day of its own follows the contingency; a typed one has to move. */
const holdBack = (
  session: Session,
  phase: Phase,
  { ready, isGateTyped, length }: PlacedPhase,
): RuleFinding['fix'] => {
  if (!isGateTyped) {
    return {
      label: say`Hold ${LEAST_RESERVE}% back`,
      command: () => ({
        type: 'phase.update',
        id: phase.id,
        changes: { contingency: { time: LEAST_RESERVE } },
      }),
    };
  }
  if (ready === '') return undefined;
  const { calendar } = schedulePlan(session);
  const date = workdaysLater(ready, timeContingency(length, LEAST_RESERVE), calendar);
  return moveGate(session, phase, date);
};

const thinReserve = (session: Session, phase: Phase): RuleFinding[] => {
  const placed = placedPhase(session, phase);
  const reserve = placed?.reserve ?? -1;
  // A day that only stands for a length nobody said is nothing to hold a fifth of.
  const isSaid = phase.tasks.some((task) => placedTask(session, task)?.isLengthSaid === true);
  if (!placed || reserve < 0 || placed.length === 0 || !isSaid) return [];
  const { length } = placed;
  if (reserve * 100 >= length * LEAST_RESERVE) return [];
  const fix = holdBack(session, phase, placed);
  const least = workingDays(session, timeContingency(length, LEAST_RESERVE));
  return [
    {
      severity: 'should',
      stage: 'path',
      path: placed.isGateTyped ? phasePath(phase, 'gate', 'date') : phasePath(phase, 'contingency', 'time'),
      place: phaseLabel(phase),
      statement: say`${phaseLabel(phase)} holds ${reserve === 0 ? say`nothing` : workingDays(session, reserve)} in reserve for ${workingDays(session, length)} of work`,
      advice: say`Plans slip. Hold at least ${least} back before the gate, a fifth of the work, and say on what that rests.`,
      ...(fix ? { fix } : {}),
    },
  ];
};

const groundless = (phase: Phase): RuleFinding[] => {
  const { time, money, basis } = phase.contingency;
  if (!isBlank(basis) || ((time ?? 0) === 0 && (money ?? 0) === 0)) return [];
  return [
    {
      severity: 'should',
      stage: 'path',
      path: phasePath(phase, 'contingency', 'basis'),
      place: phaseLabel(phase),
      statement: say`Nobody said on what the contingency of ${phaseLabel(phase)} rests`,
      advice: say`Name past work that ran over, and by how much; a figure without a basis is cut first.`,
    },
  ];
};

/** R12: every phase up to production holds a fifth of its time back, and a contingency says on what it rests. */
export const timeHeldBack: Rule = {
  id: 'R12',
  reason: 5,
  title: 'A fifth of the time is held in reserve',
  source: 'HM Treasury, Supplementary Green Book Guidance: Optimism Bias; vendors’ 20 to 30%',
  find: (session) => [
    ...openPhases(session)
      .filter(({ kind }) => kind !== 'operate')
      .flatMap((phase) => thinReserve(session, phase)),
    ...session.phases.flatMap(groundless),
  ],
};

/** The tasks that produce evidence for a gate and end after it, the last one first. */
const lateEvidence = (session: Session, phase: Phase, gate: IsoDate): { task: Task; end: IsoDate }[] => {
  const wanted = new Set<string>(phase.gate.criteria.map(({ evidenceTask }) => evidenceTask));
  return session.phases
    .flatMap(({ tasks }) => tasks.filter(({ id }) => wanted.has(id)))
    .flatMap((task) => {
      const end = placedTask(session, task)?.end;
      return end !== undefined && end > gate ? [{ task, end }] : [];
    })
    .toSorted((a, b) => (a.end > b.end ? -1 : 1));
};

type Gated = {
  readonly session: Session;
  readonly phase: Phase;
  readonly start: IsoDate;
  readonly gate: IsoDate;
  readonly ready: OptionalDate;
};

/** The gate is decided before there is anything to decide on. */
const tooEarly = (gated: Gated): RuleFinding[] => {
  const { session, phase, gate, ready } = gated;
  const [evidence] = lateEvidence(session, phase, gate);
  const isUnready = (placedPhase(session, phase)?.reserve ?? 0) < 0;
  if (!evidence && !isUnready) return [];
  const days: readonly IsoDate[] = [...(ready === '' ? [] : [ready]), ...(evidence ? [evidence.end] : [])];
  const last = days.toSorted().at(-1);
  const name = phaseLabel(phase);
  return [
    {
      severity: 'must',
      stage: 'path',
      path: phasePath(phase, 'gate', 'date'),
      place: name,
      statement: evidence
        ? say`${taskLabel(evidence.task)} ends on ${dayText(session, evidence.end)}, after the gate of ${name} that it is evidence for`
        : say`The gate of ${name} is on ${dayText(session, gate)}, its work ends on ${ready === '' ? say`a later day` : dayText(session, ready)}`,
      advice: say`A gate decides on what the work has shown. Move the gate, or shorten what leads to it.`,
      ...(last === undefined ? {} : { fix: moveGate(session, phase, last) }),
    },
  ];
};

type PeriodUnit = Exclude<CountUnit, '' | 'cases'>;

/** The periods from fine to coarse. */
const PERIODS: readonly PeriodUnit[] = ['days', 'weeks', 'months', 'quarters'];

/** The finest period that a reading tells anything about; `once` and what is not said tell of none. */
const READ_EVERY: Readonly<Partial<Record<Metric['frequency'], PeriodUnit | 'years'>>> = {
  continuous: 'days',
  daily: 'days',
  weekly: 'weeks',
  monthly: 'months',
  quarterly: 'quarters',
  yearly: 'years',
};

const FREQUENCY_OF: Readonly<Record<PeriodUnit, Metric['frequency']>> = {
  days: 'daily',
  weeks: 'weekly',
  months: 'monthly',
  quarters: 'quarterly',
};

/** The first evening on which so many periods from a day on are over. */
const lastDayOf = (start: IsoDate, count: number, unit: PeriodUnit): IsoDate => {
  if (unit === 'days') return addDays(start, count - 1);
  if (unit === 'weeks') return addDays(start, count * 7 - 1);
  return addDays(addMonths(start, unit === 'months' ? count : count * 3), -1);
};

/** The first day from a day on at which a metric is read: the end of its week, calendar month, quarter or year. */
const nextReading = (start: IsoDate, every: PeriodUnit | 'years'): IsoDate => {
  if (every === 'days' || every === 'weeks') return lastDayOf(start, 1, every);
  const months = { months: 1, quarters: 3, years: 12 }[every];
  const month = Number(start.slice(5, 7)) - 1;
  const first = addMonths(`${start.slice(0, 7)}-01` as IsoDate, months - (month % months));
  return addDays(first, -1);
};

/** No plan reaches further; a longer period is not turned into a day. */
const MOST_PERIODS = 1000;

const subjectOf = (session: Session, metric: Metric | undefined): string =>
  metric ? quoted(metricLabel(session, metric)) : say`A criterion`;

/** "Three months in a row" at a gate six weeks after the phase starts. */
const tooShort = (gated: Gated, criterion: Criterion, metric: Metric | undefined): RuleFinding[] => {
  const { session, phase, start, gate, ready } = gated;
  const { count, countUnit } = criterion;
  if (count === null || countUnit === '' || countUnit === 'cases') return [];
  const has = periodsBetween({ from: start, to: gate }, countUnit);
  if (has >= count) return [];
  const seen = count <= MOST_PERIODS ? lastDayOf(start, count, countUnit) : null;
  const day = seen !== null && seen < ready && ready !== '' ? ready : seen;
  return [
    {
      severity: 'must',
      stage: 'path',
      path: phasePath(phase, 'gate', 'criteria', criterion.id, 'count'),
      part: 'short',
      place: phaseLabel(phase),
      statement: say`${subjectOf(session, metric)} needs ${countWords(criterion, session.locale)}, the gate of ${phaseLabel(phase)} comes after ${countWords({ count: Math.max(has, 1), countUnit }, session.locale).replace(/^1 /, has === 0 ? say`less than 1 ` : '1 ')}`,
      advice: say`Nobody can see it by then. Move the gate, or ask for a shorter period.`,
      ...(day === null ? {} : { fix: moveGate(session, phase, day) }),
    },
  ];
};

/** A metric that is read too seldom for what the gate asks of it. */
const readTooSeldom = (gated: Gated, criterion: Criterion, metric: Metric): RuleFinding[] => {
  const { session, phase, start, gate } = gated;
  const every = READ_EVERY[metric.frequency];
  if (every === undefined) return [];
  const { countUnit } = criterion;
  const common = { severity: 'should', stage: 'path', part: 'seldom', place: phaseLabel(phase) } as const;
  const name = subjectOf(session, metric);
  if (countUnit !== '' && countUnit !== 'cases') {
    if (every !== 'years' && PERIODS.indexOf(every) <= PERIODS.indexOf(countUnit)) return [];
    const frequency = FREQUENCY_OF[countUnit];
    return [
      {
        ...common,
        path: phasePath(phase, 'gate', 'criteria', criterion.id, 'countUnit'),
        statement: say`${name} is read ${said(metric.frequency)}, the gate of ${phaseLabel(phase)} asks for ${criterion.count === null ? said(countUnit) : countWords(criterion, session.locale)}`,
        advice: say`Read it more often, or ask for a period that a reading can show.`,
        fix: {
          label: say`Read it ${said(frequency)}`,
          command: () => ({ type: 'metric.update', id: metric.id, changes: { frequency } }),
        },
      },
    ];
  }
  // A proof of concept looks at cases of its own; what is asked in cases is counted, not read.
  const isCounted = phase.kind === 'poc' || countUnit === 'cases';
  if (isCounted || nextReading(start, every) <= gate) return [];
  return [
    {
      ...common,
      path: phasePath(phase, 'gate', 'criteria', criterion.id, 'metricId'),
      statement: say`${name} is read ${said(metric.frequency)}, and ${phaseLabel(phase)} is over before it is read once`,
      advice: say`Read it more often, or let a later gate decide on it.`,
    },
  ];
};

const gateTiming = (session: Session, phase: Phase): RuleFinding[] => {
  const placed = placedPhase(session, phase);
  // A gate before its phase is S11's to say.
  if (!placed || placed.gate === '' || placed.start === '' || placed.gate < placed.start) return [];
  const gated: Gated = { session, phase, start: placed.start, gate: placed.gate, ready: placed.ready };
  return [
    ...tooEarly(gated),
    ...phase.gate.criteria.flatMap((criterion) => {
      const metric = session.metrics.find(({ id }) => id === criterion.metricId);
      const short = tooShort(gated, criterion, metric);
      return short.length > 0 || !metric ? short : readTooSeldom(gated, criterion, metric);
    }),
  ];
};

/**
 * R13: a gate comes after the work of its phase and after its evidence, and what it asks for can be seen by then: the
 * periods in a row fit between the start of the phase and the gate, and the metric is read often enough to show them.
 */
export const gatesAfterEvidence: Rule = {
  id: 'R13',
  reason: 5,
  title: 'Gates come after their evidence',
  source: 'Stage-Gate (Cooper 1990): deliverables before the gate',
  find: (session) => openPhases(session).flatMap((phase) => gateTiming(session, phase)),
};
