import { FileDown, Keyboard, PanelRight, Pencil, Redo2, Undo2 } from 'lucide-react';
import { Bar, BarSeparator } from '../components/bar.tsx';
import { Button } from '../components/button.tsx';
import { IconButton, WithTooltip } from '../components/icon-button.tsx';
import { PaletteButton } from '../components/palette-button.tsx';
import { clock } from '../storage/clock.ts';
import { useSessionStore } from '../storage/session-store.ts';
import { SavedState } from './saved-state.tsx';
import styles from './session-bar.module.css';
import { ThemeSwitch } from './theme-switch.tsx';
import { TitleButton } from './title-button.tsx';
import { IS_MAC } from './use-shortcuts.ts';

const KEYS = IS_MAC
  ? { undo: 'Cmd+Z', redo: 'Shift+Cmd+Z', findings: 'Option+9' }
  : { undo: 'Ctrl+Z', redo: 'Ctrl+Y', findings: 'Alt+9' };

const UndoRedo = () => {
  const undoLabel = useSessionStore((store) => store.undoLabel);
  const redoLabel = useSessionStore((store) => store.redoLabel);
  const undo = useSessionStore((store) => store.undo);
  const redo = useSessionStore((store) => store.redo);
  return (
    <div className={styles.undo} role="group" aria-label="History">
      <IconButton
        icon={Undo2}
        label={undoLabel === null ? 'Nothing to undo' : `Undo: ${undoLabel}`}
        keys={KEYS.undo}
        isDisabled={undoLabel === null}
        onPress={undo}
      />
      <IconButton
        icon={Redo2}
        label={redoLabel === null ? 'Nothing to redo' : `Redo: ${redoLabel}`}
        keys={KEYS.redo}
        isDisabled={redoLabel === null}
        onPress={redo}
      />
    </div>
  );
};

type SessionBarProps = {
  readonly onDetails: () => void;
  readonly onKeyboard: () => void;
  readonly onExport: () => void;
  readonly findings: { readonly count: number; readonly isOpen: boolean; readonly onToggle: () => void };
};

/** The bar of an open session: what it is, whether it is saved, undo and redo, and the way out as a report. */
export const SessionBar = ({ onDetails, onKeyboard, onExport, findings }: SessionBarProps) => {
  const open = useSessionStore((store) => store.open);
  if (open === null) return <Bar hasRail />;
  const { count, isOpen, onToggle } = findings;
  return (
    <Bar
      hasRail
      end={
        <>
          <SavedState state={open.saveState} today={clock.today()} />
          <UndoRedo />
          <BarSeparator />
          <PaletteButton />
          <Button icon={FileDown} onPress={onExport}>
            Export
          </Button>
          <span className={styles.extra}>
            <ThemeSwitch />
            <IconButton icon={Keyboard} label="Keyboard" keys="F1" onPress={onKeyboard} />
          </span>
          <WithTooltip text={isOpen ? 'Hide the findings' : 'Show the findings'} keys={KEYS.findings}>
            <Button
              kind="bare"
              icon={PanelRight}
              aria-expanded={isOpen}
              aria-controls="findings"
              aria-label={`Findings, ${count} open`}
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
