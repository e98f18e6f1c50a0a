import { languageOf } from '#shared/language/language';
import { say, speaking } from '#shared/language/say';
import type { Actual } from './actual.ts';
import {
  chosenSummary,
  type DataChoice,
  estimateOf,
  evidenceOf,
  STATISTIC_WORDS,
  storedLevels,
} from './baseline-from-data.ts';

/**
 * What a column of numbers says as a measurement: level, 90% interval, number of cases and where it comes from. The
 * statistic stands in the source, since a measurement has no field for it: a mean does not compare with a median. From
 * when to when the cases lie is not in the column and stays as it is.
 */
export const actualFromData = (
  choice: DataChoice,
): Pick<Actual, 'value' | 'low' | 'high' | 'sampleSize' | 'source'> => {
  const summary = chosenSummary(choice.summary, choice.keepsOutliers);
  return {
    ...storedLevels(estimateOf(summary, choice.statistic, choice.unit)),
    sampleSize: summary.count,
    source: speaking(
      languageOf(choice.locale),
      () => say`${STATISTIC_WORDS[choice.statistic]} of ${evidenceOf(choice)}##statistic`,
    ),
  };
};
