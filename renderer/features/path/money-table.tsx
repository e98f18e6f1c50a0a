import { memo, type ReactNode } from 'react';
import { type Minor, sumMinor } from '#shared/core/money';
import { isBlank } from '#shared/core/text';
import { amountsFormat, FUNDING_PART_WORDS } from '#shared/plan/money-words';
import type { ByYear, PlanMoney } from '#shared/plan/plan-money';
import { pathMoneyTexts } from '#shared/language/path-money';
import { useFieldSettings } from '../../components/fields/field-settings.tsx';
import { useTexts } from '../../components/language.ts';
import { useSession } from '../../storage/use-session.ts';
import { phaseOf } from './find-phase.ts';
import styles from './money.module.css';
import { phaseTitle } from './phase-words.ts';

const zero = sumMinor([]);

const PhaseName = ({ id }: { readonly id: string }) =>
  useSession((session) => {
    const phase = phaseOf(session, id);
    return phase === undefined ? '' : phaseTitle(phase);
  });

const MetricName = ({ id }: { readonly id: string }) => {
  const t = useTexts(pathMoneyTexts).table;
  return useSession(({ metrics }) => {
    const name = metrics.find((metric) => metric.id === id)?.name ?? '';
    return isBlank(name) ? t.namelessMetric : name.trim();
  });
};

type RowProps = {
  readonly name: ReactNode;
  readonly amounts: readonly Minor[];
  /** What stands under "Together": blank where a sum would say nothing. */
  readonly together: Minor | null;
  readonly format: (amount: Minor) => string;
  readonly isSum?: boolean;
};

const Amount = ({ amount, format }: { readonly amount: Minor; readonly format: RowProps['format'] }) => (
  <td className={amount === 0 ? styles.none : undefined}>{amount === 0 ? '–' : format(amount)}</td>
);

const Row = ({ name, amounts, together, format, isSum = false }: RowProps) => (
  <tr className={isSum ? styles.sum : undefined}>
    <th scope="row">{name}</th>
    {amounts.map((amount, at) => (
      // The columns are the years, in their order.
      <Amount key={at} amount={amount} format={format} />
    ))}
    {together === null ? <td /> : <Amount amount={together} format={format} />}
  </tr>
);

/** From so many years on, the table scrolls in its box; the keyboard must reach it then. */
const MANY = 7;

const list = (amounts: ByYear, years: readonly number[]): readonly Minor[] =>
  years.map((year) => amounts.get(year) ?? zero);

const CostRows = ({ money, format }: { readonly money: PlanMoney; readonly format: RowProps['format'] }) => {
  const t = useTexts(pathMoneyTexts).table;
  const { years, phases, fundingByYear, funding } = money;
  const cost = list(money.cost, years);
  return (
    <tbody>
      {phases.map(({ phaseId, lines }) => (
        <Row
          key={phaseId}
          name={<PhaseName id={phaseId} />}
          amounts={list(lines, years)}
          together={sumMinor([...lines.values()])}
          format={format}
        />
      ))}
      {funding.contingency !== 0 && (
        <Row
          name={FUNDING_PART_WORDS.contingency}
          amounts={list(fundingByYear.contingency, years)}
          together={funding.contingency}
          format={format}
        />
      )}
      <Row name={t.cost} amounts={cost} together={sumMinor(cost)} format={format} isSum />
    </tbody>
  );
};

const GainRows = ({ money, format }: { readonly money: PlanMoney; readonly format: RowProps['format'] }) => {
  const t = useTexts(pathMoneyTexts).table;
  const { years, benefits, net, netSoFar } = money;
  const benefit = list(money.benefit, years);
  return (
    <tbody>
      {benefits.map(({ metricId, byYear }) => (
        <Row
          key={metricId}
          name={<MetricName id={metricId} />}
          amounts={list(byYear, years)}
          together={sumMinor([...byYear.values()])}
          format={format}
        />
      ))}
      <Row name={t.benefit} amounts={benefit} together={sumMinor(benefit)} format={format} isSum />
      <Row name={t.net} amounts={net} together={sumMinor(net)} format={format} isSum />
      <Row name={t.soFar} amounts={netSoFar} together={null} format={format} />
    </tbody>
  );
};

/** What each phase costs and each metric brings, year by year, and what comes of it; exact to the cent. */
export const MoneyTable = memo(({ money }: { readonly money: PlanMoney }) => {
  const t = useTexts(pathMoneyTexts).table;
  const { currency, locale } = useFieldSettings();
  const { years, cost, benefit, phases, benefits } = money;
  const all = [cost, benefit, ...phases.map(({ lines }) => lines), ...benefits.map(({ byYear }) => byYear)];
  const format = amountsFormat(
    all.flatMap((amounts) => [...amounts.values()]),
    currency,
    locale,
  );
  return (
    <div
      className={styles.scroll}
      role="region"
      aria-label={t.label}
      tabIndex={years.length >= MANY ? 0 : undefined}
    >
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{currency}</th>
            {years.map((year) => (
              <th key={year} scope="col">
                {year}
              </th>
            ))}
            <th scope="col">{t.together}</th>
          </tr>
        </thead>
        <CostRows money={money} format={format} />
        <GainRows money={money} format={format} />
      </table>
    </div>
  );
});
MoneyTable.displayName = 'MoneyTable';
