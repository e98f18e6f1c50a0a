import { FileCheck2, FolderOpen, HardDrive, Plus, UserRound } from 'lucide-react';
import { Button, LinkButton } from '../../components/button.tsx';
import type { HostWords } from '../../components/host-facts.tsx';
import { useSettings } from '../../storage/settings-store.ts';
import { chooseSessionFile } from './library-actions.ts';
import { SamplesList } from './samples-list.tsx';
import { SigningNote } from './signing-note.tsx';
import styles from './side-panel.module.css';

const limitsText = (limits: number): string => {
  if (limits === 0) return 'All its parts work here';
  return limits === 1 ? 'One thing it cannot do here' : `${limits} things it cannot do here`;
};

const Facts = ({ host }: { readonly host: HostWords }) => {
  const actor = useSettings((settings) => settings.actor);
  return (
    <footer className={styles.foot}>
      <p>
        <UserRound className={styles.icon} aria-hidden />
        <span>
          {actor === '' ? 'Nobody is named at this keyboard' : `Written by ${actor}`}
          <a href="#/settings">{actor === '' ? 'Say who writes' : 'Change'}</a>
        </span>
      </p>
      <SigningNote />
      <p>
        <HardDrive className={styles.icon} aria-hidden />
        <span>
          {`${host.name}, version ${host.version}, on ${host.system}`}
          <a href="#/settings">{limitsText(host.limits)}</a>
        </span>
      </p>
    </footer>
  );
};

/** What can be begun here, and where the work is kept. */
export const SidePanel = ({ host, onStart }: { readonly host: HostWords; readonly onStart: () => void }) => (
  <aside className={styles.side} aria-label="Begin" data-region="begin" tabIndex={-1}>
    <div className={styles.begin}>
      <Button kind="main" icon={Plus} onPress={onStart}>
        Start a session
      </Button>
      <Button icon={FolderOpen} onPress={() => void chooseSessionFile()}>
        Open a session file
      </Button>
      <LinkButton icon={FileCheck2} href="#/verify">
        Verify a report
      </LinkButton>
    </div>
    <SamplesList />
    <Facts host={host} />
  </aside>
);
