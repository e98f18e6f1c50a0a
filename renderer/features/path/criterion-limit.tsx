import { Pin, PinOff } from 'lucide-react';
import { isBlank } from '#shared/core/text';
import { driftOf, isFollowing, pinned, unpinned } from '#shared/plan/gate-changes';
import { effectiveCriterion } from '#shared/plan/gate-criteria';
import { LEVEL_WORDS, limitWords } from '#shared/plan/gate-words';
import { pathGateTexts } from '#shared/language/path-gate';
import { Button } from '../../components/button.tsx';
import { useFieldSettings } from '../../components/fields/field-settings.tsx';
import { NumberField } from '../../components/fields/number-field.tsx';
import { SelectField } from '../../components/fields/select-field.tsx';
import { TextField } from '../../components/fields/text-field.tsx';
import { useTexts } from '../../components/language.ts';
import { useSession } from '../../storage/use-session.ts';
import { type CellProps, changeCriterion } from './criterion-change.ts';
import { useCellProblem } from './criterion-problems.tsx';
import { comparators } from './gate-options.ts';
import styles from './gate.module.css';

const useMetricName = ({ metricId }: CellProps['item']): string => {
  const t = useTexts(pathGateTexts).limit;
  const name = useSession((session) => session.metrics.find(({ id }) => id === metricId)?.name ?? '');
  return isBlank(name) ? t.itsMetric : name.trim();
};

/** The number of the metric, with the way to keep it. Its problem is told here, since it has no field of its own. */
const Followed = ({ phaseId, item, who }: CellProps) => {
  const t = useTexts(pathGateTexts).limit;
  const { locale, isReadOnly } = useFieldSettings();
  const metrics = useSession((session) => session.metrics);
  const name = useMetricName(item);
  if (item.level === '') return null;
  return (
    <div className={styles.asked}>
      <p className={styles.followed}>{limitWords(effectiveCriterion(item, metrics), locale)}</p>
      <p className={styles.source}>
        {t.follows(LEVEL_WORDS[item.level], name)}
        {!isReadOnly && (
          <Button
            kind="link"
            icon={Pin}
            aria-label={t.pinOf(who)}
            onPress={() => changeCriterion(phaseId, item.id, pinned(item, metrics))}
          >
            {t.pin}
          </Button>
        )}
      </p>
    </div>
  );
};

const OwnFields = (cell: CellProps) => {
  const t = useTexts(pathGateTexts).limit;
  const { phaseId, item, who } = cell;
  const path = `phases/${phaseId}/gate/criteria/${item.id}`;
  const common = { isLabelHidden: true, size: 'cell' } as const;
  return (
    <div className={styles.own}>
      <SelectField
        {...common}
        label={t.comparisonOf(who)}
        options={comparators()}
        value={item.comparator}
        path={`${path}/comparator`}
        problem={useCellProblem(cell, 'comparator')}
        onChange={(comparator) => changeCriterion(phaseId, item.id, { comparator })}
      />
      <NumberField
        {...common}
        label={t.numberOf(who)}
        value={item.value}
        path={`${path}/value`}
        problem={useCellProblem(cell, 'value')}
        onChange={(value) => changeCriterion(phaseId, item.id, { value })}
      />
      <TextField
        {...common}
        label={t.unitOf(who)}
        value={item.unit}
        path={`${path}/unit`}
        problem={useCellProblem(cell, 'unit')}
        onChange={(unit) => changeCriterion(phaseId, item.id, { unit })}
      />
    </div>
  );
};

/** What a pinned number is pinned against, and where the metric has moved on since. */
const Pinned = ({ phaseId, item, who }: CellProps) => {
  const t = useTexts(pathGateTexts).limit;
  const { locale, isReadOnly } = useFieldSettings();
  const metrics = useSession((session) => session.metrics);
  const name = useMetricName(item);
  const drift = driftOf(item, metrics);
  if (item.level === '') return null;
  const level = LEVEL_WORDS[item.level];
  return (
    <p className={styles.source}>
      {drift === null ? (
        <span>{t.same(level, name)}</span>
      ) : (
        <span className={styles.drift}>{t.drifted(level, name, limitWords(drift, locale))}</span>
      )}
      {!isReadOnly && (
        <Button
          kind="link"
          icon={PinOff}
          aria-label={t.unpinOf(who)}
          onPress={() => changeCriterion(phaseId, item.id, unpinned())}
        >
          {t.unpin}
        </Button>
      )}
    </p>
  );
};

/** What a criterion asks for: the number of its metric's level, or its own. */
export const CriterionLimit = (cell: CellProps) => {
  const follows = useSession((session) => isFollowing(cell.item, session.metrics));
  if (follows) return <Followed {...cell} />;
  return (
    <div className={styles.asked}>
      <OwnFields {...cell} />
      {cell.item.pinned && <Pinned {...cell} />}
    </div>
  );
};
