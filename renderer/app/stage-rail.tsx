import { HardDrive } from 'lucide-react';
import { formatDate } from '#shared/core/dates';
import type { Metric } from '#shared/metric/metric';
import type { Session, Stage } from '#shared/session/session';
import { STAGES } from '#shared/session/session';
import { figureTexts } from '../components/figure-texts.ts';
import { FigurePair } from '../components/figure.tsx';
import { Status } from '../components/status.tsx';
import { routeHref, STAGE_NAMES, stageNumber } from './routes.ts';
import { type StageStatus, stageWord } from './stage-word.ts';
import styles from './stage-rail.module.css';

/** Ticks of a ruler along the rail; the long one stands at the stage's number. */
const Ticks = () => (
  <svg className={styles.ticks} viewBox="0 0 10 66" preserveAspectRatio="none" aria-hidden="true">
    <path d="M0 .5h4M0 11.5h4M0 22.5h4M0 33.5h9M0 44.5h4M0 55.5h4" />
  </svg>
);

const StageLink = ({
  session,
  stage,
  isCurrent,
  status,
}: {
  readonly session: Session;
  readonly stage: Stage;
  readonly isCurrent: boolean;
  readonly status: StageStatus;
}) => {
  const word = stageWord(status);
  return (
    <li>
      <a
        className={styles.stage}
        href={routeHref({ screen: 'session', id: session.id, stage })}
        aria-current={isCurrent ? 'step' : undefined}
      >
        <Ticks />
        <span className={styles.number}>{stageNumber(stage)}</span>
        <span className={styles.text}>
          <span className={styles.name}>{STAGE_NAMES[stage]}</span>
          <Status kind={word.kind}>{word.text}</Status>
        </span>
      </a>
    </li>
  );
};

const byText = (metric: Metric, locale: string): string => {
  const by = metric.plan.by || metric.deadline;
  return by === '' ? 'Plan, no date yet' : `Plan, by ${formatDate(by, locale)}`;
};

/** The session's number: its leading metric from baseline to plan, or where it will be set. */
const TheNumber = ({ session, metric }: { readonly session: Session; readonly metric: Metric | null }) => {
  if (metric === null || (metric.baseline.value === null && metric.plan.value === null)) {
    return (
      <dl className={styles.lead}>
        <dt>{metric === null || metric.name === '' ? 'The number' : metric.name}</dt>
        <dd className={styles.none}>
          <Status kind="idle">None yet</Status>
        </dd>
        <dd className={styles.by}>Set in stage 2, Measure</dd>
      </dl>
    );
  }
  const texts = figureTexts(metric.baseline.value, metric.plan.value, session.locale);
  return (
    <dl className={styles.lead}>
      <dt>{metric.name || 'The number'}</dt>
      <dd>
        <FigurePair size="panel" {...texts} unit={metric.unit} />
      </dd>
      <dd className={styles.by}>{byText(metric, session.locale)}</dd>
    </dl>
  );
};

type StageRailProps = {
  readonly session: Session;
  readonly current: Stage;
  readonly statusOf: (stage: Stage) => StageStatus;
  readonly lead: Metric | null;
  readonly hostNote: string;
};

/** The four stages as a ruler, each with its state as icon and word; the session's number stands below. */
export const StageRail = ({ session, current, statusOf, lead, hostNote }: StageRailProps) => (
  <nav className={styles.rail} aria-label="Stages" data-region="rail" tabIndex={-1}>
    <ol className={styles.stages}>
      {STAGES.map((stage) => (
        <StageLink
          key={stage}
          session={session}
          stage={stage}
          isCurrent={stage === current}
          status={statusOf(stage)}
        />
      ))}
    </ol>
    <div className={styles.foot}>
      <TheNumber session={session} metric={lead} />
      <p className={styles.note}>
        <HardDrive className={styles.noteIcon} aria-hidden />
        <span>{hostNote}</span>
      </p>
    </div>
  </nav>
);
