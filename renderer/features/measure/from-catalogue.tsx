import { BookOpen } from 'lucide-react';
import { isBlank } from '#shared/core/text';
import { measureTexts } from '#shared/language/measure';
import { useActions } from '../../components/actions.ts';
import { Button } from '../../components/button.tsx';
import { useFieldSettings } from '../../components/fields/field-settings.tsx';
import { useTexts } from '../../components/language.ts';
import { useCatalogue, useCatalogueView, useFitting } from '../../storage/use-catalogue.ts';
import { currentSession, useSession } from '../../storage/use-session.ts';
import styles from './measure.module.css';

/** What the room said it wants: as it means it, else as it was said. */
const wish = ({ meaning, statement }: { readonly meaning: string; readonly statement: string }): string =>
  isBlank(meaning) ? statement : meaning;

/** Opens the catalogue at what the room said, while there is no metric yet; later at its beginning. */
export const openCatalogue = (): void => {
  const { goal, metrics } = currentSession();
  useCatalogueView.getState().open(metrics.length === 0 ? wish(goal) : '');
};

/** The button that opens the catalogue. */
export const FromCatalogue = () => {
  const t = useTexts(measureTexts).fromCatalogue;
  const { isReadOnly } = useFieldSettings();
  useActions([
    {
      id: 'catalogue.open',
      label: t.find,
      group: t.group,
      keywords: t.findWords,
      run: openCatalogue,
    },
  ]);
  return isReadOnly ? null : (
    <Button icon={BookOpen} onPress={openCatalogue}>
      {t.fromCatalogue}
    </Button>
  );
};

const MOST = 5;

/** The metrics of the catalogue that fit what the room said it wants; nothing while it said nothing. */
export const Fitting = () => {
  const t = useTexts(measureTexts).fromCatalogue;
  const text = useSession(({ goal }) => wish(goal));
  const fitting = useFitting(useCatalogue(), text, MOST);
  if (fitting.length === 0) return null;
  return (
    <section className={styles.fitting} aria-labelledby="fitting-metrics">
      <h2 id="fitting-metrics">{t.fitting}</h2>
      <ul>
        {fitting.map(({ entry }) => (
          <li key={entry.id}>
            <Button kind="link" onPress={() => useCatalogueView.getState().open(text, entry.id)}>
              {entry.name}
            </Button>
            <span>{entry.definition}</span>
          </li>
        ))}
      </ul>
    </section>
  );
};
