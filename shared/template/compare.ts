import { sameJson } from '#shared/core/same-json';
import type { Id } from '#shared/core/ids';
import type { SimpleCommand } from '#shared/session/command';
import type { TemplatePart } from './content.ts';

/** What an entry of a comparison is. */
export type ComparedKind =
  | 'prompt'
  | 'block'
  | 'metric'
  | 'phase'
  | 'gate'
  | 'task'
  | 'deliverable'
  | 'budgetLine'
  | 'criterion'
  | 'role'
  | 'catalogueEntry'
  | 'look'
  | 'signOff'
  | 'signatory';

/** One field that a newer template has otherwise. `isKept`: the room has filled it in itself, so it stays as it is. */
export type ComparedField = {
  readonly field: string;
  readonly from: unknown;
  readonly to: unknown;
  readonly isKept: boolean;
};

/**
 * One entry of a comparison: new in the template (`added`), with other fields there (`changed`), or in the session alone
 * (`here`). The commands bring the session to the template's state; an entry of which all is kept has none.
 */
export type ComparedEntry = {
  readonly part: TemplatePart;
  readonly kind: ComparedKind;
  readonly id: string;
  readonly name: string;
  readonly change: 'added' | 'changed' | 'here';
  readonly fields: readonly ComparedField[];
  readonly commands: readonly SimpleCommand[];
};

type Entry = { readonly id: Id };

const isUnsaid = (value: unknown): boolean =>
  value === '' || value === null || value === undefined || (Array.isArray(value) && value.length === 0);

const valueAt = (entry: object, path: string): unknown =>
  path.split('/').reduce<unknown>((value, step) => (value as Readonly<Record<string, unknown>>)[step], entry);

/** Changes as a command merges them: `must/by` lies in `must`. */
const nested = (fields: readonly ComparedField[]): Record<string, unknown> => {
  const changes: Record<string, unknown> = {};
  for (const { field, to } of fields) {
    const [first = '', second] = field.split('/');
    if (second === undefined) changes[first] = to;
    else changes[first] = { ...(changes[first] as Record<string, unknown> | undefined), [second]: to };
  }
  return changes;
};

/** Three states of one thing: as the template was when the session began (if known), as it is now, and as it is here. */
export type ThreeStates<T> = { readonly base: T | undefined; readonly next: T; readonly here: T };

/**
 * The fields that a newer template has otherwise than the older one. One that the room has touched since is kept; so is
 * one of which it is not known what the template said before, unless nothing is said in it yet. What a newer template does
 * not say any more stays: taking it over never empties anything.
 */
export const compareFields = <T extends object>(
  { base, next, here }: ThreeStates<T>,
  fields: readonly string[],
  isLocked: boolean,
): readonly ComparedField[] =>
  fields.flatMap((field) => {
    const [from, to] = [valueAt(here, field), valueAt(next, field)];
    const before = base === undefined ? undefined : valueAt(base, field);
    if (isUnsaid(to) || sameJson(from, to) || (base !== undefined && sameJson(before, to))) return [];
    const isTouched = base === undefined ? !isUnsaid(from) : !sameJson(from, before) && !isUnsaid(from);
    return [{ field, from, to, isKept: isLocked || isTouched }];
  });

/** How the entries of one list are compared and changed. */
export type ListRule<T extends Entry> = {
  readonly part: TemplatePart;
  readonly kind: ComparedKind;
  readonly fields: readonly string[];
  readonly nameOf: (entry: T) => string;
  readonly add: (item: T, index: number) => SimpleCommand;
  readonly update: (id: Id, changes: Record<string, unknown>) => SimpleCommand;
  /** True for an entry that the workshop has gone through already: it stays as it is. */
  readonly isLocked?: (entry: T) => boolean;
};

/** The three states of a list; `base` is undefined where the older template is not known any more. */
export type ThreeLists<T> = {
  readonly base: readonly T[] | undefined;
  readonly next: readonly T[];
  readonly here: readonly T[];
};

/** Where a new entry goes: behind the one that it follows in the template, as far as that is here. */
const placeAfter = (next: readonly Entry[], at: number, here: readonly string[]): number => {
  for (let before = at - 1; before >= 0; before -= 1) {
    const place = here.indexOf(next[before]?.id ?? '');
    if (place >= 0) return place + 1;
  }
  return at === 0 ? 0 : here.length;
};

const changedEntry = <T extends Entry>(
  rule: ListRule<T>,
  states: ThreeStates<T>,
): readonly ComparedEntry[] => {
  const { here } = states;
  const fields = compareFields(states, rule.fields, rule.isLocked?.(here) ?? false);
  if (fields.length === 0) return [];
  const taken = fields.filter(({ isKept }) => !isKept);
  const commands = taken.length === 0 ? [] : [rule.update(here.id, nested(taken))];
  const { part, kind } = rule;
  return [{ part, kind, id: here.id, name: rule.nameOf(here), change: 'changed', fields, commands }];
};

/**
 * Compares a list of a session with that of its template. An entry that the template had and the room deleted is not
 * brought back; what is in the session alone stays, and is named.
 */
export const compareLists = <T extends Entry>(
  { base, next, here }: ThreeLists<T>,
  rule: ListRule<T>,
): readonly ComparedEntry[] => {
  const found: ComparedEntry[] = [];
  const baseById = new Map<string, T>((base ?? []).map((entry) => [entry.id, entry]));
  const hereById = new Map<string, T>(here.map((entry) => [entry.id, entry]));
  const order: string[] = here.map(({ id }) => id);
  const { part, kind } = rule;
  for (const [at, entry] of next.entries()) {
    const present = hereById.get(entry.id);
    if (present) {
      found.push(...changedEntry(rule, { base: baseById.get(entry.id), next: entry, here: present }));
    } else if (!baseById.has(entry.id)) {
      const index = placeAfter(next, at, order);
      order.splice(index, 0, entry.id);
      const commands = [rule.add(entry, index)];
      found.push({
        part,
        kind,
        id: entry.id,
        name: rule.nameOf(entry),
        change: 'added',
        fields: [],
        commands,
      });
    }
  }
  const nextIds = new Set<string>(next.map(({ id }) => id));
  for (const entry of here.filter(({ id }) => !nextIds.has(id))) {
    const name = rule.nameOf(entry);
    found.push({ part, kind, id: entry.id, name, change: 'here', fields: [], commands: [] });
  }
  return found;
};

/** Compares something that is there once: the look, the sign-off, a gate. */
export const compareOne = <T extends object>(
  states: ThreeStates<T>,
  rule: Pick<ComparedEntry, 'part' | 'kind' | 'id' | 'name'> & {
    readonly fields: readonly string[];
    readonly isLocked?: boolean;
    readonly update: (changes: Record<string, unknown>) => SimpleCommand;
  },
): readonly ComparedEntry[] => {
  const { part, kind, id, name, update } = rule;
  const fields = compareFields(states, rule.fields, rule.isLocked ?? false);
  const taken = fields.filter(({ isKept }) => !isKept);
  if (fields.length === 0) return [];
  const commands = taken.length === 0 ? [] : [update(nested(taken))];
  return [{ part, kind, id, name, change: 'changed', fields, commands }];
};
