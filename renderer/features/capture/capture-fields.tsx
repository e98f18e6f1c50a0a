import type { OptionalId } from '#shared/core/ids';
import { captureTexts } from '#shared/language/capture';
import { DateField } from '../../components/fields/date-field.tsx';
import { PersonField } from '../../components/fields/person-field.tsx';
import { SelectField } from '../../components/fields/select-field.tsx';
import { FieldGrid, Span } from '../../components/fields/stage-form.tsx';
import { TextAreaField } from '../../components/fields/text-area-field.tsx';
import { useTexts } from '../../components/language.ts';
import { usePeople } from '../../storage/use-session.ts';
import styles from './capture.module.css';
import type { DraftState } from './use-draft.ts';

type PartProps = Pick<DraftState, 'draft' | 'change'>;

/** Stands for a name that is no person of the session yet; ids hold no colon. */
const NEW = 'new:';

/** Whose it is: the owner, who decides, who raised it, who said it. Somebody new becomes a person when it is stored. */
const Person = ({ draft, change }: PartProps) => {
  const t = useTexts(captureTexts);
  const people = usePeople();
  const { person, newPerson, kind } = draft;
  const isNew = person === '' && newPerson !== '';
  return (
    <PersonField
      label={t.person[kind]}
      placeholder={t.personHint}
      path="capture/person"
      people={isNew ? [...people, { id: NEW, name: newPerson, detail: '' }] : people}
      value={isNew ? NEW : person}
      onChange={(id) => change(id === NEW ? { person: '' } : { person: id as OptionalId, newPerson: '' })}
      onAdd={(name) => change({ person: '', newPerson: name })}
    />
  );
};

const Day = ({ draft: { kind, isDecided, day }, change }: PartProps) => {
  const t = useTexts(captureTexts);
  const isPast = kind === 'decision' && isDecided;
  return (
    <DateField
      label={kind === 'action' ? t.day.due : isDecided ? t.day.decided : t.day.open}
      placeholder={isPast ? t.today : t.dayHint}
      path="capture/day"
      value={day}
      onChange={(next) => change({ day: next })}
    />
  );
};

/** Whether it is decided, or only by when it will be. */
const State = ({ draft, change }: PartProps) => {
  const t = useTexts(captureTexts);
  return (
    <SelectField
      label={t.state}
      options={[
        { value: 'decided', label: t.states.decided },
        { value: 'open', label: t.states.open },
      ]}
      value={draft.isDecided ? 'decided' : 'open'}
      onChange={(state) => change({ isDecided: state === 'decided' })}
    />
  );
};

/** Why, and instead of what: in as many lines as it takes. */
const Reasons = ({ draft, change }: PartProps) => {
  const t = useTexts(captureTexts);
  return (
    <div data-lines className={styles.lines}>
      <TextAreaField
        label={t.reason}
        rows={1}
        value={draft.reason}
        path="capture/reason"
        onChange={(reason) => change({ reason })}
      />
      <TextAreaField
        label={t.alternatives}
        rows={1}
        value={draft.alternatives}
        path="capture/alternatives"
        onChange={(alternatives) => change({ alternatives })}
      />
    </div>
  );
};

/** The fields of what is caught; only the text is asked for. */
export const CaptureFields = (props: PartProps) => {
  const t = useTexts(captureTexts);
  const { draft, change } = props;
  const isDecision = draft.kind === 'decision';
  return (
    <FieldGrid columns={4}>
      <Span of="row">
        <TextAreaField
          label={t.text[draft.kind]}
          isOneLine
          voice="serif"
          value={draft.text}
          path="capture/text"
          onChange={(text) => change({ text })}
        />
      </Span>
      <Span of={2}>
        <Person {...props} />
      </Span>
      {draft.kind === 'action' && (
        <Span of={2}>
          <Day {...props} />
        </Span>
      )}
      {isDecision && <State {...props} />}
      {isDecision && <Day {...props} />}
      {isDecision && <Reasons {...props} />}
    </FieldGrid>
  );
};
