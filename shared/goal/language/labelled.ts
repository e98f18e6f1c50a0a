import type { Analysis, QuantityRole, QuantityUnit } from './analysis.ts';

/** What the labelling guide of the benefit statements asks of one statement; the keys are in its order. */
export type LabelledStatement = {
  readonly id: string;
  readonly measurable: boolean;
  readonly quantities: readonly {
    readonly span: string;
    readonly low: number;
    readonly high: number;
    readonly unit: QuantityUnit;
    readonly per: string | null;
    readonly role: QuantityRole;
  }[];
  readonly deadline: boolean;
  readonly vague: readonly string[];
};

/**
 * An analysis in the shape of the labelled statements. Vague are the claims alone: the guide asks for "only benefit claims
 * and degree words, not plain descriptions"; the other wordings are questions for the room. A phrase that stands there
 * twice is listed once.
 */
export const toLabelled = (
  id: string,
  { measurable, quantities, deadline, wordings }: Analysis,
): LabelledStatement => ({
  id,
  measurable,
  quantities: quantities.map(({ text, low, high, unit, per, role }) => ({
    span: text,
    low,
    high,
    unit,
    per,
    role,
  })),
  deadline,
  vague: [...new Set(wordings.filter(({ isClaim }) => isClaim).map(({ text }) => text))],
});
