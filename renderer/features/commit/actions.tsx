import { memo } from 'react';
import type { Id } from '#shared/core/ids';
import { commitTexts } from '#shared/language/commit';
import { type Action, emptyAction } from '#shared/session/captured';
import { PersonCell } from '../../bound-fields/person-cell.tsx';
import { CheckboxField } from '../../components/fields/checkbox-field.tsx';
import { DateField } from '../../components/fields/date-field.tsx';
import { Row, Rows } from '../../components/fields/rows.tsx';
import { TextAreaField } from '../../components/fields/text-area-field.tsx';
import { useTexts } from '../../components/language.ts';
import { Section } from '../../components/section.tsx';
import { Status } from '../../components/status.tsx';
import { newId } from '../../storage/clock.ts';
import { deleteWithUndo, edit } from '../../storage/edit.ts';
import { useProblem } from '../../storage/use-findings.ts';
import { useSession, useSessionList } from '../../storage/use-session.ts';
import styles from './commit.module.css';
import { type OnGoTo, Origin } from './origin.tsx';

const addAction = (index: number): Id | null => {
  const id = newId();
  return edit({ type: 'action.add', item: emptyAction(id, 'commit'), index }) ? id : null;
};

const update = (id: Id, changes: Partial<Omit<Action, 'id'>>) =>
  ({ type: 'action.update', id, changes }) as const;

type CellProps = { readonly item: Action; readonly which: string };

const Text = ({ item, which }: CellProps) => {
  const { actions: t } = useTexts(commitTexts);
  const path = `actions/${item.id}/text`;
  return (
    <TextAreaField
      label={t.text(which)}
      isLabelHidden
      isOneLine
      rows={1}
      size="cell"
      voice="serif"
      placeholder={t.textHint}
      value={item.text}
      path={path}
      problem={useProblem(path)}
      onChange={(text) => edit(update(item.id, { text }))}
    />
  );
};

const OwnerAndDue = ({ item, which }: CellProps) => {
  const { actions: t } = useTexts(commitTexts);
  const path = `actions/${item.id}`;
  return (
    <>
      <PersonCell
        label={t.owner(which)}
        size="cell"
        placeholder={t.ownerHint}
        role="operations"
        value={item.owner}
        path={`${path}/owner`}
        change={(owner) => update(item.id, { owner })}
      />
      <DateField
        label={t.due(which)}
        isLabelHidden
        size="cell"
        placeholder={t.dueHint}
        value={item.due}
        path={`${path}/due`}
        problem={useProblem(`${path}/due`)}
        onChange={(due) => edit(update(item.id, { due }))}
      />
    </>
  );
};

type RowProps = { readonly id: Id; readonly number: number; readonly onGoTo: OnGoTo };

const ActionRow = memo(({ id, number, onGoTo }: RowProps) => {
  const { actions: t } = useTexts(commitTexts);
  const item = useSession((session) => session.actions.find((entry) => entry.id === id));
  if (!item) return null;
  const which = t.one(number);
  return (
    <Row
      id={id}
      name={which}
      onDelete={() => deleteWithUndo({ type: 'action.remove', id }, which)}
      below={<Origin stage={item.stage} isCarried={item.isCarried} isIndented onGoTo={onGoTo} />}
    >
      <span className={styles.number}>{number}</span>
      <Text item={item} which={which} />
      <OwnerAndDue item={item} which={which} />
      <span className={styles.done}>
        <CheckboxField
          label={t.done}
          value={item.state === 'done'}
          path={`actions/${id}/state`}
          onChange={(isDone) => edit(update(id, { state: isDone ? 'done' : 'open' }))}
        />
      </span>
    </Row>
  );
});
ActionRow.displayName = 'ActionRow';

const Count = ({ all, done }: { readonly all: number; readonly done: number }) => {
  const { actions: t } = useTexts(commitTexts);
  return all === 0 ? null : <Status kind={done === all ? 'ok' : 'now'}>{t.count(done, all)}</Status>;
};

/** What somebody does after the workshop, by a day. */
export const Actions = ({ onGoTo }: { readonly onGoTo: OnGoTo }) => {
  const { actions: t } = useTexts(commitTexts);
  const ids = useSessionList((session) => session.actions.map((entry) => entry.id));
  const done = useSession((session) => session.actions.filter(({ state }) => state === 'done').length);
  return (
    <Section title={t.title} count={<Count all={ids.length} done={done} />}>
      {ids.length === 0 && <p className={styles.none}>{t.none}</p>}
      <Rows
        label={t.title}
        columns={[]}
        layout={styles.actionLayout ?? ''}
        ids={ids}
        onAdd={addAction}
        addLabel={t.add}
        path="actions"
      >
        {ids.map((id, position) => (
          <ActionRow key={id} id={id} number={position + 1} onGoTo={onGoTo} />
        ))}
      </Rows>
    </Section>
  );
};
