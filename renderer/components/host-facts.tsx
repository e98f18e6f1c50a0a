import { CircleCheck, CircleSlash } from 'lucide-react';
import { componentsTexts } from '#shared/language/components';
import styles from './host-facts.module.css';
import { useTexts } from './language.ts';

/** Where the program runs, in words. */
export type HostWords = {
  readonly name: string;
  readonly version: string;
  readonly system: string;
  /** Program, version and system in one line. */
  readonly line: string;
  /** One line for the rail. */
  readonly short: string;
  /** How many things this host cannot do. */
  readonly limits: number;
  readonly facts: readonly { readonly isGood: boolean; readonly text: string }[];
};

/** What this host does and what it cannot do, as a list. */
export const HostFacts = ({ words }: { readonly words: HostWords }) => {
  const t = useTexts(componentsTexts);
  return (
    <ul className={styles.facts}>
      {words.facts.map(({ isGood, text }) => {
        const Icon = isGood ? CircleCheck : CircleSlash;
        return (
          <li key={text}>
            <Icon
              className={isGood ? styles.good : styles.limit}
              role="img"
              aria-label={isGood ? t.yes : t.no}
            />
            <span>{text}</span>
          </li>
        );
      })}
    </ul>
  );
};
