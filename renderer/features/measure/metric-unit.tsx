import type { Id } from '#shared/core/ids';
import { formatNumber } from '#shared/core/numbers';
import type { Parsed } from '#shared/core/parsed';
import { SHORT_TEXT_LIMIT } from '#shared/core/text';
import { findUnit } from '#shared/core/units';
import {
  convertMetricUnit,
  type UnitChange,
  type UnitChanges,
  valuesOf,
} from '#shared/metric/convert-metric';
import type { Metric } from '#shared/metric/metric';
import { Button } from '../../components/button.tsx';
import { type Accepted, useDraft } from '../../components/fields/draft.ts';
import { DraftedField } from '../../components/fields/drafted-field.tsx';
import { useFieldSettings } from '../../components/fields/field-settings.tsx';
import { type Told, useTold } from '../../components/fields/told.ts';
import { edit } from '../../storage/edit.ts';
import { currentSession, useSession } from '../../storage/use-session.ts';
import { metricOf, useMetricField } from './metric-fields.tsx';
import styles from './metric-unit.module.css';

/** What became of the numbers, and the changes that would put them back under the new unit. */
type UnitTold = Told<string> & { readonly keep: UnitChanges | null };

const KEPT = 'The numbers were kept as they are.';

const words = (change: UnitChange, from: string, locale: string): string => {
  switch (change.kind) {
    case 'same':
      return '';
    case 'kept': {
      if (change.why) return `${KEPT} ${change.why.message}`;
      const unknown = findUnit(from) === null ? from.trim() : change.changes.unit;
      return `${KEPT} ${unknown} is no unit that can be converted.`;
    }
    case 'converted': {
      const { example, changes, note } = change;
      const [before, after] = [formatNumber(example.from, locale), formatNumber(example.to, locale)];
      const sum = `${before} ${from.trim()} are ${after} ${changes.unit}.`;
      return ['Converted:', sum, note, 'Undo takes it back.'].filter((part) => part !== '').join(' ');
    }
  }
};

/** The numbers as they were, under the new unit. */
const keptUnder = ({ baseline, must, plan, wish }: Metric, unit: string): UnitChanges => ({
  unit,
  baseline: { value: baseline.value, low: baseline.low, high: baseline.high },
  must: { value: must.value },
  plan: { value: plan.value },
  wish: { value: wish.value },
});

/** What the unit changes to, from the unit that stood there before the typing began. */
const switched = (id: Id, start: string, text: string) => {
  const metric = metricOf(currentSession(), id);
  return metric ? { metric, result: convertMetricUnit({ ...metric, unit: start }, text.trim()) } : null;
};

/** Whether the numbers may change with the unit: then it counts when the typing is done, not letter by letter. */
const waits = (id: Id, start: string): boolean => {
  const metric = metricOf(currentSession(), id);
  return metric !== undefined && findUnit(start) !== null && valuesOf(metric).length > 0;
};

const LATER: Parsed<string> = { ok: false, message: '' };

const parseUnit = (id: Id, text: string, isDone: boolean, start: string): Parsed<string> => {
  if (!isDone) return waits(id, start) ? LATER : { ok: true, value: text };
  const result = switched(id, start, text)?.result;
  if (result?.ok === false) return { ok: false, message: `${result.error.message} ${result.error.todo}` };
  return { ok: true, value: text.trim() };
};

/** Takes the unit over with all numbers, as one step to undo; what is to be told about it. */
const takeUnit = (id: Id, { text, start }: Accepted<string>, locale: string): UnitTold | null => {
  const change = switched(id, start, text);
  if (!change?.result.ok) return null;
  const { changes } = change.result.value;
  if (!edit({ type: 'metric.update', id, changes })) return null;
  const isConverted = change.result.value.kind === 'converted';
  return {
    about: changes.unit,
    text: words(change.result.value, start, locale),
    keep: isConverted ? keptUnder(change.metric, changes.unit) : null,
  };
};

/**
 * The unit of a metric. Where the new unit measures the same thing, all numbers are converted with it, and the field says
 * so; where it does not, they stay as they are, and it says that.
 */
export const MetricUnit = ({ id }: { readonly id: Id }) => {
  const { locale } = useFieldSettings();
  const { value, path, problem, onChange } = useMetricField({ id, field: 'unit', label: 'Unit' }, '');
  const [told, tell] = useTold<string, UnitTold>(value);
  const hasNumbers = useSession((session) => {
    const metric = metricOf(session, id);
    return metric !== undefined && valuesOf(metric).length > 0;
  });
  const draft = useDraft<string>({
    path,
    value,
    onChange,
    format: (unit) => unit,
    parse: (text, isDone, start) => parseUnit(id, text, isDone, start),
    accept: (typed) => (typed.isDone ? tell(takeUnit(id, typed, locale)) : onChange(typed.value)),
  });
  const keep = hasNumbers ? told?.keep : null;
  return (
    <div className={styles.unit}>
      <DraftedField
        label="Unit"
        placeholder="Such as days"
        path={path}
        problem={problem}
        draft={draft}
        isNumber={false}
        maxLength={SHORT_TEXT_LIMIT}
        told={told?.text}
      />
      {keep && (
        <Button
          kind="link"
          size="sm"
          onPress={() => {
            edit({ type: 'metric.update', id, changes: keep });
            tell(null);
          }}
        >
          Keep the numbers instead
        </Button>
      )}
    </div>
  );
};
