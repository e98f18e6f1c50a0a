import { memo } from 'react';
import type { Id } from '#shared/core/ids';
import { formatAmount } from '#shared/core/money';
import { phaseTotal } from '#shared/plan/budget';
import type { Phase } from '#shared/plan/phase';
import { pathTexts } from '#shared/language/path';
import { useFieldSettings } from '../../components/fields/field-settings.tsx';
import { Status } from '../../components/status.tsx';
import { panelId, TabCard, TabCards, TabFigures } from '../../components/tab-cards.tsx';
import { useLanguage, useTexts } from '../../components/language.ts';
import { useGaps } from '../../storage/use-findings.ts';
import { usePlacedPhase } from '../../storage/use-schedule.ts';
import { useSession } from '../../storage/use-session.ts';
import { phaseOf } from './find-phase.ts';
import styles from './phase-tabs.module.css';
import { phaseDates, phaseTitle } from './phase-words.ts';
import { useAsPlaced } from './use-placed.ts';

/** The id of the part of the page that shows the chosen phase. */
export const PHASE_PANEL = panelId('phase');

const State = ({ phase }: { readonly phase: Phase }) => {
  const t = useTexts(pathTexts).tabs;
  const { count, hasMust } = useGaps(`phases/${phase.id}`);
  if (count === 0) return <Status kind="ok">{t.complete}</Status>;
  return <Status kind={hasMust ? 'block' : 'warn'}>{t.gaps(count)}</Status>;
};

const Money = ({ phase }: { readonly phase: Phase }) => {
  const t = useTexts(pathTexts).tabs;
  const { locale, currency } = useFieldSettings();
  const { total } = phaseTotal(useAsPlaced(phase));
  return (
    <TabFigures>
      {total === 0 ? <small>{t.noBudget}</small> : formatAmount(total, currency, locale)}
      {total !== 0 && <small>{currency}</small>}
    </TabFigures>
  );
};

type TabProps = { readonly id: Id; readonly isChosen: boolean; readonly onChoose: (id: Id) => void };

const PhaseTab = memo(({ id, isChosen, onChoose }: TabProps) => {
  // The name and the days speak the language of the interface.
  useLanguage();
  const { locale } = useFieldSettings();
  const phase = useSession((session) => phaseOf(session, id));
  const placed = usePlacedPhase(id);
  if (!phase) return null;
  return (
    <TabCard kind="phase" id={id} title={phaseTitle(phase)} isChosen={isChosen} onChoose={onChoose}>
      <span className={styles.dates}>{phaseDates(placed ?? phase, locale)}</span>
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
  <TabCards kind="phase" label={useTexts(pathTexts).tabs.label} ids={ids} chosen={chosen} onChoose={onChoose}>
    {ids.map((id) => (
      <PhaseTab key={id} id={id} isChosen={id === chosen} onChoose={onChoose} />
    ))}
  </TabCards>
);
