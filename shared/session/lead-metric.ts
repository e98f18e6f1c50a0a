import { isBlank } from '#shared/core/text';
import type { Metric } from '#shared/metric/metric';
import type { Session } from './session.ts';

/**
 * The metric that stands for the session wherever there is room for one number (rail, library, cover): the first
 * primary metric with a name or a plan level; null before there is one.
 */
export const leadMetric = (session: Session): Metric | null =>
  session.metrics.find(
    ({ role, name, plan }) => role === 'primary' && (!isBlank(name) || plan.value !== null),
  ) ?? null;
