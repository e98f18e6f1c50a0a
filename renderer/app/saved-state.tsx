import { HardDrive } from 'lucide-react';
import { programTexts } from '#shared/language/program';
import { textsNow, useTexts } from '../components/language.ts';
import { Button } from '../components/button.tsx';
import { Status } from '../components/status.tsx';
import { timeOf } from '../components/time.ts';
import type { SaveState } from '../storage/write-queue.ts';
import { exportOpenSession } from './export-session.ts';
import styles from './session-bar.module.css';

const Word = ({ state, today }: { readonly state: SaveState; readonly today: string }) => {
  const { saved: t } = useTexts(programTexts);
  switch (state.kind) {
    case 'saved':
      return <Status kind="ok">{state.at === null ? t.saved : t.savedAt(timeOf(state.at, today))}</Status>;
    case 'saving':
      return (
        <Status kind="now" icon={HardDrive}>
          {t.saving}
        </Status>
      );
    case 'unsaved':
      return <Status kind="warn">{t.notSince(timeOf(state.since, today))}</Status>;
    case 'failed':
      return <Status kind="block">{t.cannot}</Status>;
  }
};

/** Whether what was written is stored; when it cannot be, the way out stands beside it. */
export const SavedState = ({ state, today }: { readonly state: SaveState; readonly today: string }) => (
  <div className={styles.saved} data-testid="saved-state">
    <Word state={state} today={today} />
    {state.kind === 'failed' && (
      <Button kind="link" onPress={() => void exportOpenSession()}>
        {textsNow(programTexts).saved.elsewhere}
      </Button>
    )}
  </div>
);
