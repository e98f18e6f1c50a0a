import { Fingerprint } from 'lucide-react';
import { useEffect, useState } from 'react';
import { currentIdentity } from '../../storage/identity-repository.ts';
import styles from './side-facts.module.css';

/** Whether reports can be signed on this computer; the settings say by whom. Silent while nobody has signed yet. */
export const SigningNote = () => {
  const [isThere, setThere] = useState(false);
  useEffect(() => {
    let isCurrent = true;
    currentIdentity().then(
      (identity) => {
        if (isCurrent) setThere(identity !== null);
      },
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, []);
  if (!isThere) return null;
  return (
    <p>
      <Fingerprint className={styles.icon} aria-hidden />
      <span>
        Reports are signed on this computer
        <a href="#/settings">See the signing identity</a>
      </span>
    </p>
  );
};
