import { formatAligned } from '#shared/core/numbers';

/** Both sides of a figure pair as texts. */
export type FigureTexts = { readonly from: string | null; readonly to: string | null };

/** Two numbers with equal decimals; null where one was not said. */
export const figureTexts = (from: number | null, to: number | null, locale: string): FigureTexts => {
  const texts = formatAligned(
    [from, to].filter((value) => value !== null),
    locale,
  );
  return {
    from: from === null ? null : (texts[0] ?? null),
    to: to === null ? null : (texts.at(-1) ?? null),
  };
};
