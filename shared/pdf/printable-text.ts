import { scriptsIn } from './font-files.ts';

/** Printable ASCII and line ends: every font has them, there is nothing to prepare. */
const PLAIN_TEXT = /^[\x20-\x7e\n]*$/;

/**
 * The characters that carry the order of writing and the joining of letters; they are kept where a text needs them.
 * Embeddings and overrides are put in by our own breaking of lines, never by a text.
 */
const DIRECTION_MARKS = /[\u061c\u200c-\u200f\u202a-\u202e\u2066-\u2069]/;

/** Controls, joiners, variation selectors, soft hyphens: nothing of them is printed. */
const INVISIBLE = /(?!\n)[\p{Cc}\p{Cf}\ufe00-\ufe0f]/gu;

/** The same without the {@link DIRECTION_MARKS}. Overrides go: they turn figures around, and a report must not lie. */
const INVISIBLE_IN_BIDI = /(?![\n\u061c\u200c-\u200f\u2066-\u2069])[\p{Cc}\p{Cf}\ufe00-\ufe0f]/gu;

/** Whether a character of a prepared text or a line of it is one that is not seen. */
export const isInvisible = (character: string): boolean => DIRECTION_MARKS.test(character);

/** Letters in forms for presentation, as copied out of a PDF: read as the letters that they are, and joined again. */
const FORMS = /[\ufb50-\ufdef\ufe80-\ufefc]/g;

const plainLetters = (form: string): string => {
  const letters = form.normalize('NFKC');
  return letters.length <= 2 ? letters : form;
};

/** A character with the marks that stand on it; marks alone too, also behind what is not seen. */
const CLUSTERS = /[\u061c\u200c-\u200f\u202a-\u202e\u2066-\u2069]|\P{M}\p{M}*|\p{M}+/gu;

/**
 * A text as the report prints it: accents composed, what is invisible dropped, rare spaces and forms for presentation
 * (full-width letters) turned into plain ones where no font has them. What then is in no font is given to `lacking`,
 * character by character, and replaced by its answer; so are marks that no font can put on their letter. Texts in Hebrew
 * or Arabic keep the marks of their direction. Preparing a text twice changes nothing.
 *
 * @param canPrint - whether a character, with its marks if it has some, can be printed.
 */
export const printableText = (
  text: string,
  canPrint: (cluster: string) => boolean,
  lacking: (character: string) => string,
): string => {
  if (PLAIN_TEXT.test(text)) return text;
  const isBothWays = scriptsIn(text).length > 0;
  const plain = text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/[\t\u2000-\u200a\u205f\u3000]/g, ' ')
    .replace(/\u202f/g, '\u00a0')
    .replace(isBothWays ? INVISIBLE_IN_BIDI : INVISIBLE, '')
    .replace(FORMS, plainLetters)
    .normalize('NFC');
  return plain.replace(CLUSTERS, (cluster) =>
    cluster === '\n' || isInvisible(cluster) || canPrint(cluster)
      ? cluster
      : Array.from(cluster, (character, at) =>
          printedAlone(character, at === 0 && !/\p{M}/u.test(character), canPrint, lacking),
        ).join(''),
  );
};

/** A character of a cluster that cannot be printed as a whole; the letter may be printable, its marks then are not. */
const printedAlone = (
  character: string,
  isLetter: boolean,
  canPrint: (cluster: string) => boolean,
  lacking: (character: string) => string,
): string => {
  if (isLetter && canPrint(character)) return character;
  const plainForm = character.normalize('NFKC');
  return isLetter && Array.from(plainForm).every((part) => canPrint(part)) ? plainForm : lacking(character);
};
