import type { Id } from '#shared/core/ids';
import { emptyMetric, type Metric, type MetricRole } from '../metric.ts';
import { type CatalogueEntry, emptyEntry } from './entry.ts';

/** What a metric and a catalogue entry call the same and mean the same. */
const sharedParts = (from: CatalogueEntry | Metric) => ({
  name: from.name,
  formula: from.formula,
  unit: from.unit,
  percentKind: from.percentKind,
  denominator: from.denominator,
  direction: from.direction,
  aggregation: from.aggregation,
  frequency: from.frequency,
  meter: from.meter,
  selfReported: from.selfReported,
  dataSource: from.dataSource,
});

/**
 * A metric of the session with what the catalogue knows: the definition becomes the scale, the unit of money the unit of
 * the benefit's volume. Levels, dates, people and amounts stay unsaid, and so does the gist, which is the room's own
 * sentence: the catalogue knows what to measure, only the room knows how much.
 */
export const metricFromEntry = (entry: CatalogueEntry, id: Id, role: MetricRole = 'primary'): Metric => {
  const blank = emptyMetric(id, role);
  return {
    ...blank,
    ...sharedParts(entry),
    scale: entry.definition,
    benefit: { ...blank.benefit, volumeUnit: entry.moneyUnit },
  };
};

/** The same as a guardrail that protects the metrics `guards`. A guardrail brings no money of its own. */
export const guardrailFromEntry = (entry: CatalogueEntry, id: Id, guards: readonly Id[]): Metric => {
  const metric = metricFromEntry(entry, id, 'guardrail');
  return { ...metric, guards: [...guards], benefit: { ...metric.benefit, volumeUnit: '' } };
};

/** A guardrail of which only the name is known, for what the catalogue says in plain words. */
export const guardrailFromName = (name: string, id: Id, guards: readonly Id[]): Metric => ({
  ...emptyMetric(id, 'guardrail'),
  name,
  guards: [...guards],
});

/**
 * An own entry made of a metric of a session. Only what defines the metric goes along, because entries travel in
 * templates to other clients: no levels, dates, amounts, people, evidence, nor any reasoning of the room (gist,
 * rationale, assumptions, risks, business changes, inclusions and exclusions). What defines it can still name the client
 * ("SAP of plant 4"), so show the entry before it is shared.
 */
export const entryFromMetric = (metric: Metric, id: Id): CatalogueEntry => ({
  ...emptyEntry(id),
  ...sharedParts(metric),
  definition: metric.scale,
  moneyUnit: metric.benefit.volumeUnit,
});

/** What must not get worse: an entry of the catalogue, or plain words where `entry` is null. */
export type CatalogueGuardrail = { readonly name: string; readonly entry: CatalogueEntry | null };

/**
 * The guardrails of an entry, those of the catalogue first. A reference to an entry that is not among `entries` (an own
 * one that was deleted) is left out.
 */
export const guardrailsOf = (
  entry: CatalogueEntry,
  entries: readonly CatalogueEntry[],
): readonly CatalogueGuardrail[] => [
  ...entry.guardrailIds.flatMap((id) => {
    const found = entries.find((other) => other.id === id);
    return found === undefined ? [] : [{ name: found.name, entry: found }];
  }),
  ...entry.guardrailNames.map((name) => ({ name, entry: null })),
];
