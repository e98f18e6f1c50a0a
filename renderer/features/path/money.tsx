import { memo, useCallback, useDeferredValue } from 'react';
import { planMoney, type PlanMoney } from '#shared/plan/plan-money';
import { fundingScene } from '#shared/report/charts/funding-scene';
import { moneyScene } from '#shared/report/charts/money-scene';
import { phaseYearScene } from '#shared/report/charts/phase-year-scene';
import type { Session } from '#shared/session/session';
import { pathMoneyTexts } from '#shared/language/path-money';
import { EmptyState } from '../../components/empty-state.tsx';
import { useFieldSettings } from '../../components/fields/field-settings.tsx';
import { SceneBox } from '../../components/scene-box.tsx';
import { Section } from '../../components/section.tsx';
import { textsNow, useLanguage, useTexts } from '../../components/language.ts';
import { useSession, useSessionList } from '../../storage/use-session.ts';
import { MoneyAppraisal } from './money-appraisal.tsx';
import { type GoTo, MoneyLeftOut } from './money-left-out.tsx';
import { MoneyTable } from './money-table.tsx';
import { MoneyTerms } from './money-terms.tsx';
import styles from './money.module.css';
import { phaseTitle } from './phase-words.ts';

type ViewProps = { readonly money: PlanMoney };

const Chart = memo(({ money }: ViewProps) => {
  const language = useLanguage();
  const { currency, locale } = useFieldSettings();
  const make = useCallback(
    (width: number) => moneyScene({ money, width, currency, locale }),
    [money, currency, locale],
  );
  return <SceneBox key={language} make={make} minWidth={480} />;
});
Chart.displayName = 'Chart';

const namesOf = ({ phases }: Session): string[] => phases.flatMap((phase) => [phase.id, phaseTitle(phase)]);

const ByPhase = memo(({ money }: ViewProps) => {
  const t = useTexts(pathMoneyTexts).money;
  const language = useLanguage();
  const { currency, locale } = useFieldSettings();
  const flat = useSessionList(namesOf);
  const make = useCallback(
    (width: number) => {
      const names = new Map<string, string>();
      for (let at = 0; at < flat.length; at += 2) names.set(flat[at] ?? '', flat[at + 1] ?? '');
      return phaseYearScene({ money, names, width, currency, locale });
    },
    [money, flat, currency, locale],
  );
  return (
    <div>
      <h3 className={styles.head}>{t.byPhase(currency)}</h3>
      <SceneBox key={language} make={make} minWidth={480} />
    </div>
  );
});
ByPhase.displayName = 'ByPhase';

const Funding = memo(({ money: { funding } }: ViewProps) => {
  const t = useTexts(pathMoneyTexts).money;
  const language = useLanguage();
  const { currency, locale } = useFieldSettings();
  const make = useCallback(
    (width: number) => fundingScene({ funding, width, currency, locale }),
    [funding, currency, locale],
  );
  return (
    <div>
      <h3 className={styles.head}>{t.whoPays(currency)}</h3>
      <SceneBox key={language} make={make} minWidth={480} />
    </div>
  );
});
Funding.displayName = 'Funding';

const costs = ({ cost }: PlanMoney): boolean => [...cost.values()].some((amount) => amount !== 0);

const isEmpty = ({ funding, benefits, leftOut, undated }: PlanMoney): boolean =>
  Object.values(funding).every((amount) => amount === 0) &&
  benefits.length + leftOut.length + undated.length === 0;

const spanOf = ({ years }: PlanMoney): string | undefined => {
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined) return undefined;
  return first === last ? `${first}` : textsNow(pathMoneyTexts).money.span(first, last ?? first);
};

/**
 * The money of the whole plan: cost and benefit by year, who pays, and what it is worth. It follows the typing a moment
 * behind, so that letters never wait for it; while nothing that counts changes, it is not made anew.
 */
export const Money = ({ onGoTo }: { readonly onGoTo: GoTo }) => {
  const t = useTexts(pathMoneyTexts).money;
  const session = useDeferredValue(useSession((current) => current));
  const money = planMoney(session);
  if (isEmpty(money)) {
    return (
      <Section title={t.title}>
        <EmptyState title={t.none} text={t.noneText} />
      </Section>
    );
  }
  return (
    <Section title={t.title} count={spanOf(money)} ruled={false}>
      <div className={styles.sheet}>
        <MoneyAppraisal money={money} />
        <MoneyTerms />
        <MoneyTable money={money} />
        <Chart money={money} />
        {costs(money) && <ByPhase money={money} />}
        <Funding money={money} />
        <MoneyLeftOut money={money} session={session} onGoTo={onGoTo} />
      </div>
    </Section>
  );
};
