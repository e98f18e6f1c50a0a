import { say } from '#shared/language/say';
import type { OptionalDate } from '#shared/core/dates';
import type { OptionalId } from '#shared/core/ids';
import { parseDate } from '#shared/core/parse-date';
import { parseNumber } from '#shared/core/parse-number';
import type { Parsed } from '#shared/core/parsed';
import { isBlank } from '#shared/core/text';
import type { Phase } from '#shared/plan/phase';
import { MOST_DAYS, type TaskKind } from '#shared/plan/task';
import type { Participant } from '#shared/session/participant';
import { kindOf, plainWord, stationOf } from './words.ts';

const no = (message: string): { readonly ok: false; readonly message: string } => ({ ok: false, message });

const yes = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });

/** "Mon 23.11.26", "2026-11-23T08:00:00", "2026-11-23 08:00": what tools write around a day. */
const bareDay = (text: string): string =>
  text
    .trim()
    .replace(/^\p{L}{2,3}\.?,? (?=\d)/u, '')
    .replace(/[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?$/, '');

/** A day in any form that a date field takes; blank for a blank cell. `column`: what the cell is called. */
export const readDay = (text: string, column: string, locale: string): Parsed<OptionalDate> => {
  const parsed = parseDate(bareDay(text), locale, true);
  return parsed.ok ? parsed : no(say`${column} “${text}” is no day. ${parsed.message}`);
};

/** A number as the locale writes it, or with one or two decimals after a point or a comma, which mean the same everywhere. */
const readNumber = (text: string, locale: string): number | null => {
  const parsed = parseNumber(text, locale, {});
  if (parsed.ok) return parsed.value;
  return /^-?\d+[.,]\d{1,2}$/.test(text) ? Number(text.replace(',', '.')) : null;
};

const WEEK = /^(?:w|wk|wks|week|weeks|wo|woche|wochen)$/;
const DAY = /^(?:d|day|days|workingdays|t|tag|tage|arbeitstage|pd|pt|persondays|personentage)$/;

/** A number of days: "5", "5 days", "2 wks"; null where it is neither. A week has as many days as are worked in it. */
const readDays = (text: string, locale: string, daysAWeek: number): number | null => {
  const [, figure = '', word = ''] = /^(.*?\d)\s*(\p{L}[\p{L}\s-]*)?\??\.?$/u.exec(text.trim()) ?? [];
  const number = readNumber(figure, locale);
  const unit = plainWord(word);
  if (number === null) return null;
  if (WEEK.test(unit)) return number * daysAWeek;
  return unit === '' || DAY.test(unit) ? number : null;
};

/** A length in whole working days, 0 for a milestone; null for a blank cell. */
export const readLength = (text: string, locale: string, daysAWeek: number): Parsed<number | null> => {
  if (isBlank(text)) return yes(null);
  const days = readDays(text, locale, daysAWeek);
  if (days === null) return no(say`“${text}” is no number of working days. Write 5, 5 days or 2 weeks.`);
  if (!Number.isInteger(days)) return no(say`“${text}” is no whole number of working days. Round it.`);
  return days < 0 || days > MOST_DAYS
    ? no(say`“${text}” is no length. Write 0 for a milestone, at most ${MOST_DAYS}.`)
    : yes(days);
};

/** Person-days, fractions included; null for a blank cell. */
export const readEffort = (text: string, locale: string, daysAWeek: number): Parsed<number | null> => {
  if (isBlank(text)) return yes(null);
  const days = readDays(text, locale, daysAWeek);
  if (days === null) return no(say`“${text}” is no number of person-days. Write 2.5 or 2.5 days.`);
  return days < 0 || days > 1e6 ? no(say`“${text}” is no effort. It cannot be negative.`) : yes(days);
};

/** The kind that a cell names, build for a blank one. */
export const readKind = (text: string): Parsed<TaskKind> => {
  if (isBlank(text)) return yes('build');
  const kind = kindOf(text);
  return kind === null
    ? no(
        say`“${text}” is no kind of task. Write build, data, integration, training, monitoring, roll-back, iteration or evaluation.`,
      )
    : yes(kind);
};

const isSame = (a: string, b: string): boolean => plainWord(a) === plainWord(b);

/**
 * The person that a cell names: by the whole name, the address, or a first or last name that only one person has. Nobody
 * for a blank cell. People are not added: a name in a list may be a team, or wrongly written.
 */
export const readOwner = (text: string, people: readonly Participant[]): Parsed<OptionalId> => {
  if (isBlank(text)) return yes('');
  const named = people.filter(({ name }) => !isBlank(name));
  const whole = named.filter(
    ({ name, email }) => isSame(name, text) || (email !== '' && isSame(email, text)),
  );
  const partly = named.filter(({ name }) => name.split(/\s+/).some((part) => isSame(part, text)));
  const [first, second] = whole.length > 0 ? whole : partly;
  if (first && !second) return yes(first.id);
  return first
    ? no(say`“${text}” may be ${first.name.trim()} or another one. Write the whole name.`)
    : no(say`“${text}” is not in the room. Add the person, or leave the owner blank.`);
};

/** The phase that a cell names, by its name or by its station; `fallback` for a blank cell. */
export const readPhase = (text: string, phases: readonly Phase[], fallback: Phase): Parsed<Phase> => {
  if (isBlank(text)) return yes(fallback);
  const station = stationOf(text);
  const found = phases.find(({ name }) => isSame(name, text)) ?? phases.find(({ kind }) => kind === station);
  const names = phases.map(({ name }) => name.trim()).filter((name) => name !== '');
  return found ? yes(found) : no(say`There is no phase “${text}”. The plan has ${names.join(', ')}.`);
};
