import { readFileSync } from 'node:fs';
import { FONT_FILES } from '#shared/pdf/font-files';
import type { ReportFonts } from '#shared/pdf/report-api';

const font = (file: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../../../../assets/fonts/${file}`, import.meta.url)));

/** The fonts that the product ships. */
export const bundledFonts = (): ReportFonts =>
  Object.fromEntries(Object.entries(FONT_FILES).map(([name, file]) => [name, font(file)])) as ReportFonts;
