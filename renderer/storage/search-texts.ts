import type { z } from 'zod';
import type { FieldPath } from '#shared/core/field-path';
import { LONG_TEXT_LIMIT, SHORT_TEXT_LIMIT } from '#shared/core/text';
import { isDefaultSignOff, type Session, sessionSchema } from '#shared/session/session';
import type { WeighedText } from './search-index.ts';

/** A text of a session and where it stands. */
export type SessionText = WeighedText & {
  readonly path: FieldPath;
  /** What it stands in, by the name of its list or part: "metrics", "goal"; "session" for the session itself. */
  readonly kind: string;
  /** What the entry that it stands in is called; blank where nothing names it, or where this text is the name. */
  readonly name: string;
  /** Which field of it: "evidence". */
  readonly field: string;
  /** The steps of the document that lead to it, without ids. */
  readonly steps: readonly string[];
};

/** The part of the schema that holds texts; `null` is a text itself. */
type Plan = { readonly each: Plan } | { readonly fields: readonly (readonly [string, Plan])[] } | null;

type Schema = z.core.$ZodType;

type Def = {
  readonly type: string;
  readonly shape?: Readonly<Record<string, Schema>>;
  readonly element?: Schema;
  readonly innerType?: Schema;
  readonly options?: readonly Schema[];
  readonly checks?: readonly { readonly _zod: { readonly def: { readonly check: string } } }[];
};

const NOTHING = Symbol('nothing');

type Found = Plan | typeof NOTHING;

/** What nobody wrote: names of public holidays, and what is kept word for word from another field of the session. */
const PASSED_OVER: ReadonlySet<string> = new Set(['holidays', 'agreed', 'planBaseline']);

const planOfObject = (shape: Readonly<Record<string, Schema>>): Found => {
  const fields = Object.entries(shape).flatMap(([key, schema]): (readonly [string, Plan])[] => {
    const plan = PASSED_OVER.has(key) ? NOTHING : planOf(schema);
    return plan === NOTHING ? [] : [[key, plan]];
  });
  return fields.length === 0 ? NOTHING : { fields };
};

/** A text is what people write: as long as a line or as several lines may be, and of no form. */
const isText = (schema: Schema): boolean => {
  const { maxLength } = schema as { readonly maxLength?: number | null };
  const { checks = [] } = schema._zod.def as Def;
  const isFree = checks.every(({ _zod }) => _zod.def.check !== 'string_format');
  return isFree && (maxLength === SHORT_TEXT_LIMIT || maxLength === LONG_TEXT_LIMIT);
};

const planOf = (schema: Schema): Found => {
  const { type, shape, element, innerType, options } = schema._zod.def as Def;
  if (type === 'string') return isText(schema) ? null : NOTHING;
  if (shape) return planOfObject(shape);
  if (innerType) return planOf(innerType);
  if (element) {
    const each = planOf(element);
    return each === NOTHING ? NOTHING : { each };
  }
  return options?.map(planOf).find((plan) => plan !== NOTHING) ?? NOTHING;
};

const PLAN = planOf(sessionSchema) as Plan;

/** Lists and parts whose texts belong to them and not to what they lie in. */
const PARTS: ReadonlySet<string> = new Set(['goal', 'predecessor', 'signOff', 'look', 'template']);

/** The fields by which entries are called. */
const NAMES = ['name', 'title', 'system', 'event', 'label'] as const;

/** Fields whose last step says too little. */
const FIELDS: Readonly<Record<string, string>> = {
  'origin/words': 'origin',
  'mark/text': 'mark',
  'logo/name': 'logo',
  'decision/reason': 'gateReason',
};

const TELLING: ReadonlySet<string> = new Set(['session.title', 'session.client', 'session.tags']);

/** Of an entry, its name; of the goal, what was said. */
const NAMING: ReadonlySet<string> = new Set([
  ...NAMES,
  ...['statement', 'text', 'phrase', 'question', 'meaning', 'place'],
]);

type Place = {
  readonly path: readonly string[];
  readonly steps: readonly string[];
  readonly kind: string;
  readonly name: string;
  /** The steps from the entry on. */
  readonly inner: readonly string[];
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const nameOf = (entry: unknown): string => {
  if (!isRecord(entry)) return '';
  const name = NAMES.map((field) => entry[field]).find((value) => typeof value === 'string');
  return typeof name === 'string' ? name.trim() : '';
};

const fieldOf = (inner: readonly string[]): string => FIELDS[inner.slice(-2).join('/')] ?? inner.at(-1) ?? '';

/** Lists of one name that mean different things. */
const kindOf = (list: string, steps: readonly string[]): string =>
  list === 'criteria' && steps[0] === 'rounds' ? 'roundCriteria' : list;

const textAt = (text: string, { path, steps, kind, name, inner }: Place): SessionText => {
  const field = fieldOf(inner);
  const weight = TELLING.has(`${kind}.${field}`) ? 3 : inner.length === 1 && NAMING.has(field) ? 2 : 1;
  const isName = inner.length === 1 && (NAMES as readonly string[]).includes(field);
  return { text, weight, path: path.join('/'), kind, name: isName ? '' : name, field, steps };
};

const entryPlace = (place: Place, entry: unknown, at: number): Place => {
  const list = place.steps.at(-1) ?? '';
  const id = isRecord(entry) && typeof entry.id === 'string' ? entry.id : String(at);
  if (!isRecord(entry)) return { ...place, path: [...place.path, id] };
  const { path, steps } = place;
  return { path: [...path, id], steps, kind: kindOf(list, steps), name: nameOf(entry), inner: [] };
};

const fieldPlace = ({ path, steps, kind, name, inner }: Place, key: string): Place => {
  const isPart = steps.length === 0 && PARTS.has(key);
  return {
    path: [...path, key],
    steps: [...steps, key],
    kind: isPart ? key : kind,
    name,
    inner: isPart ? [] : [...inner, key],
  };
};

const walk = (value: unknown, plan: Plan, place: Place, take: (text: SessionText) => void): void => {
  if (plan === null) {
    if (typeof value === 'string' && value.trim() !== '') take(textAt(value, place));
  } else if ('each' in plan) {
    if (!Array.isArray(value)) return;
    value.forEach((entry, at) => walk(entry, plan.each, entryPlace(place, entry, at), take));
  } else if (isRecord(value)) {
    for (const [key, inner] of plan.fields) walk(value[key], inner, fieldPlace(place, key), take);
  }
};

const START: Place = { path: [], steps: [], kind: 'session', name: '', inner: [] };

/** The sentence that stands in every session until the room words it otherwise is nobody's; signed copies of it neither. */
const isOwn = ({ kind, field, text }: SessionText): boolean =>
  !(kind === 'signOff' && field === 'statement' && isDefaultSignOff(text)) &&
  !(kind === 'signatures' && field === 'statement');

/**
 * All texts that people wrote into a session, in the order of the document: every field whose schema is that of a text, so
 * that a field which comes to the document can be found without a word here. A document that is not what its schema says
 * gives what can be read of it.
 */
export const textsOf = (session: Session): readonly SessionText[] => {
  const texts: SessionText[] = [];
  walk(session, PLAN, START, (text) => {
    if (isOwn(text)) texts.push(text);
  });
  return texts;
};

/** Every kind and field that a text can stand in, as `kind.field`; for the test that all of them have words. */
export const textPlaces = (): readonly string[] => {
  const places = new Set<string>();
  const visit = (plan: Plan, place: Place): void => {
    if (plan === null) places.add(`${place.kind}.${fieldOf(place.inner)}`);
    else if ('each' in plan) visit(plan.each, plan.each === null ? place : entryPlace(place, {}, 0));
    else for (const [key, inner] of plan.fields) visit(inner, fieldPlace(place, key));
  };
  visit(PLAN, START);
  return [...places];
};
