import type { Analysis } from './analysis.ts';

export type {
  Analysis,
  Quantity,
  QuantityRole,
  QuantityUnit,
  Span,
  VagueKind,
  VagueWording,
} from './analysis.ts';

/**
 * Finds what an English text says in numbers and what it leaves vague. Pure, linear in the length of the text, and
 * never throws, whatever the text.
 */
export const analyseText = (text: string): Analysis => {
  const wordings = [...text.matchAll(/\b(?:improve|reduce|increase)s?\b/gi)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
    kind: 'benefit' as const,
    question: 'By how much, from which level today?',
  }));
  const quantities = [...text.matchAll(/\b(\d{1,9}(?:\.\d{1,6})?) ?%/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
    low: Number(match[1]),
    high: Number(match[1]),
    unit: 'percent' as const,
    unitText: '%',
    per: null,
    role: 'change' as const,
  }));
  return { wordings, quantities, measurable: quantities.length > 0, deadline: false };
};
