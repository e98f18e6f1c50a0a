import { type AgendaBlock } from '#shared/agenda/agenda';
import { LAST_DAY } from '#shared/agenda/order';
import { agendaTexts } from '#shared/language/agenda';
import { SelectField } from '../../components/fields/select-field.tsx';
import { FieldGrid } from '../../components/fields/stage-form.tsx';
import { TextAreaField } from '../../components/fields/text-area-field.tsx';
import { useTexts } from '../../components/language.ts';
import { useSession } from '../../storage/use-session.ts';
import { setDay } from './agenda-steps.ts';
import styles from './agenda.module.css';
import { TimeField } from './minutes-field.tsx';

/** Changes fields of a block. */
export type Change = (changes: Partial<Omit<AgendaBlock, 'id'>>) => void;

const TEXTS = ['purpose', 'method', 'materials', 'notes'] as const;

const DayField = ({ block }: { readonly block: AgendaBlock }) => {
  const t = useTexts(agendaTexts);
  const last = useSession((session) =>
    session.agenda.blocks.reduce((most, { day }) => Math.max(most, day), 1),
  );
  const days = Array.from({ length: Math.min(LAST_DAY, last + 1) }, (_, place) => place + 1);
  return (
    <SelectField
      label={t.fields.day}
      options={days.map((day) => ({ value: String(day), label: t.day(day) }))}
      value={String(block.day)}
      path={`agenda/blocks/${block.id}/day`}
      onChange={(day) => setDay(block, Number(day))}
    />
  );
};

/** What a block is for, how it is done and with what, and what only the facilitator reads. */
export const BlockDetails = ({ block, change }: { readonly block: AgendaBlock; readonly change: Change }) => {
  const t = useTexts(agendaTexts).fields;
  const labels = { purpose: t.purpose, method: t.methodInFull, materials: t.materials, notes: t.notes };
  return (
    <div className={styles.details}>
      <FieldGrid columns={2}>
        {TEXTS.map((field) => (
          <TextAreaField
            key={field}
            label={labels[field]}
            value={block[field]}
            path={`agenda/blocks/${block.id}/${field}`}
            onChange={(text) => change({ [field]: text })}
            hint={field === 'notes' ? t.notesHint : undefined}
          />
        ))}
        <TimeField
          label={t.startsAt}
          value={block.startsAt}
          path={`agenda/blocks/${block.id}/startsAt`}
          onChange={(startsAt) => change({ startsAt })}
          hint={t.startsAtHint}
        />
        <DayField block={block} />
      </FieldGrid>
    </div>
  );
};
