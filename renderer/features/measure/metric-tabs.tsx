import { ShieldCheck } from 'lucide-react';
import { type KeyboardEvent, memo, useRef } from 'react';
import type { Id } from '#shared/core/ids';
import { limitWord } from '#shared/metric/levels';
import { useFieldSettings } from '../../components/fields/field-settings.tsx';
import { ToArrow } from '../../components/figure.tsx';
import { Status } from '../../components/status.tsx';
import { useGaps } from '../../storage/use-findings.ts';
import { useSession } from '../../storage/use-session.ts';
import { metricOf } from './metric-fields.tsx';
import { figuresOf, metricTitle } from './metric-words.ts';
import styles from './metric-tabs.module.css';

/** The id of the part of the page that shows the chosen metric. */
export const PANEL_ID = 'metric-panel';

const TabState = ({ id, isGuardrail }: { readonly id: Id; readonly isGuardrail: boolean }) => {
  const { count, hasMust } = useGaps(`metrics/${id}`);
  if (count > 0) {
    return (
      <Status kind={hasMust ? 'block' : 'warn'}>
        {isGuardrail && 'Guardrail, '}
        {count} {count === 1 ? 'gap' : 'gaps'}
      </Status>
    );
  }
  return isGuardrail ? (
    <Status kind="ok" icon={ShieldCheck}>
      Guardrail, complete
    </Status>
  ) : (
    <Status kind="ok">Complete</Status>
  );
};

const TabFigures = ({ id }: { readonly id: Id }) => {
  const { locale } = useFieldSettings();
  const metric = useSession((session) => metricOf(session, id));
  if (!metric) return null;
  const { from, to } = figuresOf(metric, locale);
  if (metric.role === 'guardrail') {
    return (
      <span className={styles.figures}>
        <small>{limitWord(metric.direction)}</small>
        {to ?? '?'}
        <small>{metric.unit}</small>
      </span>
    );
  }
  return (
    <span className={styles.figures}>
      {from ?? <small>not measured</small>}
      <ToArrow />
      {to ?? <small>no plan</small>}
      <small>{metric.unit}</small>
    </span>
  );
};

type TabProps = { readonly id: Id; readonly isChosen: boolean; readonly onChoose: (id: Id) => void };

const MetricTab = memo(({ id, isChosen, onChoose }: TabProps) => {
  const title = useSession((session) => {
    const metric = metricOf(session, id);
    return metric ? metricTitle(metric) : '';
  });
  const isGuardrail = useSession((session) => metricOf(session, id)?.role === 'guardrail');
  return (
    <button
      type="button"
      role="tab"
      id={`metric-tab-${id}`}
      aria-selected={isChosen}
      aria-controls={PANEL_ID}
      tabIndex={isChosen ? 0 : -1}
      className={styles.tab}
      onClick={() => onChoose(id)}
    >
      <span className={styles.name}>{title}</span>
      <TabFigures id={id} />
      <TabState id={id} isGuardrail={isGuardrail} />
    </button>
  );
});
MetricTab.displayName = 'MetricTab';

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** All metrics with their figures. Arrow keys go from one to the next; from many on they scroll. */
export const MetricTabs = memo(
  ({
    ids,
    chosen,
    onChoose,
  }: {
    readonly ids: readonly Id[];
    readonly chosen: Id;
    readonly onChoose: (id: Id) => void;
  }) => {
    const list = useRef<HTMLDivElement>(null);
    const onKeyDown = (event: KeyboardEvent): void => {
      const place = ids.indexOf(chosen);
      const ends: Readonly<Record<string, number>> = { Home: 0, End: ids.length - 1 };
      const step = STEPS[event.key];
      const target =
        ends[event.key] ?? (step === undefined ? place : (place + step + ids.length) % ids.length);
      const id = ids[target];
      if (target === place || id === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      onChoose(id);
      list.current?.querySelector<HTMLElement>(`[id="metric-tab-${id}"]`)?.focus();
    };
    return (
      <div
        ref={list}
        role="tablist"
        aria-label="Metrics"
        className={styles.tabs}
        data-many={ids.length > 8 || undefined}
        onKeyDown={onKeyDown}
      >
        {ids.map((id) => (
          <MetricTab key={id} id={id} isChosen={id === chosen} onChoose={onChoose} />
        ))}
      </div>
    );
  },
);
MetricTabs.displayName = 'MetricTabs';
