import { libraryTexts } from '#shared/language/library';
import { useTexts } from '../../components/language.ts';
import { libraryPlaceTexts, type LibraryPlaceTexts } from '#shared/language/library-places';
import type { FoundPlace } from '../../storage/search.ts';
import styles from './found-line.module.css';
import { countText } from './library-words.ts';

/** A key that a catalogue of words may not have: a newer document has fields that these words do not know. */
const wordOf = (words: Readonly<Record<string, string>>, key: string): string | undefined => words[key];

/** Fields that are what the entry is about: of them the place is told by the entry alone, "Decision" and not "Decision, wording". */
const NAMING: ReadonlySet<string> = new Set([
  ...['name', 'text', 'statement', 'title', 'question', 'system', 'event', 'label', 'phrase'],
]);

/** "Metric Intake time, evidence": what it is, what it is called, and which field of it. */
export const placeText = (
  { kind, name, field }: Pick<FoundPlace, 'kind' | 'name' | 'field'>,
  { kinds, fields }: LibraryPlaceTexts,
): string => {
  const own = wordOf(fields, `${kind}.${field}`);
  const word = own ?? wordOf(fields, field);
  const thing = [wordOf(kinds, kind), name].filter((text) => text !== undefined && text !== '').join(' ');
  if (thing === '') return word === undefined ? '' : word.charAt(0).toUpperCase() + word.slice(1);
  const isPlain = word === undefined || (own === undefined && NAMING.has(field));
  return isPlain ? thing : `${thing}, ${word}`;
};

/** Where in a session something was found, and the words around it with the found ones marked. */
export const FoundLine = ({ place }: { readonly place: FoundPlace | null | undefined }) => {
  const words = useTexts(libraryPlaceTexts);
  const t = useTexts(libraryTexts);
  if (!place) return <div className={styles.found} aria-hidden />;
  const { others } = place;
  return (
    <div className={styles.found}>
      <bdi className={styles.place}>{placeText(place, words)}</bdi>
      <bdi className={styles.excerpt}>
        {place.excerpt.map(({ text, isHit }, at) => (isHit ? <mark key={at}>{text}</mark> : text))}
      </bdi>
      {others > 0 && <span className={styles.others}>{t.search.others(others, countText(others))}</span>}
    </div>
  );
};
