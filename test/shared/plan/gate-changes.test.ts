import { describe, expect, it } from 'vitest';
import { asId } from '#shared/core/ids';
import { emptyMetric, type Metric } from '#shared/metric/metric';
import { type Criterion, emptyCriterion } from '#shared/plan/gate';
import { driftOf, isFollowing, pinned, unpinned, withLevel, withMetric } from '#shared/plan/gate-changes';
import { effectiveCriterion } from '#shared/plan/gate-criteria';

const time: Metric = {
  ...emptyMetric(asId('M1')),
  name: 'Intake time',
  unit: 'days',
  must: { value: 2, by: '' },
  plan: { value: 1, by: '' },
};
const share: Metric = {
  ...emptyMetric(asId('M2')),
  unit: '%',
  direction: 'increase',
  must: { value: 60, by: '' },
};
const metrics = [time, share];
const stricter = [{ ...time, must: { value: 1.5, by: '' as const } }, share];
const following: Criterion = { ...emptyCriterion(asId('C1')), metricId: time.id, level: 'must' };
const changed = (criterion: Criterion, changes: object): Criterion => ({ ...criterion, ...changes });

describe('a criterion', () => {
  it('follows its metric to another number until it is pinned', () => {
    expect(isFollowing(following, metrics)).toBe(true);
    expect(effectiveCriterion(following, stricter).value).toBe(1.5);
    const fixed = changed(following, pinned(following, metrics));
    expect(isFollowing(fixed, metrics)).toBe(false);
    expect(effectiveCriterion(fixed, stricter)).toEqual({ comparator: 'at-most', value: 2, unit: 'days' });
  });

  it('says what it is pinned away from, and nothing while the two agree', () => {
    const fixed = changed(following, pinned(following, metrics));
    expect(driftOf(fixed, metrics)).toBeNull();
    expect(driftOf(fixed, stricter)).toEqual({ comparator: 'at-most', value: 1.5, unit: 'days' });
    expect(driftOf(following, stricter)).toBeNull();
  });

  it('follows again when it is unpinned, with nothing left of the pinned number', () => {
    const again = changed(changed(following, pinned(following, metrics)), unpinned());
    expect(again).toEqual(following);
  });

  it('keeps what it asks for when it gets a number of its own', () => {
    const own = changed(following, withLevel(following, '', metrics));
    expect(own).toMatchObject({ level: '', comparator: 'at-most', value: 2, unit: 'days' });
    expect(effectiveCriterion(own, stricter)).toEqual(effectiveCriterion(following, metrics));
  });

  it('forgets its own number when it follows a level', () => {
    const own = changed(following, withLevel(following, '', metrics));
    expect(changed(own, withLevel(own, 'plan', metrics))).toEqual({ ...following, level: 'plan' });
  });
});

describe('choosing a metric', () => {
  it('asks for must where nothing was said yet', () => {
    expect(withMetric(emptyCriterion(asId('C1')), time.id, metrics)).toMatchObject({
      metricId: 'M1',
      level: 'must',
      value: null,
    });
  });

  it('goes on with the level and leaves a pinned number behind its level', () => {
    const next = changed(following, withMetric(following, share.id, metrics));
    expect(effectiveCriterion(next, metrics)).toEqual({ comparator: 'at-least', value: 60, unit: '%' });
    const fixed = changed(following, pinned(following, metrics));
    expect(withMetric(fixed, share.id, metrics)).toEqual({ metricId: 'M2' });
  });

  it('leaves a number of its own alone', () => {
    const own = changed(following, withLevel(following, '', metrics));
    expect(withMetric(own, share.id, metrics)).toEqual({ metricId: 'M2' });
  });

  it('keeps the number when the metric is taken away', () => {
    expect(withMetric(following, '', metrics)).toEqual({
      metricId: '',
      level: '',
      pinned: false,
      comparator: 'at-most',
      value: 2,
      unit: 'days',
    });
  });
});
