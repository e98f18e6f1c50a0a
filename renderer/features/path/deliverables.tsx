import { memo } from 'react';
import type { Id } from '#shared/core/ids';
import { type Deliverable, emptyDeliverable } from '#shared/plan/phase';
import { pathTexts, type PathTexts } from '#shared/language/path';
import { PeopleField } from '../../components/fields/people-field.tsx';
import { Row, Rows } from '../../components/fields/rows.tsx';
import { TextField } from '../../components/fields/text-field.tsx';
import { Section } from '../../components/section.tsx';
import { newId } from '../../storage/clock.ts';
import { usePeople, useSession, useSessionList } from '../../storage/use-session.ts';
import { deleteWithUndo, edit } from '../../storage/edit.ts';
import { entryIds, phaseOf } from './find-phase.ts';
import styles from './deliverables.module.css';
import { PersonCell } from '../../bound-fields/person-cell.tsx';
import { useTexts } from '../../components/language.ts';

const addDeliverable = (phaseId: Id, index: number): Id | null => {
  const id = newId();
  const item = emptyDeliverable(id);
  return edit({ type: 'deliverable.add', phaseId, item, index }) ? id : null;
};

type RowProps = { readonly phaseId: Id; readonly id: Id; readonly number: number };

/** The parts besides that of the one who is accountable (RACI). */
const SHARES = ['responsible', 'consulted', 'informed'] as const;

const Shares = ({
  phaseId,
  item,
  who,
}: {
  readonly phaseId: Id;
  readonly item: Deliverable;
  readonly who: string;
}) => {
  const t = useTexts(pathTexts).deliverables;
  const people = usePeople();
  return SHARES.map((field) => (
    <PeopleField
      key={field}
      label={t.shares[field](who)}
      isLabelHidden
      size="cell"
      placeholder={t.nobody}
      people={people}
      value={item[field]}
      path={`phases/${phaseId}/deliverables/${item.id}/${field}`}
      onChange={(ids) =>
        edit({
          type: 'deliverable.update',
          phaseId,
          id: item.id,
          changes: { [field]: ids as readonly Id[] },
        })
      }
    />
  ));
};

const DeliverableRow = memo(({ phaseId, id, number }: RowProps) => {
  const t = useTexts(pathTexts).deliverables;
  const item = useSession((session) =>
    phaseOf(session, phaseId)?.deliverables.find((entry) => entry.id === id),
  );
  if (!item) return null;
  const path = `phases/${phaseId}/deliverables/${id}`;
  const who = t.deliverable(number);
  return (
    <Row
      id={id}
      name={item.name || who}
      onDelete={() =>
        deleteWithUndo({ type: 'deliverable.remove', phaseId, id }, item.name || t.theDeliverable)
      }
    >
      <TextField
        label={t.nameOf(who)}
        isLabelHidden
        size="cell"
        placeholder={t.nameHint}
        value={item.name}
        path={`${path}/name`}
        onChange={(name) => edit({ type: 'deliverable.update', phaseId, id, changes: { name } })}
      />
      <PersonCell
        label={t.accountableFor(who)}
        size="cell"
        role="technical"
        value={item.accountable}
        path={`${path}/accountable`}
        change={(accountable) => ({ type: 'deliverable.update', phaseId, id, changes: { accountable } })}
      />
      <Shares phaseId={phaseId} item={item} who={who} />
    </Row>
  );
});
DeliverableRow.displayName = 'DeliverableRow';

const columns = ({ columns: t }: PathTexts['deliverables']) =>
  [t.deliverable, t.accountable, t.responsible, t.consulted, t.informed].map((label) => ({ label }));

/** What a phase hands over. */
export const Deliverables = ({ phaseId }: { readonly phaseId: Id }) => {
  const t = useTexts(pathTexts).deliverables;
  const ids = useSessionList((session) => entryIds(phaseOf(session, phaseId), 'deliverables'));
  return (
    <Section title={t.title} count={ids.length || undefined}>
      <Rows
        label={t.title}
        columns={columns(t)}
        layout={styles.layout ?? ''}
        ids={ids}
        onAdd={(index) => addDeliverable(phaseId, index)}
        addLabel={t.add}
        path={`phases/${phaseId}/deliverables`}
      >
        {ids.map((id, position) => (
          <DeliverableRow key={id} phaseId={phaseId} id={id} number={position + 1} />
        ))}
      </Rows>
    </Section>
  );
};
