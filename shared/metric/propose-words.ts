import type { Direction, Metric } from './metric.ts';
import { clauseBetween } from './propose-groups.ts';

/** Verbs and adjectives that say that less is better, and that more is; stems, matched at the start of a word. */
const LESS =
  /\b(?:reduc|cut|lower|shorten|decreas|minimi[sz]|halv|half|drop|fewer|less|eliminat|faster|quicker|speed|accelerat|avoid|prevent|save|saving|below|under|at most|down to|no more than)/i;
const MORE =
  /\b(?:increas|rais|improv|lift|grow|doubl|tripl|boost|expand|more|higher|greater|above|at least|up to|gain|answer|resolv|clos|automat)/i;

/** Nouns of which less is better, whatever the verb says ("improve the error rate"). */
const BAD =
  /\b(?:errors?|defects?|delays?|backlog|costs?|waits?|waiting|complaints?|exceptions?|rework|churn|no-shows?|false positives?|false alarms?|overtime|downtime|incidents?|abandon\w*|turnover)\b/i;

/**
 * Which way is better, from the numbers where both are said, else from the words, else from what is counted: less time,
 * more of anything else.
 */
export const directionOf = (
  sentence: string,
  known: { readonly from: number | null; readonly to: number | null; readonly isTime: boolean },
): Direction => {
  if (known.from !== null && known.to !== null && known.from !== known.to) {
    return known.to < known.from ? 'decrease' : 'increase';
  }
  if (BAD.test(sentence)) return 'decrease';
  const [less, more] = [LESS.exec(sentence), MORE.exec(sentence)];
  if (less && (!more || less.index < more.index)) return 'decrease';
  if (more) return known.isTime ? 'decrease' : 'increase';
  return known.isTime ? 'decrease' : 'increase';
};

/** How single measurements become one number, where the sentence says so. */
export const aggregationOf = (sentence: string): Metric['aggregation'] => {
  if (/\bmedian\b/i.test(sentence)) return 'median';
  if (/\b(?:average|mean|on average)\b/i.test(sentence)) return 'mean';
  if (/\b(?:p90|90th percentile)\b/i.test(sentence)) return 'p90';
  if (/\b(?:p95|95th percentile)\b/i.test(sentence)) return 'p95';
  return '';
};

/** The farthest that a sentence is looked for on either side of a number. */
const REACH = 1_000;

const isEnd = (text: string, at: number): boolean =>
  text[at] === '\n' || (/[.!?;]/.test(text[at] ?? '') && /\s|^$/.test(text[at + 1] ?? ''));

/** The sentence around a stretch of a text, without the white space around it. */
export const sentenceAround = (
  text: string,
  start: number,
  end: number,
): { readonly start: number; readonly end: number; readonly text: string } => {
  let from = start;
  while (from > 0 && start - from < REACH && !isEnd(text, from - 1)) from -= 1;
  let to = end;
  while (to < text.length && to - end < REACH && !isEnd(text, to)) to += 1;
  while (from < start && /\s/.test(text[from] ?? '')) from += 1;
  while (to > end && /\s/.test(text[to - 1] ?? '')) to -= 1;
  return { start: from, end: to, text: text.slice(from, to) };
};

/** Words that lead from the thing to its number; they end the name. */
const TRAILING =
  /(?:^|\s)(?:from|to|by|at|within|in|under|below|above|over|than|around|about|approximately|roughly|nearly|is|are|was|takes?|took|stays?|remains?|falls?|fell|drops?|dropped|rises?|rose|grows?|reduced|shortened|lowered|raised|(?:is|are|be|was|were|gets?)\s(?:reduced|cut|halved|raised|lowered|brought)|currently|now|today|of|for|with|up|down|less|more|at most|at least|an?|the|on average|average|median|mean|only|just|some|it|we have|we|there are|there is|,)$/i;

/** Words that lead to the thing; they begin the sentence and are no part of the name. */
const LEADING =
  /^(?:(?:we|to|that|with|if|when|so that|and|but|of|in|for|please|and|then|so|our|the|a|an|their|its|use|using|ai|must|should|will|can|want|need|would like|goal|aim|is|reduce|cut|lower|shorten|decrease|minimi[sz]e|bring|raise|increase|improve|lift|grow|boost|halve|double|speed up|accelerate|get|keep|make|take|achieve|reach|have|has|answer|resolve|close|handle|process)\b[\s:,]*)+/i;

const LONGEST_NAME = 7;

const stripEnd = (text: string): string => {
  let rest = text.trim().replace(/[\s,:(–-]+$/, '');
  for (let round = 0; round < 6; round += 1) {
    const shorter = rest.replace(TRAILING, '').replace(/[\s,:(–-]+$/, '');
    if (shorter === rest) break;
    rest = shorter;
  }
  return rest;
};

/**
 * What a sentence calls the thing that it gives a number for: what stands before the number without the verb that
 * leads to it ("Reduce intake processing time from five days" gives "Intake processing time"); else what stands after
 * it ("half as many false positives" gives "False positives"); else nothing, and the person names it.
 */
export const nameOf = (sentence: string, start: number, end: number): string => {
  const before = sentence.slice(Math.max(0, start - 200), start);
  const clause = before.split(/[,;:]\s|\band\b/).at(-1) ?? '';
  const named = stripEnd(clause).replace(LEADING, '').trim();
  const name = named === '' ? afterNumber(sentence.slice(end, end + 200)) : named;
  const words = name.split(/\s+/).filter((word) => word !== '');
  if (words.length === 0 || words.length > LONGEST_NAME) return '';
  const short = words.join(' ');
  return short.charAt(0).toUpperCase() + short.slice(1);
};

const afterNumber = (rest: string): string => {
  const match =
    /^\s*(?:as many|fewer|less|more|of(?:\s(?:all|the|our))?|reduction in|increase in)\s+([^,.;:]{2,80})/i.exec(
      rest,
    );
  const phrase =
    (match?.[1] ?? '').split(/\s(?:within|by|in|per|from|to|at|and|than|are|is|every|each|without)\s/i)[0] ??
    '';
  return phrase.trim();
};

/** The whole that a share is taken of, right after it: "of all calls within 20 seconds" gives "calls"; else blank. */
export const wholeAfter = (rest: string): string => {
  const match = /^\s*of\s(?:all\s|the\s|our\s)*([^,.;:]{2,60})/i.exec(rest.slice(0, 120));
  const whole = (match?.[1] ?? '').split(
    /\s(?:within|by|in|per|from|to|at|and|than|are|is|every|each|without)\s/i,
  )[0];
  return (whole ?? '').trim();
};

/** Where one thing that a sentence says ends and the next begins. */
const SEAM = /;|,\s(?:that|so)\s|,?\s(?:and|but|while|plus)\s/gi;

/** The part of a sentence around some of its words that speaks of the same thing. */
export const clauseAround = (sentence: string, start: number, end: number): string =>
  clauseBetween(SEAM, sentence, start, end);
