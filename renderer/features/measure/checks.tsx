import { CircleCheck, OctagonAlert, TriangleAlert } from 'lucide-react';
import { memo, useMemo } from 'react';
import type { Finding, RuleId } from '#shared/findings/finding';
import type { Id } from '#shared/core/ids';
import { focusField } from '../../components/focus-field.ts';
import { useFindingsPart } from '../../storage/use-findings.ts';
import { useSelection } from '../../storage/use-selection.ts';
import styles from './checks.module.css';

/** What a stranger would ask, by the rule that answers; `isForGuardrails` says whether guardrails are asked too. */
const CHECKS: readonly {
  readonly rule: RuleId;
  readonly holds: string;
  readonly isForGuardrails: boolean;
}[] = [
  { rule: 'C1', holds: 'Its levels are numbers in order', isForGuardrails: true },
  { rule: 'C4', holds: 'The baseline was measured, not guessed', isForGuardrails: true },
  { rule: 'C3', holds: 'It is said how, from what and how often it is measured', isForGuardrails: true },
  { rule: 'C6', holds: 'One person answers for it', isForGuardrails: true },
  { rule: 'C7', holds: 'There is a date, and a phase it falls in', isForGuardrails: false },
  { rule: 'C9', holds: 'Something guards it', isForGuardrails: false },
];

const belongsTo = (finding: Finding, id: Id): boolean =>
  finding.path.startsWith(`metrics/${id}/`) || finding.part === id;

const NONE: readonly Finding[] = [];

/** The open findings of one metric; the same list while they stay the same. */
const useMetricFindings = (id: Id): readonly Finding[] => {
  const all = useFindingsPart((found) => found.findings);
  return useMemo(() => {
    const own = all.filter(
      (finding) => !finding.accepted && finding.severity !== 'know' && belongsTo(finding, id),
    );
    return own.length === 0 ? NONE : own;
  }, [all, id]);
};

const goTo = (finding: Finding): void => {
  useSelection.getState().reveal(finding.path);
  focusField(finding.path);
};

const Failed = ({ finding }: { readonly finding: Finding }) => (
  <li className={finding.severity === 'must' ? styles.must : styles.should}>
    {finding.severity === 'must' ? (
      <OctagonAlert aria-hidden size={16} />
    ) : (
      <TriangleAlert aria-hidden size={16} />
    )}
    <button type="button" onClick={() => goTo(finding)}>
      <span className={styles.hidden}>{finding.severity === 'must' ? 'Must fix: ' : 'Should fix: '}</span>
      {finding.statement}
      <small>{finding.advice}</small>
    </button>
  </li>
);

/** "Could a stranger check it?": what holds, and what does not with the way to the field. */
export const Checks = memo(
  ({
    id,
    hasNumbers,
    isGuardrail,
  }: {
    readonly id: Id;
    /** Before there is a number, nothing is said to hold. */
    readonly hasNumbers: boolean;
    readonly isGuardrail: boolean;
  }) => {
    const findings = useMetricFindings(id);
    const rules = new Set(findings.map((finding) => finding.rule));
    const holds = CHECKS.filter(
      (check) => hasNumbers && !rules.has(check.rule) && (check.isForGuardrails || !isGuardrail),
    );
    return (
      <section aria-labelledby="metric-checks">
        <h3 id="metric-checks" className={styles.head}>
          Could a stranger check it?
        </h3>
        <ul className={styles.list}>
          {holds.map((check) => (
            <li key={check.rule} className={styles.ok}>
              <CircleCheck aria-hidden size={16} />
              <span>{check.holds}</span>
            </li>
          ))}
          {findings.map((finding) => (
            <Failed key={finding.key} finding={finding} />
          ))}
        </ul>
      </section>
    );
  },
);
Checks.displayName = 'Checks';
