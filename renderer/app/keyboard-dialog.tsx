import { Dialog } from '../components/dialog.tsx';
import styles from './keyboard-dialog.module.css';
import { shortcutLines } from './shortcuts.ts';
import { IS_MAC } from './use-shortcuts.ts';

/** All shortcuts on one small sheet. */
export const KeyboardDialog = ({ onClose }: { readonly onClose: () => void }) => (
  <Dialog title="Keyboard" isOpen onClose={onClose}>
    <dl className={styles.list}>
      {shortcutLines(IS_MAC).map(({ keys, what }) => (
        <div key={keys}>
          <dt>{keys}</dt>
          <dd>{what}</dd>
        </div>
      ))}
    </dl>
  </Dialog>
);
