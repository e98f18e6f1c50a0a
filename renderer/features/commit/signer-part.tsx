import { useState } from 'react';
import type { OptionalId } from '#shared/core/ids';
import { isBlank } from '#shared/core/text';
import { type CommitTexts, commitTexts } from '#shared/language/commit';
import { listedSigner } from '#shared/session/room-signing';
import type { Session } from '#shared/session/session';
import { Button } from '../../components/button.tsx';
import { PersonField } from '../../components/fields/person-field.tsx';
import { SelectField, type SelectOption } from '../../components/fields/select-field.tsx';
import { FieldGrid } from '../../components/fields/stage-form.tsx';
import { TextField } from '../../components/fields/text-field.tsx';
import { useTexts } from '../../components/language.ts';
import { usePeople } from '../../storage/use-session.ts';
import styles from './sign.module.css';
import type { SignerState } from './use-signer.ts';

/** The choice that is no line of the list; ids hold no colon. */
const OTHER = 'other:';

/** Stands for a name that is no person of the session yet. */
const NEW = 'new:';

const optionsOf = (session: Session, { dialog: t }: CommitTexts): readonly SelectOption<string>[] => [
  ...session.signOff.signatories.map((line, place) => {
    const { name } = listedSigner(session, line);
    return { value: line.id, label: isBlank(name) ? t.lineWithout(place + 1) : name };
  }),
  { value: OTHER, label: t.notListed },
];

type PartProps = { readonly session: Session; readonly state: SignerState };

const ChooseLine = ({
  session,
  state,
  onChosen,
}: PartProps & { readonly onChosen: (id: OptionalId) => void }) => {
  const t = useTexts(commitTexts);
  return (
    <SelectField
      label={t.dialog.whoSigns}
      options={optionsOf(session, t)}
      value={state.choice.signatoryId === '' ? OTHER : state.choice.signatoryId}
      onChange={(value) => onChosen(value === OTHER ? '' : (value as OptionalId))}
    />
  );
};

/** Whoever signs and is not named yet: the person, as what, and for whom. */
const NamePerson = ({ state: { choice, name, say } }: PartProps) => {
  const { dialog: t } = useTexts(commitTexts);
  const people = usePeople();
  const { participantId, name: named, capacity, organisation } = choice.signer;
  const isNew = participantId === '' && named !== '';
  return (
    <div className={styles.named}>
      <PersonField
        label={t.name}
        placeholder={t.whoSigns}
        people={isNew ? [...people, { id: NEW, name: named, detail: '' }] : people}
        value={isNew ? NEW : participantId}
        onChange={(id) => name(id === NEW ? '' : (id as OptionalId), id === NEW ? named : '')}
        onAdd={(typed) => name('', typed)}
      />
      <FieldGrid columns={2}>
        <TextField
          label={t.as}
          placeholder={t.asHint}
          value={capacity}
          onChange={(text) => say({ capacity: text })}
        />
        <TextField
          label={t.organisation}
          value={organisation}
          onChange={(text) => say({ organisation: text })}
        />
      </FieldGrid>
    </div>
  );
};

/** Who signs, large enough to be read by the person whom the laptop is handed to. */
export const SignerPart = (props: PartProps & { readonly onOther: () => void }) => {
  const { session, state, onOther } = props;
  const { dialog: t } = useTexts(commitTexts);
  const [isChoosing, setChoosing] = useState(false);
  const { signer } = state.choice;
  const quiet = [signer.capacity, signer.organisation].filter((text) => !isBlank(text)).join(', ');
  const onChosen = (id: OptionalId): void => {
    state.choose(id);
    onOther();
  };
  const hasChoice = state.isListed || session.signOff.signatories.length > 0;
  return (
    <section className={styles.who} aria-label={t.whoSigns}>
      {isChoosing && <ChooseLine {...props} onChosen={onChosen} />}
      <div className={styles.signerRow}>
        {state.isListed ? (
          <div>
            <p className={styles.name}>{signer.name}</p>
            {quiet !== '' && <p className={styles.capacity}>{quiet}</p>}
          </div>
        ) : (
          <NamePerson {...props} />
        )}
        {!isChoosing && hasChoice && (
          <Button kind="link" onPress={() => setChoosing(true)}>
            {state.isListed ? t.somebodyElse : t.fromList}
          </Button>
        )}
      </div>
    </section>
  );
};
