import type { Quantity } from '#shared/goal/language/analysis';

/** Words that say over which time a rate is counted. */
export const TIMES = new Set([
  'day',
  'week',
  'month',
  'year',
  'hour',
  'minute',
  'annually',
  'daily',
  'weekly',
  'monthly',
  ...['tag', 'woche', 'monat', 'jahr', 'stunde', 'minute', 'quartal', 'schicht'],
]);

/** Adverbs of a rate, and the time they name. */
export const PER_WORD: Readonly<Record<string, string>> = {
  annually: 'year',
  yearly: 'year',
  daily: 'day',
  weekly: 'week',
  monthly: 'month',
};

/** Whether two quantities can be levels of one thing; one of them may leave its unit to the other. */
export const sameUnit = (a: Quantity, b: Quantity): boolean =>
  a.unit === b.unit && (a.unitText === b.unitText || a.unitText === '' || b.unitText === '');

/** The number that a range stands for; a single number itself. */
export const middle = ({ low, high }: Quantity): number => Number(((low + high) / 2).toPrecision(12));

/** Whether a change is said from the level that stands after it: "by half from 90 minutes". */
export const leadsFrom = (text: string, change: Quantity, level: Quantity): boolean => {
  const between = text.slice(change.end, level.start);
  return between.length < 80 && /\bfrom\s(?:\w+\s)?$/i.test(between) && !/[,;]|\band\b/i.test(between);
};

/** Whether a change is said from a level. @see leadsFrom */
type LeadsFrom = (text: string, change: Quantity, level: Quantity) => boolean;

/** What is said of one thing within one sentence. */
export type Group = { baseline?: Quantity; target?: Quantity; change?: Quantity };

/** Whether a quantity is a length of time. */
export const isTimeLimit = (quantity: Quantity): boolean =>
  ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'].includes(quantity.unit);

/**
 * The outcome quantities of one sentence, put together: a baseline with the next target of its unit, a change with the
 * baseline before it. "90% within 4 hours" is one share; the time is part of what is counted, not a number of its own.
 */
export const groupsOf = (
  quantities: readonly Quantity[],
  text: string,
  leads: LeadsFrom = leadsFrom,
): readonly Group[] => {
  const groups: Group[] = [];
  for (const quantity of quantities) {
    const last = groups.at(-1);
    if (quantity.role === 'baseline') {
      const changed = groups.find(
        ({ baseline, target, change }) => change && !baseline && !target && leads(text, change, quantity),
      );
      if (last?.target && !last.baseline && sameUnit(last.target, quantity)) last.baseline = quantity;
      else if (changed) changed.baseline = quantity;
      else groups.push({ baseline: quantity });
    } else if (quantity.role === 'target') {
      const open = groups.find(({ baseline, target }) => baseline && !target && sameUnit(baseline, quantity));
      const share = groups.find(({ target }) => target?.unit === 'percent');
      if (open) open.target = quantity;
      else if (!share || !isTimeLimit(quantity)) groups.push({ target: quantity });
    } else if (quantity.role === 'change') {
      const open = groups.find(({ baseline, target, change }) => baseline && !target && !change);
      if (open) open.change = quantity;
      else groups.push({ change: quantity });
    }
  }
  return groups;
};

const isOften = ({ per }: Quantity): boolean =>
  per !== null && TIMES.has(PER_WORD[per.toLowerCase()] ?? per.toLowerCase());

/**
 * The outcomes of a sentence. A volume is scope and no outcome; but "1,200 alarms a day, 60% fewer" says from which
 * level the change starts, so a volume over time right before a change without a baseline is that level; and so is what
 * "from" leads to right after a change ("halve it from 60 days").
 */
export const withLevels = (
  found: readonly Quantity[],
  text: string,
  leads: LeadsFrom = leadsFrom,
): readonly Quantity[] => {
  const hasBaseline = found.some(({ role }) => role === 'baseline');
  return found.flatMap((quantity, place) => {
    if (quantity.role !== 'volume') return [quantity];
    const [last, next] = [found[place - 1], found[place + 1]];
    const starts = !hasBaseline && isOften(quantity) && next?.role === 'change' && next.unit !== 'multiple';
    const isStart = last?.role === 'change' && leads(text, last, quantity);
    return starts || isStart ? [{ ...quantity, role: 'baseline' as const }] : [];
  });
};

/** Where the words of a group begin. */
export const startOf = ({ baseline, target, change }: Group): number =>
  Math.min(...[baseline, target, change].map((quantity) => quantity?.start ?? Infinity));

/** Where the words of a group end. */
export const endOf = ({ baseline, target, change }: Group): number =>
  Math.max(...[baseline, target, change].map((quantity) => quantity?.end ?? 0));

/** Whether a quantity is money. */
export const isMoney = ({ unit, unitText }: Quantity): boolean =>
  unit === 'usd' || /^[A-Z]{3}$/.test(unitText);

/**
 * Numbers that are said beside the point: a price ("at 50 EUR an hour") and a "twice" that counts times and compares
 * nothing ("three in ten of them twice").
 */
export const isAside = (quantity: Quantity, text: string): boolean => {
  const before = text.slice(Math.max(0, quantity.start - 12), quantity.start);
  if (isMoney(quantity) && quantity.per !== null && /\b(?:at|for|of|worth)\s(?:about\s)?$/i.test(before))
    return true;
  return (
    /^(?:once|twice)$/i.test(quantity.text) &&
    !/^\s(?:as|the)\b/i.test(text.slice(quantity.end, quantity.end + 6))
  );
};

/**
 * The part of a sentence around the words [start, end) that speaks of the same thing: between the seams before and after
 * them.
 */
export const clauseBetween = (seams: RegExp, sentence: string, start: number, end: number): string => {
  let [from, to] = [0, sentence.length];
  for (const seam of sentence.matchAll(seams)) {
    if (seam.index < start) from = seam.index + seam[0].length;
    else if (seam.index >= end) {
      to = seam.index;
      break;
    }
  }
  return sentence.slice(Math.min(from, start), to);
};
