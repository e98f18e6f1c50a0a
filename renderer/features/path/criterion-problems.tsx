import { TriangleAlert } from 'lucide-react';
import type { FieldPath } from '#shared/core/field-path';
import type { Criterion } from '#shared/plan/gate';
import { driftOf } from '#shared/plan/gate-changes';
import { useFindingsPart, useProblem } from '../../storage/use-findings.ts';
import { useSession } from '../../storage/use-session.ts';
import type { CellProps } from './criterion-change.ts';
import styles from './gate.module.css';

const FIELDS = ['metricId', 'level', 'comparator', 'value', 'unit', 'count', 'countUnit'] as const;

type Field = (typeof FIELDS)[number];

const pathOf = (phaseId: string, { id }: Criterion, field: Field): FieldPath =>
  `phases/${phaseId}/gate/criteria/${id}/${field}`;

/** What a rule says of a cell that is empty. What it says of one that is not needs more room than a cell has. */
export const useCellProblem = ({ phaseId, item }: CellProps, field: Field): string | undefined => {
  const problem = useProblem(pathOf(phaseId, item, field));
  const value = item[field];
  return value === '' || value === null ? problem : undefined;
};

/** What rules say of the cells of a row that are filled, below them at full width. A drift is told at the pin already. */
export const CriterionProblems = ({ phaseId, item }: CellProps) => {
  const hasDrift = useSession((session) => driftOf(item, session.metrics) !== null);
  const told = FIELDS.filter(
    (field) => item[field] !== '' && item[field] !== null && !(field === 'value' && hasDrift),
  );
  // One text, so that the row is drawn again only when the words change.
  const words = useFindingsPart(({ problems }) =>
    [...new Set(told.map((field) => problems.get(pathOf(phaseId, item, field)) ?? ''))]
      .filter((problem) => problem !== '')
      .join('\n'),
  );
  return words === '' ? null : (
    <ul className={styles.problems}>
      {words.split('\n').map((problem) => (
        <li key={problem}>
          <TriangleAlert aria-hidden size={14} />
          <span>{problem}</span>
        </li>
      ))}
    </ul>
  );
};
