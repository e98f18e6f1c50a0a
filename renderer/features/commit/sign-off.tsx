import { openFindings } from '#shared/findings/finding';
import { FileDown, Fingerprint } from 'lucide-react';
import { memo } from 'react';
import type { Id } from '#shared/core/ids';
import type { Signatory } from '#shared/session/session';
import { Button } from '../../components/button.tsx';
import { PersonField } from '../../components/fields/person-field.tsx';
import { Row, Rows } from '../../components/fields/rows.tsx';
import { TextAreaField } from '../../components/fields/text-area-field.tsx';
import { TextField } from '../../components/fields/text-field.tsx';
import { Section } from '../../components/section.tsx';
import { newId } from '../../storage/clock.ts';
import { useFindingsPart, useProblem } from '../../storage/use-findings.ts';
import { addPersonCommand, usePeople, useSession, useSessionList } from '../../storage/use-session.ts';
import styles from './commit.module.css';
import { deleteWithUndo, edit } from '../../storage/edit.ts';

const addSignatory = (index: number): Id | null => {
  const id = newId();
  const item: Signatory = { id, participantId: '', capacity: '' };
  return edit({ type: 'signatory.add', item, index }) ? id : null;
};

const SignatoryRow = memo(({ id, number }: { readonly id: Id; readonly number: number }) => {
  const item = useSession((session) => session.signOff.signatories.find((entry) => entry.id === id));
  const title = useSession(
    (session) => session.participants.find((person) => person.id === item?.participantId)?.title ?? '',
  );
  const people = usePeople();
  const path = `signOff/signatories/${id}`;
  const problem = useProblem(`${path}/participantId`);
  if (!item) return null;
  const who = `signatory ${number}`;
  const update = (changes: Partial<Omit<Signatory, 'id'>>) =>
    ({ type: 'signatory.update', id, changes }) as const;
  return (
    <Row id={id} name={who} onDelete={() => deleteWithUndo({ type: 'signatory.remove', id }, who)}>
      <PersonField
        label={`Name of ${who}`}
        isLabelHidden
        size="cell"
        placeholder="Who signs"
        people={people}
        value={item.participantId}
        path={`${path}/participantId`}
        problem={problem}
        onChange={(person) => edit(update({ participantId: person as Id | '' }))}
        onAdd={(name) =>
          edit(addPersonCommand(name, 'sponsor', (person) => update({ participantId: person })))
        }
      />
      <TextField
        label={`Capacity of ${who}`}
        isLabelHidden
        size="cell"
        placeholder={title || 'Signs as'}
        value={item.capacity}
        path={`${path}/capacity`}
        onChange={(capacity) => edit(update({ capacity }))}
      />
    </Row>
  );
});
SignatoryRow.displayName = 'SignatoryRow';

const COLUMNS = [{ label: 'Who signs' }, { label: 'As' }];

const ExportHint = () => {
  const musts = useFindingsPart((found) => openFindings(found.findings, 'must').length);
  return (
    <p className={styles.hint}>
      <Fingerprint aria-hidden size={16} />
      <span>
        The facilitator seals the PDF with their own certificate; the client’s line stays open for theirs. The
        session travels inside it.
        {musts > 0 && (
          <b>
            {' '}
            {musts === 1 ? 'One thing that must be fixed' : `${musts} things that must be fixed`} will be
            printed in it.
          </b>
        )}
      </span>
    </p>
  );
};

/** Who signs, what is signed, and the way to the signed report. */
export const SignOff = ({ onExport }: { readonly onExport: () => void }) => {
  const ids = useSessionList((session) => session.signOff.signatories.map((entry) => entry.id));
  return (
    <Section title="Signatures" count={ids.length || undefined}>
      <Rows
        label="Signatories"
        columns={COLUMNS}
        layout={styles.signLayout ?? ''}
        ids={ids}
        onAdd={addSignatory}
        addLabel="Add who signs"
        path="signOff/signatories"
      >
        {ids.map((id, position) => (
          <SignatoryRow key={id} id={id} number={position + 1} />
        ))}
      </Rows>
      <div className={styles.sign}>
        <TextAreaField
          label="The sentence that is signed"
          voice="serif"
          value={useSession((session) => session.signOff.statement)}
          path="signOff/statement"
          problem={useProblem('signOff/statement')}
          onChange={(statement) => edit({ type: 'signOff.update', changes: { statement } })}
        />
        <Button kind="main" icon={FileDown} onPress={onExport}>
          Export signed PDF
        </Button>
        <ExportHint />
      </div>
    </Section>
  );
};
