import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Language } from '#shared/language/language';
import { fileURLToPath } from 'node:url';

const quantitySchema = z.object({
  span: z.string(),
  low: z.number(),
  high: z.number(),
  unit: z.string(),
  per: z.string().nullable(),
  role: z.string(),
});

const labelledSchema = z.object({
  id: z.string(),
  text: z.string(),
  measurable: z.boolean(),
  quantities: z.array(quantitySchema),
  deadline: z.boolean(),
  vague: z.array(z.string()),
});

/** One statement as a person labelled it. */
export type Labelled = z.infer<typeof labelledSchema>;

/** A set of labelled statements: where it lies, what it is called, and the language that its session would have. */
export type LabelledSet = { readonly name: string; readonly path: string; readonly language: Language };

const place = (relative: string): string => fileURLToPath(new URL(`../../${relative}`, import.meta.url));

/** The sets that the analysis is measured on. The first is handed over with the task and lies beside the project. */
export const SETS: readonly LabelledSet[] = [
  { name: 'benefit-statements', path: place('../shared/cases/benefit-statements.jsonl'), language: 'en' },
  { name: 'dev2', path: place('test/fixtures/language/dev2.jsonl'), language: 'en' },
  { name: 'german-dev', path: place('test/fixtures/language/german-dev.jsonl'), language: 'de' },
  { name: 'german-held-out', path: place('test/fixtures/language/german-held-out.jsonl'), language: 'de' },
];

/** Reads a set; null where it is absent. @throws where a line is not in the labelled shape */
export const readSet = ({ path }: LabelledSet): readonly Labelled[] | null =>
  existsSync(path)
    ? readFileSync(path, 'utf8')
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => labelledSchema.parse(JSON.parse(line)))
    : null;
