import { expect, it } from 'vitest';
import { emptyMetric } from '#shared/metric/metric';
import { leadMetric } from '#shared/session/lead-metric';
import { blankSession, id } from './desk.ts';

it('is the first primary metric with a name or a plan level', () => {
  const metrics = [
    { ...emptyMetric(id('guard'), 'guardrail'), name: 'Complaint rate' },
    emptyMetric(id('blank')),
    { ...emptyMetric(id('levelled')), plan: { value: 0, by: '' as const } },
    { ...emptyMetric(id('named')), name: 'First-pass error rate' },
  ];
  expect(leadMetric({ ...blankSession(), metrics })?.id).toBe('levelled');
});

it('is null while no primary metric says anything', () => {
  expect(leadMetric(blankSession())).toBeNull();
  expect(leadMetric({ ...blankSession(), metrics: [emptyMetric(id('blank'))] })).toBeNull();
});
