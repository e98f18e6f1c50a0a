import { Plus, Trash2 } from 'lucide-react';
import { useId, useState } from 'react';
import { fieldElementId } from '#shared/core/field-path';
import type { Id } from '#shared/core/ids';
import { isBlank } from '#shared/core/text';
import { type Actual, emptyActual } from '#shared/metric/actual';
import { actualFromData } from '#shared/metric/actual-from-data';
import type { Metric } from '#shared/metric/metric';
import type { JudgedCriterion, Verdict } from '#shared/plan/gate-judge';
import { thresholdWords } from '#shared/plan/gate-words';
import { reviewTexts } from '#shared/language/review';
import { useFieldSettings } from '../../components/fields/field-settings.tsx';
import { useTexts } from '../../components/language.ts';
import { MenuButton } from '../../components/menu.tsx';
import { Status, type StatusKind } from '../../components/status.tsx';
import { showToast } from '../../components/toast.tsx';
import { DataDialog } from '../../data-intake/data-dialog.tsx';
import { newId } from '../../storage/clock.ts';
import { deleteWithUndo, edit } from '../../storage/edit.ts';
import { ActualFields } from './actual-fields.tsx';
import { changeActual } from './change-actual.ts';
import styles from './review.module.css';
import { actualInWords, nameOf } from './review-words.ts';

const KINDS: Readonly<Record<Verdict, StatusKind>> = { met: 'ok', 'not-met': 'block', undecided: 'idle' };

const Judged = ({ entry }: { readonly entry: JudgedCriterion }) => {
  const t = useTexts(reviewTexts).judgedCard;
  const { verdict, reason } = entry.judgement;
  return (
    <p className={styles.verdict} role="status">
      <Status kind={KINDS[verdict]}>{t.verdicts[verdict]}</Status>
      <span className={styles.reason}>{reason}</span>
    </p>
  );
};

/** What was measured at this gate before the newest measurement. */
const Earlier = ({ metric, actuals }: { readonly metric: Metric; readonly actuals: readonly Actual[] }) => {
  const t = useTexts(reviewTexts).judgedCard;
  const { locale } = useFieldSettings();
  if (actuals.length === 0) return null;
  return (
    <p className={styles.earlier}>
      {t.earlier}{' '}
      {actuals.map((actual) => (
        <span key={actual.id}>{actualInWords(actual, metric.unit, locale)}</span>
      ))}
    </p>
  );
};

type MeasuredProps = {
  readonly phaseId: Id;
  readonly metric: Metric;
  readonly actual: Actual | undefined;
};

const More = ({ phaseId, metric, actual }: MeasuredProps) => {
  const t = useTexts(reviewTexts).judgedCard;
  const { isReadOnly } = useFieldSettings();
  if (isReadOnly || actual === undefined) return null;
  const name = nameOf(metric);
  return (
    <MenuButton
      label={t.moreFor(name)}
      items={[
        {
          id: 'again',
          label: t.again,
          icon: Plus,
          onAction: () =>
            void edit({ type: 'actual.add', metricId: metric.id, item: emptyActual(newId(), phaseId) }),
        },
        {
          id: 'delete',
          label: t.delete,
          icon: Trash2,
          onAction: () =>
            void deleteWithUndo(
              { type: 'actual.remove', metricId: metric.id, id: actual.id },
              t.measurementOf(name),
            ),
        },
      ]}
    />
  );
};

const Measured = (props: MeasuredProps) => {
  const t = useTexts(reviewTexts).judgedCard;
  const { phaseId, metric, actual } = props;
  const [isAsking, setAsking] = useState(false);
  const earlier = metric.actuals.filter((entry) => entry.phaseId === phaseId && entry.id !== actual?.id);
  return (
    <>
      <div id={fieldElementId(`metrics/${metric.id}/actuals`)} className={styles.measured}>
        <ActualFields {...props} onFromData={() => setAsking(true)} />
        <More {...props} />
      </div>
      <Earlier metric={metric} actuals={earlier} />
      {isAsking && (
        <DataDialog
          metric={metric}
          words={{
            title: t.dataTitle(nameOf(metric)),
            question: t.dataQuestion,
            use: t.dataUse,
          }}
          onUse={(choice) => {
            if (!changeActual(props, actualFromData(choice))) return false;
            showToast({ message: t.taken(nameOf(metric)) });
            return true;
          }}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
};

/** One criterion: what was asked, what was measured, and what follows from the two. */
export const JudgedCard = ({
  phaseId,
  entry,
  hasFieldsAbove,
}: {
  readonly phaseId: Id;
  readonly entry: JudgedCriterion;
  /** The same measurement is entered in a card above. */
  readonly hasFieldsAbove: boolean;
}) => {
  const t = useTexts(reviewTexts).judgedCard;
  const { locale } = useFieldSettings();
  const titleId = useId();
  const { criterion, asked, metric, actual } = entry;
  return (
    <article className={styles.card} aria-labelledby={titleId}>
      <header className={styles.cardHead}>
        <div className={styles.asked}>
          <h3 id={titleId}>{nameOf(metric)}</h3>
          <p>{thresholdWords(asked, locale)}</p>
          {!isBlank(criterion.evidence) && <p className={styles.evidence}>{criterion.evidence.trim()}</p>}
        </div>
        <Judged entry={entry} />
      </header>
      {metric && !hasFieldsAbove && <Measured phaseId={phaseId} metric={metric} actual={actual} />}
      {metric && hasFieldsAbove && <p className={styles.earlier}>{t.judgedAbove}</p>}
    </article>
  );
};
