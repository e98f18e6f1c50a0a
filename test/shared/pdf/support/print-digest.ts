/** Draws the report of a sample and prints the digest of its bytes: run in other time zones and languages to compare. */
import { sha256Hex } from '#shared/core/digest';
import { drawReport } from '#shared/pdf/draw-report';
import { contentOf, sampleFile } from '../../report/sample-session.ts';
import { bundledFonts } from './bundled-fonts.ts';

const drawn = drawReport(contentOf(sampleFile(process.argv[2] ?? '')), bundledFonts());
console.log(drawn.ok ? sha256Hex(drawn.value.bytes) : drawn.error.message);
