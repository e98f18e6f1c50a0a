import type { OptionalDate } from '#shared/core/dates';
import type { Id } from '#shared/core/ids';
import type { Phase } from '#shared/plan/phase';
import { DateField } from '../../components/fields/date-field.tsx';
import { FieldGrid, Span } from '../../components/fields/stage-form.tsx';
import { TextAreaField } from '../../components/fields/text-area-field.tsx';
import { TextField } from '../../components/fields/text-field.tsx';
import { useProblem } from '../../storage/use-findings.ts';
import { useSession } from '../../storage/use-session.ts';
import { edit } from '../../storage/edit.ts';
import { phaseOf } from './find-phase.ts';
import { PersonCell } from './person-cell.tsx';

type Changes = Partial<Pick<Phase, 'name' | 'purpose' | 'start' | 'end'>>;

const PhaseDate = ({
  id,
  field,
  label,
}: {
  readonly id: Id;
  readonly field: 'start' | 'end';
  readonly label: string;
}) => {
  const path = `phases/${id}/${field}`;
  return (
    <DateField
      label={label}
      placeholder="Day"
      value={useSession((session): OptionalDate => phaseOf(session, id)?.[field] ?? '')}
      path={path}
      problem={useProblem(path)}
      onChange={(date) => edit({ type: 'phase.update', id, changes: { [field]: date } })}
    />
  );
};

const Owner = ({
  id,
  field,
  label,
}: {
  readonly id: Id;
  readonly field: 'technicalOwner' | 'operationalOwner';
  readonly label: string;
}) => (
  <PersonCell
    label={label}
    role={field === 'technicalOwner' ? 'technical' : 'operations'}
    value={useSession((session) => phaseOf(session, id)?.[field] ?? '')}
    path={`phases/${id}/${field}`}
    change={(person) => ({ type: 'phase.update', id, changes: { [field]: person } })}
  />
);

/** When a phase is, who leads it, and what for. */
export const PhaseBasics = ({ id }: { readonly id: Id }) => {
  const name = useSession((session) => phaseOf(session, id)?.name ?? '');
  const purpose = useSession((session) => phaseOf(session, id)?.purpose ?? '');
  const change = (changes: Changes) => edit({ type: 'phase.update', id, changes });
  return (
    <FieldGrid columns={4}>
      <Span of={2}>
        <TextField
          label="Name of the phase"
          voice="strong"
          value={name}
          path={`phases/${id}/name`}
          onChange={(text) => change({ name: text })}
        />
      </Span>
      <PhaseDate id={id} field="start" label="Start" />
      <PhaseDate id={id} field="end" label="End" />
      <Span of={2}>
        <Owner id={id} field="technicalOwner" label="Technical owner" />
      </Span>
      <Span of={2}>
        <Owner id={id} field="operationalOwner" label="Operational owner" />
      </Span>
      <Span of="row">
        <TextAreaField
          label="What this phase is for"
          placeholder="What the room wants to know or have at the end of it"
          rows={1}
          value={purpose}
          path={`phases/${id}/purpose`}
          onChange={(text) => change({ purpose: text })}
        />
      </Span>
    </FieldGrid>
  );
};
