import { jsPDF } from 'jspdf';
import type { Paper } from './draw-paper.ts';

/** An empty document on a paper, in points: compressed, with the fonts that are used and no others. */
export const newDocument = ({ format }: Pick<Paper, 'format'>): jsPDF =>
  new jsPDF({
    unit: 'pt',
    format,
    compress: true,
    putOnlyUsedFonts: true,
    // Hundredths of a point are finer than any printer.
    floatPrecision: 2,
  });
