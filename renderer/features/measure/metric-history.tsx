import { History, RotateCcw } from 'lucide-react';
import { memo, useDeferredValue, useState } from 'react';
import { fieldElementId } from '#shared/core/field-path';
import type { Id } from '#shared/core/ids';
import { isBlank } from '#shared/core/text';
import type { Metric } from '#shared/metric/metric';
import {
  changeWords,
  type EarlierValue,
  earlierValue,
  earlierWords,
  type MetricChange,
  metricHistory,
  restoreCommand,
} from '#shared/session/metric-history';
import { makeStepsReader, type MetricSteps } from '#shared/session/metric-steps';
import type { Session } from '#shared/session/session';
import { measureTexts } from '#shared/language/measure';
import { Button } from '../../components/button.tsx';
import { useFieldSettings } from '../../components/fields/field-settings.tsx';
import { Fold } from '../../components/fields/fold.tsx';
import { textsNow, useTexts } from '../../components/language.ts';
import { Status } from '../../components/status.tsx';
import { timeOf } from '../../components/time.ts';
import { showToast } from '../../components/toast.tsx';
import { clock } from '../../storage/clock.ts';
import { edit } from '../../storage/edit.ts';
import { useSelection } from '../../storage/use-selection.ts';
import { useSessionStore } from '../../storage/session-store.ts';
import { currentSession, useSession } from '../../storage/use-session.ts';
import { metricOf } from './metric-fields.tsx';
import styles from './metric-history.module.css';
import { PromisedAndMeasured } from './promised-measured.tsx';

/** So many changes are shown before more are asked for. */
const SHOWN = 30;

/** One reader for all metrics: it goes on where it stopped, so an open history costs a keystroke next to nothing. */
const readSteps = makeStepsReader();

const historyId = (id: Id): string => fieldElementId(`metrics/${id}/history`);

const restore = (id: Id, earlier: EarlierValue, words: string): void => {
  const t = textsNow(measureTexts).metricHistory;
  const command = restoreCommand(currentSession(), id, earlier, words);
  if (!command.ok) {
    showToast({ message: `${command.error.message} ${command.error.todo}`, key: 'refusal' });
    return;
  }
  if (!edit(command.value)) return;
  showToast({ message: t.restored(words), key: 'history', stay: 4_000 });
  // The button that was pressed goes away: its value stands there now.
  document.getElementById(historyId(id))?.focus({ preventScroll: true });
};

type RowProps = {
  readonly metric: Metric;
  readonly change: MetricChange;
  readonly session: Session;
  readonly steps: MetricSteps;
};

const What = ({ change, session, steps }: Omit<RowProps, 'metric'>) => {
  const t = useTexts(measureTexts).metricHistory;
  const { what, from, to } = changeWords(change, session, steps);
  return (
    <span className={styles.what}>
      <b>{what}</b> {from !== null && <span className={styles.from}>{from} </span>}
      {from !== null && (
        <span className={styles.arrow}>
          <span aria-hidden>→</span>
          <span className={styles.hidden}>{t.to}</span>{' '}
        </span>
      )}
      <span className={styles.to}>{to ?? t.notSaid}</span>
      {change.isTakenBack && (
        <span className={styles.state}>
          <Status kind="idle" icon={RotateCcw}>
            {t.takenBack}
          </Status>
        </span>
      )}
    </span>
  );
};

const Row = (props: RowProps) => {
  const t = useTexts(measureTexts).metricHistory;
  const { metric, change, session, steps } = props;
  const { isReadOnly } = useFieldSettings();
  const earlier = isReadOnly ? null : earlierValue(change, metric);
  const words = earlier === null ? '' : earlierWords(earlier, session, steps);
  return (
    <li className={styles.row} data-taken-back={change.isTakenBack || undefined}>
      <time className={styles.when} dateTime={change.at}>
        {timeOf(change.at, clock.today())}
      </time>
      <span className={styles.who}>{isBlank(change.actor) ? t.somebody : change.actor.trim()}</span>
      <What {...props} />
      {earlier !== null && (
        <Button
          size="sm"
          icon={History}
          aria-label={t.restoreWhat(words, changeWords(change, session, steps).what)}
          onPress={() => restore(metric.id, earlier, words)}
        >
          <span className={styles.clip}>{t.restore(words)}</span>
        </Button>
      )}
    </li>
  );
};

const Nobody = () => {
  const t = useTexts(measureTexts).metricHistory;
  return (
    <p className={styles.hint}>
      {t.nobody} <a href="#/settings">{t.setName}</a>
      {t.fromThen}
    </p>
  );
};

const Changes = ({ id }: { readonly id: Id }) => {
  const t = useTexts(measureTexts).metricHistory;
  const [shown, setShown] = useState(SHOWN);
  const session = useDeferredValue(useSession((open) => open));
  const metric = metricOf(session, id);
  // The journal grows in place; each of its entries brings a new session, and with it a new rendering.
  const steps = readSteps(useSessionStore.getState().journal());
  const changes = metricHistory(steps, id);
  if (!metric) return null;
  return (
    <div id={historyId(id)} tabIndex={-1} className={styles.history}>
      <PromisedAndMeasured metric={metric} />
      {changes.length === 0 ? (
        <p className={styles.hint}>{t.nothing}</p>
      ) : (
        <ol aria-label={t.historyOf(metric.name || t.thisMetric)}>
          {changes.slice(0, shown).map((change) => (
            <Row
              key={`${change.seq} ${change.field}`}
              metric={metric}
              change={change}
              session={session}
              steps={steps}
            />
          ))}
        </ol>
      )}
      {changes.length > shown && (
        <Button size="sm" onPress={() => setShown(changes.length)}>
          {t.more(changes.length - shown)}
        </Button>
      )}
      {changes.slice(0, shown).some(({ actor }) => isBlank(actor)) && <Nobody />}
    </div>
  );
};

/** Who said which number and when, with the way back to it. Nothing is computed before it is opened. */
export const MetricHistory = memo(({ id }: { readonly id: Id }) => {
  const t = useTexts(measureTexts).metricHistory;
  const path = `metrics/${id}/history`;
  const pointedTo = useSelection(({ target }) => (target === path ? path : ''));
  return (
    <Fold title={t.title} note={t.note} pointedTo={pointedTo} isLazy>
      <Changes id={id} />
    </Fold>
  );
});
MetricHistory.displayName = 'MetricHistory';
