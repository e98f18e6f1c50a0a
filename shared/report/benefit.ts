import { say, spokenNow } from '#shared/language/say';
import { asMinor, formatMoney, type Minor, sumMinor } from '#shared/core/money';
import { formatNumber } from '#shared/core/numbers';
import { isBlank } from '#shared/core/text';
import { unitIn } from '#shared/core/unit-names';
import { countedUnit } from '#shared/core/unit-text';
import { benefitProduct, claimFollows, isMoney } from '#shared/metric/benefit';
import type { Metric } from '#shared/metric/metric';
import type { Session } from '#shared/session/session';
import { fact, optionalFact } from './cells.ts';
import type { Fact } from './content.ts';
import { formatMeasure } from './format.ts';
import { BENEFIT_WORDS } from './words.ts';

/**
 * What a metric is worth a year: the claim, and beside it what volume times value of one unit comes to, rounded to whole
 * minor units. When the claim does not follow from it, the report says by how much they differ. Nothing said: no facts.
 */
export const benefitFacts = (session: Session, metric: Metric): Fact[] => {
  const { type, volume, volumeUnit, unitValue, claimed } = metric.benefit;
  if (type === '' && volume === null && unitValue === null && claimed === null) return [];
  const { currency, locale } = session;
  const money = (amount: Minor | null, ending = ''): string =>
    amount === null ? '' : `${formatMoney(amount, currency, locale)}${ending}`;
  const computed = productOf(metric);
  const unit = countedUnit(volume ?? 0, isBlank(volumeUnit) ? say`unit` : volumeUnit);
  const volumeText = volume === null ? '' : say`${counted(volume, unit, locale)} a year`;
  const kind = BENEFIT_WORDS[type];
  const worth =
    computed === null
      ? [volumeText, unitValue === null ? '' : say`${money(unitValue)} each`]
          .filter((part) => part !== '')
          .join(', ')
      : say`${volumeText}, ${money(unitValue)} each: ${money(computed, say` a year`)}`;
  return [
    ...optionalFact(say`Benefit`, kind),
    ...optionalFact(say`It is worth`, worth),
    fact(say`Claimed`, money(claimed, say` a year`)),
    ...optionalFact(
      say`Difference`,
      money(differenceOf(computed, claimed), say`: the claim does not follow`),
    ),
  ];
};

/** So many of a unit: a German noun has no plural that could be told from its letters, so it is counted with a sign. */
const counted = (count: number, unit: string, locale: string): string =>
  spokenNow() === 'de'
    ? `${formatNumber(count, locale)}\u00a0×\u00a0${unitIn(unit, locale)}`
    : formatMeasure(count, unit, locale);

/** Null while a factor is missing, or when the product is beyond all money. */
const productOf = (metric: Metric): Minor | null => {
  const product = benefitProduct(metric.benefit);
  return product === null || !isMoney(product) ? null : asMinor(product);
};

/** A claim that is only rounded makes no difference: the finding of check 11 and the report agree. */
const differenceOf = (computed: Minor | null, claimed: Minor | null): Minor | null =>
  computed === null || claimed === null || claimFollows(claimed, computed)
    ? null
    : sumMinor([claimed, asMinor(0 - computed)]);
