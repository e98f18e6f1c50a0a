import { Plus } from 'lucide-react';
import { readinessTexts } from '#shared/language/readiness';
import { Button } from '../../components/button.tsx';
import { useTexts } from '../../components/language.ts';
import styles from './readiness.module.css';

/** Entries that something else names already: each can be listed with one action, and all with one. */
export const Suggestions = ({
  title,
  names,
  hasAll = true,
  onTake,
}: {
  readonly title: string;
  readonly names: readonly string[];
  /** False where another action lists them all. */
  readonly hasAll?: boolean;
  /** Lists the named ones, by their places. */
  readonly onTake: (places: readonly number[]) => void;
}) => {
  const t = useTexts(readinessTexts).suggestions;
  return names.length === 0 ? null : (
    <div className={styles.suggestions}>
      <p className={styles.suggestionTitle}>{title}</p>
      <ul aria-label={title} className={styles.suggestionList}>
        {names.map((name, place) => (
          <li key={name}>
            <Button size="sm" icon={Plus} onPress={() => onTake([place])}>
              <span className={styles.suggestionName}>{t.add(name)}</span>
            </Button>
          </li>
        ))}
        {hasAll && names.length > 1 && (
          <li>
            <Button kind="link" onPress={() => onTake(names.map((_, place) => place))}>
              {t.addAll(names.length)}
            </Button>
          </li>
        )}
      </ul>
    </div>
  );
};
