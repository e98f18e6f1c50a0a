import { HardDrive } from 'lucide-react';
import { programTexts } from '#shared/language/program';
import { useTexts } from '../components/language.ts';
import styles from './host-line.module.css';
import { useHostNote } from './host-note.ts';

/** Which program runs the interface, in one line, with the way to what it cannot do. */
export const HostLine = () => {
  const { host: t } = useTexts(programTexts);
  const { line, limits } = useHostNote();
  return (
    <p className={styles.line}>
      <HardDrive className={styles.icon} aria-hidden />
      <span>
        {line}
        <a href="#/settings">{t.limits(limits)}</a>
      </span>
    </p>
  );
};
