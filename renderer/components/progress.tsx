import { Label, ProgressBar } from 'react-aria-components';
import { componentsTexts } from '#shared/language/components';
import { Button } from './button.tsx';
import styles from './progress.module.css';
import { useTexts } from './language.ts';

/** How far something has come, in words and on a bar; without `max` it only says that it is under way. */
export const Progress = ({
  label,
  value,
  max,
  onCancel,
}: {
  readonly label: string;
  readonly value?: number;
  readonly max?: number;
  readonly onCancel?: () => void;
}) => {
  const t = useTexts(componentsTexts);
  const known = value !== undefined && max !== undefined && max > 0;
  const part = known ? Math.min(1, Math.max(0, value / max)) : 0;
  return (
    <div className={styles.progress}>
      <ProgressBar
        className={styles.bar ?? ''}
        isIndeterminate={!known}
        value={known ? value : 0}
        maxValue={known ? max : 1}
      >
        <Label className={styles.label ?? ''}>{label}</Label>
        <div className={styles.track}>
          {/* Scaled, not sized: no layout while something else computes. */}
          <div
            className={known ? styles.used : styles.moving}
            style={known ? { transform: `scaleX(${part})` } : undefined}
          />
        </div>
      </ProgressBar>
      {onCancel && (
        <Button size="sm" onPress={onCancel}>
          {t.cancel}
        </Button>
      )}
    </div>
  );
};
