import { Clock, FilePenLine, HardDrive, type LucideIcon, Vote } from 'lucide-react';
import { formatDate } from '#shared/core/dates';
import type { Metric } from '#shared/metric/metric';
import { type Session, type Stage, stagesOf } from '#shared/session/session';
import type { RevisionState } from '#shared/session/sign-off';
import { programTexts } from '#shared/language/program';
import { termsTexts } from '#shared/language/terms';
import { useTexts } from '../components/language.ts';
import { figureTexts } from '../components/figure-texts.ts';
import { FigurePair } from '../components/figure.tsx';
import { Status } from '../components/status.tsx';
import { type Room, ROOMS, routeHref } from './routes.ts';
import type { SessionView } from './session-view.ts';
import { type StageStatus, stageWord } from './stage-word.ts';
import styles from './stage-rail.module.css';

type RailTexts = (typeof programTexts)['en']['rail'];

/** Ticks of a ruler along the rail; the long one stands at the stage's number. */
const Ticks = () => (
  <svg className={styles.ticks} viewBox="0 0 10 66" preserveAspectRatio="none" aria-hidden="true">
    <path d="M0 .5h4M0 11.5h4M0 22.5h4M0 33.5h9M0 44.5h4M0 55.5h4" />
  </svg>
);

/** Seen from every stage: whoever changes something knows whether it was signed. */
const SignedMark = ({ revision }: { readonly revision: RevisionState }) => {
  const { rail: t } = useTexts(programTexts);
  if (revision.kind === 'unsigned') return null;
  return revision.kind === 'signed' ? (
    <Status kind="idle" icon={FilePenLine}>
      {t.signed(revision.number)}
    </Status>
  ) : (
    <Status kind="warn">{t.changed}</Status>
  );
};

const StageLink = ({
  session,
  stage,
  number,
  isCurrent,
  status,
  revision,
}: {
  readonly session: Session;
  readonly stage: Stage;
  readonly number: number;
  readonly isCurrent: boolean;
  readonly status: StageStatus;
  /** What is signed there; `null` on the stages where nobody signs. */
  readonly revision: RevisionState | null;
}) => {
  const { rail: t } = useTexts(programTexts);
  const { stages } = useTexts(termsTexts);
  const word = stageWord(status, t);
  return (
    <li>
      <a
        className={styles.stage}
        href={routeHref({ screen: 'session', id: session.id, stage })}
        aria-current={isCurrent ? 'step' : undefined}
      >
        <Ticks />
        <span className={styles.number}>{number}</span>
        <span className={styles.text}>
          <span className={styles.name}>{stages[stage]}</span>
          <Status kind={word.kind}>{word.text}</Status>
          {revision && <SignedMark revision={revision} />}
        </span>
      </a>
    </li>
  );
};

const byText = (metric: Metric, locale: string, t: RailTexts): string => {
  const by = metric.plan.by || metric.deadline;
  return by === '' ? t.byNoDate : t.by(formatDate(by, locale));
};

/** The session's number: its leading metric from baseline to plan, or where it will be set. */
const TheNumber = ({ session, metric }: { readonly session: Session; readonly metric: Metric | null }) => {
  const { rail: t } = useTexts(programTexts);
  if (metric === null || (metric.baseline.value === null && metric.plan.value === null)) {
    return (
      <dl className={styles.lead}>
        <dt>{metric === null || metric.name === '' ? t.theNumber : metric.name}</dt>
        <dd className={styles.none}>
          <Status kind="idle">{t.noneYet}</Status>
        </dd>
        <dd className={styles.by}>{t.where}</dd>
      </dl>
    );
  }
  const texts = figureTexts(metric.baseline.value, metric.plan.value, session.locale);
  return (
    <dl className={styles.lead}>
      <dt>{metric.name || t.theNumber}</dt>
      <dd>
        <FigurePair size="panel" {...texts} unit={metric.unit} />
      </dd>
      <dd className={styles.by}>{byText(metric, session.locale, t)}</dd>
    </dl>
  );
};

const ROOM_ICONS: Readonly<Record<Room, LucideIcon>> = { agenda: Clock, rounds: Vote };

/** The ways to what belongs to the workshop as a whole. */
const RoomLinks = ({ session, current, room }: Pick<StageRailProps, 'session' | 'current' | 'room'>) => {
  const { rail: t } = useTexts(programTexts);
  return (
    <ul className={styles.rooms}>
      {ROOMS.map((name) => {
        const Icon = ROOM_ICONS[name];
        return (
          <li key={name}>
            <a
              className={styles.room}
              href={routeHref({ screen: 'session', id: session.id, stage: current, room: name })}
              aria-current={name === room ? 'page' : undefined}
            >
              <Icon aria-hidden />
              <span>{t.rooms[name]}</span>
            </a>
          </li>
        );
      })}
    </ul>
  );
};

type StageRailProps = {
  readonly session: Session;
  readonly current: Stage;
  readonly room: Room | undefined;
  readonly view: SessionView;
  readonly hostNote: string;
};

/** The stages as a ruler, each with its state as icon and word; the session's number stands below. */
export const StageRail = ({ session, current, room, view, hostNote }: StageRailProps) => {
  const { rail: t } = useTexts(programTexts);
  return (
    <nav className={styles.rail} aria-label={t.stages} data-region="rail" tabIndex={-1}>
      <ol className={styles.stages}>
        {stagesOf(session).map((stage, place) => (
          <StageLink
            key={stage}
            session={session}
            stage={stage}
            number={place + 1}
            isCurrent={stage === current && room === undefined}
            status={view.statusOf(stage)}
            revision={stage === 'commit' ? view.revision : null}
          />
        ))}
      </ol>
      <RoomLinks session={session} current={current} room={room} />
      <div className={styles.foot}>
        <TheNumber session={session} metric={view.lead} />
        <p className={styles.note}>
          <HardDrive className={styles.noteIcon} aria-hidden />
          <span>{hostNote}</span>
        </p>
      </div>
    </nav>
  );
};
