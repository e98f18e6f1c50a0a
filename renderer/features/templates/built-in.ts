import { useEffect, useState } from 'react';
import { z } from 'zod';
import { readTemplateFile } from '#shared/document/template-file';
import { LANGUAGES } from '#shared/language/language';
import type { Template } from '#shared/template/template';
import { languageNow } from '../../components/language.ts';

const FOLDER = './assets/templates/';

/** One template that comes with the product, as its list names it. */
const builtInSchema = z.object({
  file: z.string().regex(/^[a-z0-9-]+\.phaseone-template$/),
  id: z.string(),
  language: z.enum(LANGUAGES),
  kind: z.enum(['workshop', 'case']),
  name: z.string(),
  summary: z.string(),
  /** Further words by which it is found: its metrics and blocks. */
  words: z.string(),
  sizes: z.record(z.string(), z.number()),
});

/** @see builtInSchema */
export type BuiltIn = z.infer<typeof builtInSchema>;

/** The templates that come with the product; the empty list when they cannot be read, since it works without them. */
export const readBuiltIns = async (): Promise<readonly BuiltIn[]> => {
  try {
    const answer = await fetch(`${FOLDER}index.json`);
    return answer.ok ? z.array(builtInSchema).parse(await answer.json()) : [];
  } catch {
    return [];
  }
};

/** A built-in template with its content; null when its file cannot be read. */
export const readBuiltIn = async ({ file }: Pick<BuiltIn, 'file'>): Promise<Template | null> => {
  try {
    const answer = await fetch(`${FOLDER}${file}`);
    if (!answer.ok) return null;
    const read = readTemplateFile(new Uint8Array(await answer.arrayBuffer()), languageNow());
    return read.ok ? read.value : null;
  } catch {
    return null;
  }
};

/** The list of built-in templates; empty until it was read. */
export const useBuiltIns = (): readonly BuiltIn[] => {
  const [builtIns, setBuiltIns] = useState<readonly BuiltIn[]>([]);
  useEffect(() => {
    let isCurrent = true;
    void readBuiltIns().then((read) => {
      if (isCurrent) setBuiltIns(read);
    });
    return () => {
      isCurrent = false;
    };
  }, []);
  return builtIns;
};
