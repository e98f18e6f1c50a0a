import { readFonts } from '#shared/pdf/font-files';
import type { FontScript, ReportFonts } from '#shared/pdf/report-api';

/** @throws Error when a font is not there. */
const read = async (address: string): Promise<Uint8Array> => {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`font ${address} answered ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
};

/**
 * The report's fonts, from the program's own files, each read once: when it is known which scripts are written in the
 * report, so that those of other scripts are not read at all.
 */
export const fontsFrom = (fontsAt: string): ((scripts: readonly FontScript[]) => Promise<ReportFonts>) => {
  const known = new Map<string, Promise<Uint8Array>>();
  const readOnce = (file: string): Promise<Uint8Array> => {
    const bytes = known.get(file) ?? read(new URL(file, fontsAt).href);
    known.set(file, bytes);
    return bytes;
  };
  return (scripts) => readFonts(readOnce, scripts);
};
