/** Writes the templates and their list to `assets/templates/`: `npx tsx test/support/templates/write-templates.ts`. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { templateBytes, templateIndex, TEMPLATES } from './all-templates.ts';

const target = (name: string): string =>
  fileURLToPath(new URL(`../../../assets/templates/${name}`, import.meta.url));

for (const template of TEMPLATES) writeFileSync(target(template.file), templateBytes(template));
writeFileSync(target('index.json'), templateIndex());
console.log(`${TEMPLATES.length} templates written`);
