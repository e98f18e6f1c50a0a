import { CircleHelp, Printer } from 'lucide-react';
import { helpTexts } from '#shared/language/help';
import { keysTexts } from '#shared/language/keys';
import { Button } from '../components/button.tsx';
import { Dialog } from '../components/dialog.tsx';
import { ShortcutList } from '../components/keys/shortcut-list.tsx';
import { useTexts } from '../components/language.ts';
import type { HelpTopic } from '../features/help/help-topic.ts';
import { useSettings } from '../storage/settings-store.ts';
import styles from './keyboard-dialog.module.css';

/** All shortcuts on one sheet, to look up, to change and to print; and the way to the help for what is on the screen. */
export const KeyboardDialog = ({
  topic,
  onHelp,
  onClose,
}: {
  /** What there is help for on the screen behind; null where there is none. */
  readonly topic: HelpTopic | null;
  readonly onHelp: () => void;
  readonly onClose: () => void;
}) => {
  const t = useTexts(keysTexts);
  const { helpOn, topics } = useTexts(helpTexts);
  const { shortcuts, set } = useSettings();
  return (
    <Dialog
      title={t.title}
      isOpen
      onClose={onClose}
      size="xl"
      actions={
        <>
          {topic !== null && (
            <Button icon={CircleHelp} onPress={onHelp}>
              {helpOn(topics[topic].title)}
            </Button>
          )}
          <Button icon={Printer} onPress={() => window.print()}>
            {t.list.print}
          </Button>
        </>
      }
    >
      <div className={styles.sheet}>
        <ShortcutList own={shortcuts} onChange={(own) => set({ shortcuts: { ...own } })} />
      </div>
    </Dialog>
  );
};
