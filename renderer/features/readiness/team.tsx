import { ChevronDown, ChevronUp, UserPlus } from 'lucide-react';
import { memo, useMemo } from 'react';
import type { Id } from '#shared/core/ids';
import type { Gap } from '#shared/readiness/gap';
import { TEAM_GROUPS } from '#shared/readiness/gaps-of-team';
import type { Participant, ParticipantRole } from '#shared/session/participant';
import { readinessTexts, type ReadinessTexts } from '#shared/language/readiness';
import { termsTexts, type TermsTexts } from '#shared/language/terms';
import {
  addPerson,
  changePerson,
  PersonAttendance,
  PersonName,
  removePerson,
} from '../../bound-fields/people.tsx';
import { Button } from '../../components/button.tsx';
import { useFieldSettings } from '../../components/fields/field-settings.tsx';
import { NumberField } from '../../components/fields/number-field.tsx';
import { Row, Rows } from '../../components/fields/rows.tsx';
import { SelectField } from '../../components/fields/select-field.tsx';
import { focusField } from '../../components/focus-field.ts';
import { useTexts } from '../../components/language.ts';
import { Section } from '../../components/section.tsx';
import { useProblem } from '../../storage/use-findings.ts';
import { currentSession, useSession } from '../../storage/use-session.ts';
import { Absences } from './absences.tsx';
import { GapItem, type OnGoTo } from './gap-list.tsx';
import { byGroup, ROLES } from './groups.ts';
import { useUnfolded } from './open-entries.ts';
import styles from './readiness.module.css';
import { useGapsUnder } from './use-gaps.ts';

const roleOptions = (terms: TermsTexts) => ROLES.map((value) => ({ value, label: terms.roles[value] }));

type CellsProps = { readonly person: Participant; readonly who: string };

const Cells = ({ person, who }: CellsProps) => {
  const t = useTexts(readinessTexts).team;
  const terms = useTexts(termsTexts);
  const path = `participants/${person.id}`;
  const change = changePerson(person.id);
  return (
    <>
      <PersonName person={person} who={who} />
      <SelectField
        label={t.groupOf(who)}
        isLabelHidden
        size="cell"
        options={roleOptions(terms)}
        value={person.role}
        path={`${path}/role`}
        problem={useProblem(`${path}/role`)}
        onChange={(role) => change({ role })}
      />
      <PersonAttendance person={person} who={who} />
      <NumberField
        label={t.availabilityOf(who)}
        isLabelHidden
        size="cell"
        placeholder={t.allOfIt}
        min={0}
        max={100}
        value={person.availability}
        path={`${path}/availability`}
        problem={useProblem(`${path}/availability`)}
        onChange={(availability) => change({ availability })}
      />
    </>
  );
};

/** People without a name are told apart by their group and place: "end user 1". */
const PersonRow = memo(({ person, place }: { readonly person: Participant; readonly place: string }) => {
  const t = useTexts(readinessTexts).team;
  const [isOpen, setOpen] = useUnfolded('participants', person.id);
  const who = person.name || place;
  const Mark = isOpen ? ChevronUp : ChevronDown;
  return (
    <Row
      id={person.id}
      name={who}
      onDelete={() => removePerson(person)}
      below={isOpen && <Absences person={person} who={who} />}
    >
      <Cells person={person} who={place} />
      <button
        type="button"
        className={styles.away}
        aria-expanded={isOpen}
        aria-label={t.daysAway(t.away(person.absences.length), who)}
        onClick={() => setOpen(!isOpen)}
      >
        {t.away(person.absences.length)}
        <Mark aria-hidden size={14} />
      </button>
    </Row>
  );
});
PersonRow.displayName = 'PersonRow';

/** A group that must be there and has nobody: name someone now, or plan who does. */
const MissingGroup = ({
  role,
  gap,
  onGoTo,
}: {
  readonly role: ParticipantRole;
  readonly gap: Gap;
  readonly onGoTo: OnGoTo;
}) => {
  const terms = useTexts(termsTexts);
  const t = useTexts(readinessTexts).team;
  const { isReadOnly } = useFieldSettings();
  const name = (): void => {
    const id = addPerson(role);
    if (id) focusField(`participants/${id}/name`);
  };
  return (
    <li className={styles.missingGroup}>
      <span className={styles.groupName}>{terms.roles[role]}</span>
      {!isReadOnly && (
        <Button kind="link" icon={UserPlus} onPress={name}>
          {(t.nameGroup as Partial<Record<ParticipantRole, string>>)[role]}
        </Button>
      )}
      <ul className={styles.groupGap}>
        <GapItem gap={gap} onGoTo={onGoTo} />
      </ul>
    </li>
  );
};

const Group = ({
  role,
  people,
  gap,
  onGoTo,
}: {
  readonly role: ParticipantRole;
  readonly people: readonly Participant[];
  readonly gap: Gap | undefined;
  readonly onGoTo: OnGoTo;
}) => {
  const t = useTexts(readinessTexts).team;
  const terms = useTexts(termsTexts);
  return (
    <>
      {people
        .filter((person) => person.role === role)
        .map((person, position) => (
          <PersonRow key={person.id} person={person} place={t.place(terms.roles[role], position + 1)} />
        ))}
      {gap && <MissingGroup role={role} gap={gap} onGoTo={onGoTo} />}
    </>
  );
};

const columns = (t: ReadinessTexts['team']) => [
  { label: t.columns.name },
  { label: t.columns.group },
  { label: t.columns.attendance },
  { label: t.columns.available, isNumber: true },
  { label: t.columns.away },
];

/** Who does the work: the four groups that must be there, and how much of their time there is. */
export const Team = ({ onGoTo }: { readonly onGoTo: OnGoTo }) => {
  const t = useTexts(readinessTexts).team;
  const terms = useTexts(termsTexts);
  const people = useSession((session) => session.participants);
  const gaps = useGapsUnder('team/');
  const sorted = useMemo(() => byGroup(people), [people]);
  const add = (index: number): Id | null =>
    addPerson(byGroup(currentSession().participants)[index - 1]?.role ?? 'operations');
  return (
    <Section
      title={t.title}
      count={gaps.length === 0 ? t.allNamed(people.length) : t.someNamed(people.length, 4 - gaps.length)}
      ruled={false}
    >
      <p className={styles.lead}>{t.lead(TEAM_GROUPS.map(({ role }) => terms.roles[role]).join(', '))}</p>
      <div className={styles.sheet}>
        <Rows
          label={t.title}
          columns={columns(t)}
          layout={styles.teamLayout ?? ''}
          ids={sorted.map(({ id }) => id)}
          onAdd={add}
          addLabel={t.add}
          path="participants"
        >
          {ROLES.map((role) => (
            <Group
              key={role}
              role={role}
              people={people}
              gap={gaps.find(({ key }) => key === `team/${role}`)}
              onGoTo={onGoTo}
            />
          ))}
        </Rows>
      </div>
    </Section>
  );
};
