import { entryFromMetric } from '#shared/metric/catalogue/metric-from-entry';
import type { Metric } from '#shared/metric/metric';
import { measureTexts } from '#shared/language/measure';
import { textsNow } from '../../components/language.ts';
import { showToast } from '../../components/toast.tsx';
import { newId } from '../../storage/clock.ts';
import { edit } from '../../storage/edit.ts';
import { keepEntry } from '../../storage/own-catalogue.ts';
import { useCatalogueView } from '../../storage/use-catalogue.ts';
import { metricTitle } from './metric-title.ts';

/**
 * Keeps the definition of a metric in the catalogue, for this session and for others: no numbers, no people, nothing the
 * room reasoned. What is kept is one press away, because a name or a source can still name the client.
 */
export const keepInCatalogue = (metric: Metric): void => {
  const t = textsNow(measureTexts).keepInCatalogue;
  const entry = entryFromMetric(metric, newId());
  if (!edit({ type: 'catalogueEntry.add', item: entry })) return;
  const look = {
    label: t.look,
    onPress: () => useCatalogueView.getState().open('', entry.id),
  };
  keepEntry(entry).then(
    () =>
      showToast({
        message: t.kept(metricTitle(metric)),
        key: 'catalogue',
        action: look,
      }),
    () =>
      showToast({
        message: t.keptHere,
        key: 'catalogue',
        action: look,
      }),
  );
};
