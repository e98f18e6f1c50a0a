import { phrase, said, say } from '#shared/language/say';
import { jsPDF } from 'jspdf';
import { ok, type Result } from '#shared/core/result';
import type { ReportContent } from '#shared/report/content';
import { changeText } from './content-text.ts';
import { codeName, type DrawError, openFonts, type Substitution } from './fonts.ts';
import type { ReportFonts } from './report-api.ts';
import { placesInSession } from './session-places.ts';

/** A character that no font of the report has, and where it stands: in the session first, then on the pages. */
export type MissingCharacter = {
  readonly character: string;
  /** As Unicode writes it: "U+4E2D". */
  readonly code: string;
  /** What it is, in words: "Chinese", "Thai", "an emoji". */
  readonly script: string;
  /** "the name of participant 3", "chapter Measure, section 2.1 Intake time"; at least one. */
  readonly places: readonly string[];
};

/** Scripts by the words that people use for them. */
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Han}/u, phrase('Chinese or Japanese')],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, phrase('Japanese')],
  [/\p{Script=Hangul}/u, phrase('Korean')],
  [/\p{Script=Thai}/u, phrase('Thai')],
  [/\p{Script=Devanagari}/u, phrase('Devanagari, as in Hindi')],
  [/\p{Script=Bengali}/u, phrase('Bengali')],
  [/\p{Script=Tamil}/u, phrase('Tamil')],
  [/\p{Script=Telugu}/u, phrase('Telugu')],
  [/\p{Script=Armenian}/u, phrase('Armenian')],
  [/\p{Script=Georgian}/u, phrase('Georgian')],
  [/\p{Script=Hebrew}/u, phrase('Hebrew')],
  [/\p{Script=Arabic}/u, phrase('Arabic')],
  [/[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}]/u, phrase('an emoji')],
  [/\p{M}/u, phrase('a mark over or under a letter')],
  [/\p{L}/u, phrase('a letter')],
];

const scriptOf = (character: string): string =>
  said(SCRIPTS.find(([pattern]) => pattern.test(character))?.[1] ?? phrase('a sign'));

/**
 * What characters were given up on, each once, with all its places. `session` is where people can mend them; a
 * character that is not in it (a month's name, say) is named by its place in the report alone.
 */
export const missingCharacters = (
  substituted: readonly Substitution[],
  session: object,
): readonly MissingCharacter[] => {
  const onPages = new Map<string, string[]>();
  for (const { character, place } of substituted) {
    onPages.set(character, [...(onPages.get(character) ?? []), place]);
  }
  if (onPages.size === 0) return [];
  const inSession = placesInSession(session, new Set(onPages.keys()));
  return [...onPages].map(([character, places]) => ({
    character,
    code: codeName(character),
    script: scriptOf(character),
    places: [...new Set([...(inSession.get(character) ?? []), ...places])],
  }));
};

/**
 * Checks every text that a report would draw against its fonts, without drawing it. What it names is exactly what the
 * drawing would have to spell out, since both prepare the texts in the same way.
 *
 * @returns the characters that no font has, in the order of the report; or an error when a font cannot be read.
 */
export const checkText = (
  content: ReportContent,
  fonts: ReportFonts,
  session: object,
): Result<readonly MissingCharacter[], DrawError> => {
  const opened = openFonts(new jsPDF(), fonts);
  if (!opened.ok) return opened;
  const book = opened.value;
  changeText(content, (text, place) => book.prepare(text, place));
  return ok(missingCharacters(book.substituted, session));
};

/** How many characters and how many places of each a message names; the rest is counted. */
const NAMED = { characters: 5, places: 3 } as const;

const andMore = (parts: readonly string[], limit: number): string =>
  parts.length <= limit
    ? parts.join('; ')
    : say`${parts.slice(0, limit).join('; ')}; and ${parts.length - limit} more`;

/** "“中” (U+4E2D, Chinese or Japanese) in the name of participant 3; …". */
export const missingInWords = (missing: readonly MissingCharacter[]): string =>
  andMore(
    missing.map(
      ({ character, code, script, places }) =>
        say`“${character}” (${code}, ${script}) in ${andMore(places, NAMED.places).replaceAll(';', ',')}`,
    ),
    NAMED.characters,
  );
