import type { FieldPath } from '#shared/core/field-path';
import { formatMoney } from '#shared/core/money';
import { effectiveDate } from '#shared/metric/levels';
import type { PlanMoney } from '#shared/plan/plan-money';
import type { LeftOutLine } from '#shared/plan/plan-payments';
import type { Session, Stage } from '#shared/session/session';
import { pathMoneyTexts } from '#shared/language/path-money';
import { Button } from '../../components/button.tsx';
import { useFieldSettings } from '../../components/fields/field-settings.tsx';
import { Status } from '../../components/status.tsx';
import { textsNow, useTexts } from '../../components/language.ts';
import styles from './money.module.css';
import { phaseTitle } from './phase-words.ts';

/** How a part leads to a field of any stage. */
export type GoTo = (stage: Stage, path?: FieldPath) => void;

/** Something that is in no sum: what, why, and where that is mended. */
type Missing = {
  readonly key: string;
  readonly what: string;
  readonly why: string;
  readonly stage: Stage;
  readonly path: FieldPath;
  readonly action: string;
};

const PLACES: Readonly<Record<LeftOutLine['reason'], (line: LeftOutLine) => FieldPath>> = {
  amount: ({ phaseId, lineId }) => `phases/${phaseId}/budget/${lineId}/amount`,
  days: ({ phaseId }) => `phases/${phaseId}/start`,
  beyond: () => 'finance/horizonYears',
};

const missingLine = ({ phases }: Session, line: LeftOutLine): Missing[] => {
  const phase = phases.find(({ id }) => id === line.phaseId);
  const label = phase?.budget.find(({ id }) => id === line.lineId)?.label.trim();
  if (!phase || label === undefined) return [];
  const t = textsNow(pathMoneyTexts).leftOut;
  const what = t.inPhase(label === '' ? t.line : label, phaseTitle(phase));
  return [{ key: line.lineId, what, ...t[line.reason], stage: 'path', path: PLACES[line.reason](line) }];
};

const missingBenefit = ({ metrics, phases }: Session, id: string): Missing[] => {
  const metric = metrics.find((entry) => entry.id === id);
  if (!metric) return [];
  const t = textsNow(pathMoneyTexts).leftOut;
  const what = t.benefitOf(metric.name.trim() || t.namelessMetric);
  const before = phases.findLast(({ kind }) => kind !== 'operate');
  if (effectiveDate(metric, 'plan') !== '' && before) {
    const why = t.withGate(phaseTitle(before));
    const path = `phases/${before.id}/gate/date`;
    return [{ key: id, what, why, action: t.sayGate, stage: 'path', path }];
  }
  const path = `metrics/${id}/deadline`;
  return [{ key: id, what, why: t.noDay, action: t.sayDay, stage: 'measure', path }];
};

/** The longest list that is shown at once. */
const MOST = 12;

/** What is in none of the sums above, and the way to each of it. Nothing where all is counted. */
export const MoneyLeftOut = ({
  money,
  session,
  onGoTo,
}: {
  readonly money: PlanMoney;
  /** The session that the money was made from, for the names. */
  readonly session: Session;
  readonly onGoTo: GoTo;
}) => {
  const t = useTexts(pathMoneyTexts).leftOut;
  const { currency, locale } = useFieldSettings();
  const all = [
    ...money.leftOut.flatMap((line) => missingLine(session, line)),
    ...money.undated.flatMap((id) => missingBenefit(session, id)),
  ];
  const { outside, years } = money;
  if (all.length === 0 && outside === 0) return null;
  return (
    <div>
      <h3 className={styles.head}>{t.title}</h3>
      {outside !== 0 && (
        <p className={styles.outside}>
          {t.outside(formatMoney(outside, currency, locale), `${years[0] ?? ''}`, `${years.at(-1) ?? ''}`)}
        </p>
      )}
      <ul className={styles.missing} aria-label={t.title}>
        {all.slice(0, MOST).map(({ key, what, why, action, stage, path }) => (
          <li key={key}>
            <Status kind="warn">
              {what}: {why}
            </Status>
            <Button kind="link" aria-label={`${action}: ${what}`} onPress={() => onGoTo(stage, path)}>
              {action}
            </Button>
          </li>
        ))}
      </ul>
      {all.length > MOST && <p className={styles.outside}>{t.andMore(all.length - MOST)}</p>}
    </div>
  );
};
