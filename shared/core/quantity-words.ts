import { numberFormat } from './intl.ts';
import { say } from './say.ts';

/** Words before a number that say it is not exact: "~5", "ca. 5", "about 5". */
const ABOUT =
  /^(?:[~≈]|ca\.|ca|circa|zirka|about|around|approx\.|approx|approximately|roughly|etwa|rund|ungefähr)(?=[\s\p{Nd}.,€$£+-]|$)\s*/iu;

/** A text without its "about", and whether it had one. */
export const withoutAbout = (text: string): { readonly rest: string; readonly isAbout: boolean } => {
  const rest = text.replace(ABOUT, '');
  return { rest, isAbout: rest !== text };
};

/** Percentage points as people shorten them; "points" alone is read so only where no unit of that name stands. */
export const POINT_WORDS: readonly string[] = ['point', 'points', 'pt', 'pts', 'punkt', 'punkte', 'punkten'];

/** "60% less": the direction of a change, said behind it. */
export const WAY_WORDS: Readonly<Record<'less' | 'more', readonly string[]>> = {
  less: ['less', 'fewer', 'lower', 'weniger'],
  more: ['more', 'higher', 'mehr'],
};

/** Half of something, at the beginning: "half a day", "a half", "½ h", "ein halber Tag". */
const HALF =
  /^(?:(?:an? )?half(?: (?:an?|of an?)(?= |$))?|½|(?:ein(?:e[nmrs]?)? )?halbe[nmrs]?|halb)(?= |$|\p{L})\s*/iu;

/** What follows "half"; null where the text does not begin with it. */
export const afterHalf = (text: string): string | null => {
  const match = HALF.exec(text);
  return match ? text.slice(match[0].length) : null;
};

/** Marks that set the direction or the joining of text: pasted along, never seen. */
const INVISIBLE = /[\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;

/** One kind of space, dash and digit width, however it was typed, without invisible marks. */
export const tidy = (text: string): string =>
  text
    .replaceAll('½', ' half ')
    .normalize('NFKC')
    .replaceAll(/[−–—‐‑]/g, '-')
    .replaceAll(INVISIBLE, '')
    .replaceAll(/\s+/g, ' ')
    .trim();

/** A text to quote in a message: no longer than a glance takes. */
export const quoted = (text: string): string => say`“${text.length > 32 ? `${text.slice(0, 31)}…` : text}”`;

/** A number as a message writes it, so that it can be typed back: up to ten decimals. */
export const said = (value: number, locale: string): string =>
  numberFormat(locale, { maximumFractionDigits: 10 }).format(value === 0 ? 0 : value);
