import { libraryTexts } from '#shared/language/library';
import { useTexts } from '../../components/language.ts';
import { useEffect, useState } from 'react';
import styles from './side-facts.module.css';
import { openSample } from './library-actions.ts';
import { readSamples, type Sample } from './samples.ts';

const useSamples = (): readonly Sample[] => {
  const [samples, setSamples] = useState<readonly Sample[]>([]);
  useEffect(() => {
    let isCurrent = true;
    void readSamples().then((read) => {
      if (isCurrent) setSamples(read);
    });
    return () => {
      isCurrent = false;
    };
  }, []);
  return samples;
};

/** Whole sessions to look at and to try things on; each opens as a copy. */
export const SamplesList = () => {
  const samples = useSamples();
  const t = useTexts(libraryTexts);
  if (samples.length === 0) return null;
  const summaries = new Map(Object.entries(t.sampleSummaries));
  return (
    <section className={styles.samples} aria-labelledby="examples">
      <h2 id="examples" className={styles.heading}>
        {t.examples}
      </h2>
      <p className={styles.about}>{t.examplesText}</p>
      <ul className={styles.list}>
        {samples.map((sample) => (
          <li key={sample.file}>
            <button type="button" className={styles.sample} onClick={() => void openSample(sample)}>
              <span className={styles.sampleTitle} lang="en">
                {sample.title}
              </span>
              <span className={styles.sampleText}>{summaries.get(sample.file) ?? sample.summary}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
};
