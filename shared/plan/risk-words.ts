import { say, table } from '#shared/language/say';
import type { Minor } from '#shared/core/money';
import { formatNumber } from '#shared/core/numbers';
import { isBlank } from '#shared/core/text';
import { formatWithUnit } from '#shared/metric/levels';
import { amountsFormat } from './money-words.ts';
import type { Risk, RiskResponse } from './risk.ts';
import type { Range } from './risk-exposure.ts';

/** What is done about a risk, in words. */
export const RESPONSE_WORDS: Readonly<Record<RiskResponse, string>> = table({
  '': 'Not said yet',
  avoid: 'Avoid',
  reduce: 'Reduce',
  transfer: 'Transfer',
  accept: 'Accept',
});

/** How a risk stands, in words. */
export const RISK_STATE_WORDS: Readonly<Record<Risk['state'], string>> = table({
  open: 'Open',
  occurred: 'Occurred',
  closed: 'Closed',
});

/** The words that connect the three parts of a risk; they are also the labels of its fields. */
export const RISK_PARTS = table({
  cause: 'Because',
  event: 'it may happen that',
  effect: 'which leads to',
});

/** Words that begin a sentence with a capital and are small inside of one. Names and German nouns are left alone. */
const SMALL =
  /^(?:The|A|An|It|We|They|Nobody|Only|There|This|These|Our|Their|No|All|Some|One|Every|People)\b/;

/** A part as it stands inside of a sentence: without its full stop, and small where its first word allows. */
const inside = (text: string): string => {
  const part = text.trim().replace(/[\s.]+$/, '');
  return SMALL.test(part) ? part.charAt(0).toLowerCase() + part.slice(1) : part;
};

/**
 * A risk as one sentence: "Because only a mock has answered so far, it may happen that the real interface behaves
 * differently, which leads to a later pilot." Parts that are not said are left out; blank while there is neither cause nor
 * event.
 */
export const riskSentence = ({ cause, event, effect }: Pick<Risk, 'cause' | 'event' | 'effect'>): string => {
  if (isBlank(cause) && isBlank(event)) return '';
  const parts = [
    isBlank(cause) ? '' : `${RISK_PARTS.cause} ${inside(cause)}`,
    isBlank(event) ? '' : `${RISK_PARTS.event} ${inside(event)}`,
    isBlank(effect) ? '' : `${RISK_PARTS.effect} ${inside(effect)}`,
  ].filter((part) => part !== '');
  const sentence = parts.join(', ');
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
};

/** What a risk is called in a row: its event, else its cause, else that it has no words. Never blank. */
export const riskTitle = ({ event, cause }: Pick<Risk, 'event' | 'cause'>): string =>
  [event, cause].find((text) => !isBlank(text))?.trim() ?? say`Risk without words`;

/** "10 to 30%", or one figure where both ends are the same; blank for null. */
export const probabilityWords = (range: Range | null, locale: string): string => {
  if (range === null) return '';
  const { low, high } = range;
  const end = formatWithUnit(high, '%', locale);
  return low === high ? end : say`${formatNumber(low, locale)} to ${end}`;
};

/** "12,000 to 90,000", or one figure where both ends are the same; blank for null. Without the currency code. */
export const amountRangeWords = (range: Range<Minor> | null, currency: string, locale: string): string => {
  if (range === null) return '';
  const { low, high } = range;
  const format = amountsFormat([low, high], currency, locale);
  return low === high ? format(low) : say`${format(low)} to ${format(high)}`;
};

/** The same with the code, for running text: "12,000 to 90,000 EUR". */
export const moneyRangeWords = (range: Range<Minor> | null, currency: string, locale: string): string =>
  range === null ? '' : `${amountRangeWords(range, currency, locale)} ${currency}`;
