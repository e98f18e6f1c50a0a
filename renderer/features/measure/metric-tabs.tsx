import { unitIn } from '#shared/core/unit-names';
import { ShieldCheck } from 'lucide-react';
import { memo, useMemo } from 'react';
import type { Id } from '#shared/core/ids';
import { limitWord } from '#shared/metric/levels';
import type { MetricRole } from '#shared/metric/metric';
import { measureTexts } from '#shared/language/measure';
import { termsTexts, type TermsTexts } from '#shared/language/terms';
import { useFieldSettings } from '../../components/fields/field-settings.tsx';
import { ToArrow } from '../../components/figure.tsx';
import { textsNow, useTexts } from '../../components/language.ts';
import { Status } from '../../components/status.tsx';
import { panelId, TabCard, TabCards, TabFigures } from '../../components/tab-cards.tsx';
import { edit } from '../../storage/edit.ts';
import { useGaps } from '../../storage/use-findings.ts';
import { useSelection } from '../../storage/use-selection.ts';
import { currentSession, useSession, useSessionList } from '../../storage/use-session.ts';
import { metricOf } from './metric-fields.tsx';
import { metricTitle } from './metric-title.ts';
import { figuresOf, placeWords } from './metric-words.ts';

/** The id of the part of the page that shows the chosen metric. */
export const PANEL_ID = panelId('metric');

/** A primary metric has its rank for a role; the others say theirs. */
const roleWord = (role: MetricRole, terms: TermsTexts): string =>
  role === 'primary' ? '' : terms.metricRoles[role];

const TabState = ({ id, role }: { readonly id: Id; readonly role: MetricRole }) => {
  const terms = useTexts(termsTexts);
  const t = useTexts(measureTexts).metricTabs;
  const { count, hasMust } = useGaps(`metrics/${id}`);
  const word = roleWord(role, terms);
  if (count > 0) {
    return (
      <Status kind={hasMust ? 'block' : 'warn'}>
        {word !== '' && `${word}, `}
        {t.gaps(count)}
      </Status>
    );
  }
  if (word === '') return <Status kind="ok">{t.complete}</Status>;
  return role === 'guardrail' ? (
    <Status kind="ok" icon={ShieldCheck}>
      {t.wordComplete(word)}
    </Status>
  ) : (
    <Status kind="ok">{t.wordComplete(word)}</Status>
  );
};

const Figures = ({ id }: { readonly id: Id }) => {
  const t = useTexts(measureTexts).metricTabs;
  const { locale } = useFieldSettings();
  const metric = useSession((session) => metricOf(session, id));
  if (!metric) return null;
  const { from, to } = figuresOf(metric, locale);
  if (metric.role === 'guardrail') {
    return (
      <TabFigures>
        <small>{limitWord(metric.direction)}</small>
        {to ?? <small>{t.notSaid}</small>}
        {to !== null && <small>{unitIn(metric.unit, locale)}</small>}
      </TabFigures>
    );
  }
  if (from === null && to === null) {
    return (
      <TabFigures>
        <small>{t.noNumber}</small>
      </TabFigures>
    );
  }
  return (
    <TabFigures>
      {from ?? <small>{t.notMeasured}</small>}
      <ToArrow />
      {to ?? <small>{t.noPlan}</small>}
      <small>{unitIn(metric.unit, locale)}</small>
    </TabFigures>
  );
};

type TabProps = {
  readonly id: Id;
  /** Its number among the primary metrics, from 1; 0 for any other. */
  readonly rank: number;
  readonly isChosen: boolean;
  readonly isMovable: boolean;
  readonly onChoose: (id: Id) => void;
};

const MetricTab = memo(({ id, rank, ...rest }: TabProps) => {
  const terms = useTexts(termsTexts);
  const title = useSession((session) => {
    const metric = metricOf(session, id);
    return metric ? metricTitle(metric) : '';
  });
  const role = useSession((session) => metricOf(session, id)?.role ?? 'primary');
  return (
    <TabCard
      kind="metric"
      id={id}
      title={title}
      rank={rank === 0 ? undefined : { number: rank, words: terms.metricRoles.primary }}
      {...rest}
    >
      <Figures id={id} />
      <TabState id={id} role={role} />
    </TabCard>
  );
});
MetricTab.displayName = 'MetricTab';

/** Puts a metric in its place in the order of the room, as one step, and says where it stands now. */
const moveTo = (id: Id, toIndex: number): string | null => {
  if (!edit({ type: 'metric.move', id, toIndex })) return null;
  useSelection.getState().chooseMetric(id);
  return placeWords(currentSession().metrics, id, textsNow(measureTexts).metricWords);
};

type MetricTabsProps = {
  readonly ids: readonly Id[];
  readonly chosen: Id;
  readonly onChoose: (id: Id) => void;
};

/** All metrics with their figures, in the order of the room, which ranks the primary ones. */
export const MetricTabs = memo(({ ids, chosen, onChoose }: MetricTabsProps) => {
  const t = useTexts(measureTexts).metricTabs;
  const { isReadOnly } = useFieldSettings();
  const primaries = useSessionList((session) =>
    session.metrics.filter(({ role }) => role === 'primary').map((metric) => metric.id),
  );
  const ranks = useMemo(() => new Map(primaries.map((id, place) => [id, place + 1])), [primaries]);
  const isMovable = !isReadOnly && ids.length > 1;
  return (
    <TabCards
      kind="metric"
      label={t.metrics}
      ids={ids}
      chosen={chosen}
      onChoose={onChoose}
      onMove={isMovable ? moveTo : undefined}
    >
      {ids.map((id) => (
        <MetricTab
          key={id}
          id={id}
          rank={ranks.get(id) ?? 0}
          isChosen={id === chosen}
          isMovable={isMovable}
          onChoose={onChoose}
        />
      ))}
    </TabCards>
  );
});
MetricTabs.displayName = 'MetricTabs';
