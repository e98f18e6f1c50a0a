import { utf8 } from '#shared/core/bytes';
import { sha256Hex } from '#shared/core/digest';
import { asId, type Id } from '#shared/core/ids';
import type { Language } from '#shared/language/language';
import { roundSlipTexts } from '#shared/language/round-slips';

/** Which round an entry belongs to. */
export type RoundRef = { readonly sessionId: Id; readonly roundId: Id };

/** The words that slips are made of. */
export const slipWords = (language: Language): readonly string[] => roundSlipTexts[language].words.split(' ');

/**
 * Two words drawn by chance, which name an anonymous entry to the one who made it and to nobody else.
 *
 * @param draw a whole number from 0 to one less than its argument, each with the same chance.
 */
export const drawSlip = (language: Language, draw: (below: number) => number): string => {
  const words = slipWords(language);
  const word = (): string => words[draw(words.length)] ?? '';
  return `${word()} ${word()}`;
};

/** The words of a slip as they count: without case, and whatever stands between them. */
const plainSlip = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}]+/gu, ' ')
    .trim();

/**
 * The id of the entry that a slip belongs to: the first 128 bits of SHA-256 (FIPS 180-4) over the round and the two words.
 * The words themselves are kept nowhere; with the reveal every entry gets an id that no slip leads to.
 */
export const slipId = ({ sessionId, roundId }: RoundRef, slip: string): Id =>
  asId(sha256Hex(utf8(`${sessionId} ${roundId} ${plainSlip(slip)}`)).slice(0, 32));
