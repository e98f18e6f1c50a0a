import { memo } from 'react';
import type { Id, OptionalId } from '#shared/core/ids';
import type { CriterionLevel } from '#shared/plan/gate';
import { withLevel, withMetric } from '#shared/plan/gate-changes';
import { pathGateTexts } from '#shared/language/path-gate';
import { termsTexts } from '#shared/language/terms';
import { NumberField } from '../../components/fields/number-field.tsx';
import { Row } from '../../components/fields/rows.tsx';
import { SelectField, type SelectOption } from '../../components/fields/select-field.tsx';
import { useTexts } from '../../components/language.ts';
import { deleteWithUndo } from '../../storage/edit.ts';
import { currentSession, useSession, useSessionList } from '../../storage/use-session.ts';
import { type CellProps, changeCriterion } from './criterion-change.ts';
import { CriterionEvidence } from './criterion-evidence.tsx';
import { CriterionLimit } from './criterion-limit.tsx';
import { CriterionProblems, useCellProblem } from './criterion-problems.tsx';
import { phaseOf } from './find-phase.ts';
import { countUnits, levels } from './gate-options.ts';

const useMetricOptions = (): readonly SelectOption<OptionalId>[] => {
  const t = useTexts(pathGateTexts).row;
  const { newMetric } = useTexts(termsTexts);
  const flat = useSessionList((session) => session.metrics.flatMap(({ id, name }) => [id, name]));
  const options: SelectOption<OptionalId>[] = [{ value: '', label: t.noMetric }];
  for (let at = 0; at < flat.length; at += 2) {
    options.push({ value: flat[at] as Id, label: flat[at + 1] === '' ? newMetric : (flat[at + 1] ?? '') });
  }
  return options;
};

const MetricCell = (cell: CellProps) => {
  const t = useTexts(pathGateTexts).row;
  const { phaseId, item, who } = cell;
  const path = `phases/${phaseId}/gate/criteria/${item.id}/metricId`;
  return (
    <SelectField
      label={t.metricOf(who)}
      isLabelHidden
      size="cell"
      options={useMetricOptions()}
      value={item.metricId}
      path={path}
      problem={useCellProblem(cell, 'metricId')}
      onChange={(metricId) =>
        changeCriterion(phaseId, item.id, withMetric(item, metricId, currentSession().metrics))
      }
    />
  );
};

const LevelCell = ({ phaseId, item, who }: CellProps) => {
  const t = useTexts(pathGateTexts).row;
  const all = levels();
  const path = `phases/${phaseId}/gate/criteria/${item.id}/level`;
  const choose = (level: CriterionLevel) =>
    changeCriterion(phaseId, item.id, withLevel(item, level, currentSession().metrics));
  return (
    <SelectField
      label={t.levelOf(who)}
      isLabelHidden
      size="cell"
      options={item.metricId === '' ? all.filter(({ value }) => value === '') : all}
      value={item.level}
      path={path}
      onChange={choose}
    />
  );
};

const CountCells = (cell: CellProps) => {
  const t = useTexts(pathGateTexts).row;
  const { phaseId, item, who } = cell;
  const path = `phases/${phaseId}/gate/criteria/${item.id}`;
  return (
    <>
      <NumberField
        label={t.countOf(who)}
        isLabelHidden
        size="cell"
        isInteger
        min={1}
        max={1e9}
        value={item.count}
        path={`${path}/count`}
        problem={useCellProblem(cell, 'count')}
        onChange={(count) => changeCriterion(phaseId, item.id, { count })}
      />
      <SelectField
        label={t.whatCounts(who)}
        isLabelHidden
        size="cell"
        options={countUnits()}
        value={item.countUnit}
        path={`${path}/countUnit`}
        placeholder={t.notSaid}
        problem={useCellProblem(cell, 'countUnit')}
        onChange={(countUnit) => changeCriterion(phaseId, item.id, { countUnit })}
      />
    </>
  );
};

type RowProps = { readonly phaseId: Id; readonly id: Id; readonly number: number };

/** One condition of a gate: of which metric, at which level, over what, and what shows it. */
export const CriterionRow = memo(({ phaseId, id, number }: RowProps) => {
  const t = useTexts(pathGateTexts).row;
  const item = useSession((session) =>
    phaseOf(session, phaseId)?.gate.criteria.find((entry) => entry.id === id),
  );
  if (!item) return null;
  const cell = { phaseId, item, who: t.criterion(number) };
  return (
    <Row
      id={id}
      name={cell.who}
      onDelete={() => deleteWithUndo({ type: 'criterion.remove', phaseId, id }, cell.who)}
      below={
        <>
          <CriterionEvidence {...cell} />
          <CriterionProblems {...cell} />
        </>
      }
    >
      <MetricCell {...cell} />
      <LevelCell {...cell} />
      <CriterionLimit {...cell} />
      <CountCells {...cell} />
    </Row>
  );
});
CriterionRow.displayName = 'CriterionRow';
