/** The least contrast of text that everybody can read (WCAG 2.2, 1.4.3). */
export const LEAST_CONTRAST = 4.5;

const HEX = /^#?([0-9a-f]{6}|[0-9a-f]{3})$/i;

/**
 * A colour as people write it in hexadecimal, with or without the number sign, short or long, as `#rrggbb` in lower case;
 * null when it is none.
 */
export const parseColour = (text: string): string | null => {
  const digits = HEX.exec(text.trim())?.[1]?.toLowerCase();
  if (digits === undefined) return null;
  return `#${digits.length === 3 ? digits.replaceAll(/./g, '$&$&') : digits}`;
};

const channelsOf = (colour: string): readonly number[] =>
  [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));

const linear = (channel: number): number => {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
};

/**
 * How well a colour `#rrggbb` stands out from white, from 1 (not at all) to 21 (black): the contrast ratio of WCAG 2.2,
 * with the relative luminance of sRGB (IEC 61966-2-1).
 */
export const contrastOnWhite = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = channelsOf(colour).map(linear);
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
};

/** Whether text and lines in a colour can be read on white paper. */
export const isReadableOnWhite = (colour: string): boolean => contrastOnWhite(colour) >= LEAST_CONTRAST;

/**
 * The same colour, only as much darker as it takes to be read on white: each channel by the same share, so that the hue
 * stays. A colour that can be read already is returned as it is; white becomes a grey.
 */
export const readableOnWhite = (colour: string): string => {
  const channels = channelsOf(colour);
  for (let share = 100; share > 0; share -= 1) {
    const darker = `#${channels
      .map((channel) =>
        Math.round((channel * share) / 100)
          .toString(16)
          .padStart(2, '0'),
      )
      .join('')}`;
    if (isReadableOnWhite(darker)) return darker;
  }
  return '#000000';
};
