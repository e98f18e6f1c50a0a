import type { Id, OptionalId } from '#shared/core/ids';
import type { IsoDate } from '#shared/core/dates';
import { isBlank } from '#shared/core/text';
import type { Metric } from '#shared/metric/metric';
import { say } from '#shared/language/say';
import type { PhaseKind } from '../phase.ts';
import type { PlanCalendar } from '../plan-settings.ts';
import type { PlanRole } from './template.ts';

/** What a standard plan asks of a person; a participant of the session is one. */
export type PlanPerson = {
  readonly id: Id;
  readonly name: string;
  readonly role: string;
  readonly side: 'client' | 'supplier';
};

/** Something that a task of its own is made for: a source of data, or a system to connect. */
export type PlanSubject = { readonly name: string; readonly owner: OptionalId };

/** What a standard plan is fitted to. A session gives all of it but the start. */
export type StandardPlanInputs = {
  /** The first day of work; the next working day where it is free. */
  readonly start: IsoDate;
  readonly locale: string;
  readonly calendar: PlanCalendar;
  readonly metrics: readonly Metric[];
  readonly participants: readonly PlanPerson[];
  readonly dataSources: readonly {
    readonly name: string;
    readonly owner: OptionalId;
    readonly usedIn: readonly PhaseKind[];
  }[];
  readonly integrations: readonly { readonly system: string; readonly owner: OptionalId }[];
};

/** So many sources get a task of their own; more of them make a list, not a plan. */
const MOST_SOURCES = 3;

/**
 * The sources that a proof of concept works with, at most three; one of which nothing is said counts. Where none is
 * known, one task stands for all of it.
 */
export const sourcesOf = ({ dataSources }: StandardPlanInputs): readonly PlanSubject[] => {
  const named = dataSources
    .filter(({ name, usedIn }) => !isBlank(name) && (usedIn.length === 0 || usedIn.includes('poc')))
    .slice(0, MOST_SOURCES);
  return named.length === 0 ? [{ name: say`the data`, owner: '' }] : named;
};

/** The systems to connect; where none is known, one task stands for all of them. */
export const systemsOf = ({ integrations }: StandardPlanInputs): readonly PlanSubject[] => {
  const named = integrations
    .filter(({ system }) => !isBlank(system))
    .map(({ system, owner }) => ({ name: system, owner }));
  return named.length === 0 ? [{ name: say`each system`, owner: '' }] : named;
};

/** What the plan calls the number that decides: the first primary metric with a name. */
export const metricWords = ({ metrics }: StandardPlanInputs): string => {
  const primary = metrics.find(({ role, name }) => role === 'primary' && !isBlank(name));
  return primary === undefined ? say`the success metric` : say`“${primary.name.trim()}”`;
};

/** The first named person of a group; blank where the room has none. */
export const personFor = ({ participants }: StandardPlanInputs, role: PlanRole): OptionalId =>
  participants.find((person) => person.role === role && !isBlank(person.name))?.id ?? '';

/** Who answers for something: like {@link personFor}, but somebody of the client (rule R8). */
export const clientFor = ({ participants }: StandardPlanInputs, role: PlanRole): OptionalId =>
  participants.find((person) => person.role === role && person.side === 'client' && !isBlank(person.name))
    ?.id ?? '';
