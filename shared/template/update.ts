import type { IsoDate } from '#shared/core/dates';
import type { Command, SimpleCommand } from '#shared/session/command';
import type { Session } from '#shared/session/session';
import { bringIn } from './begin.ts';
import type { ComparedEntry } from './compare.ts';
import { compareParts } from './compare-parts.ts';
import type { TemplatePart } from './content.ts';
import { fillingsOfSession } from './fillings-of-session.ts';
import { dayCount } from './plan-days.ts';
import { newestRevision, revisionOf, type Template } from './template.ts';

/** What a newer state of its template has otherwise than a session. */
export type TemplateUpdate = {
  readonly name: string;
  /** From which state to which. */
  readonly from: number;
  readonly to: number;
  readonly entries: readonly ComparedEntry[];
};

/**
 * Compares a session with the newest state of the template that it began from, by way of the state that it began from:
 * so what the template changed and what the room changed are told apart. Null where the session is of another template or
 * already of its newest state.
 */
export const templateUpdate = (
  session: Session,
  template: Template,
  today: IsoDate,
): TemplateUpdate | null => {
  const origin = session.template;
  const newest = newestRevision(template);
  if (origin?.id !== template.id || newest.number <= origin.revision) return null;
  const older = revisionOf(template, origin.revision);
  const fillings = fillingsOfSession(session, (older ?? newest).content);
  const start = dayCount(session)?.start ?? today;
  const into = { fillings, start, calendar: session.calendar };
  return {
    name: newest.content.name,
    from: origin.revision,
    to: newest.number,
    entries: compareParts({
      session,
      base: older && bringIn(older.content, into),
      next: bringIn(newest.content, into),
    }),
  };
};

/** Whether anything would change by taking an entry over. */
export const isTakeable = ({ commands }: ComparedEntry): boolean => commands.length > 0;

/** Ids of metrics and tasks that there will be once the chosen entries are in. */
const idsAfter = (session: Session, commands: readonly SimpleCommand[]) => {
  const metricIds = new Set<string>(session.metrics.map(({ id }) => id));
  const taskIds = new Set<string>(session.phases.flatMap(({ tasks }) => tasks.map(({ id }) => id)));
  for (const made of commands) {
    if (made.type === 'metric.add') metricIds.add(made.item.id);
    if (made.type === 'task.add') taskIds.add(made.item.id);
    if (made.type === 'phase.add') for (const { id } of made.item.tasks) taskIds.add(id);
  }
  return { metricIds, taskIds };
};

const REFERENCES = ['metricId', 'evidenceTask', 'from', 'guards'];

/** A command without references to what is not there: a part may be taken without the part that it points into. */
const withoutDangling = (made: unknown, known: ReadonlySet<string>): unknown => {
  if (Array.isArray(made)) {
    return made
      .filter((entry) => !isLinkToNothing(entry, known))
      .map((entry) => withoutDangling(entry, known));
  }
  if (typeof made !== 'object' || made === null) return made;
  return Object.fromEntries(
    Object.entries(made).map(([key, value]: [string, unknown]) => {
      if (!REFERENCES.includes(key)) return [key, withoutDangling(value, known)];
      if (Array.isArray(value)) return [key, value.filter((id) => known.has(String(id)))];
      return [key, typeof value === 'string' && !known.has(value) ? '' : value];
    }),
  );
};

const isLinkToNothing = (entry: unknown, known: ReadonlySet<string>): boolean =>
  typeof entry === 'object' &&
  entry !== null &&
  'from' in entry &&
  'lag' in entry &&
  !known.has(String(entry.from));

/**
 * The one step that takes the chosen parts over and says that the session is of the newer state now, so that the rest is
 * not offered again. Undo takes all of it back.
 *
 * @param name how the step is called in the history.
 */
export const updateCommand = (
  session: Session,
  update: TemplateUpdate,
  chosen: ReadonlySet<TemplatePart>,
  name: string,
): Command => {
  const taken = update.entries.filter(({ part }) => chosen.has(part)).flatMap(({ commands }) => commands);
  const { metricIds, taskIds } = idsAfter(session, taken);
  const known = new Set([...metricIds, ...taskIds]);
  return {
    type: 'batch',
    name: name.slice(0, 200),
    commands: [
      ...taken.map((made) => withoutDangling(made, known) as SimpleCommand),
      ...(session.template === null
        ? []
        : [
            {
              type: 'template.set' as const,
              item: { ...session.template, name: update.name, revision: update.to },
            },
          ]),
    ],
  };
};
