import { isBlank, SHORT_TEXT_LIMIT } from '#shared/core/text';
import type { Metric } from '#shared/metric/metric';
import type { DataSource } from './data-source.ts';
import type { Integration } from './integration.ts';

/** A source that a metric names: its own words, and the system in them where they name one. */
export type SuggestedSource = Pick<DataSource, 'name' | 'system'>;

/** Nouns by which a text names a system rather than a study or a person. */
const SYSTEM =
  /\b[\p{L}\d-]*(?:system|platform|database|register|warehouse|portal|app|archive|ledger|software|tool|crm|erp|mailbox|sharepoint|sap|workflow|tracker)\b/iu;

/** Words before a system's name that are not part of it: "case count of the claims system". */
const LEAD_IN = /^.*\b(?:of|from|in|by|the|a|an|our)\s+/iu;

const key = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const capitalised = (text: string): string => text.charAt(0).toLocaleUpperCase('en') + text.slice(1);

/**
 * The system that a source's words name, blank where they name none: "Claims system, table of case events" and "case count
 * of the claims system" both name the claims system, "Time study of two weeks" names none. Read by a short list of nouns,
 * so it is a suggestion, never a fact.
 */
export const systemIn = (text: string): string => {
  const part = text.split(/[,;:(]/).find((candidate) => SYSTEM.test(candidate)) ?? '';
  const found = SYSTEM.exec(part);
  if (!found) return '';
  const upToNoun = part.slice(0, found.index + found[0].length).trim();
  return capitalised(upToNoun.replace(LEAD_IN, '')).slice(0, SHORT_TEXT_LIMIT);
};

/** A metric may name several sources, one after the other. */
const partsOf = (text: string): readonly string[] =>
  text
    .split(/[;\n]/)
    .map((part) => part.trim())
    .filter((part) => !isBlank(part));

/**
 * The sources that the metrics name and that nobody has listed, each once, in the order of the metrics. Case, spaces and
 * punctuation make no other source.
 */
export const suggestedSources = (
  metrics: readonly Pick<Metric, 'dataSource'>[],
  listed: readonly SuggestedSource[],
): readonly SuggestedSource[] => {
  const known = new Set(listed.flatMap(({ name, system }) => [key(name), key(`${system} ${name}`)]));
  return metrics
    .flatMap(({ dataSource }) => partsOf(dataSource))
    .filter((name) => {
      const isNew = !known.has(key(name));
      known.add(key(name));
      return isNew;
    })
    .map((name) => ({ name: capitalised(name), system: systemIn(name) }));
};

/**
 * The systems that data comes from and that have no integration yet, each once: those of the listed sources first, then
 * those that the metrics name.
 */
export const suggestedSystems = (
  dataSources: readonly SuggestedSource[],
  metrics: readonly Pick<Metric, 'dataSource'>[],
  listed: readonly Pick<Integration, 'system'>[],
): readonly string[] => {
  const known = new Set(listed.map(({ system }) => key(system)));
  const named = [...dataSources, ...suggestedSources(metrics, dataSources)].map(({ system }) =>
    system.trim(),
  );
  return named.filter((system) => {
    const isNew = !isBlank(system) && !known.has(key(system));
    known.add(key(system));
    return isNew;
  });
};
