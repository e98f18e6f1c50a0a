import { Plus, Trash2 } from 'lucide-react';
import { fieldElementId } from '#shared/core/field-path';
import { emptyPhase, type Phase, PHASE_KINDS, PHASE_NAMES, type PhaseKind } from '#shared/plan/phase';
import { standardPhases } from '#shared/plan/standard-plan';
import { useFieldSettings } from '../../components/fields/field-settings.tsx';
import { focusField } from '../../components/focus-field.ts';
import { MenuButton } from '../../components/menu.tsx';
import { newId } from '../../storage/clock.ts';
import { useSelection } from '../../storage/use-selection.ts';
import { currentSession } from '../../storage/use-session.ts';
import { deleteWithUndo, edit } from '../../storage/edit.ts';
import { phaseTitle } from './phase-words.ts';
import styles from './path.module.css';

/** Lays out the four stations at once, and goes to the first date. */
export const layOutPhases = (): void => {
  const items = standardPhases(newId);
  const first = items[0];
  const commands = items.map((item) => ({ type: 'phase.add', item }) as const);
  if (!first || !edit({ type: 'batch', name: 'lay out the four phases', commands })) return;
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

/** Adds a phase of a kind; deletes the chosen one. Findings that miss a phase point here. */
export const PhaseActions = ({ phase }: { readonly phase: Phase }) => {
  const { isReadOnly } = useFieldSettings();
  if (isReadOnly) return null;
  return (
    <div className={styles.phaseActions}>
      <span id={fieldElementId('phases')}>
        <MenuButton
          label="Add a phase"
          icon={Plus}
          items={PHASE_KINDS.map((kind) => ({
            id: kind,
            label: PHASE_NAMES[kind],
            icon: Plus,
            onAction: () => addPhase(kind),
          }))}
        />
      </span>
      <MenuButton
        label={`More for ${phaseTitle(phase)}`}
        items={[
          {
            id: 'delete',
            label: 'Delete the phase',
            icon: Trash2,
            onAction: () => deleteWithUndo({ type: 'phase.remove', id: phase.id }, phaseTitle(phase)),
          },
        ]}
      />
    </div>
  );
};
