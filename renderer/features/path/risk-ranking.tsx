import { memo, useCallback, useDeferredValue } from 'react';
import type { Risk } from '#shared/plan/risk';
import { type RankedRisk, rankRisks } from '#shared/plan/risk-exposure';
import { moneyRangeWords, riskTitle } from '#shared/plan/risk-words';
import { drawableRisks, riskScene } from '#shared/report/charts/risk-scene';
import { pathRiskTexts } from '#shared/language/path-risks';
import { useFieldSettings } from '../../components/fields/field-settings.tsx';
import { SceneBox } from '../../components/scene-box.tsx';
import { useLanguage, useTexts } from '../../components/language.ts';
import { useSession } from '../../storage/use-session.ts';
import { goToRisk } from './risk-actions.ts';
import styles from './risks.module.css';

/** How many of the largest are named. */
const TOP = 5;

const Chart = memo(({ risks }: { readonly risks: readonly Risk[] }) => {
  const language = useLanguage();
  const { currency, locale } = useFieldSettings();
  const make = useCallback(
    (width: number) => riskScene({ risks, width, currency, locale }),
    [risks, currency, locale],
  );
  return <SceneBox key={language} make={make} minWidth={320} />;
});
Chart.displayName = 'Chart';

const Ranked = ({ entry: { risk, number, exposure } }: { readonly entry: RankedRisk }) => {
  const { currency, locale } = useFieldSettings();
  return (
    <li>
      <button type="button" className={styles.ranked} onClick={() => goToRisk(risk.id)}>
        <span className={styles.number}>{number}</span>
        <span className={styles.title}>{riskTitle(risk)}</span>
        <b>{moneyRangeWords(exposure, currency, locale)}</b>
      </button>
    </li>
  );
};

/** The open risks by exposure: the largest as a list, all of them as boxes of probability and impact. */
export const RiskRanking = () => {
  const t = useTexts(pathRiskTexts).ranking;
  const risks = useDeferredValue(useSession((session) => session.risks));
  const ranked = rankRisks(risks);
  const known = ranked.filter(({ exposure }) => exposure !== null);
  const unknown = ranked.length - known.length;
  if (known.length === 0) return null;
  return (
    <div className={styles.ranking}>
      {drawableRisks(risks) > 0 && <Chart risks={risks} />}
      <div>
        <h3 className={styles.subhead}>{t.title}</h3>
        <ol className={styles.rankedList}>
          {known.slice(0, TOP).map((entry) => (
            <Ranked key={entry.risk.id} entry={entry} />
          ))}
        </ol>
        <p className={styles.note}>
          {t.note} {unknown > 0 && t.unknown(unknown)}
        </p>
      </div>
    </div>
  );
};
