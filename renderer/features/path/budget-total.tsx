import { formatMoney, type Minor, sumMinor } from '#shared/core/money';
import { formatWithUnit } from '#shared/metric/levels';
import { lineTotal, phaseTotal } from '#shared/plan/budget';
import { moneyContingency } from '#shared/plan/finance/contingency';
import { FUNDING_PART_WORDS } from '#shared/plan/money-words';
import type { BudgetLine, Phase } from '#shared/plan/phase';
import { pathMoneyTexts } from '#shared/language/path-money';
import { useFieldSettings } from '../../components/fields/field-settings.tsx';
import { Status } from '../../components/status.tsx';
import { useTexts } from '../../components/language.ts';
import styles from './budget.module.css';
import { useAsPlaced } from './use-placed.ts';

const FUNDINGS: readonly BudgetLine['funding'][] = ['funded', 'requested', 'missing'];

/** What of a phase's total is paid by whom. */
const fundedBy = (phase: Phase, funding: BudgetLine['funding']): Minor =>
  sumMinor(
    phase.budget.filter((line) => line.funding === funding).flatMap((line) => lineTotal(line, phase) ?? []),
  );

type PartProps = { readonly phase: Phase; readonly money: (amount: Minor) => string };

/** Who pays, and what is held back beside it. */
const Parts = ({ phase, money }: PartProps) => {
  const t = useTexts(pathMoneyTexts).total;
  const { locale } = useFieldSettings();
  const { total } = phaseTotal(phase);
  const share = phase.contingency.money ?? 0;
  const held = moneyContingency(Math.max(0, total) as Minor, share);
  return (
    <dl className={styles.parts}>
      {FUNDINGS.map((funding) => {
        const amount = fundedBy(phase, funding);
        const isOpen = funding === 'missing' && amount !== 0;
        return (
          <div key={funding}>
            <dt>
              {isOpen ? (
                <Status kind="warn">{FUNDING_PART_WORDS[funding]}</Status>
              ) : (
                FUNDING_PART_WORDS[funding]
              )}
            </dt>
            <dd>{money(amount)}</dd>
          </div>
        );
      })}
      {held !== 0 && (
        <div>
          <dt>{t.more(FUNDING_PART_WORDS.contingency, formatWithUnit(share, '%', locale))}</dt>
          <dd>{money(held)}</dd>
        </div>
      )}
    </dl>
  );
};

/** What a phase costs over the days the schedule gives it, who pays, and what is held back. */
export const BudgetTotal = ({ phase: typed }: { readonly phase: Phase }) => {
  const t = useTexts(pathMoneyTexts).total;
  const { currency, locale } = useFieldSettings();
  const phase = useAsPlaced(typed);
  const { oneOff, running, total, unpriced } = phaseTotal(phase);
  const money = (amount: Minor): string => formatMoney(amount, currency, locale);
  return (
    <div className={styles.sums}>
      <p className={styles.total}>
        {unpriced > 0 && <Status kind="warn">{t.uncounted(unpriced)}</Status>}
        {running > 0 && oneOff > 0 && <span>{t.onceRunning(money(oneOff), money(running))}</span>}
        <span>
          {t.total} <b>{money(total)}</b>
        </span>
      </p>
      <Parts phase={phase} money={money} />
    </div>
  );
};
