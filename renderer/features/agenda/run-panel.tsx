import { ArrowLeft, ArrowRight, Flag, Pause, Play, Plus, SkipForward } from 'lucide-react';
import type { Agenda, AgendaBlock } from '#shared/agenda/agenda';
import type { RunState } from '#shared/agenda/run-state';
import { driftOf, type Drift } from '#shared/agenda/schedule';
import { timeFigure, urgencyOf } from '#shared/agenda/time-left';
import { timeOfMinutes, wallTime } from '#shared/agenda/wall-time';
import { daysOf, totalMinutes } from '#shared/agenda/order';
import { agendaTexts } from '#shared/language/agenda';
import { termsTexts } from '#shared/language/terms';
import { Button } from '../../components/button.tsx';
import { useTexts } from '../../components/language.ts';
import { Status } from '../../components/status.tsx';
import { useSessionStore } from '../../storage/session-store.ts';
import { begin, beginNext, endDay, goBack, openStage, pauseOrGoOn } from './agenda-steps.ts';
import { roomZone } from './now.ts';
import styles from './run-panel.module.css';
import { TimeBar } from './time-bar.tsx';
import { HELD_ICON, standWords, URGENCY_ICONS, URGENCY_KINDS } from './urgency-status.tsx';
import { useExtend } from './use-extend.ts';
import { useRun } from './use-run.ts';
import { titleOf } from './words.ts';

type Part = { readonly agenda: Agenda; readonly run: RunState };
type OnPart = Part & { readonly block: AgendaBlock };

/** When the running block ends, or was to end. */
const EndWords = ({ run, block }: OnPart) => {
  const t = useTexts(agendaTexts);
  const [total, time] = [t.length(block.minutes), wallTime(run.now + run.left, roomZone())];
  return <span>{run.left < 0 ? t.run.was(total, time) : t.run.of(total, time)}</span>;
};

const Clock = ({ agenda, run, block }: OnPart) => {
  const t = useTexts(agendaTexts);
  const urgency = urgencyOf(run.left, block.minutes);
  const isPaused = run.phase === 'paused';
  const calm = isPaused ? 'idle' : URGENCY_KINDS[urgency];
  const since = run.pausedSince === null ? '' : t.run.pausedSince(wallTime(run.pausedSince, roomZone()));
  return (
    <div className={styles.clock} data-urgency={urgency} data-held={isPaused || undefined}>
      <h2 className={styles.title}>{titleOf(block, t)}</h2>
      <div className={styles.time}>
        <span className={styles.figure} role="timer">
          {timeFigure(run.left)}
        </span>
        <span className={styles.beside}>
          <Status kind={calm} icon={isPaused ? HELD_ICON : URGENCY_ICONS[urgency]}>
            {isPaused ? since : standWords(run, t)}
          </Status>
          <EndWords agenda={agenda} run={run} block={block} />
        </span>
      </div>
      <TimeBar elapsed={run.elapsed} minutes={block.minutes} urgency={urgency} isPaused={isPaused} />
    </div>
  );
};

const Extend = ({ isDisabled }: { readonly isDisabled: boolean }) => {
  const t = useTexts(agendaTexts).run;
  const ask = useExtend((state) => state.ask);
  return (
    <div className={styles.group} role="group" aria-label={t.extend}>
      {[5, 10].map((minutes) => (
        <Button key={minutes} isDisabled={isDisabled} onPress={() => ask({ kind: 'extend', minutes })}>
          {t.plus(minutes)}
        </Button>
      ))}
      <Button icon={Plus} isDisabled={isDisabled} onPress={() => ask({ kind: 'extend', minutes: 15 })}>
        {t.other}
      </Button>
    </div>
  );
};

const Controls = ({ run, block }: OnPart) => {
  const t = useTexts(agendaTexts).run;
  const isReadOnly = useSessionStore((store) => store.open?.readOnly ?? true);
  const isNextToday = run.next?.day === block.day;
  const isPaused = run.phase === 'paused';
  const canGoBack = run.previous !== null || run.stretches.length > 1;
  return (
    <div className={styles.controls}>
      {isNextToday && (
        <Button kind="main" icon={SkipForward} isDisabled={isReadOnly} onPress={beginNext}>
          {t.next}
        </Button>
      )}
      <Button icon={isPaused ? Play : Pause} isDisabled={isReadOnly} onPress={pauseOrGoOn}>
        {isPaused ? t.resume : t.pause}
      </Button>
      <Extend isDisabled={isReadOnly} />
      <Button icon={ArrowLeft} isDisabled={isReadOnly || !canGoBack} onPress={goBack}>
        {t.back}
      </Button>
      <Button kind={isNextToday ? 'second' : 'main'} icon={Flag} isDisabled={isReadOnly} onPress={endDay}>
        {run.next === null ? t.endAll : t.endDay}
      </Button>
    </div>
  );
};

const DriftWords = ({ drift, canFind }: { readonly drift: Drift; readonly canFind: boolean }) => {
  const t = useTexts(agendaTexts).drift;
  const ask = useExtend((state) => state.ask);
  const [atBlock, atEnd] = [Math.trunc(drift.atBlock), Math.trunc(drift.atEnd)];
  const words = atBlock === 0 ? t.onTime : atBlock > 0 ? t.behind(atBlock) : t.ahead(-atBlock);
  const [end, planned] = [timeOfMinutes(drift.end), timeOfMinutes(drift.plannedEnd)];
  return (
    <div className={styles.drift}>
      <Status kind={atBlock > 0 ? 'warn' : 'ok'}>{words}</Status>
      {(atBlock !== 0 || atEnd !== 0) && (
        <p>{atEnd === 0 ? t.endAsPlanned(planned) : t.endInstead(end, planned)}</p>
      )}
      {atEnd > 0 && canFind && (
        <Button kind="link" onPress={() => ask({ kind: 'catch-up', minutes: atEnd })}>
          {t.catchUp}
        </Button>
      )}
    </div>
  );
};

const ToStage = ({ block: { stage } }: OnPart) => {
  const t = useTexts(agendaTexts).run;
  const { stages } = useTexts(termsTexts);
  if (stage === '') return null;
  return (
    <Button icon={ArrowRight} onPress={() => openStage(stage)}>
      {t.goTo(stages[stage])}
    </Button>
  );
};

const Beside = (props: OnPart) => {
  const { agenda, run, block } = props;
  const t = useTexts(agendaTexts);
  const isReadOnly = useSessionStore((store) => store.open?.readOnly ?? true);
  const today = run.next?.day === block.day ? run.next : null;
  const drift = driftOf(agenda, run, roomZone());
  return (
    <div className={styles.next}>
      <h3>{t.run.comesNext}</h3>
      {today === null ? (
        <p>{t.run.nothingNext}</p>
      ) : (
        <p className={styles.nextTitle}>
          {titleOf(today, t)} <small>{t.length(today.minutes)}</small>
        </p>
      )}
      {drift && <DriftWords drift={drift} canFind={today !== null && !isReadOnly} />}
      <ToStage {...props} />
    </div>
  );
};

const On = (props: OnPart) => (
  <>
    <div className={styles.now}>
      <Clock {...props} />
      <Controls {...props} />
    </div>
    <Beside {...props} />
  </>
);

/** What is over: the day, or all of it. */
const OverWords = ({ run, block }: OnPart) => {
  const t = useTexts(agendaTexts).run;
  const last = run.stretches.at(-1);
  return (
    <div>
      <h2 className={styles.title}>{run.next === null ? t.over : t.dayOver(block.day)}</h2>
      {last && <p>{t.endedAt(wallTime(last.to ?? run.now, roomZone()))}</p>}
    </div>
  );
};

/** Between the days of a workshop, and behind the last. */
const Between = ({ agenda, run, block }: OnPart) => {
  const t = useTexts(agendaTexts);
  const isReadOnly = useSessionStore((store) => store.open?.readOnly ?? true);
  const { next } = run;
  return (
    <>
      <OverWords agenda={agenda} run={run} block={block} />
      <div className={styles.controls}>
        {next && (
          <Button kind="main" icon={Play} isDisabled={isReadOnly} onPress={() => begin(next)}>
            {next.day === block.day ? t.run.goOn(titleOf(next, t)) : t.run.beginDay(next.day)}
          </Button>
        )}
        <Button isDisabled={isReadOnly} onPress={() => begin(block)}>
          {t.run.goOn(titleOf(block, t))}
        </Button>
      </div>
    </>
  );
};

const Before = ({ agenda, run: { next } }: Part) => {
  const t = useTexts(agendaTexts);
  const isReadOnly = useSessionStore((store) => store.open?.readOnly ?? true);
  if (next === null) return null;
  const total = totalMinutes(daysOf(agenda.blocks).get(next.day) ?? []);
  return (
    <>
      <p className={styles.title}>{t.run.ready(t.length(total), titleOf(next, t))}</p>
      <div className={styles.controls}>
        <Button kind="main" icon={Play} isDisabled={isReadOnly} onPress={() => begin(next)}>
          {t.run.begin}
        </Button>
      </div>
    </>
  );
};

/** While nothing runs: the way to begin, or to go on. */
const Off = ({ agenda, run }: Part) => (
  <div className={styles.off}>
    {run.phase === 'planned' || run.block === null ? (
      <Before agenda={agenda} run={run} />
    ) : (
      <Between agenda={agenda} run={run} block={run.block} />
    )}
  </div>
);

/** What runs now, what comes next, and every step of a workshop. */
export const RunPanel = () => {
  const t = useTexts(agendaTexts);
  const { agenda, run } = useRun();
  const isRunning = run.phase === 'running' || run.phase === 'paused';
  return (
    <section className={styles.panel} aria-label={t.run.heading}>
      {isRunning && run.block ? (
        <On agenda={agenda} run={run} block={run.block} />
      ) : (
        <Off agenda={agenda} run={run} />
      )}
    </section>
  );
};
