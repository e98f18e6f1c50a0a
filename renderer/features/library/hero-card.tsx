import { unitIn } from '#shared/core/unit-names';
import { uiLocale, useTexts } from '../../components/language.ts';
import { formatDate } from '#shared/core/dates';
import { LinkButton } from '../../components/plain-button.tsx';
import { FigurePair } from '../../components/figure.tsx';
import { Status } from '../../components/status.tsx';
import { timeOf } from '../../components/time.ts';
import type { SessionSummary } from '../../storage/summary.ts';
import styles from './hero-card.module.css';
import { libraryTexts, type LibraryTexts } from '#shared/language/library';
import { hasNumber, hrefOf, leadFigures, nextStage, titleOf, useWords } from './library-words.ts';
import { RowMenuButton } from './row-menu-button.tsx';
import { StageMarks } from './stage-marks.tsx';

const dayText = (date: SessionSummary['date'], today: string, t: LibraryTexts): string => {
  if (date === '') return t.lastWorkedOn;
  return date === today ? t.today : formatDate(date, uiLocale());
};

const Figure = ({ summary }: { readonly summary: SessionSummary }) => {
  const { lead } = summary;
  const t = useTexts(libraryTexts);
  if (!hasNumber(lead)) {
    return (
      <div className={styles.figure}>
        <p className={styles.metric}>{t.theNumber}</p>
        <p className={styles.missing}>
          <Status kind="idle">{t.noneYet}</Status>
        </p>
        <p className={styles.direction}>{t.setInMeasure}</p>
      </div>
    );
  }
  return (
    <div className={styles.figure}>
      <p className={styles.metric}>{lead.name === '' ? t.unnamedMetric : lead.name}</p>
      <FigurePair size="hero" {...leadFigures(lead)} unit={unitIn(lead.unit, uiLocale())} />
      <p className={styles.direction}>{lead.direction === 'decrease' ? t.lessIsBetter : t.moreIsBetter}</p>
    </div>
  );
};

/** The session that was worked on last: its goal in the client's words, its number, and the way back into it. */
export const HeroCard = ({
  summary,
  today,
  onMenu,
  isMenuOpen,
}: {
  readonly summary: SessionSummary;
  readonly today: string;
  readonly onMenu: (summary: SessionSummary, button: HTMLElement) => void;
  readonly isMenuOpen: boolean;
}) => {
  const t = useTexts(libraryTexts);
  const { stages } = useWords();
  return (
    <section className={styles.card} aria-label={t.mostRecent}>
      <div className={styles.words}>
        <div className={styles.top}>
          <p className={styles.quiet}>{dayText(summary.date, today, t)}</p>
          <StageMarks summary={summary} />
        </div>
        <h2 className={styles.title}>{titleOf(summary, { t })}</h2>
        {summary.client !== '' && <p className={styles.quiet}>{summary.client}</p>}
        {summary.statement !== '' && <p className={styles.goal}>{t.quotedGoal(summary.statement)}</p>}
        <div className={styles.actions}>
          <LinkButton kind="main" href={hrefOf(summary)}>
            {t.continueIn(stages[nextStage(summary)])}
          </LinkButton>
          <RowMenuButton summary={summary} onMenu={onMenu} isOpen={isMenuOpen} />
          <Status kind="ok">{t.saved(timeOf(summary.updatedAt, today))}</Status>
        </div>
      </div>
      <Figure summary={summary} />
    </section>
  );
};
