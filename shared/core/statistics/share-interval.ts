import tQuantile from '@stdlib/stats-base-dists-t-quantile';
import { CONFIDENCE, type Interval } from './interval.ts';

/** With so many degrees of freedom, Student's t is the normal distribution to six digits. */
const MANY = 1e7;

/**
 * The interval for a share of yes among `count` answers, by Wilson's score (1927; recommended by Newcombe 1998,
 * Statistics in Medicine 17, and Brown, Cai and DasGupta 2001): it stays inside 0 to 1 and holds with few cases and at
 * shares of 0 and 1.
 *
 * @returns both ends as shares of 1. NaN for no answers.
 */
export const wilsonInterval = (yes: number, count: number, confidence = CONFIDENCE): Interval => {
  const z = tQuantile((1 + confidence) / 2, MANY);
  const share = yes / count;
  const room = 1 + z ** 2 / count;
  const middle = (share + z ** 2 / (2 * count)) / room;
  const half = (z / room) * Math.sqrt((share * (1 - share)) / count + z ** 2 / (4 * count ** 2));
  return { low: yes === 0 ? 0 : middle - half, high: yes === count ? 1 : middle + half, method: 'wilson' };
};
