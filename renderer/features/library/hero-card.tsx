import { formatDate } from '#shared/core/dates';
import { LinkButton } from '../../components/plain-button.tsx';
import { FigurePair } from '../../components/figure.tsx';
import { Status } from '../../components/status.tsx';
import { timeOf, UI_LOCALE } from '../../components/time.ts';
import type { SessionSummary } from '../../storage/summary.ts';
import styles from './hero-card.module.css';
import { hasNumber, hrefOf, leadFigures, nextStage, STAGE_NAMES, titleOf } from './library-words.ts';
import { RowMenuButton } from './row-menu-button.tsx';
import { StageMarks } from './stage-marks.tsx';

const dayText = (date: SessionSummary['date'], today: string): string => {
  if (date === '') return 'Last worked on';
  return date === today ? 'Today' : formatDate(date, UI_LOCALE);
};

const Figure = ({ summary }: { readonly summary: SessionSummary }) => {
  const { lead } = summary;
  if (!hasNumber(lead)) {
    return (
      <div className={styles.figure}>
        <p className={styles.metric}>The number</p>
        <p className={styles.missing}>
          <Status kind="idle">None yet</Status>
        </p>
        <p className={styles.direction}>It is set in stage 2, Measure.</p>
      </div>
    );
  }
  return (
    <div className={styles.figure}>
      <p className={styles.metric}>{lead.name === '' ? 'Unnamed metric' : lead.name}</p>
      <FigurePair size="hero" {...leadFigures(lead)} unit={lead.unit} />
      <p className={styles.direction}>{`From today to the plan, ${
        lead.direction === 'decrease' ? 'less is better' : 'more is better'
      }`}</p>
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
}) => (
  <section className={styles.card} aria-label="Most recent session">
    <div className={styles.words}>
      <div className={styles.top}>
        <p className={styles.quiet}>{dayText(summary.date, today)}</p>
        <StageMarks summary={summary} />
      </div>
      <h2 className={styles.title}>{titleOf(summary)}</h2>
      {summary.client !== '' && <p className={styles.quiet}>{summary.client}</p>}
      {summary.statement !== '' && <p className={styles.goal}>{`“${summary.statement}”`}</p>}
      <div className={styles.actions}>
        <LinkButton kind="main" href={hrefOf(summary)}>
          {`Continue in ${STAGE_NAMES[nextStage(summary)]}`}
        </LinkButton>
        <RowMenuButton summary={summary} onMenu={onMenu} isOpen={isMenuOpen} />
        <Status kind="ok">{`Saved ${timeOf(summary.updatedAt, today)}`}</Status>
      </div>
    </div>
    <Figure summary={summary} />
  </section>
);
