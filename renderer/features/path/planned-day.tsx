import { formatDate, type IsoDate, type OptionalDate } from '#shared/core/dates';
import { parseDate } from '#shared/core/parse-date';
import { useDraft } from '../../components/fields/draft.ts';
import { DraftedField } from '../../components/fields/drafted-field.tsx';
import { useFieldSettings } from '../../components/fields/field-settings.tsx';
import { useProblem } from '../../storage/use-findings.ts';

type DayProps = {
  readonly label: string;
  readonly path: string;
  /** A field in a row of a table, its label only heard. */
  readonly isCell?: boolean;
  readonly placeholder?: string;
  readonly hint?: string | undefined;
  /** What the document holds because of this field. */
  readonly typed: OptionalDate;
  /** The day that counts. */
  readonly shown: OptionalDate;
  /** Why it is not the typed one; blank where it is. */
  readonly why?: string;
  /** What is wrong with a day, or with none; it is then not taken, and stays in the field. */
  readonly refusal?: (day: OptionalDate) => string | null;
  /** Whether a day is taken while it is typed, or only once the typing is done. */
  readonly isTakenAtOnce?: (day: IsoDate) => boolean;
  readonly onChange: (day: OptionalDate) => void;
};

/** A day of the plan: the one that counts, typed or computed. */
export const PlannedDay = ({
  typed,
  shown,
  why = '',
  refusal,
  isTakenAtOnce,
  onChange,
  isCell = false,
  ...rest
}: DayProps) => {
  const { locale } = useFieldSettings();
  const draft = useDraft<OptionalDate>({
    path: rest.path,
    value: typed,
    onChange,
    format: () => (shown === '' ? '' : formatDate(shown, locale, 'short')),
    parse: (text, isDone) => {
      const parsed = parseDate(text, locale, isDone);
      if (!parsed.ok) return parsed;
      const message = refusal?.(parsed.value) ?? null;
      if (message !== null) return { ok: false, message };
      // The message is never shown: what waits for the end of the typing is read again there.
      const waits = !isDone && parsed.value !== '' && isTakenAtOnce?.(parsed.value) === false;
      return waits ? { ok: false, message: '' } : parsed;
    },
  });
  return (
    <DraftedField
      {...rest}
      isLabelHidden={isCell}
      size={isCell ? 'cell' : 'md'}
      problem={useProblem(rest.path)}
      computed={why === '' ? undefined : why}
      draft={draft}
      isNumber={false}
    />
  );
};
