import { memo } from 'react';
import { internalRateTold, paybackTold, presentValueTold, type Told } from '#shared/plan/money-words';
import type { PlanMoney } from '#shared/plan/plan-money';
import { pathMoneyTexts } from '#shared/language/path-money';
import { useFieldSettings } from '../../components/fields/field-settings.tsx';
import { useTexts } from '../../components/language.ts';
import styles from './money.module.css';

const Yardstick = ({ name, told }: { readonly name: string; readonly told: Told }) => (
  <div className={styles.yardstick}>
    <dt>{name}</dt>
    <dd>
      <b>{told.figure}</b>
      <span>{told.note}</span>
    </dd>
  </div>
);

/** The plan as an investment: what it is worth today, when it has paid back, and at which rate. */
export const MoneyAppraisal = memo(({ money }: { readonly money: PlanMoney }) => {
  const t = useTexts(pathMoneyTexts).appraisal;
  const { currency, locale } = useFieldSettings();
  return (
    <dl className={styles.yardsticks} aria-label={t.label}>
      <Yardstick name={t.presentValue} told={presentValueTold(money, { currency, locale })} />
      <Yardstick name={t.payback} told={paybackTold(money, { currency, locale })} />
      <Yardstick name={t.internalRate} told={internalRateTold(money, locale)} />
    </dl>
  );
});
MoneyAppraisal.displayName = 'MoneyAppraisal';
