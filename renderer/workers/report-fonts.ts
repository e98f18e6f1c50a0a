import type { ReportFonts } from '#shared/pdf/report-api';

const FILES: Readonly<Record<keyof ReportFonts, string>> = {
  sansRegular: 'archivo-400.ttf',
  sansSemiBold: 'archivo-600.ttf',
  serifRegular: 'source-serif-400.ttf',
  serifSemiBold: 'source-serif-600.ttf',
  serifItalic: 'source-serif-400-italic.ttf',
  fallbackRegular: 'noto-sans-400.ttf',
  fallbackSemiBold: 'noto-sans-600.ttf',
};

/** @throws Error when a font is not there: a report without its fonts is not a report. */
const read = async (address: string): Promise<Uint8Array> => {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`font ${address} answered ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
};

/** The report's fonts, from the program's own files. */
export const loadFonts = async (fontsAt: string): Promise<ReportFonts> => {
  const names = Object.keys(FILES) as (keyof ReportFonts)[];
  const loaded = await Promise.all(names.map((name) => read(new URL(FILES[name], fontsAt).href)));
  const fonts = Object.fromEntries(names.map((name, index) => [name, loaded[index]]));
  return fonts as unknown as ReportFonts;
};
