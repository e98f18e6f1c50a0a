import { Target } from 'lucide-react';
import { memo } from 'react';
import type { Id, OptionalId } from '#shared/core/ids';
import type { Metric } from '#shared/metric/metric';
import type { Criterion } from '#shared/plan/phase';
import { Button } from '../../components/button.tsx';
import { NumberField } from '../../components/fields/number-field.tsx';
import { Row, Rows } from '../../components/fields/rows.tsx';
import { SelectField } from '../../components/fields/select-field.tsx';
import { TextField } from '../../components/fields/text-field.tsx';
import { newId } from '../../storage/clock.ts';
import { useProblem } from '../../storage/use-findings.ts';
import { currentSession, useSession, useSessionList } from '../../storage/use-session.ts';
import { comparatorFor, criteriaFromMetrics } from './criteria-from-metrics.ts';
import { deleteWithUndo, edit } from '../../storage/edit.ts';
import { phaseOf } from './find-phase.ts';
import { COMPARATORS } from './options.ts';
import styles from './path.module.css';

const NONE: readonly Criterion[] = [];

const addCriterion = (phaseId: Id, index: number): Id | null => {
  const id = newId();
  const item: Criterion = { id, metricId: '', comparator: '', value: null, unit: '', period: '' };
  return edit({ type: 'criterion.add', phaseId, item, index }) ? id : null;
};

/** Adds what the gate lacks from the metrics, as one step. */
const takeOver = (phaseId: Id): void => {
  const session = currentSession();
  const phase = phaseOf(session, phaseId);
  if (!phase) return;
  const items = criteriaFromMetrics(phase, session.metrics, newId);
  if (items.length === 0) return;
  edit({
    type: 'batch',
    name: 'take criteria over from the metrics',
    commands: items.map((item) => ({ type: 'criterion.add', phaseId, item })),
  });
};

/** Choosing a metric also brings its direction and unit, where the room has not said others. */
const withMetric = (criterion: Criterion, metricId: OptionalId, metric: Metric | undefined) => ({
  metricId,
  ...(metric && criterion.comparator === '' ? { comparator: comparatorFor(metric) } : {}),
  ...(metric && criterion.unit === '' ? { unit: metric.unit } : {}),
});

const useMetricOptions = () => {
  const flat = useSessionList((session) => session.metrics.flatMap(({ id, name }) => [id, name]));
  const options: { value: OptionalId; label: string }[] = [{ value: '', label: 'No metric yet' }];
  for (let at = 0; at < flat.length; at += 2) {
    options.push({ value: flat[at] as Id, label: flat[at + 1] === '' ? 'New metric' : (flat[at + 1] ?? '') });
  }
  return options;
};

type CellsProps = { readonly phaseId: Id; readonly item: Criterion; readonly who: string };

const MetricCell = ({ phaseId, item, who }: CellsProps) => {
  const path = `phases/${phaseId}/gate/criteria/${item.id}/metricId`;
  return (
    <SelectField
      label={`Metric of ${who}`}
      isLabelHidden
      size="cell"
      options={useMetricOptions()}
      value={item.metricId}
      path={path}
      problem={useProblem(path)}
      onChange={(metricId) => {
        const metric = currentSession().metrics.find((entry) => entry.id === metricId);
        edit({
          type: 'criterion.update',
          phaseId,
          id: item.id,
          changes: withMetric(item, metricId, metric),
        });
      }}
    />
  );
};

const LimitCells = ({ phaseId, item, who }: CellsProps) => {
  const path = `phases/${phaseId}/gate/criteria/${item.id}`;
  const change = (changes: Partial<Omit<Criterion, 'id'>>) =>
    edit({ type: 'criterion.update', phaseId, id: item.id, changes });
  const common = { isLabelHidden: true, size: 'cell' } as const;
  return (
    <>
      <SelectField
        {...common}
        label={`Comparison of ${who}`}
        options={COMPARATORS}
        value={item.comparator}
        path={`${path}/comparator`}
        problem={useProblem(`${path}/comparator`)}
        onChange={(comparator) => change({ comparator })}
      />
      <NumberField
        {...common}
        label={`Number of ${who}`}
        value={item.value}
        path={`${path}/value`}
        problem={useProblem(`${path}/value`)}
        onChange={(value) => change({ value })}
      />
      <TextField
        {...common}
        label={`Unit of ${who}`}
        value={item.unit}
        path={`${path}/unit`}
        problem={useProblem(`${path}/unit`)}
        onChange={(unit) => change({ unit })}
      />
      <TextField
        {...common}
        label={`Period of ${who}`}
        placeholder="Such as over four weeks"
        value={item.period}
        path={`${path}/period`}
        problem={useProblem(`${path}/period`)}
        onChange={(period) => change({ period })}
      />
    </>
  );
};

type RowProps = { readonly phaseId: Id; readonly id: Id; readonly number: number };

const CriterionRow = memo(({ phaseId, id, number }: RowProps) => {
  const item = useSession((session) =>
    phaseOf(session, phaseId)?.gate.criteria.find((entry) => entry.id === id),
  );
  if (!item) return null;
  const who = `criterion ${number}`;
  return (
    <Row
      id={id}
      name={who}
      onDelete={() => deleteWithUndo({ type: 'criterion.remove', phaseId, id }, `criterion ${number}`)}
    >
      <MetricCell phaseId={phaseId} item={item} who={who} />
      <LimitCells phaseId={phaseId} item={item} who={who} />
    </Row>
  );
});
CriterionRow.displayName = 'CriterionRow';

const COLUMNS = [
  { label: 'Metric' },
  { label: 'is' },
  { label: 'Number', isNumber: true },
  { label: 'Unit' },
  { label: 'Over which period' },
];

const TakeOver = ({ phaseId }: { readonly phaseId: Id }) => {
  const missing = useSession((session) => {
    const phase = phaseOf(session, phaseId);
    return phase ? criteriaFromMetrics(phase, session.metrics, () => phase.id).length : 0;
  });
  return missing === 0 ? null : (
    <Button size="sm" icon={Target} onPress={() => takeOver(phaseId)}>
      Take over {missing === 1 ? 'one' : missing} from the metrics
    </Button>
  );
};

/** What must be true to pass the gate. */
export const Criteria = ({ phaseId }: { readonly phaseId: Id }) => {
  const ids = useSessionList((session) =>
    (phaseOf(session, phaseId)?.gate.criteria ?? NONE).map((entry) => entry.id),
  );
  return (
    <Rows
      label="Gate criteria"
      columns={COLUMNS}
      layout={styles.criterionLayout ?? ''}
      ids={ids}
      onAdd={(index) => addCriterion(phaseId, index)}
      addLabel="Add a criterion"
      path={`phases/${phaseId}/gate/criteria`}
      actions={<TakeOver phaseId={phaseId} />}
    >
      {ids.map((id, position) => (
        <CriterionRow key={id} phaseId={phaseId} id={id} number={position + 1} />
      ))}
    </Rows>
  );
};
