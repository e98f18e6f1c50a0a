import { describe, expect, it } from 'vitest';
import { BUILT_IN } from '#shared/metric/catalogue/built-in';
import { guardrailsOf } from '#shared/metric/catalogue/metric-from-entry';
import { emptyMetric } from '#shared/metric/metric';
import { metricOfEntry, takeEntry } from '#shared/session/take-entry';
import { carryOut, id, openDesk, undo } from './desk.ts';

const intake = BUILT_IN.find((entry) => entry.id === 'claims-intake-time')!;
const counting = () => {
  let count = 0;
  return () => id(`g${(count += 1)}`);
};

describe('taking a metric from the catalogue', () => {
  const guardrails = guardrailsOf(intake, BUILT_IN).slice(0, 1);
  const take = (desk: ReturnType<typeof openDesk>, made: string) =>
    carryOut(
      desk,
      takeEntry(
        desk.session,
        { entry: intake, role: 'primary', guardrails },
        { id: id(made), newId: counting() },
      ),
    );

  it('brings its guardrail along, knows where both come from, and says no number', () => {
    const desk = openDesk();
    take(desk, 'm');
    expect(desk.session.metrics).toMatchObject([
      {
        id: 'm',
        name: intake.name,
        unit: 'days',
        scale: intake.definition,
        origin: { kind: 'catalogue', ref: intake.id },
        baseline: { value: null },
        plan: { value: null },
      },
      { role: 'guardrail', guards: ['m'], origin: { kind: 'catalogue' } },
    ]);
    expect(metricOfEntry(desk.session, intake.id)?.id).toBe('m');
    undo(desk);
    expect(desk.session.metrics).toEqual([]);
  });

  it('lets a guardrail that is there already guard the new one too', () => {
    const desk = openDesk();
    take(desk, 'm');
    take(desk, 'n');
    expect(desk.session.metrics.filter(({ role }) => role === 'guardrail')).toMatchObject([
      { guards: ['m', 'n'] },
    ]);
  });

  it('as a guardrail guards the primary metrics', () => {
    const desk = openDesk();
    carryOut(desk, { type: 'metric.add', item: { ...emptyMetric(id('first')), name: 'Speed' } });
    const taking = { entry: intake, role: 'guardrail', guardrails } as const;
    carryOut(desk, takeEntry(desk.session, taking, { id: id('g'), newId: counting() }));
    expect(desk.session.metrics).toHaveLength(2);
    expect(desk.session.metrics[1]).toMatchObject({ role: 'guardrail', guards: ['first'] });
  });
});
