import type { FieldPath } from '#shared/core/field-path';
import type { Id } from '#shared/core/ids';
import type { Stage } from '#shared/session/session';
import { measureTexts } from '#shared/language/measure';
import { StageForm } from '../../components/fields/stage-form.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { useTexts } from '../../components/language.ts';
import { useSelection } from '../../storage/use-selection.ts';
import { useSession, useSessionList } from '../../storage/use-session.ts';
import { Checks } from './checks.tsx';
import { DataDialogHost } from './data-dialog.tsx';
import { Fitting, FromCatalogue } from './from-catalogue.tsx';
import { MetricActions, AddMetric } from './metric-actions.tsx';
import { MetricCard } from './metric-card.tsx';
import { metricOf } from './metric-fields.tsx';
import { MetricForm } from './metric-form.tsx';
import { MetricMore } from './metric-more.tsx';
import { MetricTabs, PANEL_ID } from './metric-tabs.tsx';
import styles from './measure.module.css';

const Chosen = ({
  id,
  isFirst,
  isLast,
}: {
  readonly id: Id;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}) => {
  const metric = useSession((session) => metricOf(session, id));
  if (!metric) return null;
  return (
    <div id={PANEL_ID} role="tabpanel" aria-labelledby={`metric-tab-${id}`} className={styles.panel}>
      <MetricCard
        metric={metric}
        actions={<MetricActions metric={metric} isFirst={isFirst} isLast={isLast} />}
      />
      <div className={styles.work}>
        <MetricForm id={id} />
        <Checks id={id} />
      </div>
      <MetricMore id={id} />
    </div>
  );
};

const Add = () => (
  <div className={styles.add}>
    <FromCatalogue />
    <AddMetric />
  </div>
);

const NoMetric = () => {
  const t = useTexts(measureTexts).measureStage;
  const meaning = useSession((session) => session.goal.meaning);
  return (
    <>
      <EmptyState title={t.noNumber} text={meaning === '' ? t.ask : t.askMeaning(meaning)} action={<Add />} />
      <Fitting />
    </>
  );
};

/** Stage 2: the numbers that show whether it worked. */
export const MeasureStage = (_props: {
  readonly onGoTo: (stage: Stage, path?: FieldPath) => void;
  readonly onExport: () => void;
}) => {
  const t = useTexts(measureTexts).measureStage;
  const ids = useSessionList((session) => session.metrics.map((metric) => metric.id));
  const wanted = useSelection((selection) => selection.metricId);
  const chosen = ids.find((id) => id === wanted) ?? ids[0];
  const onChoose = useSelection((selection) => selection.chooseMetric);
  return (
    <StageForm title={t.title} aside={chosen === undefined ? null : <Add />}>
      {chosen === undefined ? (
        <NoMetric />
      ) : (
        <div>
          <MetricTabs ids={ids} chosen={chosen} onChoose={onChoose} />
          <Chosen key={chosen} id={chosen} isFirst={chosen === ids[0]} isLast={chosen === ids.at(-1)} />
        </div>
      )}
      <DataDialogHost />
    </StageForm>
  );
};
