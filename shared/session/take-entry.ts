import { say } from '#shared/language/say';
import type { Id } from '#shared/core/ids';
import type { CatalogueEntry } from '#shared/metric/catalogue/entry';
import {
  type CatalogueGuardrail,
  guardrailFromEntry,
  guardrailFromName,
  metricFromEntry,
} from '#shared/metric/catalogue/metric-from-entry';
import type { Metric, MetricRole } from '#shared/metric/metric';
import type { Command, SimpleCommand } from './command.ts';
import type { Session } from './session.ts';
import { placeFor } from './take-over.ts';

/** What is taken from the catalogue: an entry in a role, and the guardrails that come with it. */
export type Taking = {
  readonly entry: CatalogueEntry;
  readonly role: MetricRole;
  readonly guardrails: readonly CatalogueGuardrail[];
};

const from = (entry: CatalogueEntry): Metric['origin'] => ({
  kind: 'catalogue',
  ref: entry.id,
  words: entry.name,
  saidBy: '',
});

const primaryIds = ({ metrics }: Session): Id[] =>
  metrics
    .filter(({ role }) => role === 'primary')
    .map(({ id }) => id)
    .slice(0, 100);

/** The metric of the session that came from a catalogue entry; undefined where none did. */
export const metricOfEntry = ({ metrics }: Session, entryId: Id): Metric | undefined =>
  metrics.find(({ origin }) => origin.kind === 'catalogue' && origin.ref === entryId);

/**
 * The command that takes an entry into the session, with the chosen guardrails, as one step. A guardrail that is in the
 * session already gets the new metric to guard besides; one that is taken for itself guards the primary metrics.
 */
export const takeEntry = (
  session: Session,
  { entry, role, guardrails }: Taking,
  made: { readonly id: Id; readonly newId: () => Id },
): Command => {
  const item =
    role === 'guardrail'
      ? guardrailFromEntry(entry, made.id, primaryIds(session))
      : metricFromEntry(entry, made.id, role);
  const commands: SimpleCommand[] = [
    { type: 'metric.add', item: { ...item, origin: from(entry) }, ...placeFor(session, role) },
  ];
  for (const guardrail of role === 'guardrail' ? [] : guardrails) {
    commands.push(guardedBy(session, guardrail, made));
  }
  return { type: 'batch', name: say`take ${entry.name}`.slice(0, 200), commands };
};

const guardedBy = (
  session: Session,
  { name, entry }: CatalogueGuardrail,
  { id, newId }: { readonly id: Id; readonly newId: () => Id },
): SimpleCommand => {
  const known = entry === null ? undefined : metricOfEntry(session, entry.id);
  if (known?.role === 'guardrail') {
    return { type: 'metric.update', id: known.id, changes: { guards: [...known.guards, id].slice(-100) } };
  }
  const item =
    entry === null
      ? guardrailFromName(name, newId(), [id])
      : { ...guardrailFromEntry(entry, newId(), [id]), origin: from(entry) };
  return { type: 'metric.add', item };
};
