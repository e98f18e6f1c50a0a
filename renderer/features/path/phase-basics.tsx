import { formatDate } from '#shared/core/dates';
import type { Id } from '#shared/core/ids';
import type { Phase } from '#shared/plan/phase';
import { pathTexts } from '#shared/language/path';
import { CheckboxField } from '../../components/fields/checkbox-field.tsx';
import { useFieldSettings } from '../../components/fields/field-settings.tsx';
import { FieldGrid, Span } from '../../components/fields/stage-form.tsx';
import { TextAreaField } from '../../components/fields/text-area-field.tsx';
import { TextField } from '../../components/fields/text-field.tsx';
import { edit } from '../../storage/edit.ts';
import { usePlacedPhase, usePlanSchedule } from '../../storage/use-schedule.ts';
import { useSession } from '../../storage/use-session.ts';
import { phaseOf } from './find-phase.ts';
import { PersonCell } from '../../bound-fields/person-cell.tsx';
import { textsNow, useTexts } from '../../components/language.ts';
import { PhaseReserve } from './phase-reserve.tsx';
import { PlannedDay } from './planned-day.tsx';
import { gateBefore } from './task-words.ts';

type Changes = Partial<Pick<Phase, 'name' | 'purpose' | 'start' | 'end' | 'waitsForGate'>>;

const changePhase = (id: Id, changes: Changes) => edit({ type: 'phase.update', id, changes });

/** The gate that a phase waits for, in words; blank where it waits for none. */
const useGateBefore = (id: Id): string =>
  usePlanSchedule((schedule, { phases }) => {
    const phase = phases.find((candidate) => candidate.id === id);
    const before = phase ? gateBefore(phases, phase, schedule) : null;
    return before === null ? '' : textsNow(pathTexts).basics.afterGateOf(before.name);
  });

const Start = ({ id }: { readonly id: Id }) => {
  const t = useTexts(pathTexts).basics;
  const { locale } = useFieldSettings();
  const typed = useSession((session) => phaseOf(session, id)?.start ?? '');
  const placed = usePlacedPhase(id)?.start ?? '';
  const before = useGateBefore(id);
  const isLater = typed !== '' && placed !== '' && placed !== typed;
  return (
    <PlannedDay
      label={t.start}
      placeholder={t.day}
      path={`phases/${id}/start`}
      typed={typed}
      shown={typed === '' ? placed : typed}
      why={typed === '' && placed !== '' ? t.computed(before || t.withFirstTask) : ''}
      hint={
        isLater
          ? `${t.startsOn(formatDate(placed, locale, 'short'))}${before ? `, ${before}` : ''}`
          : undefined
      }
      onChange={(start) => changePhase(id, { start })}
    />
  );
};

const End = ({ id }: { readonly id: Id }) => {
  const t = useTexts(pathTexts).basics;
  const typed = useSession((session) => phaseOf(session, id)?.end ?? '');
  const placed = usePlacedPhase(id)?.end ?? '';
  return (
    <PlannedDay
      label={t.end}
      placeholder={t.day}
      path={`phases/${id}/end`}
      typed={typed}
      shown={typed === '' ? placed : typed}
      why={typed === '' && placed !== '' ? t.computedEnd : ''}
      onChange={(end) => changePhase(id, { end })}
    />
  );
};

const WaitsForGate = ({ id }: { readonly id: Id }) => {
  const t = useTexts(pathTexts).basics;
  const waits = useSession((session) => phaseOf(session, id)?.waitsForGate ?? false);
  const isFirst = useSession(({ phases }) => phases[0]?.id === id);
  return isFirst ? null : (
    <Span of="row">
      <CheckboxField
        label={t.waits}
        value={waits}
        path={`phases/${id}/waitsForGate`}
        onChange={(waitsForGate) => changePhase(id, { waitsForGate })}
      />
    </Span>
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

const Naming = ({ id }: { readonly id: Id }) => (
  <Span of={2}>
    <TextField
      label={useTexts(pathTexts).basics.name}
      voice="strong"
      value={useSession((session) => phaseOf(session, id)?.name ?? '')}
      path={`phases/${id}/name`}
      onChange={(name) => changePhase(id, { name })}
    />
  </Span>
);

const Purpose = ({ id }: { readonly id: Id }) => (
  <Span of="row">
    <TextAreaField
      label={useTexts(pathTexts).basics.purpose}
      placeholder={useTexts(pathTexts).basics.purposeHint}
      rows={1}
      value={useSession((session) => phaseOf(session, id)?.purpose ?? '')}
      path={`phases/${id}/purpose`}
      onChange={(purpose) => changePhase(id, { purpose })}
    />
  </Span>
);

/** When a phase is, who leads it, what for, and what is held back. */
export const PhaseBasics = ({ id }: { readonly id: Id }) => {
  const t = useTexts(pathTexts).basics;
  return (
    <FieldGrid columns={4}>
      <Naming id={id} />
      <Start id={id} />
      <End id={id} />
      <WaitsForGate id={id} />
      <Span of={2}>
        <Owner id={id} field="technicalOwner" label={t.technicalOwner} />
      </Span>
      <Span of={2}>
        <Owner id={id} field="operationalOwner" label={t.operationalOwner} />
      </Span>
      <Purpose id={id} />
      <PhaseReserve id={id} />
    </FieldGrid>
  );
};
