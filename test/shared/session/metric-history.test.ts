import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Context } from '#shared/core/context';
import { asInstant } from '#shared/core/dates';
import { emptyMetric, type Metric } from '#shared/metric/metric';
import type { Command } from '#shared/session/command';
import {
  changeWords,
  earlierValue,
  earlierWords,
  type MetricChange,
  metricHistory,
  restoreCommand,
} from '#shared/session/metric-history';
import { readMetricSteps } from '#shared/session/metric-steps';
import { emptyParticipant } from '#shared/session/participant';
import { blankSession, carryOut, type Desk, id, openDesk, redo, undo } from './desk.ts';
import { anySteps, playSteps } from './random-desk.ts';

const M = id('m1');
const intake: Metric = { ...emptyMetric(M), name: 'Intake time', unit: 'days', plan: { value: 1, by: '' } };

/** A desk at which somebody says when it is and who writes. */
const deskAt = () => {
  const now = { at: '2026-10-15T08:00:00.000Z', actor: 'Sam Berger', ids: 0 };
  const context: Context = {
    now: () => asInstant(now.at),
    newId: () => id(`n${(now.ids += 1)}`),
    get actor() {
      return now.actor;
    },
  };
  const people = [emptyParticipant(id('koch'), 'operations', 'Maria Koch')];
  const desk = openDesk({ ...blankSession(), metrics: [intake], participants: people }, context);
  const change = (time: string, changes: object): void => {
    now.at = `2026-10-15T${time}.000Z`;
    expect(carryOut(desk, { type: 'metric.update', id: M, changes })).toMatchObject({ ok: true });
  };
  return { desk, change, now };
};

const historyAt = (desk: Desk) => metricHistory(readMetricSteps(desk.journal), M);
const plain = (text: string | null | undefined): string => (text ?? '').replaceAll('\u00a0', ' ');
const textsAt = (desk: Desk): string[] =>
  historyAt(desk).map((change) =>
    plain(changeWords(change, desk.session, readMetricSteps(desk.journal)).text),
  );
const metricAt = ({ session }: Desk): Metric => session.metrics.find((metric) => metric.id === M) ?? intake;
const first = (desk: Desk): MetricChange => {
  const [change] = historyAt(desk);
  if (!change) throw new Error('nothing has changed');
  return change;
};
const offered = (desk: Desk, change = first(desk)) => earlierValue(change, metricAt(desk));

describe('the history of a metric', () => {
  it('has every change, newest first, with who and when', () => {
    const { desk, change, now } = deskAt();
    change('08:10:00', { plan: { value: 0.8 } });
    now.actor = 'Maria Koch';
    change('08:20:00', { plan: { value: 0.5 } });
    change('08:30:00', { deadline: '2027-06-30', accountable: id('koch') });
    expect(historyAt(desk).map(({ seq, at, actor, field }) => [seq, at.slice(11, 16), actor, field])).toEqual(
      [
        [3, '08:30', 'Maria Koch', 'deadline'],
        [3, '08:30', 'Maria Koch', 'accountable'],
        [2, '08:20', 'Maria Koch', 'plan/value'],
        [1, '08:10', 'Sam Berger', 'plan/value'],
      ],
    );
    expect(textsAt(desk)).toEqual([
      'Deadline 30 Jun 2027',
      'Owner Maria Koch',
      'Plan 0.8 → 0.5 days',
      'Plan 1.0 → 0.8 days',
    ]);
  });

  it('counts a text that is written in one stretch once, and numbers each time', () => {
    const { desk, change } = deskAt();
    change('08:10:00', { meter: 'Time' });
    change('08:10:50', { meter: 'Time stamps' });
    change('08:11:40', { meter: 'Time stamps of the log' });
    change('08:11:50', { plan: { value: 2 } });
    change('08:11:55', { plan: { value: 3 } });
    change('08:20:00', { meter: 'By hand' });
    expect(textsAt(desk)).toEqual([
      'Meter “By hand”',
      'Plan 2 → 3 days',
      'Plan 1 → 2 days',
      'Meter “Time stamps of the log”',
    ]);
  });

  it('leaves out a stretch that ends where it began', () => {
    const { desk, change } = deskAt();
    change('08:10:00', { meter: 'x' });
    change('08:10:10', { meter: '' });
    expect(historyAt(desk)).toEqual([]);
  });

  it('keeps what was taken back, marked, until it is done again', () => {
    const { desk, change } = deskAt();
    change('08:10:00', { plan: { value: 0.5 } });
    undo(desk);
    expect(historyAt(desk).map(({ isTakenBack }) => isTakenBack)).toEqual([true]);
    redo(desk);
    expect(historyAt(desk).map(({ isTakenBack }) => isTakenBack)).toEqual([false]);
  });

  it('begins with the addition of the metric, but not with what the session began with', () => {
    const { desk } = deskAt();
    carryOut(desk, { type: 'metric.add', item: emptyMetric(id('m2')) });
    const steps = readMetricSteps(desk.journal);
    expect(metricHistory(steps, id('m2')).map((change) => changeWords(change, desk.session).text)).toEqual([
      'Metric added',
    ]);
    expect(metricHistory(steps, M)).toEqual([]);
  });

  it('names people as they are called now, or were called last', () => {
    const { desk, change } = deskAt();
    change('08:10:00', { accountable: id('koch') });
    carryOut(desk, { type: 'participant.update', id: id('koch'), changes: { name: 'Maria Koch-Lind' } });
    expect(textsAt(desk)).toEqual(['Owner Maria Koch-Lind']);
    carryOut(desk, { type: 'participant.remove', id: id('koch') });
    expect(textsAt(desk)).toEqual(['Owner Maria Koch-Lind → not said', 'Owner Maria Koch-Lind']);
  });

  it('shows each number in the unit it was said in', () => {
    const { desk, change } = deskAt();
    change('08:10:00', { unit: 'hours', plan: { value: 8 } });
    change('08:20:00', { plan: { value: 4 } });
    expect(textsAt(desk)).toEqual(['Plan 8 → 4 hours', 'Unit days → hours', 'Plan 1 days → 8 hours']);
  });

  it('can be told of any journal', () => {
    fc.assert(
      fc.property(anySteps, (steps) => {
        const { journal, session } = playSteps(steps);
        const read = readMetricSteps(journal);
        for (const metric of session.metrics) {
          for (const change of metricHistory(read, metric.id)) {
            const { text } = changeWords(change, session, read);
            expect(text).not.toMatch(/undefined|\[object|NaN/);
            const earlier = earlierValue(change, metric);
            if (earlier) expect(earlierWords(earlier, session, read)).not.toBe('');
          }
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('restoring an earlier value', () => {
  const restore = (desk: Desk, change = first(desk)) => {
    const earlier = offered(desk, change);
    if (!earlier) throw new Error('nothing is offered');
    return restoreCommand(desk.session, M, earlier);
  };
  const done = (desk: Desk, change = first(desk)): Command => {
    const command = restore(desk, change);
    if (!command.ok) throw new Error(command.error.message);
    expect(carryOut(desk, command.value)).toMatchObject({ ok: true });
    return command.value;
  };

  it('is one action and one undo, however soon it comes after the change', () => {
    const { desk, change } = deskAt();
    change('08:10:00', { plan: { value: 0.5 } });
    expect(plain(earlierWords(offered(desk) ?? { field: '', value: '', unit: '' }, desk.session))).toBe(
      '1 days',
    );
    expect(plain((done(desk) as { name: string }).name)).toBe('restore plan of Intake time, 1 days');
    expect(metricAt(desk).plan.value).toBe(1);
    undo(desk);
    expect(metricAt(desk).plan.value).toBe(0.5);
  });

  it('offers what was tried where it was taken back, and nothing that stands there now', () => {
    const { desk, change } = deskAt();
    change('08:10:00', { plan: { value: 0.5 } });
    undo(desk);
    expect(offered(desk)).toEqual({ field: 'plan/value', value: 0.5, unit: 'days' });
    change('08:20:00', { plan: { value: 0.5 } });
    const [latest, takenBack] = historyAt(desk);
    expect(latest && offered(desk, latest)).toMatchObject({ value: 1 });
    expect(takenBack && offered(desk, takenBack)).toBeNull();
  });

  it('offers nothing where nothing had been said', () => {
    const { desk, change } = deskAt();
    change('08:10:00', { wish: { value: 0.5 } });
    expect(offered(desk)).toBeNull();
  });

  it('is refused with words where the person was deleted', () => {
    const { desk, change } = deskAt();
    change('08:10:00', { accountable: id('koch') });
    carryOut(desk, { type: 'participant.remove', id: id('koch') });
    expect(restore(desk)).toMatchObject({
      ok: false,
      error: { message: 'The person who stood here was deleted.' },
    });
    undo(desk);
    change('08:20:00', { accountable: '' });
    done(desk);
    expect(metricAt(desk).accountable).toBe('koch');
  });

  it('is refused where the guarded metric or the metric itself was deleted', () => {
    const { desk, change } = deskAt();
    carryOut(desk, { type: 'metric.add', item: emptyMetric(id('m2')) });
    change('08:10:00', { guards: [id('m2')] });
    carryOut(desk, { type: 'metric.remove', id: id('m2') });
    expect(restore(desk)).toMatchObject({ ok: false, error: { todo: 'Choose the guarded metrics anew.' } });
    const earlier = { field: 'plan/value', value: 1, unit: 'days' };
    carryOut(desk, { type: 'metric.remove', id: M });
    expect(restoreCommand(desk.session, M, earlier)).toMatchObject({
      ok: false,
      error: { message: 'The metric was deleted.' },
    });
  });

  it('never puts a number of one unit into another', () => {
    const { desk, change } = deskAt();
    change('08:10:00', { plan: { value: 2 } });
    change('08:20:00', { unit: 'hours' });
    const plan = historyAt(desk).at(-1);
    expect(plan && restore(desk, plan)).toMatchObject({
      ok: false,
      error: { message: 'The number was in days, and the metric is in hours now.' },
    });
    done(desk);
    expect(metricAt(desk).unit).toBe('days');
    if (plan) done(desk, plan);
    expect(metricAt(desk).plan.value).toBe(1);
  });

  it('does not part a unit from the numbers that were converted with it', () => {
    const { desk, change } = deskAt();
    change('08:10:00', { unit: 'hours', plan: { value: 8 } });
    const unit = historyAt(desk).find(({ field }) => field === 'unit');
    expect(unit && offered(desk, unit)).toBeNull();
  });
});
