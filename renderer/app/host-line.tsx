import { HardDrive } from 'lucide-react';
import styles from './host-line.module.css';
import { HOST_NOTE } from './host-note.ts';

const limitsText = (limits: number): string => {
  if (limits === 0) return 'Everything works here';
  return limits === 1 ? 'One thing it cannot do here' : `${limits} things it cannot do here`;
};

/** Which program runs the interface, in one line, with the way to what it cannot do. */
export const HostLine = () => (
  <p className={styles.line}>
    <HardDrive className={styles.icon} aria-hidden />
    <span>
      {`${HOST_NOTE.name}, version ${HOST_NOTE.version}, on ${HOST_NOTE.system}`}
      <a href="#/settings">{limitsText(HOST_NOTE.limits)}</a>
    </span>
  </p>
);
