import { memo } from 'react';
import type { Id } from '#shared/core/ids';
import type { Deliverable } from '#shared/plan/phase';
import { Row, Rows } from '../../components/fields/rows.tsx';
import { TextField } from '../../components/fields/text-field.tsx';
import { Section } from '../../components/section.tsx';
import { newId } from '../../storage/clock.ts';
import { useSession, useSessionList } from '../../storage/use-session.ts';
import { deleteWithUndo, edit } from '../../storage/edit.ts';
import { entryIds, phaseOf } from './find-phase.ts';
import styles from './path.module.css';
import { PersonCell } from './person-cell.tsx';

const addDeliverable = (phaseId: Id, index: number): Id | null => {
  const id = newId();
  const item: Deliverable = { id, name: '', accountable: '' };
  return edit({ type: 'deliverable.add', phaseId, item, index }) ? id : null;
};

type RowProps = { readonly phaseId: Id; readonly id: Id; readonly number: number };

const DeliverableRow = memo(({ phaseId, id, number }: RowProps) => {
  const item = useSession((session) =>
    phaseOf(session, phaseId)?.deliverables.find((entry) => entry.id === id),
  );
  if (!item) return null;
  const path = `phases/${phaseId}/deliverables/${id}`;
  const who = `deliverable ${number}`;
  return (
    <Row
      id={id}
      name={item.name || who}
      onDelete={() =>
        deleteWithUndo({ type: 'deliverable.remove', phaseId, id }, item.name || 'the deliverable')
      }
    >
      <TextField
        label={`Name of ${who}`}
        isLabelHidden
        size="cell"
        placeholder="What is handed over"
        value={item.name}
        path={`${path}/name`}
        onChange={(name) => edit({ type: 'deliverable.update', phaseId, id, changes: { name } })}
      />
      <PersonCell
        label={`Accountable for ${who}`}
        size="cell"
        role="technical"
        value={item.accountable}
        path={`${path}/accountable`}
        change={(accountable) => ({ type: 'deliverable.update', phaseId, id, changes: { accountable } })}
      />
    </Row>
  );
});
DeliverableRow.displayName = 'DeliverableRow';

const COLUMNS = [{ label: 'Deliverable' }, { label: 'Who answers for it' }];

/** What a phase hands over. */
export const Deliverables = ({ phaseId }: { readonly phaseId: Id }) => {
  const ids = useSessionList((session) => entryIds(phaseOf(session, phaseId), 'deliverables'));
  return (
    <Section title="Deliverables" count={ids.length || undefined}>
      <Rows
        label="Deliverables"
        columns={COLUMNS}
        layout={styles.deliverableLayout ?? ''}
        ids={ids}
        onAdd={(index) => addDeliverable(phaseId, index)}
        addLabel="Add a deliverable"
        path={`phases/${phaseId}/deliverables`}
      >
        {ids.map((id, position) => (
          <DeliverableRow key={id} phaseId={phaseId} id={id} number={position + 1} />
        ))}
      </Rows>
    </Section>
  );
};
