import { z } from 'zod';
import { sessionSchema, type Session } from '#shared/session/session';

/** A leaf of a document: where it stands, and what was planted there so that it is known again anywhere. */
export type Canary = { readonly path: string; readonly value: string };

type Planting = { readonly found: Canary[]; count: number };

const DAY = 86_400_000;

/** What a text may have to look like, the freest first: words, then ids, days, moments and so on. */
const textsLike = (n: number): readonly string[] => [
  `Kanarie ${n} ß`,
  `kanarie-${n}-id`,
  new Date(Date.UTC(2031, 0, 1) + n * DAY).toISOString().slice(0, 10),
  new Date(Date.UTC(2031, 0, 1) + n * DAY).toISOString(),
  '10:30',
  'en-GB',
  'EUR',
  'DE',
  `#${(0xa00000 + n).toString(16)}`,
  `sha256:${String(n).padStart(64, '0')}`,
  'image/png',
  'S0FOQVJJRSBMT0dP',
];

const numbersLike = (n: number): readonly number[] => [7_000_000 + n, 300, 90, 12, 5, 2, 1, 2031];

type AnySchema = z.core.$ZodType;

const fits = (schema: AnySchema, value: unknown): boolean => z.safeParse(schema, value).success;

const plant = (schema: AnySchema, path: string, planting: Planting): unknown => {
  const { def } = schema._zod as unknown as { def: z.core.$ZodTypeDef & Record<string, unknown> };
  planting.count += 1;
  const n = planting.count;
  switch (def.type) {
    case 'object':
      return Object.fromEntries(
        Object.entries(def.shape as Record<string, AnySchema>).map(([key, inner]) => [
          key,
          plant(inner, path === '' ? key : `${path}/${key}`, planting),
        ]),
      );
    case 'array':
      return [plant(def.element as AnySchema, path, planting)];
    case 'nullable':
    case 'optional':
      return plant(def.innerType as AnySchema, path, planting);
    case 'boolean':
      return true;
    case 'literal':
      return (def.values as unknown[])[0];
    case 'enum':
      return Object.values(def.entries as Record<string, string>).find((option) => option !== '');
    case 'number': {
      const value = numbersLike(n).find((number) => fits(schema, number));
      planting.found.push({ path, value: String(value) });
      return value;
    }
    default: {
      const value = textsLike(n).find((text) => fits(schema, text));
      // Of several shapes the last one: of a mark of a signature that is the typed name.
      const shape = (def.options as AnySchema[] | undefined)?.at(-1);
      if (value === undefined && shape !== undefined) return plant(shape, path, planting);
      if (value === undefined) throw new Error(`nothing can be planted at ${path} (${def.type})`);
      planting.found.push({ path, value });
      return value;
    }
  }
};

/** A session in which every leaf of the schema holds something that stands nowhere else, and what was planted where. */
export const plantedSession = (): { readonly session: Session; readonly canaries: readonly Canary[] } => {
  const planting: Planting = { found: [], count: 0 };
  const planted = plant(sessionSchema, '', planting);
  return { session: sessionSchema.parse(planted), canaries: planting.found };
};
