import { memo, useDeferredValue } from 'react';
import type { Id } from '#shared/core/ids';
import { formatNumber } from '#shared/core/numbers';
import { FigurePair } from '../../components/figure.tsx';
import { Status } from '../../components/status.tsx';
import { shortTimeOf, UI_LOCALE } from '../../components/time.ts';
import type { SessionSummary } from '../../storage/summary.ts';
import { hasNumber, hrefOf, leadFigures, stateOf, titleOf } from './library-words.ts';
import { LowestMark } from './lowest-mark.tsx';
import { RowMenuButton } from './row-menu-button.tsx';
import styles from './session-list.module.css';
import { StageMarks } from './stage-marks.tsx';

/** The first paint draws what fits on a screen; the rest follows at once, without holding it up. */
const FIRST = 20;
const NO_ROWS: readonly SessionSummary[] = [];

const TheNumber = ({ lead }: { readonly lead: SessionSummary['lead'] }) => {
  if (!hasNumber(lead)) return <Status kind="idle">No number yet</Status>;
  return <FigurePair {...leadFigures(lead)} unit={lead.unit} />;
};

type RowProps = {
  readonly summary: SessionSummary;
  readonly today: string;
  readonly onMenu: (summary: SessionSummary, button: HTMLElement) => void;
  readonly isMenuOpen: boolean;
};

const Row = memo(({ summary, today, onMenu, isMenuOpen }: RowProps) => {
  const state = stateOf(summary);
  const title = titleOf(summary);
  return (
    <div role="row" className={styles.row}>
      <div role="rowheader" className={styles.name}>
        <a href={hrefOf(summary)} className={styles.title}>
          {title}
        </a>
        <span className={styles.client}>{summary.client}</span>
      </div>
      <div role="cell" className={styles.number}>
        <TheNumber lead={summary.lead} />
      </div>
      <div role="cell">
        <StageMarks summary={summary} />
      </div>
      <div role="cell" className={styles.reasons}>
        <LowestMark summary={summary} />
      </div>
      <div role="cell" className={styles.state}>
        <Status kind={state.kind}>{state.text}</Status>
      </div>
      <div role="cell" className={styles.saved}>
        {shortTimeOf(summary.updatedAt, today)}
      </div>
      <div role="cell" className={styles.menu}>
        <RowMenuButton summary={summary} onMenu={onMenu} isOpen={isMenuOpen} />
      </div>
    </div>
  );
});
Row.displayName = 'Row';

const HEADS = ['Session', 'The number', 'Stage', 'Five reasons', 'State', 'Saved'];

const Head = () => (
  <div role="rowgroup">
    <div role="row" className={styles.head}>
      {HEADS.map((head) => (
        <div key={head} role="columnheader">
          {head}
        </div>
      ))}
      <div role="columnheader">
        <span className={styles.hidden}>More</span>
      </div>
    </div>
  </div>
);

/** Sessions, newest first. Rows far from the screen are laid out only when they come near it. */
export const SessionList = ({
  rows,
  today,
  onMenu,
  menuOf,
}: {
  readonly rows: readonly SessionSummary[];
  readonly today: string;
  readonly onMenu: (summary: SessionSummary, button: HTMLElement) => void;
  /** The session whose menu is open. */
  readonly menuOf: Id | null;
}) => {
  const all = useDeferredValue(rows, NO_ROWS);
  const shown = all === NO_ROWS ? rows.slice(0, FIRST) : all;
  return (
    <section className={styles.list} aria-labelledby="sessions">
      <header className={styles.heading}>
        <h2 id="sessions">Sessions</h2>
        <span>
          {rows.length === 1
            ? 'One more, newest first'
            : `${formatNumber(rows.length, UI_LOCALE)} more, newest first`}
        </span>
      </header>
      <div role="table" aria-labelledby="sessions" aria-rowcount={rows.length + 1} className={styles.table}>
        <Head />
        <div role="rowgroup">
          {shown.map((summary) => (
            <Row
              key={summary.id}
              summary={summary}
              today={today}
              onMenu={onMenu}
              isMenuOpen={menuOf === summary.id}
            />
          ))}
        </div>
      </div>
    </section>
  );
};
