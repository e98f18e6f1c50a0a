import { asMinor, formatMoney, type Minor } from '#shared/core/money';
import { isBlank } from '#shared/core/text';
import type { Metric } from '#shared/metric/metric';
import type { Session } from '#shared/session/session';
import { fact, optionalFact } from './cells.ts';
import type { Fact } from './content.ts';
import { formatMeasure } from './format.ts';
import { BENEFIT_WORDS } from './words.ts';

/**
 * What a metric is worth a year: the claim, and beside it what volume times value of one unit comes to, rounded to whole
 * minor units. When the two differ, the report says by how much. Nothing said: no facts.
 */
export const benefitFacts = (session: Session, metric: Metric): Fact[] => {
  const { type, volume, volumeUnit, unitValue, claimed } = metric.benefit;
  if (type === '' && volume === null && unitValue === null && claimed === null) return [];
  const { currency, locale } = session;
  const money = (amount: Minor | null, ending = ''): string =>
    amount === null ? '' : `${formatMoney(amount, currency, locale)}${ending}`;
  const computed = productOf(volume, unitValue);
  const unit = isBlank(volumeUnit) ? 'units' : volumeUnit.trim();
  const volumeText = volume === null ? '' : `${formatMeasure(volume, unit, locale)} a year`;
  const kind = BENEFIT_WORDS[type];
  const worth =
    computed === null
      ? [volumeText, unitValue === null ? '' : `${money(unitValue)} each`]
          .filter((part) => part !== '')
          .join(', ')
      : `${volumeText}, ${money(unitValue)} each: ${money(computed, ' a year')}`;
  return [
    ...optionalFact('Benefit', kind),
    ...optionalFact('It is worth', worth),
    fact('Claimed', money(claimed, ' a year')),
    ...optionalFact('Difference', money(differenceOf(computed, claimed), ': the claim does not follow')),
  ];
};

/** Volume times value of one unit in whole minor units; null while one is missing or the product is beyond all money. */
const productOf = (volume: number | null, unitValue: Minor | null): Minor | null => {
  if (volume === null || unitValue === null) return null;
  const product = Math.round(volume * unitValue) || 0;
  return Math.abs(product) > 1e15 ? null : asMinor(product);
};

const differenceOf = (computed: Minor | null, claimed: Minor | null): Minor | null =>
  computed === null || claimed === null || computed === claimed ? null : asMinor(claimed - computed);
