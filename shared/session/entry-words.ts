import type { Session } from './session.ts';
import { clipText, quoted } from './value-words.ts';

/** An entry of the document whatever its kind. */
export type Entry = Readonly<Record<string, unknown>>;

/** Whether a value is an object, as every entry is. */
export const isEntry = (value: unknown): value is Entry => typeof value === 'object' && value !== null;

/** What an entry of a kind is called, and the field that names it; `quotes` where it is somebody's words. */
export type EntryKind = { readonly noun: string; readonly by: string; readonly quotes?: true };

/** Every kind of entry by the name that commands give it. */
export const ENTRY_KINDS: Readonly<Record<string, EntryKind>> = {
  question: { noun: 'wording', by: 'phrase', quotes: true },
  participant: { noun: 'person', by: 'name' },
  metric: { noun: 'metric', by: 'name' },
  phase: { noun: 'phase', by: 'name' },
  task: { noun: 'task', by: 'name' },
  deliverable: { noun: 'deliverable', by: 'name' },
  budgetLine: { noun: 'budget line', by: 'label' },
  criterion: { noun: 'gate criterion', by: 'metricId' },
  decision: { noun: 'decision', by: 'statement', quotes: true },
  parkingItem: { noun: 'parked thought', by: 'text', quotes: true },
  assumption: { noun: 'assumption', by: 'text', quotes: true },
  catalogueEntry: { noun: 'catalogue entry', by: 'name' },
  signatory: { noun: 'signatory', by: 'participantId' },
  dataSource: { noun: 'data source', by: 'name' },
  integration: { noun: 'integration', by: 'system' },
  risk: { noun: 'risk', by: 'event', quotes: true },
  actual: { noun: 'measurement', by: '' },
  agendaBlock: { noun: 'agenda block', by: 'title' },
  agendaMark: { noun: 'moment of the agenda', by: '' },
  round: { noun: 'silent round', by: 'question', quotes: true },
  action: { noun: 'action', by: 'text', quotes: true },
  quote: { noun: 'quote', by: 'text', quotes: true },
  prompt: { noun: 'prompt', by: 'text', quotes: true },
};

/** The name of an entry as it was said, or the empty text: by its own words, by its metric's or its person's name. */
export const entryName = (
  { by = '', quotes }: Partial<EntryKind>,
  entry: Entry,
  session: Pick<Session, 'metrics' | 'participants'>,
): string => {
  const value = entry[by];
  if (typeof value !== 'string' || value.trim() === '') return '';
  const list = by === 'metricId' ? session.metrics : by === 'participantId' ? session.participants : null;
  if (list) return clipText(list.find(({ id }) => id === value)?.name ?? '');
  return quotes ? quoted(value) : clipText(value);
};
