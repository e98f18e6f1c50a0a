import { asDate } from '#shared/core/dates';
import { asId } from '#shared/core/ids';
import { toMinor } from '#shared/core/money';
import type { Phase } from '#shared/plan/phase';
import { emptyRisk, type Risk } from '#shared/plan/risk';
import type { TaskLink } from '#shared/plan/task';
import { type DataSource, emptyDataSource } from '#shared/readiness/data-source';
import { emptyIntegration, type Integration } from '#shared/readiness/integration';

/** A source of data: production data that is used in every station unless something else is given. */
export const dataSource = (
  id: string,
  name: string,
  [owner, access, quality]: readonly [owner: string, access: string, quality: number],
  rest: Partial<DataSource> = {},
): DataSource => ({
  ...emptyDataSource(asId(id), name),
  owner: asId(owner),
  accessDate: asDate(access),
  quality,
  personalData: 'none',
  sample: 'production',
  usedIn: ['poc', 'pilot', 'production', 'operate'],
  ...rest,
});

/** A system to connect to; the cost is in the major unit. */
export const integration = (
  id: string,
  system: string,
  [owner, date, cost, currency]: readonly [owner: string, date: string, cost: number, currency: string],
  rest: Partial<Integration> = {},
): Integration => ({
  ...emptyIntegration(asId(id), system),
  owner: asId(owner),
  date: asDate(date),
  cost: toMinor(cost, currency),
  ...rest,
});

/** A risk; its impact is in the major unit. */
export const risk = (
  id: string,
  event: string,
  [low, high]: readonly [low: number, high: number],
  [least, most, currency]: readonly [least: number, most: number, currency: string],
  rest: Partial<Risk>,
): Risk => ({
  ...emptyRisk(asId(id), event),
  probabilityLow: low,
  probabilityHigh: high,
  impactLow: toMinor(least, currency),
  impactHigh: toMinor(most, currency),
  ...rest,
});

/** What tasks wait for, by task: "poc-t5": "poc-t2" or with type and lag. */
export type Links = Readonly<
  Record<string, readonly (string | readonly [string, TaskLink['type'], number])[]>
>;

/**
 * Phases as a plan that was worked out: tasks that wait for each other, a reserve with its basis, a share of the money held
 * back, and whoever answers for a deliverable also working on it.
 */
export const workedOut = (
  phases: readonly Phase[],
  { basis, money, links }: { readonly basis: string; readonly money: number; readonly links: Links },
): Phase[] =>
  phases.map((phase) => ({
    ...phase,
    contingency: { time: null, money, basis },
    tasks: phase.tasks.map((task) => ({
      ...task,
      links: (links[task.id] ?? []).map((link) => {
        const [from, type, lag] = typeof link === 'string' ? ([link, 'FS', 0] as const) : link;
        return { from: asId(from), type, lag };
      }),
    })),
    deliverables: phase.deliverables.map((item) => ({
      ...item,
      responsible: item.accountable === '' ? [] : [item.accountable],
    })),
  }));
