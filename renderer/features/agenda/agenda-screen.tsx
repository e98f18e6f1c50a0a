import { Bell, BellOff, MonitorUp, Plus } from 'lucide-react';
import type { FieldPath } from '#shared/core/field-path';
import { STANDARD_AGENDAS } from '#shared/agenda/standard-agendas';
import { agendaTexts } from '#shared/language/agenda';
import type { Stage } from '#shared/session/session';
import { Button } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { StageForm } from '../../components/fields/stage-form.tsx';
import { focusField } from '../../components/focus-field.ts';
import { useTexts } from '../../components/language.ts';
import { useSessionStore } from '../../storage/session-store.ts';
import { useSettings } from '../../storage/settings-store.ts';
import { useSession } from '../../storage/use-session.ts';
import { addBlock, addStandard } from './agenda-steps.ts';
import styles from './agenda.module.css';
import { Plan } from './plan.tsx';
import { RunPanel } from './run-panel.tsx';
import { showAgenda } from './show-agenda.ts';

type AgendaScreenProps = {
  readonly stage: Stage;
  readonly onGoTo: (stage: Stage, path?: FieldPath) => void;
};

const ChimeSwitch = () => {
  const t = useTexts(agendaTexts);
  const isOn = useSettings((settings) => settings.chime);
  const set = useSettings((settings) => settings.set);
  return (
    <Button
      kind="bare"
      icon={isOn ? Bell : BellOff}
      aria-pressed={isOn}
      aria-label={t.chime}
      onPress={() => set({ chime: !isOn })}
    >
      {t.chimeState[isOn ? 'on' : 'off']}
    </Button>
  );
};

const addFirst = (): void => {
  const id = addBlock(1, 0);
  if (id !== null) focusField(`agenda/blocks/${id}/title`);
};

const Empty = () => {
  const t = useTexts(agendaTexts);
  const isReadOnly = useSessionStore((store) => store.open?.readOnly ?? true);
  return (
    <EmptyState
      title={t.empty.title}
      text={t.empty.text}
      action={
        <>
          {STANDARD_AGENDAS.map((kind) => (
            <Button key={kind} isDisabled={isReadOnly} onPress={() => addStandard(kind)}>
              {t.standard[kind]}
            </Button>
          ))}
          <Button kind="bare" icon={Plus} isDisabled={isReadOnly} onPress={addFirst}>
            {t.empty.add}
          </Button>
        </>
      }
    />
  );
};

/** The workshop's agenda: what is planned, what runs, what it took. */
export const AgendaScreen = (_: AgendaScreenProps) => {
  const t = useTexts(agendaTexts);
  const isEmpty = useSession(({ agenda }) => agenda.blocks.length === 0);
  return (
    <StageForm
      title={t.title}
      aside={
        !isEmpty && (
          <div className={styles.aside}>
            <ChimeSwitch />
            <Button icon={MonitorUp} onPress={showAgenda}>
              {t.showRoom}
            </Button>
          </div>
        )
      }
    >
      {isEmpty ? (
        <Empty />
      ) : (
        <>
          <RunPanel />
          <Plan />
        </>
      )}
    </StageForm>
  );
};
