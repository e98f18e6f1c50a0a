import { readFonts } from '#shared/pdf/font-files';
import type { ReportFonts } from '#shared/pdf/report-api';

/** @throws Error when a font is not there. */
const read = async (address: string): Promise<Uint8Array> => {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`font ${address} answered ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
};

/** The report's fonts, from the program's own files. */
export const loadFonts = (fontsAt: string): Promise<ReportFonts> =>
  readFonts((file) => read(new URL(file, fontsAt).href));
