import { z } from 'zod';

const FOLDER = './assets/samples/';

/** One example that comes with the product, as its list names it. */
const sampleSchema = z.object({
  file: z.string().regex(/^[a-z0-9-]+\.phaseone$/),
  title: z.string(),
  /** What it shows and where its figures are from, in a sentence or two. */
  summary: z.string(),
});

/** @see sampleSchema */
export type Sample = z.infer<typeof sampleSchema>;

/** The examples; the empty list when they cannot be read, since the product works without them. */
export const readSamples = async (): Promise<readonly Sample[]> => {
  try {
    const answer = await fetch(`${FOLDER}index.json`);
    return answer.ok ? z.array(sampleSchema).parse(await answer.json()) : [];
  } catch {
    return [];
  }
};

/** The bytes of an example; null when its file cannot be read. */
export const readSample = async ({ file }: Sample): Promise<Uint8Array | null> => {
  try {
    const answer = await fetch(`${FOLDER}${file}`);
    return answer.ok ? new Uint8Array(await answer.arrayBuffer()) : null;
  } catch {
    return null;
  }
};
