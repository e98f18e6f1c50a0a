import { memo } from 'react';
import type { Id } from '#shared/core/ids';
import { type Assumption, emptyAssumption } from '#shared/session/session';
import { PersonField } from '../../components/fields/person-field.tsx';
import { Row, Rows } from '../../components/fields/rows.tsx';
import { SelectField } from '../../components/fields/select-field.tsx';
import { TextAreaField } from '../../components/fields/text-area-field.tsx';
import { Section } from '../../components/section.tsx';
import { newId } from '../../storage/clock.ts';
import { deleteWithUndo, edit } from '../../storage/edit.ts';
import { useProblem } from '../../storage/use-findings.ts';
import { addPersonCommand, usePeople, useSession, useSessionList } from '../../storage/use-session.ts';
import styles from './frame.module.css';

const STATES = [
  { value: 'open', label: 'Not tested' },
  { value: 'holds', label: 'Holds' },
  { value: 'fails', label: 'Fails' },
] as const;

const addAssumption = (index: number): Id | null => {
  const id = newId();
  return edit({ type: 'assumption.add', item: emptyAssumption(id, 'frame'), index }) ? id : null;
};

type Change = (changes: Partial<Omit<Assumption, 'id'>>) => void;

type PartProps = { readonly item: Assumption; readonly who: string; readonly change: Change };

const RaisedBy = ({ item, who, change }: PartProps) => (
  <PersonField
    label={`Who raised ${who}`}
    isLabelHidden
    size="cell"
    placeholder="Raised by"
    people={usePeople()}
    value={item.raisedBy}
    path={`assumptions/${item.id}/raisedBy`}
    onChange={(raisedBy) => change({ raisedBy: raisedBy as '' })}
    onAdd={(name) =>
      edit(
        addPersonCommand(name, 'operations', (raisedBy) => ({
          type: 'assumption.update',
          id: item.id,
          changes: { raisedBy },
        })),
      )
    }
  />
);

const Cells = ({ item, who, change }: PartProps) => {
  const path = `assumptions/${item.id}`;
  return (
    <>
      <TextAreaField
        label={`Text of ${who}`}
        isLabelHidden
        rows={1}
        size="cell"
        voice="serif"
        placeholder="What is taken to be true"
        value={item.text}
        path={`${path}/text`}
        onChange={(text) => change({ text })}
      />
      <TextAreaField
        label={`Test of ${who}`}
        isLabelHidden
        rows={1}
        size="cell"
        placeholder="How it will be tested"
        problem={useProblem(`${path}/test`)}
        value={item.test}
        path={`${path}/test`}
        onChange={(test) => change({ test })}
      />
      <RaisedBy item={item} who={who} change={change} />
      <SelectField
        label={`State of ${who}`}
        isLabelHidden
        size="cell"
        options={STATES}
        value={item.state}
        path={`${path}/state`}
        onChange={(state) => change({ state })}
      />
    </>
  );
};

const AssumptionRow = memo(({ id, number }: { readonly id: Id; readonly number: number }) => {
  const item = useSession((session) => session.assumptions.find((entry) => entry.id === id));
  if (!item) return null;
  const who = `assumption ${number}`;
  return (
    <Row id={id} name={who} onDelete={() => deleteWithUndo({ type: 'assumption.remove', id }, who)}>
      <Cells item={item} who={who} change={(changes) => edit({ type: 'assumption.update', id, changes })} />
    </Row>
  );
});
AssumptionRow.displayName = 'AssumptionRow';

/** What the room takes to be true without having shown it, and how it will be tested. */
export const Assumptions = () => {
  const ids = useSessionList((session) => session.assumptions.map((entry) => entry.id));
  return (
    <Section title="Assumptions" count={ids.length === 0 ? undefined : `${ids.length} to keep in mind`}>
      <Rows
        label="Assumptions"
        columns={[
          { label: 'Taken to be true' },
          { label: 'How it will be tested' },
          { label: 'Raised by' },
          { label: 'State' },
        ]}
        layout={styles.assumption ?? ''}
        ids={ids}
        onAdd={addAssumption}
        addLabel="Add an assumption"
        path="assumptions"
      >
        {ids.map((id, position) => (
          <AssumptionRow key={id} id={id} number={position + 1} />
        ))}
      </Rows>
    </Section>
  );
};
