import { isBlank } from '#shared/core/text';
import type { OptionalId } from '#shared/core/ids';
import { newEvidenceTask } from '#shared/plan/gate-proposals';
import { pathGateTexts } from '#shared/language/path-gate';
import { SelectField, type SelectOption } from '../../components/fields/select-field.tsx';
import { TextField } from '../../components/fields/text-field.tsx';
import { textsNow, useTexts } from '../../components/language.ts';
import { newId } from '../../storage/clock.ts';
import { edit } from '../../storage/edit.ts';
import { useProblem } from '../../storage/use-findings.ts';
import { currentSession, useSession } from '../../storage/use-session.ts';
import { type CellProps, changeCriterion } from './criterion-change.ts';
import styles from './gate.module.css';

/** Stands for "make a new task" among the tasks to choose; no id looks like it. */
const ADD = '+';

/** The tasks that can be the evidence of a gate: those of its phase first, then all others. */
const useTaskOptions = (phaseId: string): readonly SelectOption<string>[] => {
  const t = useTexts(pathGateTexts).evidence;
  const phases = useSession((session) => session.phases);
  const inOrder = [
    ...phases.filter(({ id }) => id === phaseId),
    ...phases.filter(({ id }) => id !== phaseId),
  ];
  return [
    { value: '', label: t.noTask },
    { value: ADD, label: t.add },
    ...inOrder.flatMap(({ tasks }) =>
      tasks.map(({ id, name }) => ({
        value: id,
        label: isBlank(name) ? t.nameless : name.trim(),
      })),
    ),
  ];
};

/** A task that evaluates the metric, in the phase of the gate, and its link to the criterion: one step. */
const addTask = ({ phaseId, item }: CellProps): void => {
  const metric = currentSession().metrics.find(({ id }) => id === item.metricId);
  const task = newEvidenceTask(newId(), metric);
  edit({
    type: 'batch',
    name: textsNow(pathGateTexts).evidence.addName(task.name).slice(0, 200),
    commands: [
      { type: 'task.add', phaseId, item: task },
      { type: 'criterion.update', phaseId, id: item.id, changes: { evidenceTask: task.id } },
    ],
  });
};

/** The rest of a criterion: its period in words, what is laid before the decider, and the task that makes it. */
export const CriterionEvidence = (cell: CellProps) => {
  const t = useTexts(pathGateTexts).evidence;
  const { phaseId, item, who } = cell;
  const path = `phases/${phaseId}/gate/criteria/${item.id}`;
  return (
    <div className={styles.below}>
      <TextField
        label={t.inWords(who)}
        isLabelHidden
        size="cell"
        placeholder={t.inWordsHint}
        value={item.period}
        path={`${path}/period`}
        problem={useProblem(`${path}/period`)}
        onChange={(period) => changeCriterion(phaseId, item.id, { period })}
      />
      <TextField
        label={t.evidenceOf(who)}
        isLabelHidden
        size="cell"
        placeholder={t.evidenceHint}
        value={item.evidence}
        path={`${path}/evidence`}
        problem={useProblem(`${path}/evidence`)}
        onChange={(evidence) => changeCriterion(phaseId, item.id, { evidence })}
      />
      <SelectField
        label={t.taskOf(who)}
        isLabelHidden
        size="cell"
        placeholder={t.taskHint}
        options={useTaskOptions(phaseId)}
        value={item.evidenceTask}
        path={`${path}/evidenceTask`}
        problem={useProblem(`${path}/evidenceTask`)}
        onChange={(task) =>
          task === ADD
            ? addTask(cell)
            : changeCriterion(phaseId, item.id, { evidenceTask: task as OptionalId })
        }
      />
    </div>
  );
};
