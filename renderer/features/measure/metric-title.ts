import { termsTexts } from '#shared/language/terms';
import { isBlank } from '#shared/core/text';
import type { Metric } from '#shared/metric/metric';
import { textsNow } from '../../components/language.ts';

/** The name of a metric, or what stands for it until it has one. */
export const metricTitle = ({ name }: Pick<Metric, 'name'>): string =>
  isBlank(name) ? textsNow(termsTexts).newMetric : name;
