/** Writes the samples and their list to `assets/samples/`: `npx tsx test/support/samples/write-samples.ts`. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { sampleBytes, sampleIndex, SAMPLES } from './all-samples.ts';

const target = (name: string): string =>
  fileURLToPath(new URL(`../../../assets/samples/${name}`, import.meta.url));

for (const sample of SAMPLES) writeFileSync(target(sample.file), sampleBytes(sample));
writeFileSync(target('index.json'), sampleIndex());
console.log(`${SAMPLES.length} samples written`);
