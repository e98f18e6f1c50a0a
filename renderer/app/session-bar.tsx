import { FileDown, Keyboard, PanelRight, Pencil, Redo2, Undo2 } from 'lucide-react';
import { programTexts } from '#shared/language/program';
import { useTexts } from '../components/language.ts';
import { Bar, BarSeparator } from '../components/bar.tsx';
import { Button } from '../components/button.tsx';
import { runAction } from '../components/actions.ts';
import { useKeys } from '../components/keys/own-keys.ts';
import { later } from '../components/later.tsx';
import { IconButton, WithTooltip } from '../components/icon-button.tsx';
import { PaletteButton } from '../components/palette-button.tsx';
import { clock } from '../storage/clock.ts';
import { useSessionStore } from '../storage/session-store.ts';
import { SavedState } from './saved-state.tsx';
import styles from './session-bar.module.css';
import { ThemeSwitch } from './theme-switch.tsx';
import { TitleButton } from './title-button.tsx';

const AgendaTimer = later(async () => (await import('../features/agenda/agenda-timer.tsx')).AgendaTimer);
const PresenterControl = later(
  async () => (await import('../features/presenter/presenter-control.tsx')).PresenterControl,
);

const showKeyboard = (): void => runAction('app.keyboard');

const UndoRedo = () => {
  const { bar: t } = useTexts(programTexts);
  const undoLabel = useSessionStore((store) => store.undoLabel);
  const redoLabel = useSessionStore((store) => store.redoLabel);
  const undo = useSessionStore((store) => store.undo);
  const redo = useSessionStore((store) => store.redo);
  const [undoKeys, redoKeys] = [useKeys('session.undo'), useKeys('session.redo')];
  return (
    <div className={styles.undo} role="group" aria-label={t.history}>
      <IconButton
        icon={Undo2}
        label={undoLabel === null ? t.nothingToUndo : t.undo(undoLabel)}
        keys={undoKeys}
        isDisabled={undoLabel === null}
        onPress={undo}
      />
      <IconButton
        icon={Redo2}
        label={redoLabel === null ? t.nothingToRedo : t.redo(redoLabel)}
        keys={redoKeys}
        isDisabled={redoLabel === null}
        onPress={redo}
      />
    </div>
  );
};

type SessionBarProps = {
  readonly onDetails: () => void;
  readonly onExport: () => void;
  readonly findings: { readonly count: number; readonly isOpen: boolean; readonly onToggle: () => void };
};

/** The bar of an open session: what it is, whether it is saved, undo and redo, and the way out as a report. */
export const SessionBar = ({ onDetails, onExport, findings }: SessionBarProps) => {
  const t = useTexts(programTexts);
  const open = useSessionStore((store) => store.open);
  const [keyboardKeys, findingsKeys] = [useKeys('app.keyboard'), useKeys('session.findings')];
  if (open === null) return <Bar hasRail />;
  const { count, isOpen, onToggle } = findings;
  return (
    <Bar
      hasRail
      end={
        <>
          <AgendaTimer />
          <SavedState state={open.saveState} today={clock.today()} />
          <UndoRedo />
          <BarSeparator />
          <PresenterControl />
          <PaletteButton />
          <Button icon={FileDown} onPress={onExport}>
            <span className={styles.word}>{t.bar.export}</span>
          </Button>
          <span className={styles.extra}>
            <ThemeSwitch />
            <IconButton icon={Keyboard} label={t.keyboard} keys={keyboardKeys} onPress={showKeyboard} />
          </span>
          <WithTooltip text={isOpen ? t.bar.hideFindings : t.bar.showFindings} keys={findingsKeys}>
            <Button
              kind="bare"
              icon={PanelRight}
              aria-expanded={isOpen}
              aria-controls="findings"
              aria-label={t.bar.findingsOpen(count)}
              onPress={onToggle}
            >
              <span className={styles.count}>{count}</span>
            </Button>
          </WithTooltip>
        </>
      }
    >
      <TitleButton
        title={open.session.title}
        client={open.session.client}
        icon={Pencil}
        onPress={onDetails}
      />
    </Bar>
  );
};
