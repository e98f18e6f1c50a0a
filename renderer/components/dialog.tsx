import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { componentsTexts } from '#shared/language/components';
import styles from './dialog.module.css';
import { IconButton } from './icon-button.tsx';
import { classNames } from './class-names.ts';
import { useTexts } from './language.ts';

type DialogProps = {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** The buttons below; the main one last. */
  readonly actions?: ReactNode;
  readonly size?: 'sm' | 'md' | 'lg' | 'xl';
  /** False while something runs that must be cancelled, not left. */
  readonly isDismissable?: boolean;
  /** True where the fields edit the session itself, so that undo acts on the session. */
  readonly editsSession?: boolean;
  readonly children: ReactNode;
};

/** A modal dialog: takes the focus, keeps it, gives it back; Escape and the cross close it. */
export const Dialog = ({
  title,
  isOpen,
  onClose,
  actions,
  size = 'md',
  isDismissable = true,
  editsSession = false,
  children,
}: DialogProps) => {
  const t = useTexts(componentsTexts);
  return (
    <ModalOverlay
      className={styles.veil ?? ''}
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      isKeyboardDismissDisabled={!isDismissable}
    >
      <Modal className={classNames(styles.modal, styles[size])}>
        <AriaDialog className={styles.dialog ?? ''} data-edits-session={editsSession || undefined}>
          <header className={styles.head}>
            <Heading slot="title" className={styles.title ?? ''}>
              {title}
            </Heading>
            {isDismissable && <IconButton icon={X} label={t.close} onPress={onClose} />}
          </header>
          <div className={styles.body}>{children}</div>
          {actions !== undefined && <footer className={styles.foot}>{actions}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
};
