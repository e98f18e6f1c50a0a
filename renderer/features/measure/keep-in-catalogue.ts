import { entryFromMetric } from '#shared/metric/catalogue/metric-from-entry';
import type { Metric } from '#shared/metric/metric';
import { showToast } from '../../components/toast.tsx';
import { newId } from '../../storage/clock.ts';
import { edit } from '../../storage/edit.ts';
import { keepEntry } from '../../storage/own-catalogue.ts';
import { useCatalogueView } from '../../storage/use-catalogue.ts';
import { metricTitle } from './metric-words.ts';

/**
 * Keeps the definition of a metric in the catalogue, for this session and for others: no numbers, no people, nothing the
 * room reasoned. What is kept is one press away, because a name or a source can still name the client.
 */
export const keepInCatalogue = (metric: Metric): void => {
  const entry = entryFromMetric(metric, newId());
  if (!edit({ type: 'catalogueEntry.add', item: entry })) return;
  const look = {
    label: 'Look at it',
    onPress: () => useCatalogueView.getState().open('', entry.id),
  };
  keepEntry(entry).then(
    () =>
      showToast({
        message: `The definition of ${metricTitle(metric)} is in your catalogue, without its numbers and people.`,
        key: 'catalogue',
        action: look,
      }),
    () =>
      showToast({
        message: 'It is in this session, but could not be kept for others. Export the session to keep it.',
        key: 'catalogue',
        action: look,
      }),
  );
};
