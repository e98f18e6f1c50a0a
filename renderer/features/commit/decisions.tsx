import { ChevronDown, ChevronUp } from 'lucide-react';
import { memo, useState } from 'react';
import type { Id } from '#shared/core/ids';
import { commitTexts } from '#shared/language/commit';
import { type Decision, emptyDecision } from '#shared/session/session';
import { PersonCell } from '../../bound-fields/person-cell.tsx';
import { DateField } from '../../components/fields/date-field.tsx';
import { Row, Rows } from '../../components/fields/rows.tsx';
import { SelectField } from '../../components/fields/select-field.tsx';
import { FieldGrid } from '../../components/fields/stage-form.tsx';
import { TextAreaField } from '../../components/fields/text-area-field.tsx';
import { IconButton } from '../../components/icon-button.tsx';
import { useTexts } from '../../components/language.ts';
import { Section } from '../../components/section.tsx';
import { Status } from '../../components/status.tsx';
import { newId } from '../../storage/clock.ts';
import { deleteWithUndo, edit } from '../../storage/edit.ts';
import { useProblem } from '../../storage/use-findings.ts';
import { useSession, useSessionList } from '../../storage/use-session.ts';
import styles from './commit.module.css';
import { type OnGoTo, Origin } from './origin.tsx';

const addDecision = (index: number): Id | null => {
  const id = newId();
  return edit({ type: 'decision.add', item: emptyDecision(id, 'commit'), index }) ? id : null;
};

type Change = (changes: Partial<Omit<Decision, 'id'>>) => void;
type PartProps = { readonly item: Decision; readonly who: string; readonly change: Change };

const More = ({ item, who, change }: PartProps) => {
  const { decisions: t } = useTexts(commitTexts);
  return (
    <div className={styles.below}>
      <FieldGrid columns={2}>
        <TextAreaField
          label={t.reason(who)}
          value={item.reason}
          path={`decisions/${item.id}/reason`}
          onChange={(reason) => change({ reason })}
        />
        <TextAreaField
          label={t.alternatives(who)}
          value={item.alternatives}
          path={`decisions/${item.id}/alternatives`}
          onChange={(alternatives) => change({ alternatives })}
        />
      </FieldGrid>
    </div>
  );
};

const Who = ({ item, who, change }: PartProps) => {
  const { decisions: t } = useTexts(commitTexts);
  const path = `decisions/${item.id}`;
  return (
    <>
      <PersonCell
        label={t.who(who)}
        size="cell"
        placeholder={t.whoHint}
        role="sponsor"
        value={item.decidedBy}
        path={`${path}/decidedBy`}
        change={(decidedBy) => ({ type: 'decision.update', id: item.id, changes: { decidedBy } })}
      />
      <DateField
        label={t.day(who)}
        isLabelHidden
        size="cell"
        placeholder={item.state === 'open' ? t.byWhen : t.when}
        value={item.date}
        path={`${path}/date`}
        problem={useProblem(`${path}/date`)}
        onChange={(date) => change({ date })}
      />
    </>
  );
};

const Statement = ({ item, who, change }: PartProps) => {
  const { decisions: t } = useTexts(commitTexts);
  const path = `decisions/${item.id}/statement`;
  return (
    <TextAreaField
      label={t.statement(who)}
      isLabelHidden
      isOneLine
      rows={1}
      size="cell"
      voice="serif"
      placeholder={t.statementHint}
      value={item.statement}
      path={path}
      problem={useProblem(path)}
      onChange={(statement) => change({ statement })}
    />
  );
};

const State = ({ item, who, change }: PartProps) => {
  const { decisions: t } = useTexts(commitTexts);
  return (
    <SelectField
      label={t.state(who)}
      isLabelHidden
      size="cell"
      options={[
        { value: 'open', label: t.states.open },
        { value: 'decided', label: t.states.decided },
      ]}
      value={item.state}
      onChange={(state) => change({ state })}
    />
  );
};

type RowProps = { readonly id: Id; readonly number: number; readonly onGoTo: OnGoTo };

const DecisionRow = memo(({ id, number, onGoTo }: RowProps) => {
  const { decisions: t } = useTexts(commitTexts);
  const [isOpen, setOpen] = useState(false);
  const item = useSession((session) => session.decisions.find((entry) => entry.id === id));
  if (!item) return null;
  const who = t.one(number);
  const change: Change = (changes) => edit({ type: 'decision.update', id, changes });
  const part = { item, who, change };
  return (
    <Row
      id={id}
      name={who}
      onDelete={() => deleteWithUndo({ type: 'decision.remove', id }, who)}
      below={
        <>
          <Origin stage={item.stage} isCarried={item.isCarried} isIndented onGoTo={onGoTo} />
          {isOpen && <More {...part} />}
        </>
      }
    >
      <span className={styles.number}>{number}</span>
      <Statement {...part} />
      <Who {...part} />
      <State {...part} />
      <IconButton
        icon={isOpen ? ChevronUp : ChevronDown}
        size="sm"
        label={t.more(who)}
        aria-expanded={isOpen}
        onPress={() => setOpen(!isOpen)}
      />
    </Row>
  );
});
DecisionRow.displayName = 'DecisionRow';

const Count = ({ all, decided }: { readonly all: number; readonly decided: number }) => {
  const { decisions: t } = useTexts(commitTexts);
  return all === 0 ? null : <Status kind={decided === all ? 'ok' : 'warn'}>{t.count(decided, all)}</Status>;
};

/** What the room decided, and what it has yet to decide. */
export const Decisions = ({ onGoTo }: { readonly onGoTo: OnGoTo }) => {
  const { decisions: t } = useTexts(commitTexts);
  const ids = useSessionList((session) => session.decisions.map((entry) => entry.id));
  const decided = useSession(
    (session) => session.decisions.filter((entry) => entry.state === 'decided').length,
  );
  return (
    <Section title={t.title} count={<Count all={ids.length} decided={decided} />}>
      {ids.length === 0 && <p className={styles.none}>{t.none}</p>}
      <Rows
        label={t.title}
        columns={[]}
        layout={styles.decisionLayout ?? ''}
        ids={ids}
        onAdd={addDecision}
        addLabel={t.add}
        path="decisions"
      >
        {ids.map((id, position) => (
          <DecisionRow key={id} id={id} number={position + 1} onGoTo={onGoTo} />
        ))}
      </Rows>
    </Section>
  );
};
