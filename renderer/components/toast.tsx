import { X } from 'lucide-react';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { componentsTexts } from '#shared/language/components';
import { Button } from './button.tsx';
import { IconButton } from './icon-button.tsx';
import { closeToast, type ShownToast, shownToasts, subscribeToToasts } from './toast-store.ts';
import styles from './toast.module.css';
import { useTexts } from './language.ts';

export { showToast } from './toast-store.ts';

const STAY = 8_000;

const ToastCard = ({ toast, isHeld }: { readonly toast: ShownToast; readonly isHeld: boolean }) => {
  const { id, message, action, stay = STAY } = toast;
  const t = useTexts(componentsTexts);
  useEffect(() => {
    if (isHeld) return;
    const timer = setTimeout(() => closeToast(id), stay);
    return () => clearTimeout(timer);
  }, [id, stay, isHeld]);
  return (
    <li className={styles.toast}>
      <span className={styles.message}>{message}</span>
      {action && (
        <Button
          kind="link"
          onPress={() => {
            closeToast(id);
            action.onPress();
          }}
        >
          {action.label}
        </Button>
      )}
      <IconButton icon={X} label={t.closeMessage} size="sm" onPress={() => closeToast(id)} />
    </li>
  );
};

/** Where toasts appear. They wait while the pointer or the focus is on them. */
export const ToastRegion = () => {
  const toasts = useSyncExternalStore(subscribeToToasts, shownToasts);
  const [isPointed, setPointed] = useState(false);
  const [isFocused, setFocused] = useState(false);
  const isEmpty = toasts.length === 0;
  const t = useTexts(componentsTexts);
  return (
    <section
      aria-label={t.messages}
      className={styles.region}
      data-region={isEmpty ? undefined : 'messages'}
      tabIndex={-1}
      onPointerEnter={() => setPointed(true)}
      onPointerLeave={() => setPointed(false)}
      onFocus={() => setFocused(true)}
      onBlur={() => setFocused(false)}
    >
      <ol className={styles.list} aria-live="polite" aria-relevant="additions">
        {toasts.map((toast) => (
          <ToastCard key={toast.id} toast={toast} isHeld={isPointed || isFocused} />
        ))}
      </ol>
    </section>
  );
};
