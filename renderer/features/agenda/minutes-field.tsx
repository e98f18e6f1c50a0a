import { parseMinutes, parseTime } from '#shared/agenda/minutes';
import { agendaTexts } from '#shared/language/agenda';
import { useDraft } from '../../components/fields/draft.ts';
import { DraftedField } from '../../components/fields/drafted-field.tsx';
import type { FieldProps } from '../../components/fields/field-props.ts';
import { useTexts } from '../../components/language.ts';

/** A length, typed as people write it: "45", "1h30". It is never empty. */
export const MinutesField = ({ value, onChange, ...rest }: FieldProps<number>) => {
  const { wrongMinutes } = useTexts(agendaTexts);
  const draft = useDraft({
    path: rest.path,
    value,
    onChange,
    format: String,
    parse: (text) => {
      const minutes = parseMinutes(text);
      return minutes === null ? { ok: false, message: wrongMinutes } : { ok: true, value: minutes };
    },
  });
  return <DraftedField {...rest} draft={draft} isNumber inputMode="text" />;
};

/** A time on the wall, typed as people write it: "9:30", "930". The empty text is none. */
export const TimeField = ({ value, onChange, ...rest }: FieldProps<string>) => {
  const { wrongTime } = useTexts(agendaTexts);
  const draft = useDraft({
    path: rest.path,
    value,
    onChange,
    format: String,
    parse: (text, isDone) => {
      if (text.trim() === '') return { ok: true, value: '' };
      // While somebody is typing, "1" may become "13:30": only what is whole counts.
      const time = isDone || /\d[:.h]\d\d$/.test(text) ? parseTime(text) : null;
      return time === null ? { ok: false, message: wrongTime } : { ok: true, value: time };
    },
  });
  return <DraftedField {...rest} draft={draft} isNumber={false} inputMode="text" />;
};
