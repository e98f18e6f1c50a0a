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
  if (samples.length === 0) return null;
  return (
    <section className={styles.samples} aria-labelledby="examples">
      <h2 id="examples" className={styles.heading}>
        Examples
      </h2>
      <p className={styles.about}>Whole sessions to look at. Each opens as a copy of your own.</p>
      <ul className={styles.list}>
        {samples.map((sample) => (
          <li key={sample.file}>
            <button type="button" className={styles.sample} onClick={() => void openSample(sample)}>
              <span className={styles.sampleTitle}>{sample.title}</span>
              <span className={styles.sampleText}>{sample.summary}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
};
