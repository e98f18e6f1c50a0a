import { say } from '#shared/language/say';
import type { Id } from '#shared/core/ids';
import type { Parsed } from '#shared/core/parsed';
import { isBlank } from '#shared/core/text';
import { MOST_DAYS, type TaskLink } from '#shared/plan/task';
import { LINK_WORDS, plainWord } from './words.ts';

/** The tasks that a list may name: its own rows by number and name, then the tasks that the plan has by name. */
export type KnownTasks = {
  readonly byNumber: ReadonlyMap<string, Id>;
  readonly byName: ReadonlyMap<string, readonly Id[]>;
};

/** What may follow the number or the name: relation and lag, "FS+2d", "SS - 3 days", "+1 t". */
const TAIL = /^(.*?)\s*(FS|SS|FF|SF|EA|AA|EE|AE)?\s*(?:([+\-−])\s*(\d{1,5})\s*(?:d|days?|t|tage?)?)?$/iu;

const no = (message: string): { readonly ok: false; readonly message: string } => ({ ok: false, message });

const tasksNamed = (text: string, { byNumber, byName }: KnownTasks): readonly Id[] => {
  const number = byNumber.get(text.trim());
  return number === undefined ? (byName.get(plainWord(text)) ?? []) : [number];
};

const linkTo = (from: Id, type: string, sign: string, digits: string): Parsed<TaskLink> => {
  const lag = Number(digits === '' ? '0' : digits) * (sign === '+' || sign === '' ? 1 : -1);
  if (Math.abs(lag) > MOST_DAYS) return no(say`A lag of ${lag} days is out of range.`);
  return { ok: true, value: { from, type: LINK_WORDS[type.toUpperCase()] ?? 'FS', lag: lag + 0 } };
};

/** One link: the whole text may be a name that ends like one ("Phase FF"), so a name is looked for first. */
const readLink = (text: string, known: KnownTasks): Parsed<TaskLink> => {
  const whole = tasksNamed(text, known);
  const [, name = '', type = '', sign = '', digits = ''] = TAIL.exec(text) ?? [];
  const found = whole.length > 0 ? whole : tasksNamed(name, known);
  const [from, second] = found;
  if (from === undefined)
    return no(say`It waits for “${text}”, which is neither in this list nor in the plan.`);
  if (second !== undefined)
    return no(say`It waits for “${text}”, and there are several of that name. Write its number.`);
  return whole.length > 0 ? linkTo(from, 'FS', '', '') : linkTo(from, type, sign, digits);
};

/** Commas part links too, unless all of it is one name. */
const partsOf = (text: string, known: KnownTasks): readonly string[] => {
  const parts = text.split(/[;\n]/).flatMap((part) => {
    const isOne = tasksNamed(TAIL.exec(part.trim())?.[1] ?? '', known).length > 0;
    return isOne ? [part] : part.split(',');
  });
  return parts.map((part) => part.trim()).filter((part) => part !== '');
};

/**
 * What a task waits for: numbers of rows or names, each with relation and lag as planning tools write them: "3",
 * "3FS+2d; 5SS", "Label past cases FF-1". German letters (EA, AA, EE, AE) are taken too. The first that cannot be read is
 * the error. `own`: the task itself, which cannot wait for itself.
 */
export const readPredecessors = (text: string, own: Id, known: KnownTasks): Parsed<TaskLink[]> => {
  if (isBlank(text)) return { ok: true, value: [] };
  const links: TaskLink[] = [];
  for (const part of partsOf(text, known)) {
    const link = readLink(part, known);
    if (!link.ok) return link;
    if (link.value.from === own) return no(say`It waits for itself.`);
    if (!links.some(({ from, type }) => from === link.value.from && type === link.value.type))
      links.push(link.value);
  }
  return links.length > 100 ? no(say`It waits for more than 100 tasks.`) : { ok: true, value: links };
};
