import { OctagonAlert } from 'lucide-react';
import { reportTexts } from '#shared/language/report';
import { textsNow, useTexts } from '../../components/language.ts';
import type { CheckedText } from '../../workers/report-tasks.ts';
import styles from './report.module.css';

/** How many characters, and how many places of each, are named. */
const MOST = { characters: 8, places: 3 } as const;

const placesOf = (places: readonly string[]): string => {
  const t = textsNow(reportTexts).missingText;
  const named = places.slice(0, MOST.places).join('; ');
  const more = places.length - MOST.places;
  if (more <= 0) return named;
  return t.morePlaces(named, more);
};

/** What cannot be printed, where it stands, and what to do: said before anybody waits for a report. */
export const MissingText = ({ missing }: { readonly missing: CheckedText['missing'] }) => {
  const t = useTexts(reportTexts).missingText;
  const more = missing.length - MOST.characters;
  return (
    <div className={styles.must} role="alert">
      <p className={styles.missingHead}>
        <OctagonAlert aria-hidden className={styles.noteIcon} />
        {t.cannotPrint(missing.length)}
      </p>
      <ul>
        {missing.slice(0, MOST.characters).map(({ character, code, script, places }) => (
          <li key={code}>
            <b>{character}</b> {`(${code}, ${script}): ${placesOf(places)}`}
          </li>
        ))}
        {more > 0 && <li>{t.more(more)}</li>}
      </ul>
      <p>{t.writeOther(missing.length)}</p>
    </div>
  );
};
