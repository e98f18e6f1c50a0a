import { isBlank } from '#shared/core/text';
import type { ReportLook } from '#shared/session/report-look';
import { reportTexts } from '#shared/language/report';
import { useTexts } from '../../components/language.ts';
import { ACCENTS } from './accents.ts';
import { logoAddress } from './logo-field.tsx';
import styles from './look.module.css';

/** The colour of a look on paper. */
const shownAccent = (accent: string): string =>
  ACCENTS.find(({ value }) => value === accent)?.shown ?? accent;

/** The first page in short: where logo, title and colour stand. No picture of the real page, which takes longer to make. */
export const LookPreview = ({
  look,
  title,
  figure,
}: {
  readonly look: ReportLook;
  readonly title: string;
  /** The leading number; blank before there is one. */
  readonly figure: string;
}) => {
  const t = useTexts(reportTexts).lookPreview;
  return (
    <figure className={styles.preview}>
      <div
        className={styles.page}
        data-paper={look.paper}
        style={{ color: shownAccent(look.accent) }}
        aria-hidden
      >
        <div className={styles.pageHead}>
          {look.logo && <img src={logoAddress(look.logo)} alt="" />}
          {!isBlank(look.confidentiality) && <span>{look.confidentiality}</span>}
        </div>
        <p className={styles.pageTitle}>{isBlank(title) ? t.untitled : title}</p>
        <i data-line="long" />
        <i data-line="short" />
        <p className={styles.pageFigure}>{figure}</p>
        <div className={styles.pageStrip}>
          <i />
          <i />
          <i />
        </div>
      </div>
      <figcaption className={styles.quiet}>{t.sketch(look.paper === 'a4' ? t.a4 : t.letter)}</figcaption>
    </figure>
  );
};
