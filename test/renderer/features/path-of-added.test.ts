import { describe, expect, it } from 'vitest';
import { asId } from '#shared/core/ids';
import { emptyMetric } from '#shared/metric/metric';
import { pathOfAdded } from '../../../renderer/features/findings/path-of-added.ts';

describe('pathOfAdded', () => {
  it('names the first field of what was added', () => {
    expect(pathOfAdded({ type: 'metric.add', item: emptyMetric(asId('M1')) })).toBe('metrics/M1/name');
  });

  it('takes the first addition of a batch', () => {
    const path = pathOfAdded({
      type: 'batch',
      name: 'two things',
      commands: [
        { type: 'goal.update', changes: { meaning: 'x' } },
        { type: 'metric.add', item: emptyMetric(asId('M2')) },
      ],
    });
    expect(path).toBe('metrics/M2/name');
  });

  it('stays where it is when nothing was added', () => {
    expect(pathOfAdded({ type: 'goal.update', changes: { meaning: 'x' } })).toBeNull();
  });
});
