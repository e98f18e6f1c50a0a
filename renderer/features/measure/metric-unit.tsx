import type { Id } from '#shared/core/ids';
import type { Parsed } from '#shared/core/parsed';
import type { PlainError, Result } from '#shared/core/result';
import { SHORT_TEXT_LIMIT } from '#shared/core/text';
import { findUnit } from '#shared/core/units';
import { valuesOf } from '#shared/metric/convert-metric';
import type { Command } from '#shared/session/command';
import { measureTexts } from '#shared/language/measure';
import { Button } from '../../components/button.tsx';
import { type Accepted, useDraft } from '../../components/fields/draft.ts';
import { DraftedField } from '../../components/fields/drafted-field.tsx';
import { type Told, useTold } from '../../components/fields/told.ts';
import { textsNow, useTexts } from '../../components/language.ts';
import { edit } from '../../storage/edit.ts';
import { currentSession } from '../../storage/use-session.ts';
import { metricOf, useMetricField } from './metric-fields.tsx';
import styles from './metric-unit.module.css';
import { switchUnit, type UnitSwitch } from './switch-unit.ts';

/** What became of the numbers, and the command that puts them back under the new unit. */
type UnitTold = Told<string> & { readonly keep: Command | null };

/** The change from the unit that stood there before the typing began; null once the metric is deleted. */
const switched = (id: Id, start: string, text: string): Result<UnitSwitch, PlainError> | null => {
  const session = currentSession();
  const metric = metricOf(session, id);
  return metric
    ? switchUnit(session, { ...metric, unit: start }, text.trim(), textsNow(measureTexts).switchUnit)
    : null;
};

/** Whether the numbers may change with the unit: then it counts when the typing is done, not letter by letter. */
const waits = (id: Id, start: string): boolean => {
  const metric = metricOf(currentSession(), id);
  return metric !== undefined && findUnit(start) !== null && valuesOf(metric).length > 0;
};

const LATER: Parsed<string> = { ok: false, message: '' };

const parseUnit = (id: Id, text: string, isDone: boolean, start: string): Parsed<string> => {
  if (!isDone) return waits(id, start) ? LATER : { ok: true, value: text };
  const result = switched(id, start, text);
  if (result?.ok === false) return { ok: false, message: `${result.error.message} ${result.error.todo}` };
  return { ok: true, value: text.trim() };
};

/** Takes the unit over with all numbers, as one step to undo; what is to be told about it. */
const takeUnit = (id: Id, { text, start }: Accepted<string>): UnitTold | null => {
  const result = switched(id, start, text);
  if (!result?.ok || !edit(result.value.command)) return null;
  return { about: text.trim(), text: result.value.told, keep: result.value.keep };
};

/**
 * The unit of a metric. Where the new unit measures the same thing, all numbers are converted with it, and the field says
 * so; where it does not, they stay as they are, and it says that.
 */
export const MetricUnit = ({ id }: { readonly id: Id }) => {
  const t = useTexts(measureTexts).metricUnit;
  const { value, path, problem, onChange } = useMetricField({ id, field: 'unit', label: t.label }, '');
  const [told, tell] = useTold<string, UnitTold>(value);
  const draft = useDraft<string>({
    path,
    value,
    onChange,
    format: (unit) => unit,
    parse: (text, isDone, start) => parseUnit(id, text, isDone, start),
    accept: (typed) => (typed.isDone ? tell(takeUnit(id, typed)) : onChange(typed.value)),
  });
  const keep = told?.keep;
  return (
    <div className={styles.unit}>
      <DraftedField
        label={t.label}
        placeholder={t.hint}
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
            edit(keep);
            tell(null);
          }}
        >
          {t.keep}
        </Button>
      )}
    </div>
  );
};
