import { asInstant } from '#shared/core/dates';
import { asMinor } from '#shared/core/money';
import { emptyActual } from '#shared/metric/actual';
import { emptyRisk } from '#shared/plan/risk';
import { emptyDataSource } from '#shared/readiness/data-source';
import { emptyIntegration } from '#shared/readiness/integration';
import type { SimpleCommand } from '#shared/session/command';
import { dayAt } from './desk.ts';
import { anyone, type Move, pick, withEntry } from './move-parts.ts';

type Kinds = 'dataSource' | 'integration' | 'risk' | 'actual';
type Types =
  | Extract<SimpleCommand['type'], `${Kinds}.${string}`>
  | 'calendar.update'
  | 'finance.update'
  | 'planBaseline.set';

/** The moves of readiness, risks, evidence, and of what the plan rests on. */
export const READINESS_MOVES: Readonly<Record<Types, Move>> = {
  'dataSource.add': (session, { a, text }, newId) => ({
    type: 'dataSource.add',
    item: { ...emptyDataSource(newId(), text), owner: anyone(session, a), usedIn: ['poc'] },
    index: a,
  }),
  'dataSource.update': withEntry(
    ({ dataSources }) => dataSources,
    ({ id }, session, { b, figure }) => ({
      type: 'dataSource.update',
      id,
      changes: { quality: figure, owner: anyone(session, b) },
    }),
  ),
  'dataSource.remove': withEntry(
    ({ dataSources }) => dataSources,
    ({ id }) => ({ type: 'dataSource.remove', id }),
  ),
  'integration.add': (session, { a, text }, newId) => ({
    type: 'integration.add',
    item: { ...emptyIntegration(newId(), text), owner: anyone(session, a), date: dayAt(a) },
  }),
  'integration.update': withEntry(
    ({ integrations }) => integrations,
    ({ id }, _, { b, text }) => ({
      type: 'integration.update',
      id,
      changes: { tried: 'mocked', errorRecovery: text, cost: asMinor(b) },
    }),
  ),
  'integration.remove': withEntry(
    ({ integrations }) => integrations,
    ({ id }) => ({ type: 'integration.remove', id }),
  ),
  'risk.add': (session, { a, b, text }, newId) => ({
    type: 'risk.add',
    item: {
      ...emptyRisk(newId(), text),
      owner: anyone(session, a),
      phases: session.phases.slice(0, b % 3).map(({ id }) => id),
    },
  }),
  'risk.update': withEntry(
    ({ risks }) => risks,
    ({ id }, session, { b, text }) => ({
      type: 'risk.update',
      id,
      changes: { cause: text, probabilityHigh: b % 100, owner: anyone(session, b) },
    }),
  ),
  'risk.remove': withEntry(
    ({ risks }) => risks,
    ({ id }) => ({ type: 'risk.remove', id }),
  ),
  'actual.add': withEntry(
    ({ metrics }) => metrics,
    ({ id, actuals }, session, { b, figure }) => ({
      type: 'actual.add',
      metricId: id,
      item: {
        ...emptyActual(`${id}-a${actuals.length}-${b}` as typeof id, pick(session.phases, b)?.id ?? ''),
        value: figure,
      },
    }),
  ),
  'actual.update': withEntry(
    ({ metrics }) => metrics.filter(({ actuals }) => actuals.length > 0),
    ({ id, actuals }, _, { b, text }) => ({
      type: 'actual.update',
      metricId: id,
      id: pick(actuals, b)?.id ?? id,
      changes: { source: text, sampleSize: b },
    }),
  ),
  'actual.remove': withEntry(
    ({ metrics }) => metrics.filter(({ actuals }) => actuals.length > 0),
    ({ id, actuals }, _, { b }) => ({
      type: 'actual.remove',
      metricId: id,
      id: pick(actuals, b)?.id ?? id,
    }),
  ),
  'calendar.update': (_, { b, text }) => ({
    type: 'calendar.update',
    changes: {
      weekend: b % 2 === 0 ? [5, 6] : [0, 6],
      closures: [{ name: text, from: dayAt(b), to: dayAt(b) }],
    },
  }),
  'finance.update': (_, { b }) => ({
    type: 'finance.update',
    changes: { discountRate: b % 3 === 0 ? null : b, horizonYears: 1 + (b % 10) },
  }),
  'planBaseline.set': (session, { b }) => ({
    type: 'planBaseline.set',
    item:
      b % 3 === 0
        ? null
        : {
            at: asInstant('2026-10-15T09:00:00.000Z'),
            by: '',
            tasks: session.phases
              .flatMap(({ tasks }) => tasks)
              .map(({ id }) => ({ taskId: id, start: dayAt(b), end: dayAt(b) })),
            gates: [],
            total: asMinor(b),
          },
  }),
};
