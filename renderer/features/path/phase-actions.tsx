import { ArrowLeft, ArrowRight, CalendarRange, Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { fieldElementId } from '#shared/core/field-path';
import { emptyPhase, type Phase, PHASE_KINDS, type PhaseKind } from '#shared/plan/phase';
import { standardPhases } from '#shared/plan/standard-plan';
import { pathTexts, type PathTexts } from '#shared/language/path';
import { termsTexts } from '#shared/language/terms';
import { useFieldSettings } from '../../components/fields/field-settings.tsx';
import { focusField } from '../../components/focus-field.ts';
import { MenuButton, type MenuEntry } from '../../components/menu.tsx';
import { textsNow, useTexts } from '../../components/language.ts';
import { newId } from '../../storage/clock.ts';
import { useSelection } from '../../storage/use-selection.ts';
import { currentSession, useSessionList } from '../../storage/use-session.ts';
import { deleteWithUndo, edit } from '../../storage/edit.ts';
import { PhaseShift } from './phase-shift.tsx';
import { phaseTitle } from './phase-words.ts';
import styles from './path.module.css';

/** Lays out the four stations at once, and goes to the first date. */
export const layOutPhases = (): void => {
  const items = standardPhases(newId);
  const first = items[0];
  const commands = items.map((item) => ({ type: 'phase.add', item }) as const);
  if (!first || !edit({ type: 'batch', name: textsNow(pathTexts).actions.layOutName, commands })) return;
  useSelection.getState().choosePhase(first.id);
  focusField(`phases/${first.id}/start`);
};

/** A phase goes behind the last of its own or an earlier kind. */
const placeFor = (kind: PhaseKind): number => {
  const { phases } = currentSession();
  const rank = PHASE_KINDS.indexOf(kind);
  const before = phases.filter((phase) => PHASE_KINDS.indexOf(phase.kind) <= rank);
  const last = before.at(-1);
  return last ? phases.indexOf(last) + 1 : 0;
};

const addPhase = (kind: PhaseKind): void => {
  const id = newId();
  if (!edit({ type: 'phase.add', item: emptyPhase(id, kind), index: placeFor(kind) })) return;
  useSelection.getState().choosePhase(id);
  focusField(`phases/${id}/name`);
};

/** What the actions need of a phase; no more, so that typing in it does not render them. */
type NamedPhase = Pick<Phase, 'id' | 'kind' | 'name'>;

/** Puts a phase one place earlier or later among the phases. */
const movePhase = (phase: NamedPhase, step: 1 | -1): void => {
  const place = currentSession().phases.findIndex(({ id }) => id === phase.id);
  edit({ type: 'phase.move', id: phase.id, toIndex: place + step });
};

const entriesFor = (
  t: PathTexts['actions'],
  phase: NamedPhase,
  place: number,
  count: number,
  shift: () => void,
): readonly MenuEntry[] => [
  { id: 'shift', label: t.shift, icon: CalendarRange, onAction: shift },
  {
    id: 'earlier',
    label: t.earlier,
    icon: ArrowLeft,
    isDisabled: place <= 0,
    onAction: () => movePhase(phase, -1),
  },
  {
    id: 'later',
    label: t.later,
    icon: ArrowRight,
    isDisabled: place === count - 1,
    onAction: () => movePhase(phase, 1),
  },
  {
    id: 'delete',
    label: t.delete,
    icon: Trash2,
    onAction: () => deleteWithUndo({ type: 'phase.remove', id: phase.id }, phaseTitle(phase)),
  },
];

/** Adds a phase of a kind; moves and deletes the chosen one. Findings that miss a phase point here. */
export const PhaseActions = ({ phase }: { readonly phase: NamedPhase }) => {
  const t = useTexts(pathTexts).actions;
  const terms = useTexts(termsTexts);
  const { isReadOnly } = useFieldSettings();
  const [isShifting, setShifting] = useState(false);
  const ids = useSessionList(({ phases }) => phases.map(({ id }) => id));
  if (isReadOnly) return null;
  return (
    <div className={styles.phaseActions}>
      <span id={fieldElementId('phases')}>
        <MenuButton
          label={t.add}
          icon={Plus}
          items={PHASE_KINDS.map((kind) => ({
            id: kind,
            label: terms.phases[kind],
            icon: Plus,
            onAction: () => addPhase(kind),
          }))}
        />
      </span>
      <MenuButton
        label={t.moreFor(phaseTitle(phase))}
        items={entriesFor(t, phase, ids.indexOf(phase.id), ids.length, () => setShifting(true))}
      />
      {isShifting && (
        <PhaseShift phaseId={phase.id} title={phaseTitle(phase)} onClose={() => setShifting(false)} />
      )}
    </div>
  );
};
