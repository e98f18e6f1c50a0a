import { X } from 'lucide-react';
import { useLayoutEffect, useRef } from 'react';
import type { FieldPath } from '#shared/core/field-path';
import type { Stage } from '#shared/session/session';
import { programTexts } from '#shared/language/program';
import { useTexts } from '../components/language.ts';
import { IconButton } from '../components/icon-button.tsx';
import { later } from '../components/later.tsx';
import styles from './findings-panel.module.css';

const FindingsDrawer = later(
  async () => (await import('../features/findings/findings-drawer.tsx')).FindingsDrawer,
);

type FindingsPanelProps = {
  /** Above the work, where there is no room beside it. */
  readonly isOverlay: boolean;
  readonly onClose: () => void;
  readonly onGoTo: (stage: Stage, path?: FieldPath) => void;
};

/** The place of the findings: beside the work, or over it in a smaller window, where Escape closes it. */
export const FindingsPanel = ({ isOverlay, onClose, onGoTo }: FindingsPanelProps) => {
  const { findings: t } = useTexts(programTexts);
  const panel = useRef<HTMLElement>(null);
  // Before the panel leaves the page, while it still has the focus.
  useLayoutEffect(() => {
    if (!isOverlay) return;
    const before = document.activeElement;
    panel.current?.focus({ preventScroll: true });
    const element = panel.current;
    return () => {
      if (element?.contains(document.activeElement) && before instanceof HTMLElement) before.focus();
    };
  }, [isOverlay]);
  return (
    <aside
      id="findings"
      ref={panel}
      className={styles.panel}
      data-overlay={isOverlay || undefined}
      data-region="findings"
      aria-label={t.title}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (!isOverlay || event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        onClose();
      }}
    >
      {isOverlay && (
        <div className={styles.close}>
          <IconButton icon={X} label={t.close} onPress={onClose} />
        </div>
      )}
      <FindingsDrawer onGoTo={onGoTo} />
    </aside>
  );
};
