import { HardDrive } from 'lucide-react';
import { Button } from '../components/button.tsx';
import { Status } from '../components/status.tsx';
import { timeOf } from '../components/time.ts';
import type { SaveState } from '../storage/write-queue.ts';
import { exportOpenSession } from './export-session.ts';
import styles from './session-bar.module.css';

const Word = ({ state, today }: { readonly state: SaveState; readonly today: string }) => {
  switch (state.kind) {
    case 'saved':
      return <Status kind="ok">{state.at === null ? 'Saved' : `Saved ${timeOf(state.at, today)}`}</Status>;
    case 'saving':
      return (
        <Status kind="now" icon={HardDrive}>
          Saving
        </Status>
      );
    case 'unsaved':
      return <Status kind="warn">{`Not saved since ${timeOf(state.since, today)}`}</Status>;
    case 'failed':
      return <Status kind="block">Cannot save</Status>;
  }
};

/** Whether what was written is stored; when it cannot be, the way out stands beside it. */
export const SavedState = ({ state, today }: { readonly state: SaveState; readonly today: string }) => (
  <div className={styles.saved} data-testid="saved-state">
    <Word state={state} today={today} />
    {state.kind === 'failed' && (
      <Button kind="link" onPress={() => void exportOpenSession()}>
        Save somewhere else
      </Button>
    )}
  </div>
);
