import { memo } from 'react';
import type { Id } from '#shared/core/ids';
import { type Assumption, emptyAssumption } from '#shared/session/session';
import { frameTexts, type FrameTexts } from '#shared/language/frame';
import { PersonCell } from '../../bound-fields/person-cell.tsx';
import { Row, Rows } from '../../components/fields/rows.tsx';
import { SelectField } from '../../components/fields/select-field.tsx';
import { TextAreaField } from '../../components/fields/text-area-field.tsx';
import { useTexts } from '../../components/language.ts';
import { Section } from '../../components/section.tsx';
import { newId } from '../../storage/clock.ts';
import { deleteWithUndo, edit } from '../../storage/edit.ts';
import { useProblem } from '../../storage/use-findings.ts';
import { useSession, useSessionList } from '../../storage/use-session.ts';
import styles from './frame.module.css';

const states = (t: FrameTexts['assumptions']) =>
  [
    { value: 'open', label: t.states.open },
    { value: 'holds', label: t.states.holds },
    { value: 'fails', label: t.states.fails },
  ] as const;

const addAssumption = (index: number): Id | null => {
  const id = newId();
  return edit({ type: 'assumption.add', item: emptyAssumption(id, 'frame'), index }) ? id : null;
};

type Change = (changes: Partial<Omit<Assumption, 'id'>>) => void;

type PartProps = { readonly item: Assumption; readonly who: string; readonly change: Change };

const RaisedBy = ({ item, who }: Omit<PartProps, 'change'>) => {
  const t = useTexts(frameTexts).assumptions;
  return (
    <PersonCell
      label={t.whoRaised(who)}
      size="cell"
      placeholder={t.raisedBy}
      role="operations"
      value={item.raisedBy}
      path={`assumptions/${item.id}/raisedBy`}
      change={(raisedBy) => ({ type: 'assumption.update', id: item.id, changes: { raisedBy } })}
    />
  );
};

const Cells = ({ item, who, change }: PartProps) => {
  const t = useTexts(frameTexts).assumptions;
  const path = `assumptions/${item.id}`;
  return (
    <>
      <TextAreaField
        label={t.textOf(who)}
        isLabelHidden
        rows={1}
        size="cell"
        voice="serif"
        placeholder={t.textHint}
        value={item.text}
        path={`${path}/text`}
        onChange={(text) => change({ text })}
      />
      <TextAreaField
        label={t.testOf(who)}
        isLabelHidden
        rows={1}
        size="cell"
        placeholder={t.testHint}
        problem={useProblem(`${path}/test`)}
        value={item.test}
        path={`${path}/test`}
        onChange={(test) => change({ test })}
      />
      <RaisedBy item={item} who={who} />
      <SelectField
        label={t.stateOf(who)}
        isLabelHidden
        size="cell"
        options={states(t)}
        value={item.state}
        path={`${path}/state`}
        onChange={(state) => change({ state })}
      />
    </>
  );
};

const AssumptionRow = memo(({ id, number }: { readonly id: Id; readonly number: number }) => {
  const t = useTexts(frameTexts).assumptions;
  const item = useSession((session) => session.assumptions.find((entry) => entry.id === id));
  if (!item) return null;
  const who = t.assumption(number);
  return (
    <Row id={id} name={who} onDelete={() => deleteWithUndo({ type: 'assumption.remove', id }, who)}>
      <Cells item={item} who={who} change={(changes) => edit({ type: 'assumption.update', id, changes })} />
    </Row>
  );
});
AssumptionRow.displayName = 'AssumptionRow';

/** What the room takes to be true without having shown it, and how it will be tested. */
export const Assumptions = () => {
  const t = useTexts(frameTexts).assumptions;
  const ids = useSessionList((session) => session.assumptions.map((entry) => entry.id));
  return (
    <Section title={t.title} count={ids.length === 0 ? undefined : t.toKeep(ids.length)}>
      <Rows
        label={t.title}
        columns={[{ label: t.takenTrue }, { label: t.testHint }, { label: t.raisedBy }, { label: t.state }]}
        layout={styles.assumption ?? ''}
        ids={ids}
        onAdd={addAssumption}
        addLabel={t.add}
        path="assumptions"
      >
        {ids.map((id, position) => (
          <AssumptionRow key={id} id={id} number={position + 1} />
        ))}
      </Rows>
    </Section>
  );
};
