import type { Analysis, QuantityRole, QuantityUnit, VagueKind } from './analysis.ts';

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
 * The kinds that claim a benefit or its degree. The guide asks for these alone ("Only benefit claims and degree words,
 * not plain descriptions"); the other kinds are questions for the room.
 */
const CLAIMING: ReadonlySet<VagueKind> = new Set(['benefit', 'comparative', 'ambiguous', 'subjective']);

/** Whether a wording of this kind claims a benefit without a number. */
export const isBenefitClaim = ({ kind }: { readonly kind: VagueKind }): boolean => CLAIMING.has(kind);

/** An analysis in the shape of the labelled statements. A phrase that stands there twice is listed once. */
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
  vague: [...new Set(wordings.filter(isBenefitClaim).map(({ text }) => text))],
});
