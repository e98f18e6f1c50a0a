import { say } from '#shared/language/say';
import { asMinor, formatMoney, type Minor } from '#shared/core/money';
import { formatNumber } from '#shared/core/numbers';
import { isBlank } from '#shared/core/text';
import { countedUnit } from '#shared/core/unit-text';
import { benefitProduct, claimFollows, isMoney } from '#shared/metric/benefit';
import type { Metric } from '#shared/metric/metric';
import type { Session } from '#shared/session/session';
import type { Rule, RuleFinding, Severity } from '../finding.ts';
import { metricLabel, metricPath, quoted } from './subject.ts';

/**
 * Money that is claimed counts as tangible until somebody says otherwise. What is only intangible or a dis-benefit should
 * reproduce too, but nothing is paid out of it.
 */
const severityOf = ({ benefit }: Metric): Severity =>
  benefit.type === 'intangible' || benefit.type === 'dis-benefit' ? 'should' : 'must';

const uncheckable = (session: Session, metric: Metric, claimed: Minor): RuleFinding[] => {
  const { volume, unitValue } = metric.benefit;
  const missing = volume === null ? 'volume' : 'unitValue';
  const what =
    volume !== null ? say`what one unit is worth` : unitValue !== null ? say`how many units a year` : '';
  return [
    {
      severity: 'should',
      stage: 'measure',
      path: metricPath(metric, 'benefit', missing),
      place: metricLabel(session, metric),
      statement: say`The benefit of ${quoted(metricLabel(session, metric))}, ${formatMoney(claimed, session.currency, session.locale)} a year, cannot be checked`,
      advice: say`Say ${what === '' ? say`how many units a year it is, and what one is worth` : what}; a claim is volume times the value of one unit.`,
    },
  ];
};

const unfounded = (session: Session, metric: Metric, claimed: Minor, product: number): RuleFinding[] => {
  const { volume, unitValue, volumeUnit } = metric.benefit;
  if (volume === null || unitValue === null || claimFollows(claimed, product)) return [];
  const money = (amount: Minor): string => formatMoney(amount, session.currency, session.locale);
  const units = countedUnit(volume, isBlank(volumeUnit) ? say`unit` : volumeUnit);
  const factors = say`${formatNumber(volume, session.locale)} ${units} a year at ${money(unitValue)}`;
  const result = isMoney(product) ? asMinor(product) : null;
  return [
    {
      severity: severityOf(metric),
      stage: 'measure',
      path: metricPath(metric, 'benefit', 'claimed'),
      place: metricLabel(session, metric),
      statement: say`The benefit of ${quoted(metricLabel(session, metric))}, ${money(claimed)} a year, does not follow from its volume`,
      advice: say`${factors} make ${result === null ? say`more than any plan can hold` : money(result)}. Correct the claim, or the volume and the value it rests on.`,
      ...(result === null
        ? {}
        : {
            fix: {
              label: say`Set to ${money(result)}`,
              command: () => ({
                type: 'metric.update',
                id: metric.id,
                changes: { benefit: { claimed: result } },
              }),
            },
          }),
    },
  ];
};

const benefitGaps = (session: Session, metric: Metric): RuleFinding[] => {
  const { claimed } = metric.benefit;
  if (claimed === null) return [];
  const product = benefitProduct(metric.benefit);
  return product === null
    ? uncheckable(session, metric, claimed)
    : unfounded(session, metric, claimed, product);
};

/**
 * C11: a money benefit reproduces from volume times the value of one unit, up to the rounding of the claimed figure
 * ({@link claimFollows}). A claim with nothing to reproduce it from cannot be checked.
 */
export const benefitReproduces: Rule = {
  id: 'C11',
  reason: 1,
  title: 'The benefit follows from volume times value',
  source: 'Benefit profile of benefits management',
  find: (session) => session.metrics.flatMap((metric) => benefitGaps(session, metric)),
};
