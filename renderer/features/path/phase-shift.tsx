import { useMemo, useState } from 'react';
import { formatDate, type OptionalDate } from '#shared/core/dates';
import type { Id } from '#shared/core/ids';
import type { PlainError } from '#shared/core/result';
import { isolated } from '#shared/core/text';
import { applyCommand } from '#shared/session/apply-command';
import type { Command } from '#shared/session/command';
import type { Session } from '#shared/session/session';
import { type ShiftedGate, shiftedGates, shiftPlan, shiftWords } from '#shared/session/shift-plan';
import { pathTexts } from '#shared/language/path';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { useFieldSettings } from '../../components/fields/field-settings.tsx';
import { NumberField } from '../../components/fields/number-field.tsx';
import { SelectField } from '../../components/fields/select-field.tsx';
import { Status } from '../../components/status.tsx';
import { useTexts } from '../../components/language.ts';
import { context } from '../../storage/clock.ts';
import { edit } from '../../storage/edit.ts';
import { useSession } from '../../storage/use-session.ts';
import styles from './phase-shift.module.css';

const UNITS = ['weeks', 'days'] as const;

const DIRECTIONS = ['later', 'earlier'] as const;

/** Ten years: further is a typing error. */
const MOST = 520;

type Move = {
  readonly count: number | null;
  readonly unit: (typeof UNITS)[number];
  readonly direction: (typeof DIRECTIONS)[number];
};

const daysOf = ({ count, unit, direction }: Move): number =>
  (count ?? 0) * (unit === 'weeks' ? 7 : 1) * (direction === 'later' ? 1 : -1);

type Preview =
  { readonly command: Command; readonly gates: readonly ShiftedGate[] } | { readonly problem: PlainError };

const previewOf = (session: Session, phaseId: Id, days: number): Preview => {
  const made = shiftPlan(session, phaseId, { days });
  if (!made.ok) return { problem: made.error };
  const applied = applyCommand(session, made.value, context());
  return applied.ok
    ? { command: made.value, gates: shiftedGates(session, applied.value.session) }
    : { problem: applied.error };
};

const dayWords = (day: OptionalDate, locale: string, noDay: string): string =>
  day === '' ? noDay : formatDate(day, locale, 'short');

const Gates = ({ gates }: { readonly gates: readonly ShiftedGate[] }) => {
  const t = useTexts(pathTexts).shift;
  const { locale } = useFieldSettings();
  if (gates.length === 0) return <p className={styles.note}>{t.noGate}</p>;
  return (
    <table className={styles.gates}>
      <thead>
        <tr>
          <th scope="col">{t.gateOf}</th>
          <th scope="col">{t.today}</th>
          <th scope="col">{t.then}</th>
        </tr>
      </thead>
      <tbody>
        {gates.map(({ phaseId, name, before, after, late }) => (
          <tr key={phaseId}>
            <th scope="row">
              {name}
              {late.map(({ metric, by }) => (
                <span key={metric} className={styles.late}>
                  <Status kind="warn">{t.late(isolated(metric), formatDate(by, locale, 'short'))}</Status>
                </span>
              ))}
            </th>
            <td>{dayWords(before, locale, t.noDay)}</td>
            <td>
              <b>{dayWords(after, locale, t.noDay)}</b>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

const Choices = ({ move, onChange }: { readonly move: Move; readonly onChange: (move: Move) => void }) => {
  const t = useTexts(pathTexts).shift;
  return (
    <div className={styles.choices}>
      <NumberField
        label={t.byHowMany}
        isInteger
        min={1}
        max={MOST}
        value={move.count}
        onChange={(count) => onChange({ ...move, count })}
      />
      <SelectField
        label={t.unit}
        options={UNITS.map((value) => ({ value, label: t.units[value] }))}
        value={move.unit}
        onChange={(unit) => onChange({ ...move, unit })}
      />
      <SelectField
        label={t.direction}
        options={DIRECTIONS.map((value) => ({ value, label: t.directions[value] }))}
        value={move.direction}
        onChange={(direction) => onChange({ ...move, direction })}
      />
    </div>
  );
};

/** Moves a phase and what follows by days or weeks, and shows first where the gates go. */
export const PhaseShift = ({
  phaseId,
  title,
  onClose,
}: {
  readonly phaseId: Id;
  readonly title: string;
  readonly onClose: () => void;
}) => {
  const t = useTexts(pathTexts).shift;
  const [move, setMove] = useState<Move>({ count: 1, unit: 'weeks', direction: 'later' });
  const session = useSession((current) => current);
  const days = daysOf(move);
  const preview = useMemo(() => previewOf(session, phaseId, days), [session, phaseId, days]);
  const carryOut = (): void => {
    if ('command' in preview && edit(preview.command)) onClose();
  };
  return (
    <Dialog
      title={t.title(title)}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t.cancel}</Button>
          <Button kind="main" isDisabled={!('command' in preview)} onPress={carryOut}>
            {days === 0 ? t.move : t.moveBy(shiftWords({ days }))}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <Choices move={move} onChange={setMove} />
        <div role="status">
          {'problem' in preview ? (
            <Status kind="warn">
              {preview.problem.message} {preview.problem.todo}
            </Status>
          ) : (
            <Gates gates={preview.gates} />
          )}
        </div>
        <p className={styles.note}>{t.note}</p>
      </div>
    </Dialog>
  );
};
