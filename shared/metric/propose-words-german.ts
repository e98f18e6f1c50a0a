import { germanSentences, germanTokens } from '#shared/goal/language/german/tokens';
import { phraseFrom } from '#shared/goal/language/german/phrases';
import { isBurden, isGood } from '#shared/goal/language/german/words/families';
import { isGrammar } from '#shared/goal/language/german/words/grammar';
import { MONTH_NAMES, RATE_TIMES, SEASONS } from '#shared/goal/language/german/words/times';
import { isCapital, type Token } from '#shared/goal/language/tokens';
import type { Direction, Metric } from './metric.ts';
import { clauseBetween } from './propose-groups.ts';

/** Words that say that less is better, and that more is; stems. */
const LESS =
  /(?<!\p{L})(?:reduzier|reduktion|senk|sink|verkürz|verringer|vermind|minimier|halbier|weniger|unter |höchstens|maximal|abbau|spar|einspar|vermeid|schneller|beschleunig|drück|kürzer|geringer|begrenz)/iu;
const MORE =
  /(?<!\p{L})(?:steiger|steig|erhöh|verbesser|verdoppel|verdreifach|mehr|über |mindestens|wachs|heb|ausbau|höher|beantwort|lös|erledig|automat|erreich)/iu;

/** Which way is better: from the numbers where both are said, else from the words, else from what is counted. */
export const germanDirection = (
  sentence: string,
  known: { readonly from: number | null; readonly to: number | null; readonly isTime: boolean },
): Direction => {
  if (known.from !== null && known.to !== null && known.from !== known.to) {
    return known.to < known.from ? 'decrease' : 'increase';
  }
  const nouns = sentence.match(/(?<!\p{L})\p{Lu}[\p{L}-]+/gu) ?? [];
  if (nouns.some((noun) => isBurden(noun) && !isGood(noun))) return 'decrease';
  const [less, more] = [LESS.exec(sentence), MORE.exec(sentence)];
  if (less && (!more || less.index < more.index)) return 'decrease';
  return known.isTime ? 'decrease' : 'increase';
};

/** How single measurements become one number, where the sentence says so. */
export const germanAggregation = (sentence: string): Metric['aggregation'] => {
  if (/(?<!\p{L})median(?!\p{L})/iu.test(sentence)) return 'median';
  if (/durchschnitt|im schnitt|im mittel|(?<!\p{L})mittlere[nrsm]?(?!\p{L})/iu.test(sentence)) return 'mean';
  if (/(?<!\p{L})p90(?!\d)|90\.\s?perzentil/iu.test(sentence)) return 'p90';
  if (/(?<!\p{L})p95(?!\d)|95\.\s?perzentil/iu.test(sentence)) return 'p95';
  return '';
};

/** Nouns that name no thing that is measured. */
const NO_NAMES = new Set(
  'ziel ziele termin stichtag ende mitte anfang jahr monat woche tag schnitt durchschnitt mittel median zeit heute ist soll ki ai'.split(
    ' ',
  ),
);

/** Words before a noun that is a means or a time of what is measured. */
const MEANS = new Set([
  'mit',
  'durch',
  'dank',
  'mittels',
  'mithilfe',
  'bis',
  'seit',
  'ab',
  'im',
  'in',
  'am',
  'zur',
  'zum',
]);

const isName = ({ text, lower, kind }: Token): boolean =>
  kind === 'word' &&
  /^\p{Lu}/u.test(text) &&
  !isGrammar(lower) &&
  !NO_NAMES.has(lower) &&
  !MONTH_NAMES.has(lower) &&
  !SEASONS.has(lower);

/** The first noun phrase of a clause that can be measured. */
const nameInClause = (text: string, tokens: readonly Token[], from: number, to: number): string => {
  for (let index = from; index < to; index += 1) {
    const token = tokens[index];
    if (!token || !isName(token) || !isCapital(token)) continue;
    const before = tokens.slice(Math.max(from, index - 3), index).map(({ lower }) => lower);
    const preposition = before.findLast((word) => MEANS.has(word));
    if (
      preposition !== undefined &&
      before
        .slice(before.lastIndexOf(preposition) + 1)
        .every((word) => isGrammar(word) || /e[nrsm]?$/.test(word))
    )
      continue;
    // A verb at the head of a sentence has a capital as well: "Reduktion" is a noun, "Reduzieren" none.
    const phrase = phraseFrom(tokens, index, to);
    const last = phrase && tokens[phrase.next - 1];
    return last ? text.slice(token.start, last.end) : '';
  }
  return '';
};

const LONGEST_NAME = 7;

/**
 * What a sentence calls the thing that it gives a number for: the first noun of the clause before the number, else of the
 * clauses before it ("Wir wollen die Schadenbearbeitung schneller machen, von 5 Tagen" gives "Schadenbearbeitung"); else
 * nothing, and the person names it.
 */
export const germanName = (sentence: string, start: number): string => {
  const before = sentence.slice(0, start);
  const tokens = germanTokens(before);
  let to = tokens.length;
  for (let index = tokens.length - 1; index >= -1; index -= 1) {
    const text = tokens[index]?.text ?? ',';
    if (!/^(?:[,;:–]|und)$/.test(text)) continue;
    const name = nameInClause(before, tokens, index + 1, to);
    if (name !== '')
      return name.split(/\s+/).length > LONGEST_NAME ? '' : `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
    to = Math.max(index, 0);
  }
  return '';
};

/** The whole that a share is taken of, right after it: "der Anfragen", "aller E-Mails"; else blank. */
export const germanWhole = (rest: string): string => {
  const match = /^\s*(?:der|aller|von allen|unserer|von)\s+([\p{Ll}]{3,20}e[nr]\s+)?(\p{Lu}[\p{L}-]+)/u.exec(
    rest.slice(0, 120),
  );
  return match?.[2] ?? '';
};

const SEAM = /;|,\s(?:und|aber|die|der|das)\s|\s(?:und|aber|sowie|während)\s/giu;

/** The part of a sentence around some of its words that speaks of the same thing. */
export const germanClause = (sentence: string, start: number, end: number): string =>
  clauseBetween(SEAM, sentence, start, end);

type Stretch = { readonly start: number; readonly end: number; readonly text: string };

/** The sentences of a text, without the white space and the full stop around them; "30. Juni" ends none. */
export const germanStretches = (text: string): readonly Stretch[] => {
  const tokens = germanTokens(text);
  return germanSentences(tokens).flatMap(([from, next]) => {
    const start = tokens[from]?.start ?? 0;
    const end = tokens[next - 1]?.end ?? start;
    const said = text.slice(start, end).replace(/(?<!min|std|sek|mio|mrd|tsd|fr)[\s.!?;]+$/iu, '');
    return said === '' ? [] : [{ start, end: start + said.length, text: said }];
  });
};

/** Whether a denominator is a time, and how a rate over it reads: "Rechnungen pro Monat". */
export const germanRate = (unit: string, per: string): string | null =>
  RATE_TIMES.has(per.toLowerCase()) ? `${unit} pro ${per}`.trim() : null;
