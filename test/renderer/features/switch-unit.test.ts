import { describe, expect, it } from 'vitest';
import { asInstant } from '#shared/core/dates';
import { asId } from '#shared/core/ids';
import { measureTexts } from '#shared/language/measure';
import { emptyMetric, type Metric } from '#shared/metric/metric';
import { emptyCriterion } from '#shared/plan/gate';
import { emptyPhase } from '#shared/plan/phase';
import { applyCommand } from '#shared/session/apply-command';
import type { Command } from '#shared/session/command';
import { emptySession, type Session } from '#shared/session/session';
import { switchUnit as switchUnitIn } from '../../../renderer/features/measure/switch-unit.ts';

const switchUnit = (open: Session, of: Metric, unit: string) =>
  switchUnitIn(open, of, unit, measureTexts.en.switchUnit);

const empty = emptyMetric(asId('M1'));
const metric: Metric = {
  ...empty,
  unit: 'days',
  baseline: { ...empty.baseline, value: 5.2 },
  must: { value: 2, by: '' },
};

const criterion = (id: string, of: string, value: number | null, unit: string) => ({
  ...emptyCriterion(asId(id)),
  metricId: asId(of),
  comparator: 'at-most' as const,
  value,
  unit,
});

const phase = emptyPhase(asId('P1'), 'poc');
const session: Session = {
  ...emptySession({
    id: asId('S1'),
    createdAt: asInstant('2026-11-22T09:00:00.000Z'),
    date: '',
    locale: 'de-DE',
    currency: 'EUR',
  }),
  metrics: [metric, { ...emptyMetric(asId('M2')), unit: 'days' }],
  phases: [
    {
      ...phase,
      gate: {
        ...phase.gate,
        criteria: [
          criterion('C1', 'M1', 2, 'Tage'),
          criterion('C2', 'M1', 3, ''),
          criterion('C3', 'M1', 4, 'working days'),
          criterion('C4', 'M2', 5, 'days'),
        ],
      },
    },
  ],
};

const context = { now: () => asInstant('2026-11-22T10:00:00.000Z'), newId: () => asId('N1'), actor: '' };

const after = (command: Command, before = session): Session => {
  const applied = applyCommand(before, command, context);
  if (!applied.ok) throw new Error(applied.error.message);
  return applied.value.session;
};

const criteriaOf = (of: Session) => of.phases[0]!.gate.criteria.map(({ value, unit }) => [value, unit]);

const switchTo = (unit: string) => {
  const result = switchUnit(session, metric, unit);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
};

describe('switchUnit', () => {
  it('takes the metric and the gate criteria that count in its unit along, in one command', () => {
    const { command, told } = switchTo('hours');
    const next = after(command);
    expect(next.metrics[0]).toMatchObject({ unit: 'hours', baseline: { value: 124.8 }, must: { value: 48 } });
    expect(criteriaOf(next)).toEqual([
      [48, 'hours'],
      [72, ''],
      [4, 'working days'],
      [5, 'days'],
    ]);
    expect(told).toBe('Converted: 5,2 days are 124,8 hours. 2 gate criteria went along. Undo takes it back.');
  });

  it('keeps all numbers under the new unit where that was meant', () => {
    const { command, keep } = switchTo('hours');
    const next = after(keep!, after(command));
    expect(next.metrics[0]).toEqual({ ...metric, unit: 'hours' });
    expect(criteriaOf(next).slice(0, 2)).toEqual([
      [2, 'hours'],
      [3, ''],
    ]);
  });

  it('leaves all numbers where the units do not convert, and says why', () => {
    const { command, told, keep } = switchTo('EUR');
    expect(after(command)).toEqual({ ...session, metrics: [{ ...metric, unit: 'EUR' }, session.metrics[1]] });
    expect(told).toBe('The numbers were kept as they are. days and EUR measure different things.');
    expect(keep).toBeNull();
  });

  it('says nothing where nothing happened to the numbers', () => {
    expect(switchTo('')).toMatchObject({ told: '', keep: null });
    expect(switchTo('days')).toMatchObject({ told: '', keep: null });
  });
});
