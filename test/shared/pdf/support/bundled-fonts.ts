import { readFileSync } from 'node:fs';
import type { ReportFonts } from '#shared/pdf/report-api';

const font = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../../../../assets/fonts/${name}.ttf`, import.meta.url)));

/** The fonts that the product ships. */
export const bundledFonts = (): ReportFonts => ({
  sansRegular: font('archivo-400'),
  sansSemiBold: font('archivo-600'),
  serifRegular: font('source-serif-400'),
  serifSemiBold: font('source-serif-600'),
  serifItalic: font('source-serif-400-italic'),
  fallbackRegular: font('noto-sans-400'),
  fallbackSemiBold: font('noto-sans-600'),
});
