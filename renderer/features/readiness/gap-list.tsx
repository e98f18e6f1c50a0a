import { CalendarCheck, CalendarPlus, Route, TriangleAlert } from 'lucide-react';
import { memo } from 'react';
import type { FieldPath } from '#shared/core/field-path';
import { formatDate, type OptionalDate } from '#shared/core/dates';
import type { Gap } from '#shared/readiness/gap';
import type { Stage } from '#shared/session/session';
import { readinessTexts } from '#shared/language/readiness';
import { termsTexts } from '#shared/language/terms';
import { Button } from '../../components/button.tsx';
import { useFieldSettings } from '../../components/fields/field-settings.tsx';
import { useTexts } from '../../components/language.ts';
import { Status } from '../../components/status.tsx';
import { usePlanSchedule } from '../../storage/use-schedule.ts';
import { useSession } from '../../storage/use-session.ts';
import { planGap } from './readiness-actions.ts';
import styles from './readiness.module.css';

/** How a stage leads to another. */
export type OnGoTo = (stage: Stage, path?: FieldPath) => void;

type GapProps = { readonly gap: Gap; readonly onGoTo: OnGoTo };

const usePhaseName = (phaseId: string): string => {
  const terms = useTexts(termsTexts);
  return useSession((session) => {
    const phase = session.phases.find(({ id }) => id === phaseId);
    return phase ? phase.name.trim() || terms.phases[phase.kind] : '';
  });
};

const useTaskEnd = (taskId: string | undefined): OptionalDate =>
  usePlanSchedule(({ tasks }) => (taskId === undefined ? '' : (tasks.get(taskId)?.end ?? '')));

/** What is planned, what would be, or why nothing can be yet. */
const Plan = ({ gap }: { readonly gap: Gap }) => {
  const t = useTexts(readinessTexts).gapList;
  const terms = useTexts(termsTexts);
  const { locale } = useFieldSettings();
  const { planned, phaseId, task } = gap;
  const phase = usePhaseName(planned?.phaseId ?? phaseId);
  const end = useTaskEnd(planned?.taskId);
  const owner = useSession((session) => session.participants.find(({ id }) => id === task.owner)?.name ?? '');
  if (planned) {
    const until = end === '' ? '' : t.until(formatDate(end, locale, 'short'));
    return (
      <Status kind="now" icon={CalendarCheck}>
        {t.planned(planned.name, phase)}
        {until}
      </Status>
    );
  }
  if (phaseId === '') {
    return <span>{t.noPhase(terms.phases[task.phase])}</span>;
  }
  return (
    <span>
      {task.name}, {t.workingDays(task.duration)}
      {owner !== '' && `, ${owner}`}
    </span>
  );
};

/**
 * The one action of a gap. One button that changes what it does, not three: the focus stays on it when the task is planned.
 */
export const GapAction = ({ gap, onGoTo }: GapProps) => {
  const t = useTexts(readinessTexts).gapList;
  const { planned, phaseId, task, subject } = gap;
  const { isReadOnly } = useFieldSettings();
  const phase = usePhaseName(phaseId);
  if (isReadOnly && planned === null) return null;
  const [label, said, icon, run] = planned
    ? ([
        t.goTo,
        t.goToNamed(planned.name),
        Route,
        () => onGoTo('path', `phases/${planned.phaseId}/tasks/${planned.taskId}/name`),
      ] as const)
    : phaseId === ''
      ? ([t.layOut, t.layOutFor(subject), Route, () => onGoTo('path', 'phases')] as const)
      : ([t.addTo(phase), t.addNamedTo(phase, task.name), CalendarPlus, () => planGap(gap)] as const);
  return (
    <Button size="sm" icon={icon} aria-label={said} onPress={run}>
      {label}
    </Button>
  );
};

/** One gap: what is missing, the task that closes it, and the way to plan it. */
export const GapItem = memo(({ gap, onGoTo }: GapProps) => (
  <li className={styles.gap}>
    <TriangleAlert aria-hidden size={15} className={gap.planned ? styles.gapMarkPlanned : styles.gapMark} />
    <div>
      <p className={styles.gapStatement}>{gap.statement}</p>
      <p className={styles.gapPlan}>
        <Plan gap={gap} />
      </p>
    </div>
    <GapAction gap={gap} onGoTo={onGoTo} />
  </li>
));
GapItem.displayName = 'GapItem';

/** What an entry lacks; nothing once it lacks nothing. */
export const GapList = ({ gaps, onGoTo }: { readonly gaps: readonly Gap[]; readonly onGoTo: OnGoTo }) => {
  const t = useTexts(readinessTexts).gapList;
  return gaps.length === 0 ? null : (
    <ul aria-label={t.label} className={styles.gaps}>
      {gaps.map((gap) => (
        <GapItem key={gap.key} gap={gap} onGoTo={onGoTo} />
      ))}
    </ul>
  );
};
