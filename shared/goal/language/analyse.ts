import type { Analysis, Quantity, VagueWording } from './analysis.ts';
import { hasDueDate } from './deadlines.ts';
import { findMeasures, type Measure } from './quantities.ts';
import { roleOf } from './roles.ts';
import { sentencesOf, type Token, tokenise } from './tokens.ts';
import { wordingsOf } from './wordings.ts';

export type {
  Analysis,
  Quantity,
  QuantityRole,
  QuantityUnit,
  Span,
  VagueKind,
  VagueWording,
} from './analysis.ts';

type Placed = { readonly measure: Measure; readonly quantity: Quantity };

const withRole = (tokens: readonly Token[], measure: Measure, from: number, to: number): Placed => {
  const { start, end, text, low, high, unit, unitText, per } = measure;
  const role = roleOf(tokens, measure, from, to);
  return { measure, quantity: { start, end, text, low, high, unit, unitText, per, role } };
};

const isOutcome = ({ role }: Quantity): boolean =>
  role === 'baseline' || role === 'target' || role === 'change';

/**
 * Finds what an English text says in numbers and what it leaves vague. Pure, linear in the length of the text, and
 * never throws, whatever the text.
 */
export const analyseText = (text: string): Analysis => {
  const tokens = tokenise(text);
  const measures = findMeasures(text, tokens);
  const quantities: Quantity[] = [];
  const wordings: VagueWording[] = [];
  let following = 0;
  for (const [from, to] of sentencesOf(tokens)) {
    const placed: Placed[] = [];
    for (; following < measures.length; following += 1) {
      const measure = measures[following];
      if (!measure || measure.from >= to) break;
      placed.push(withRole(tokens, measure, from, to));
    }
    quantities.push(...placed.map(({ quantity }) => quantity));
    const outcomes = placed.filter(({ quantity }) => isOutcome(quantity)).map(({ measure }) => measure);
    wordings.push(...wordingsOf(text, tokens, [from, to], outcomes));
  }
  return {
    wordings,
    quantities,
    measurable: quantities.some(isOutcome),
    deadline: quantities.some(({ role }) => role === 'deadline') || hasDueDate(tokens),
  };
};
