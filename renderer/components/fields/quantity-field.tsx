import { fieldNumber, readableDecimals } from '#shared/core/parse-number';
import { parseQuantity } from '#shared/core/parse-quantity';
import type { Parsed } from '#shared/core/parsed';
import { settleQuantity, type SettledQuantity } from '#shared/core/settle-quantity';
import { findUnit } from '#shared/core/units';
import { useDraft } from './draft.ts';
import { DraftedField } from './drafted-field.tsx';
import type { FieldProps } from './field-props.ts';
import { type FieldSettings, useFieldSettings } from './field-settings.tsx';
import { useTold } from './told.ts';

/** What changes besides the value, in the same step: the unit, where there was none and one was typed. */
export type Besides = { readonly unit?: string };

/** The two ends of an interval. */
export type Interval = { readonly low: number; readonly high: number };

type QuantityProps = Omit<FieldProps<number | null>, 'onChange'> & {
  readonly onChange: (value: number | null, besides: Besides) => void;
  /** Takes a typed range as an interval, with the value of this field, in one step. */
  readonly onRange?: (interval: Interval, value: number | null, besides: Besides) => void;
  /** What the field itself takes of a typed range. */
  readonly rangeTakes: 'middle' | 'low' | 'high';
  /** The unit's text as it stands; blank while there is none. */
  readonly unit: string;
  /** Today's level, for "-60%" and "-12 points"; absent in a field where no change can be meant. */
  readonly baseline?: number | null | undefined;
  /** How many decimals it shows at least, so that figures that belong together line up. */
  readonly digits?: number;
};

/** Reads a text for a field; null value for nothing typed. */
const read = (
  text: string,
  props: Pick<QuantityProps, 'unit' | 'baseline' | 'rangeTakes' | 'onRange'>,
  { locale, currency }: FieldSettings,
): Parsed<SettledQuantity> => {
  const { unit: unitText, rangeTakes } = props;
  const baseline = props.baseline === undefined ? {} : { baseline: props.baseline };
  const place = { locale, currency, unit: findUnit(unitText), unitText, ...baseline };
  const parsed = parseQuantity(text, place);
  if (!parsed.ok) return parsed;
  const setsInterval = props.onRange !== undefined;
  return settleQuantity(text, parsed.value, { locale, unitText, rangeTakes, setsInterval, ...baseline });
};

/** Not yet: what sets more than the value is taken over once, when the typing is done. */
const LATER: Parsed<number | null> = { ok: false, message: '' };

/**
 * A number in a unit, typed as people type it: "1,5 h", "90 min" in a field of hours, "12k", "5-6 days", "-60%". What was
 * read stands below the field while it is typed and until somebody types elsewhere. A single value shows in the document
 * at once; a range or a first unit is set when the field is left, as one step to undo.
 */
export const QuantityField = (props: QuantityProps) => {
  const { value, onChange, onRange, unit, digits = 0, rangeTakes, baseline, ...rest } = props;
  const settings = useFieldSettings();
  const { locale } = settings;
  const [told, tell] = useTold(value);
  const readHere = (text: string): Parsed<SettledQuantity> =>
    read(text, { unit, baseline, rangeTakes, ...(onRange ? { onRange } : {}) }, settings);

  const take = (settled: SettledQuantity): void => {
    const besides = settled.unit === null ? {} : { unit: settled.unit };
    if (settled.range && onRange) onRange(settled.range, settled.value, besides);
    else if (settled.unit !== null || !Object.is(settled.value, value)) onChange(settled.value, besides);
  };
  const draft = useDraft<number | null>({
    path: rest.path,
    value,
    onChange: (next) => onChange(next, {}),
    // Only what is typed is read again, so showing a converted number in short never rounds it.
    format: (number) => fieldNumber(number, locale, digits, Math.max(digits, readableDecimals(number))),
    parse: (text, isDone) => {
      const settled = readHere(text);
      if (!settled.ok) return settled;
      const isMore = settled.value.range !== null || settled.value.unit !== null;
      return isMore && !isDone ? LATER : { ok: true, value: settled.value.value };
    },
    accept: ({ text, isDone }) => {
      const settled = readHere(text);
      if (!settled.ok) return;
      take(settled.value);
      if (isDone) tell({ about: settled.value.value, text: settled.value.hint });
    },
    takesBack: true,
  });
  const typed = draft.isTyped ? readHere(draft.text) : null;
  const hint = typed === null ? told?.text : typed.ok ? typed.value.hint : undefined;
  return <DraftedField {...rest} draft={draft} isNumber told={hint} />;
};
