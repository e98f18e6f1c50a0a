import { ChevronDown, ChevronUp, UserPlus } from 'lucide-react';
import { memo, useState } from 'react';
import type { Participant, ParticipantRole } from '#shared/session/participant';
import { frameTexts } from '#shared/language/frame';
import { termsTexts, type TermsTexts } from '#shared/language/terms';
import {
  addPerson,
  changePerson,
  PersonAttendance,
  PersonName,
  removePerson,
} from '../../bound-fields/people.tsx';
import { focusField } from '../../components/focus-field.ts';
import { useFieldSettings } from '../../components/fields/field-settings.tsx';
import { Row, Rows } from '../../components/fields/rows.tsx';
import { SelectField } from '../../components/fields/select-field.tsx';
import { FieldGrid } from '../../components/fields/stage-form.tsx';
import { TextField } from '../../components/fields/text-field.tsx';
import { Button } from '../../components/button.tsx';
import { IconButton } from '../../components/icon-button.tsx';
import { useTexts } from '../../components/language.ts';
import { Section } from '../../components/section.tsx';
import { Status } from '../../components/status.tsx';
import { currentSession, useSession } from '../../storage/use-session.ts';
import styles from './people.module.css';
import { byRole, ROLES } from './roles.ts';

const roleOptions = (terms: TermsTexts) => ROLES.map((role) => ({ value: role, label: terms.roles[role] }));
const sides = (terms: TermsTexts) =>
  [
    { value: 'client', label: terms.sides.client },
    { value: 'supplier', label: terms.sides.supplier },
  ] as const;

type Change = (changes: Partial<Omit<Participant, 'id'>>) => void;

const More = ({ person, who, change }: { person: Participant; who: string; change: Change }) => {
  const t = useTexts(frameTexts).people;
  return (
    <div className={styles.more}>
      <FieldGrid columns={2}>
        <TextField
          label={t.organisationOf(who)}
          value={person.organisation}
          onChange={(organisation) => change({ organisation })}
        />
        <TextField label={t.emailOf(who)} value={person.email} onChange={(email) => change({ email })} />
      </FieldGrid>
    </div>
  );
};

const Presence = ({ person, who, change }: { person: Participant; who: string; change: Change }) => {
  const t = useTexts(frameTexts).people;
  const terms = useTexts(termsTexts);
  return (
    <>
      <SelectField
        label={t.sideOf(who)}
        isLabelHidden
        size="cell"
        options={sides(terms)}
        value={person.side}
        onChange={(side) => change({ side })}
      />
      <PersonAttendance person={person} who={who} />
    </>
  );
};

const PersonCells = ({ person, who, change }: { person: Participant; who: string; change: Change }) => {
  const t = useTexts(frameTexts).people;
  const terms = useTexts(termsTexts);
  const path = `participants/${person.id}`;
  return (
    <>
      <SelectField
        label={t.groupOf(who)}
        isLabelHidden
        size="cell"
        options={roleOptions(terms)}
        value={person.role}
        path={`${path}/role`}
        onChange={(role) => change({ role })}
      />
      <PersonName person={person} who={who} />
      <TextField
        label={t.titleOf(who)}
        isLabelHidden
        size="cell"
        placeholder={t.jobTitle}
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
  const t = useTexts(frameTexts).people;
  const [isOpen, setOpen] = useState(false);
  const change: Change = changePerson(person.id);
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
        label={isOpen ? t.less(person.name || place) : t.more(person.name || place)}
        aria-expanded={isOpen}
        onPress={() => setOpen(!isOpen)}
      />
    </Row>
  );
});
PersonRow.displayName = 'PersonRow';

/** Before anybody is named nothing is missing yet: the rows only say who is needed. */
const GapRow = ({ role, isBegun }: { readonly role: ParticipantRole; readonly isBegun: boolean }) => {
  const terms = useTexts(termsTexts);
  const t = useTexts(frameTexts).people;
  const { isReadOnly } = useFieldSettings();
  const name = (): void => {
    const id = addPerson(role);
    if (id) focusField(`participants/${id}/name`);
  };
  return (
    <li className={`${styles.gap} ${isBegun ? styles.warned : ''}`}>
      <span className={styles.role}>{terms.roles[role]}</span>
      {isReadOnly ? (
        <span />
      ) : (
        <Button kind="link" icon={UserPlus} onPress={name}>
          {t.groups[role].action}
        </Button>
      )}
      <span className={styles.need}>{t.groups[role].need}</span>
      <Status kind={isBegun ? 'warn' : 'idle'}>{isBegun ? t.nobodyNamed : t.nobodyYet}</Status>
    </li>
  );
};

const Group = ({
  role,
  people,
}: {
  readonly role: ParticipantRole;
  readonly people: readonly Participant[];
}) => {
  const t = useTexts(frameTexts).people;
  const terms = useTexts(termsTexts);
  const members = people.filter((person) => person.role === role);
  if (members.length === 0) return <GapRow role={role} isBegun={people.length > 0} />;
  return members.map((person, position) => (
    <PersonRow key={person.id} person={person} place={t.place(terms.roles[role], position + 1)} />
  ));
};

/** Who is in the room, by the groups that must be heard; a group with nobody in it is a row of its own. */
export const People = () => {
  const t = useTexts(frameTexts).people;
  const people = useSession((session) => session.participants);
  const sorted = byRole(people);
  const filled = ROLES.filter((role) => people.some((person) => person.role === role)).length;
  const add = (index: number): string | null =>
    addPerson(byRole(currentSession().participants)[index - 1]?.role ?? 'operations');
  return (
    <Section title={t.title} count={t.named(people.length, filled, ROLES.length)} ruled={false}>
      <div className={styles.sheet}>
        <Rows
          label={t.people}
          columns={[t.group, t.name, t.jobTitle, t.side, t.attendance].map((label) => ({ label }))}
          layout={styles.layout ?? ''}
          ids={sorted.map((person) => person.id)}
          onAdd={add}
          addLabel={t.add}
          path="participants"
        >
          {ROLES.map((role) => (
            <Group key={role} role={role} people={people} />
          ))}
        </Rows>
      </div>
    </Section>
  );
};
