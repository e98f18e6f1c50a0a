import { ChevronDown, ChevronUp } from 'lucide-react';
import { memo, useState } from 'react';
import type { Id } from '#shared/core/ids';
import type { Decision } from '#shared/session/session';
import { DateField } from '../../components/fields/date-field.tsx';
import { PersonField } from '../../components/fields/person-field.tsx';
import { Row, Rows } from '../../components/fields/rows.tsx';
import { SelectField } from '../../components/fields/select-field.tsx';
import { FieldGrid } from '../../components/fields/stage-form.tsx';
import { TextAreaField } from '../../components/fields/text-area-field.tsx';
import { IconButton } from '../../components/icon-button.tsx';
import { Section } from '../../components/section.tsx';
import { Status } from '../../components/status.tsx';
import { newId } from '../../storage/clock.ts';
import { useProblem } from '../../storage/use-findings.ts';
import { addPersonCommand, usePeople, useSession, useSessionList } from '../../storage/use-session.ts';
import styles from './commit.module.css';
import { deleteWithUndo, edit } from '../../storage/edit.ts';

const STATES = [
  { value: 'open', label: 'Open' },
  { value: 'decided', label: 'Decided' },
] as const;

const addDecision = (index: number): Id | null => {
  const id = newId();
  const item: Decision = {
    id,
    statement: '',
    reason: '',
    alternatives: '',
    state: 'open',
    decidedBy: '',
    date: '',
    stage: 'commit',
  };
  return edit({ type: 'decision.add', item, index }) ? id : null;
};

type Change = (changes: Partial<Omit<Decision, 'id'>>) => void;
type PartProps = { readonly item: Decision; readonly who: string; readonly change: Change };

const More = ({ item, who, change }: PartProps) => (
  <div className={styles.below}>
    <FieldGrid columns={2}>
      <TextAreaField
        label={`Reason of ${who}`}
        value={item.reason}
        path={`decisions/${item.id}/reason`}
        onChange={(reason) => change({ reason })}
      />
      <TextAreaField
        label={`Alternatives to ${who}`}
        value={item.alternatives}
        path={`decisions/${item.id}/alternatives`}
        onChange={(alternatives) => change({ alternatives })}
      />
    </FieldGrid>
  </div>
);

const Who = ({ item, who, change }: PartProps) => {
  const path = `decisions/${item.id}`;
  return (
    <>
      <PersonField
        label={`Who decides ${who}`}
        isLabelHidden
        size="cell"
        placeholder="Nobody yet"
        people={usePeople()}
        value={item.decidedBy}
        path={`${path}/decidedBy`}
        problem={useProblem(`${path}/decidedBy`)}
        onChange={(id) => change({ decidedBy: id as Id | '' })}
        onAdd={(name) =>
          edit(
            addPersonCommand(name, 'sponsor', (id) => ({
              type: 'decision.update',
              id: item.id,
              changes: { decidedBy: id },
            })),
          )
        }
      />
      <DateField
        label={`Day of ${who}`}
        isLabelHidden
        size="cell"
        placeholder={item.state === 'open' ? 'By when' : 'When'}
        value={item.date}
        path={`${path}/date`}
        problem={useProblem(`${path}/date`)}
        onChange={(date) => change({ date })}
      />
    </>
  );
};

const DecisionRow = memo(({ id, number }: { readonly id: Id; readonly number: number }) => {
  const [isOpen, setOpen] = useState(false);
  const item = useSession((session) => session.decisions.find((entry) => entry.id === id));
  const problem = useProblem(`decisions/${id}/statement`);
  if (!item) return null;
  const who = `decision ${number}`;
  const change: Change = (changes) => edit({ type: 'decision.update', id, changes });
  return (
    <Row
      id={id}
      name={who}
      onDelete={() => deleteWithUndo({ type: 'decision.remove', id }, `decision ${number}`)}
      below={isOpen && <More item={item} who={who} change={change} />}
    >
      <span className={styles.number}>{number}</span>
      <TextAreaField
        label={`Statement of ${who}`}
        isLabelHidden
        isOneLine
        rows={1}
        size="cell"
        voice="serif"
        placeholder="What is decided, in one sentence"
        value={item.statement}
        path={`decisions/${id}/statement`}
        problem={problem}
        onChange={(statement) => change({ statement })}
      />
      <Who item={item} who={who} change={change} />
      <SelectField
        label={`State of ${who}`}
        isLabelHidden
        size="cell"
        options={STATES}
        value={item.state}
        onChange={(state) => change({ state })}
      />
      <IconButton
        icon={isOpen ? ChevronUp : ChevronDown}
        size="sm"
        label={`Reason and alternatives of ${who}`}
        aria-expanded={isOpen}
        onPress={() => setOpen(!isOpen)}
      />
    </Row>
  );
});
DecisionRow.displayName = 'DecisionRow';

const Count = ({ all, decided }: { readonly all: number; readonly decided: number }) =>
  all === 0 ? null : (
    <Status kind={decided === all ? 'ok' : 'warn'}>
      {decided} of {all} decided
    </Status>
  );

/** What the room decided, and what it has yet to decide. */
export const Decisions = () => {
  const ids = useSessionList((session) => session.decisions.map((entry) => entry.id));
  const decided = useSession(
    (session) => session.decisions.filter((entry) => entry.state === 'decided').length,
  );
  return (
    <Section title="Decisions" count={<Count all={ids.length} decided={decided} />}>
      <Rows
        label="Decisions"
        columns={[]}
        layout={styles.decisionLayout ?? ''}
        ids={ids}
        onAdd={addDecision}
        addLabel="Add a decision"
        path="decisions"
      >
        {ids.map((id, position) => (
          <DecisionRow key={id} id={id} number={position + 1} />
        ))}
      </Rows>
    </Section>
  );
};
