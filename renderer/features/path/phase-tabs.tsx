import { memo } from 'react';
import type { Id } from '#shared/core/ids';
import { formatAmount } from '#shared/core/money';
import { phaseTotal } from '#shared/plan/budget';
import type { Phase } from '#shared/plan/phase';
import { useFieldSettings } from '../../components/fields/field-settings.tsx';
import { Status } from '../../components/status.tsx';
import { panelId, TabCard, TabCards, TabFigures } from '../../components/tab-cards.tsx';
import { useGaps } from '../../storage/use-findings.ts';
import { useSession } from '../../storage/use-session.ts';
import { phaseOf } from './find-phase.ts';
import styles from './phase-tabs.module.css';
import { phaseDates, phaseTitle } from './phase-words.ts';

/** The id of the part of the page that shows the chosen phase. */
export const PHASE_PANEL = panelId('phase');

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
    <TabFigures>
      {total === 0 ? <small>No budget yet</small> : formatAmount(total, currency, locale)}
      {total !== 0 && <small>{currency}</small>}
    </TabFigures>
  );
};

type TabProps = { readonly id: Id; readonly isChosen: boolean; readonly onChoose: (id: Id) => void };

const PhaseTab = memo(({ id, isChosen, onChoose }: TabProps) => {
  const { locale } = useFieldSettings();
  const phase = useSession((session) => phaseOf(session, id));
  if (!phase) return null;
  return (
    <TabCard kind="phase" id={id} title={phaseTitle(phase)} isChosen={isChosen} onChoose={onChoose}>
      <span className={styles.dates}>{phaseDates(phase, locale)}</span>
      <Money phase={phase} />
      <State phase={phase} />
    </TabCard>
  );
});
PhaseTab.displayName = 'PhaseTab';

type PhaseTabsProps = {
  readonly ids: readonly Id[];
  readonly chosen: Id;
  readonly onChoose: (id: Id) => void;
};

/** The phases with their dates and money. */
export const PhaseTabs = ({ ids, chosen, onChoose }: PhaseTabsProps) => (
  <TabCards kind="phase" label="Phases" ids={ids} chosen={chosen} onChoose={onChoose}>
    {ids.map((id) => (
      <PhaseTab key={id} id={id} isChosen={id === chosen} onChoose={onChoose} />
    ))}
  </TabCards>
);
