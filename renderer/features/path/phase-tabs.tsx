import { type KeyboardEvent, memo, useRef } from 'react';
import type { Id } from '#shared/core/ids';
import { formatAmount } from '#shared/core/money';
import { phaseTotal } from '#shared/plan/budget';
import type { Phase } from '#shared/plan/phase';
import { useFieldSettings } from '../../components/fields/field-settings.tsx';
import { Status } from '../../components/status.tsx';
import { useGaps } from '../../storage/use-findings.ts';
import { useSession } from '../../storage/use-session.ts';
import { phaseOf } from './find-phase.ts';
import styles from './phase-tabs.module.css';
import { phaseDates, phaseTitle } from './phase-words.ts';

/** The id of the part of the page that shows the chosen phase. */
export const PHASE_PANEL = 'phase-panel';

const State = ({ phase }: { readonly phase: Phase }) => {
  const { count, hasMust } = useGaps(`phases/${phase.id}`);
  if (count === 0) return <Status kind="ok">Complete</Status>;
  return (
    <Status kind={hasMust ? 'block' : 'warn'}>
      {count} {count === 1 ? 'gap' : 'gaps'}
    </Status>
  );
};

const Money = ({ phase }: { readonly phase: Phase }) => {
  const { locale, currency } = useFieldSettings();
  const { total } = phaseTotal(phase);
  return (
    <span className={styles.money}>
      {total === 0 ? <small>No budget yet</small> : formatAmount(total, currency, locale)}
      {total !== 0 && <small>{currency}</small>}
    </span>
  );
};

type TabProps = { readonly id: Id; readonly isChosen: boolean; readonly onChoose: (id: Id) => void };

const PhaseTab = memo(({ id, isChosen, onChoose }: TabProps) => {
  const { locale } = useFieldSettings();
  const phase = useSession((session) => phaseOf(session, id));
  if (!phase) return null;
  return (
    <button
      type="button"
      role="tab"
      id={`phase-tab-${id}`}
      aria-selected={isChosen}
      aria-controls={PHASE_PANEL}
      tabIndex={isChosen ? 0 : -1}
      className={styles.tab}
      onClick={() => onChoose(id)}
    >
      <span className={styles.name}>{phaseTitle(phase)}</span>
      <span className={styles.dates}>{phaseDates(phase, locale)}</span>
      <Money phase={phase} />
      <State phase={phase} />
    </button>
  );
});
PhaseTab.displayName = 'PhaseTab';

/** The phases with their dates and money. Arrow keys go from one to the next. */
export const PhaseTabs = ({
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
    const targets: Readonly<Record<string, number>> = {
      ArrowRight: (place + 1) % ids.length,
      ArrowLeft: (place - 1 + ids.length) % ids.length,
      Home: 0,
      End: ids.length - 1,
    };
    const id = ids[targets[event.key] ?? -1];
    if (id === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    onChoose(id);
    list.current?.querySelector<HTMLElement>(`[id="phase-tab-${id}"]`)?.focus();
  };
  return (
    <div ref={list} role="tablist" aria-label="Phases" className={styles.tabs} onKeyDown={onKeyDown}>
      {ids.map((id) => (
        <PhaseTab key={id} id={id} isChosen={id === chosen} onChoose={onChoose} />
      ))}
    </div>
  );
};
