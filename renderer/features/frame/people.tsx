import { ChevronDown, ChevronUp, UserPlus } from 'lucide-react';
import { memo, useState } from 'react';
import type { Id } from '#shared/core/ids';
import { emptyParticipant, type Participant, type ParticipantRole } from '#shared/session/participant';
import { focusField } from '../../components/focus-field.ts';
import { useFieldSettings } from '../../components/fields/field-settings.tsx';
import { Row, Rows } from '../../components/fields/rows.tsx';
import { SelectField } from '../../components/fields/select-field.tsx';
import { FieldGrid } from '../../components/fields/stage-form.tsx';
import { TextField } from '../../components/fields/text-field.tsx';
import { Button } from '../../components/button.tsx';
import { IconButton } from '../../components/icon-button.tsx';
import { Section } from '../../components/section.tsx';
import { Status } from '../../components/status.tsx';
import { newId } from '../../storage/clock.ts';
import { currentSession, useSession } from '../../storage/use-session.ts';
import { deleteWithUndo, edit } from '../../storage/edit.ts';
import styles from './people.module.css';
import { byRole, ROLES } from './roles.ts';

const ROLE_OPTIONS = ROLES.map(({ role, name }) => ({ value: role, label: name }));
const SIDES = [
  { value: 'client', label: 'Client' },
  { value: 'supplier', label: 'Supplier' },
] as const;
const ATTENDANCE = [
  { value: 'present', label: 'In the room' },
  { value: 'joins-later', label: 'Joins later' },
  { value: 'absent', label: 'Not here' },
] as const;

const addPerson = (role: ParticipantRole): Id | null => {
  const id = newId();
  return edit({ type: 'participant.add', item: emptyParticipant(id, role) }) ? id : null;
};

const removePerson = (person: Participant): void => {
  deleteWithUndo({ type: 'participant.remove', id: person.id }, person.name || 'the person', {
    note: 'What they owned is open again.',
  });
};

type Change = (changes: Partial<Omit<Participant, 'id'>>) => void;

const More = ({ person, who, change }: { person: Participant; who: string; change: Change }) => (
  <div className={styles.more}>
    <FieldGrid columns={2}>
      <TextField
        label={`Organisation of ${who}`}
        value={person.organisation}
        onChange={(organisation) => change({ organisation })}
      />
      <TextField label={`E-mail of ${who}`} value={person.email} onChange={(email) => change({ email })} />
    </FieldGrid>
  </div>
);

const Presence = ({ person, who, change }: { person: Participant; who: string; change: Change }) => (
  <>
    <SelectField
      label={`Side of ${who}`}
      isLabelHidden
      size="cell"
      options={SIDES}
      value={person.side}
      onChange={(side) => change({ side })}
    />
    <SelectField
      label={`Attendance of ${who}`}
      isLabelHidden
      size="cell"
      options={ATTENDANCE}
      value={person.attendance}
      onChange={(attendance) => change({ attendance })}
    />
  </>
);

const PersonCells = ({ person, who, change }: { person: Participant; who: string; change: Change }) => {
  const path = `participants/${person.id}`;
  return (
    <>
      <SelectField
        label={`Group of ${who}`}
        isLabelHidden
        size="cell"
        options={ROLE_OPTIONS}
        value={person.role}
        path={`${path}/role`}
        onChange={(role) => change({ role })}
      />
      <TextField
        label={`Name of ${who}`}
        isLabelHidden
        size="cell"
        voice="strong"
        placeholder="Name"
        value={person.name}
        path={`${path}/name`}
        onChange={(name) => change({ name })}
      />
      <TextField
        label={`Title of ${who}`}
        isLabelHidden
        size="cell"
        placeholder="Job or function"
        value={person.title}
        path={`${path}/title`}
        onChange={(title) => change({ title })}
      />
      <Presence person={person} who={who} change={change} />
    </>
  );
};

/** People without a name are told apart by their group and place: "sponsor 1". */
const PersonRow = memo(({ person, place }: { readonly person: Participant; readonly place: string }) => {
  const [isOpen, setOpen] = useState(false);
  const change: Change = (changes) => edit({ type: 'participant.update', id: person.id, changes });
  return (
    <Row
      id={person.id}
      name={person.name || place}
      onDelete={() => removePerson(person)}
      below={isOpen && <More person={person} who={place} change={change} />}
    >
      <PersonCells person={person} who={place} change={change} />
      <IconButton
        icon={isOpen ? ChevronUp : ChevronDown}
        size="sm"
        label={`${isOpen ? 'Less' : 'More'} about ${person.name || place}`}
        aria-expanded={isOpen}
        onPress={() => setOpen(!isOpen)}
      />
    </Row>
  );
});
PersonRow.displayName = 'PersonRow';

/** Before anybody is named nothing is missing yet: the rows only say who is needed. */
const GapRow = ({ role, isBegun }: { readonly role: ParticipantRole; readonly isBegun: boolean }) => {
  const entry = ROLES.find((candidate) => candidate.role === role);
  const { isReadOnly } = useFieldSettings();
  if (!entry) return null;
  const name = (): void => {
    const id = addPerson(role);
    if (id) focusField(`participants/${id}/name`);
  };
  return (
    <li className={`${styles.gap} ${isBegun ? styles.warned : ''}`}>
      <span className={styles.role}>{entry.name}</span>
      {isReadOnly ? (
        <span />
      ) : (
        <Button kind="link" icon={UserPlus} onPress={name}>
          {entry.action}
        </Button>
      )}
      <span className={styles.need}>{entry.need}</span>
      <Status kind={isBegun ? 'warn' : 'idle'}>{isBegun ? 'Nobody named' : 'Nobody yet'}</Status>
    </li>
  );
};

const countLine = (people: readonly Participant[], filled: number): string =>
  `${people.length} ${people.length === 1 ? 'person' : 'people'}, ${filled} of ${ROLES.length} groups named`;

const Group = ({
  role,
  people,
}: {
  readonly role: ParticipantRole;
  readonly people: readonly Participant[];
}) => {
  const members = people.filter((person) => person.role === role);
  if (members.length === 0) return <GapRow role={role} isBegun={people.length > 0} />;
  const noun = ROLES.find((entry) => entry.role === role)?.name.toLowerCase() ?? role;
  return members.map((person, position) => (
    <PersonRow key={person.id} person={person} place={`${noun} ${position + 1}`} />
  ));
};

/** Who is in the room, by the groups that must be heard; a group with nobody in it is a row of its own. */
export const People = () => {
  const people = useSession((session) => session.participants);
  const sorted = byRole(people);
  const filled = ROLES.filter(({ role }) => people.some((person) => person.role === role)).length;
  const add = (index: number): string | null =>
    addPerson(byRole(currentSession().participants)[index - 1]?.role ?? 'operations');
  return (
    <Section title="Who is in the room" count={countLine(people, filled)} ruled={false}>
      <div className={styles.sheet}>
        <Rows
          label="People"
          columns={['Group', 'Name', 'Job or function', 'Side', 'Attendance'].map((label) => ({ label }))}
          layout={styles.layout ?? ''}
          ids={sorted.map((person) => person.id)}
          onAdd={add}
          addLabel="Add a person"
          path="participants"
        >
          {ROLES.map(({ role }) => (
            <Group key={role} role={role} people={people} />
          ))}
        </Rows>
      </div>
    </Section>
  );
};
