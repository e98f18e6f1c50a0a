import { ArrowLeft, ArrowRight, BookmarkPlus, Copy, Plus, Trash2 } from 'lucide-react';
import { fieldElementId } from '#shared/core/field-path';
import { nextRole, placeFor } from '#shared/session/take-over';
import { emptyMetric, type Metric, type MetricRole } from '#shared/metric/metric';
import { measureTexts, type MeasureTexts } from '#shared/language/measure';
import { type Action, useActions } from '../../components/actions.ts';
import { Button } from '../../components/button.tsx';
import { useFieldSettings } from '../../components/fields/field-settings.tsx';
import { focusField } from '../../components/focus-field.ts';
import { IconButton } from '../../components/icon-button.tsx';
import { textsNow, useTexts } from '../../components/language.ts';
import { MenuButton } from '../../components/menu.tsx';
import { newId } from '../../storage/clock.ts';
import { useSelection } from '../../storage/use-selection.ts';
import { currentSession } from '../../storage/use-session.ts';
import { deleteWithUndo, edit } from '../../storage/edit.ts';
import { openBaselineData } from './data-store.ts';
import { keepInCatalogue } from './keep-in-catalogue.ts';
import { metricTitle } from './metric-title.ts';

const choose = (id: string): void => useSelection.getState().chooseMetric(id);

const addWithRole = (role: MetricRole): void => {
  const id = newId();
  if (!edit({ type: 'metric.add', item: emptyMetric(id, role), ...placeFor(currentSession(), role) })) return;
  choose(id);
  focusField(`metrics/${id}/name`);
};

/** Adds a metric and goes to its name. Three numbers decide; from the fourth on they explain. */
export const addMetric = (): void => addWithRole(nextRole(currentSession()));

/** Adds a guardrail and goes to its name. */
export const addGuardrail = (): void => addWithRole('guardrail');

const duplicate = (metric: Metric): void => {
  const t = textsNow(measureTexts).metricActions;
  const id = newId();
  const index = currentSession().metrics.findIndex((entry) => entry.id === metric.id) + 1;
  const name = t.copyOf(metricTitle(metric)).slice(0, 300);
  if (!edit({ type: 'metric.add', item: { ...structuredClone(metric), id, name }, index })) return;
  choose(id);
  focusField(`metrics/${id}/name`);
};

const move = (metric: Metric, step: 1 | -1): void => {
  const place = currentSession().metrics.findIndex((entry) => entry.id === metric.id);
  if (edit({ type: 'metric.move', id: metric.id, toIndex: place + step })) choose(metric.id);
};

const remove = (metric: Metric): void => {
  const { metrics } = currentSession();
  const place = metrics.findIndex((entry) => entry.id === metric.id);
  const next = metrics[place + 1] ?? metrics[place - 1];
  const deleted = deleteWithUndo({ type: 'metric.remove', id: metric.id }, metricTitle(metric), {
    onUndone: () => choose(metric.id),
  });
  if (!deleted) return;
  choose(next?.id ?? '');
  focusField('metrics');
};

const roleActions = (
  t: MeasureTexts['metricActions'],
): readonly { readonly role: MetricRole; readonly label: string }[] => [
  { role: 'primary', label: t.roles.primary },
  { role: 'supporting', label: t.roles.supporting },
  { role: 'guardrail', label: t.roles.guardrail },
];

/** What can be done with a whole metric, for the palette. */
const metricChoices = (metric: Metric, isFirst: boolean, isLast: boolean): readonly Action[] => {
  const t = textsNow(measureTexts).metricActions;
  return [
    { id: 'metric.up', label: t.up, isEnabled: !isFirst, run: () => move(metric, -1) },
    { id: 'metric.down', label: t.down, isEnabled: !isLast, run: () => move(metric, 1) },
    ...roleActions(t).map(({ role, label }) => ({
      id: `metric.role/${role}`,
      label,
      isEnabled: metric.role !== role,
      run: () => edit({ type: 'metric.update', id: metric.id, changes: { role } }),
    })),
    {
      id: 'metric.data',
      label: t.fromData,
      keywords: t.dataWords,
      run: () => openBaselineData(metric.id),
    },
    {
      id: 'metric.keep',
      label: t.keep,
      keywords: t.keepWords,
      run: () => keepInCatalogue(metric),
    },
    { id: 'metric.duplicate', label: t.duplicate, keywords: t.copyWords, run: () => duplicate(metric) },
    { id: 'metric.delete', label: t.delete, keywords: t.deleteWords, run: () => remove(metric) },
  ].map((action) => ({ ...action, label: `${action.label}: ${metricTitle(metric)}`, group: t.group }));
};

/** The button that adds a metric; findings that miss one point here. */
export const AddMetric = () => {
  const t = useTexts(measureTexts).metricActions;
  const { isReadOnly } = useFieldSettings();
  return isReadOnly ? null : (
    <Button id={fieldElementId('metrics')} icon={Plus} onPress={addMetric}>
      {t.add}
    </Button>
  );
};

/** What can be done with a whole metric. */
export const MetricActions = ({
  metric,
  isFirst,
  isLast,
}: {
  readonly metric: Metric;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}) => {
  const t = useTexts(measureTexts).metricActions;
  const { isReadOnly } = useFieldSettings();
  useActions(() => (isReadOnly ? [] : metricChoices(metric, isFirst, isLast)));
  if (isReadOnly) return null;
  return (
    <>
      <IconButton
        icon={ArrowLeft}
        size="sm"
        label={t.up}
        isDisabled={isFirst}
        onPress={() => move(metric, -1)}
      />
      <IconButton
        icon={ArrowRight}
        size="sm"
        label={t.down}
        isDisabled={isLast}
        onPress={() => move(metric, 1)}
      />
      <MenuButton
        label={t.moreFor(metricTitle(metric))}
        isOffered={false}
        items={[
          { id: 'copy', label: t.duplicate, icon: Copy, onAction: () => duplicate(metric) },
          {
            id: 'keep',
            label: t.keep,
            icon: BookmarkPlus,
            onAction: () => keepInCatalogue(metric),
          },
          { id: 'delete', label: t.delete, icon: Trash2, onAction: () => remove(metric) },
        ]}
      />
    </>
  );
};
