import { ShieldCheck } from 'lucide-react';
import { memo } from 'react';
import type { Id } from '#shared/core/ids';
import { limitWord } from '#shared/metric/levels';
import { useFieldSettings } from '../../components/fields/field-settings.tsx';
import { ToArrow } from '../../components/figure.tsx';
import { Status } from '../../components/status.tsx';
import { panelId, TabCard, TabCards, TabFigures } from '../../components/tab-cards.tsx';
import { useGaps } from '../../storage/use-findings.ts';
import { useSession } from '../../storage/use-session.ts';
import { metricOf } from './metric-fields.tsx';
import { figuresOf, metricTitle } from './metric-words.ts';

/** The id of the part of the page that shows the chosen metric. */
export const PANEL_ID = panelId('metric');

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

const Figures = ({ id }: { readonly id: Id }) => {
  const { locale } = useFieldSettings();
  const metric = useSession((session) => metricOf(session, id));
  if (!metric) return null;
  const { from, to } = figuresOf(metric, locale);
  if (metric.role === 'guardrail') {
    return (
      <TabFigures>
        <small>{limitWord(metric.direction)}</small>
        {to ?? '?'}
        <small>{metric.unit}</small>
      </TabFigures>
    );
  }
  return (
    <TabFigures>
      {from ?? <small>not measured</small>}
      <ToArrow />
      {to ?? <small>no plan</small>}
      <small>{metric.unit}</small>
    </TabFigures>
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
    <TabCard kind="metric" id={id} title={title} isChosen={isChosen} onChoose={onChoose}>
      <Figures id={id} />
      <TabState id={id} isGuardrail={isGuardrail} />
    </TabCard>
  );
});
MetricTab.displayName = 'MetricTab';

type MetricTabsProps = {
  readonly ids: readonly Id[];
  readonly chosen: Id;
  readonly onChoose: (id: Id) => void;
};

/** All metrics with their figures. */
export const MetricTabs = memo(({ ids, chosen, onChoose }: MetricTabsProps) => (
  <TabCards kind="metric" label="Metrics" ids={ids} chosen={chosen} onChoose={onChoose}>
    {ids.map((id) => (
      <MetricTab key={id} id={id} isChosen={id === chosen} onChoose={onChoose} />
    ))}
  </TabCards>
));
MetricTabs.displayName = 'MetricTabs';
