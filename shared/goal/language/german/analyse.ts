import { saysGermanDeadline } from '#shared/goal/german-deadline';
import type { Analysis, Quantity, VagueWording } from '../analysis.ts';
import { germanQuantities } from './quantities.ts';
import { germanSentences, germanTokens } from './tokens.ts';
import { germanWordings } from './wordings.ts';

const isOutcome = ({ role }: Quantity): boolean =>
  role === 'baseline' || role === 'target' || role === 'change';

/**
 * Finds what a German text says in numbers and what it leaves vague, as `analyseWhole` does for English: pure, linear in
 * the length of the text, and never throws.
 *
 * Why a grammar of its own beside the English one: a German verb stands at the end of what it claims, compounds carry
 * the meaning in their last part, and "von … auf …", "um" and "statt" say the roles of numbers. Tokens, kinds, families
 * and the shape of the answer are shared. Precision goes first: a wording that is underlined wrongly is seen by the client.
 */
export const analyseGerman = (text: string): Analysis => {
  const tokens = germanTokens(text);
  const quantities: Quantity[] = [];
  const wordings: VagueWording[] = [];
  for (const range of germanSentences(tokens)) {
    const found = germanQuantities(text, tokens, range);
    quantities.push(...found.map(({ quantity }) => quantity));
    const outcomes = found.filter(({ quantity }) => isOutcome(quantity));
    wordings.push(...germanWordings(text, tokens, range, outcomes));
  }
  return {
    wordings,
    quantities,
    measurable: quantities.some(isOutcome),
    deadline: quantities.some(({ role }) => role === 'deadline') || saysGermanDeadline(text),
  };
};
