import type { Id } from '#shared/core/ids';
import type { Phase } from '#shared/plan/phase';
import { pathTexts } from '#shared/language/path';
import { NumberField } from '../../components/fields/number-field.tsx';
import { Span } from '../../components/fields/stage-form.tsx';
import { useFieldSettings } from '../../components/fields/field-settings.tsx';
import { TextAreaField } from '../../components/fields/text-area-field.tsx';
import { Status } from '../../components/status.tsx';
import { useTexts } from '../../components/language.ts';
import { edit } from '../../storage/edit.ts';
import { useProblem } from '../../storage/use-findings.ts';
import { usePlacedPhase } from '../../storage/use-schedule.ts';
import { useSession, useSessionList } from '../../storage/use-session.ts';
import { phaseOf } from './find-phase.ts';
import { reserveWords } from './phase-words.ts';

type Contingency = Phase['contingency'];

const NONE: Contingency = { time: null, money: null, basis: '' };

const Share = ({
  id,
  field,
  label,
}: {
  readonly id: Id;
  readonly field: 'time' | 'money';
  readonly label: string;
}) => {
  const path = `phases/${id}/contingency/${field}`;
  return (
    <NumberField
      label={label}
      placeholder="20"
      min={0}
      max={1000}
      value={useSession((session) => phaseOf(session, id)?.contingency[field] ?? null)}
      path={path}
      problem={useProblem(path)}
      onChange={(share) => edit({ type: 'phase.update', id, changes: { contingency: { [field]: share } } })}
    />
  );
};

/** How long the work is, what lies between it and the gate, and what was asked for, in words. */
const InWords = ({ id }: { readonly id: Id }) => {
  const { locale } = useFieldSettings();
  const placed = usePlacedPhase(id);
  const { time } = useSessionList((session) => phaseOf(session, id)?.contingency ?? NONE);
  const words = placed ? reserveWords(placed, time, locale) : null;
  return words === null ? null : (
    <Span of="row">
      <Status kind={words.isEnough ? 'ok' : 'warn'}>{words.text}</Status>
    </Span>
  );
};

/** What is held back of a phase's time and money, on what that rests, and what it comes to. */
export const PhaseReserve = ({ id }: { readonly id: Id }) => {
  const t = useTexts(pathTexts).reserve;
  const path = `phases/${id}/contingency/basis`;
  return (
    <>
      <Share id={id} field="time" label={t.time} />
      <Share id={id} field="money" label={t.money} />
      <Span of={2}>
        <TextAreaField
          label={t.basis}
          placeholder={t.basisHint}
          rows={1}
          value={useSession((session) => phaseOf(session, id)?.contingency.basis ?? '')}
          path={path}
          problem={useProblem(path)}
          onChange={(basis) => edit({ type: 'phase.update', id, changes: { contingency: { basis } } })}
        />
      </Span>
      <InWords id={id} />
    </>
  );
};
