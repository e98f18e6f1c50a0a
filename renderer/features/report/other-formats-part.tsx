import { Download } from 'lucide-react';
import { useEffect, useId, useRef } from 'react';
import { FILE_ENDINGS } from '#shared/host/host-api';
import { reportTexts } from '#shared/language/report';
import { Button } from '../../components/button.tsx';
import { useTexts } from '../../components/language.ts';
import styles from './other-formats.module.css';
import { OTHER_FORMATS, saveFormat } from './other-formats.ts';

/** What can be saved besides the signed report, each with what it is for. `isPointedTo`: the dialog was opened for it. */
export const OtherFormatsPart = ({ isPointedTo }: { readonly isPointedTo: boolean }) => {
  const t = useTexts(reportTexts).otherFormatsPart;
  const titleId = useId();
  const part = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!isPointedTo) return;
    part.current?.scrollIntoView({ block: 'start' });
    part.current?.querySelector('button')?.focus({ preventScroll: true });
  }, [isPointedTo]);
  return (
    <section ref={part} className={styles.part} aria-labelledby={titleId}>
      <h3 id={titleId} className={styles.title}>
        {t.title}
      </h3>
      <p className={styles.quiet}>{t.note}</p>
      <ul className={styles.formats}>
        {OTHER_FORMATS.map((format) => (
          <li key={format.id}>
            <div>
              <h4>
                {t.formats[format.id].name} <span>.{FILE_ENDINGS[format.kind]}</span>
              </h4>
              <p>{t.formats[format.id].text}</p>
            </div>
            <Button
              size="sm"
              icon={Download}
              aria-label={t.saveFormat(t.formats[format.id].name)}
              onPress={() => void saveFormat(format)}
            >
              {t.save}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
};
