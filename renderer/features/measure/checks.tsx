import { CircleCheck, OctagonAlert, TriangleAlert } from 'lucide-react';
import { memo, useMemo } from 'react';
import { type Finding, openFindings, type RuleId } from '#shared/findings/finding';
import type { Id } from '#shared/core/ids';
import { isBlank } from '#shared/core/text';
import { DEFINING_FIELDS } from '#shared/findings/rules/fuzzy-terms';
import { hasPlanAndInterval } from '#shared/findings/rules/interval';
import { needsGuardrail } from '#shared/findings/rules/metric-accountability';
import { isPercentage } from '#shared/findings/rules/percentage';
import { namesReading } from '#shared/findings/rules/self-report';
import { datedPhases } from '#shared/findings/rules/subject';
import { benefitProduct } from '#shared/metric/benefit';
import type { Metric } from '#shared/metric/metric';
import { measureTexts, type MeasureTexts } from '#shared/language/measure';
import { termsTexts } from '#shared/language/terms';
import { focusField } from '../../components/focus-field.ts';
import { useTexts } from '../../components/language.ts';
import { useFindingsPart } from '../../storage/use-findings.ts';
import { useSession } from '../../storage/use-session.ts';
import { useSelection } from '../../storage/use-selection.ts';
import { metricOf } from './metric-fields.tsx';
import styles from './checks.module.css';

const numbersOf = ({ baseline, must, plan, wish }: Metric): number =>
  [baseline, must, plan, wish].filter(({ value }) => value !== null).length;

const hasNumber = (metric: Metric): boolean => numbersOf(metric) > 0;
const isGoal = (metric: Metric): boolean => hasNumber(metric) && metric.role !== 'guardrail';

/** Whether there are two levels to compare; a guardrail's limit is not compared with today. */
const isOrdered = (metric: Metric): boolean =>
  metric.role === 'guardrail'
    ? metric.must.value !== null && metric.plan.value !== null
    : numbersOf(metric) > 1;

const isDefined = (metric: Metric): boolean => DEFINING_FIELDS.some((field) => !isBlank(metric[field]));

/**
 * What a stranger would ask, by the rule that answers: all checks of a metric, C1 to C11. A rule may keep silent for want
 * of anything to look at; only where `isAsked` does its silence mean that it holds. `hasPlan`: a phase is in the calendar.
 */
const CHECKS: readonly {
  readonly rule: RuleId;
  readonly holds: keyof MeasureTexts['checks']['holds'];
  readonly isAsked: (metric: Metric, hasPlan: boolean) => boolean;
}[] = [
  { rule: 'C1', holds: 'inOrder', isAsked: isOrdered },
  { rule: 'C2', holds: 'clear', isAsked: isDefined },
  {
    rule: 'C5',
    holds: 'percentage',
    isAsked: (metric) => hasNumber(metric) && isPercentage(metric.unit),
  },
  {
    rule: 'C4',
    holds: 'measured',
    isAsked: ({ baseline }) => baseline.value !== null,
  },
  { rule: 'C10', holds: 'apart', isAsked: hasPlanAndInterval },
  { rule: 'C3', holds: 'howMeasured', isAsked: hasNumber },
  {
    rule: 'C8',
    holds: 'fromSystem',
    isAsked: (metric) => hasNumber(metric) && namesReading(metric),
  },
  { rule: 'C6', holds: 'owner', isAsked: hasNumber },
  {
    rule: 'C7',
    holds: 'dated',
    isAsked: (metric, hasPlan) => hasPlan && isGoal(metric),
  },
  {
    rule: 'C9',
    holds: 'guarded',
    isAsked: (metric) => isGoal(metric) && needsGuardrail(metric),
  },
  {
    rule: 'C11',
    holds: 'benefit',
    isAsked: ({ benefit }) => benefit.claimed !== null && benefitProduct(benefit) !== null,
  },
];

const belongsTo = (finding: Finding, id: Id): boolean =>
  finding.path.startsWith(`metrics/${id}/`) || finding.part === id;

const NONE: readonly Finding[] = [];

/** The findings of one metric, also accepted ones and those only worth knowing; the same list while they stay the same. */
const useMetricFindings = (id: Id): readonly Finding[] => {
  const all = useFindingsPart((found) => found.findings);
  return useMemo(() => {
    const own = all.filter((finding) => belongsTo(finding, id));
    return own.length === 0 ? NONE : own;
  }, [all, id]);
};

const goTo = (finding: Finding): void => {
  useSelection.getState().reveal(finding.path);
  focusField(finding.path);
};

const Failed = ({ finding }: { readonly finding: Finding }) => {
  const terms = useTexts(termsTexts);
  return (
    <li className={finding.severity === 'must' ? styles.must : styles.should}>
      {finding.severity === 'must' ? (
        <OctagonAlert aria-hidden size={16} />
      ) : (
        <TriangleAlert aria-hidden size={16} />
      )}
      <button type="button" onClick={() => goTo(finding)}>
        <span className={styles.hidden}>{`${terms.severities[finding.severity]}: `}</span>
        {finding.statement}
        <small>{finding.advice}</small>
      </button>
    </li>
  );
};

/** "Could a stranger check it?": what holds, and what does not with the way to the field. */
export const Checks = memo(({ id }: { readonly id: Id }) => {
  const t = useTexts(measureTexts).checks;
  const findings = useMetricFindings(id);
  const metric = useSession((session) => metricOf(session, id));
  const hasPlan = useSession((session) => datedPhases(session).length > 0);
  // What the room accepted is settled, and what is only worth knowing asks for nothing; both still do not hold.
  const rules = new Set(findings.map((finding) => finding.rule));
  const holds = CHECKS.filter(({ rule, isAsked }) => metric && isAsked(metric, hasPlan) && !rules.has(rule));
  const open = openFindings(findings).filter(({ severity }) => severity !== 'know');
  return (
    <section aria-labelledby="metric-checks">
      <h3 id="metric-checks" className={styles.head}>
        {t.title}
      </h3>
      <ul className={styles.list}>
        {holds.map((check) => (
          <li key={check.rule} className={styles.ok}>
            <CircleCheck aria-hidden size={16} />
            <span>{t.holds[check.holds]}</span>
          </li>
        ))}
        {open.map((finding) => (
          <Failed key={finding.key} finding={finding} />
        ))}
      </ul>
    </section>
  );
});
Checks.displayName = 'Checks';
