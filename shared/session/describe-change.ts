import type { Patch } from 'immer';
import type { Command, SimpleCommand } from './command.ts';
import { describeCommand } from './describe-command.ts';
import { fieldKind, fieldWords } from './field-words.ts';
import type { DoEntry } from './journal.ts';
import type { Session } from './session.ts';
import { clipText, isUnsaid, quoted, valueWords } from './value-words.ts';

type Entry = Readonly<Record<string, unknown>>;

/** What an entry of each kind is called, and the field that names it; `quotes` where it is somebody's words. */
const KINDS: Readonly<
  Record<string, { readonly noun: string; readonly by: string; readonly quotes?: true }>
> = {
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
};

/** The parts of the session that are there once, and how deep they lie in the document. */
const SINGLE: Readonly<Record<string, { readonly words: string; readonly depth: number }>> = {
  'session.update': { words: 'the session', depth: 0 },
  'goal.update': { words: 'the goal', depth: 1 },
  'signOff.update': { words: 'the sign-off', depth: 1 },
};

const kindOf = (command: SimpleCommand): string => command.type.slice(0, command.type.indexOf('.'));

const isEntry = (value: unknown): value is Entry => typeof value === 'object' && value !== null;

/** The name of an entry as it was said, or the empty text: by its own words, by its metric's or its person's name. */
const nameOf = (kind: string, entry: Entry, session: Session): string => {
  const { by = '', quotes } = KINDS[kind] ?? {};
  const value = entry[by];
  if (typeof value !== 'string' || value.trim() === '') return '';
  const list = by === 'metricId' ? session.metrics : by === 'participantId' ? session.participants : null;
  if (list) return clipText(list.find(({ id }) => id === value)?.name ?? '');
  return quotes ? quoted(value) : clipText(value);
};

/** An entry of the document, found on the way of a patch: what it is, and its place in its list. */
type Located = { readonly entry: Entry; readonly depth: number; readonly place: number };

/** The entry of an id on the path of a patch; null where the document has it no more. */
const locate = (session: Session, path: Patch['path'], id: string): Located | null => {
  let node: unknown = session;
  for (const [position, step] of path.entries()) {
    node = isEntry(node) ? node[step] : undefined;
    if (isEntry(node) && node.id === id && typeof step === 'number') {
      return { entry: node, depth: position + 1, place: step };
    }
  }
  return null;
};

type Change = Pick<DoEntry, 'command' | 'patches' | 'inverse'>;
type Field = { readonly field: string; readonly from: unknown; readonly to: unknown };

const fieldsOf = ({ patches, inverse }: Change, depth: number, kind: string): Field[] => {
  const before = new Map(inverse.map(({ path, value }) => [path.join('/'), value as unknown]));
  return patches.map(({ path, value }) => ({
    field: `${kind}.${path.slice(depth).join('/')}`,
    from: before.get(path.join('/')),
    to: value as unknown,
  }));
};

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The unit of an entry's figures: its own, else that of the metric it is about. */
const unitOf = (entry: Entry, session: Session): string => {
  const own = textOf(entry.unit);
  return own.trim() === '' ? (session.metrics.find(({ id }) => id === entry.metricId)?.unit ?? '') : own;
};

const listOf = (words: readonly string[]): string =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;

const isFigure = ({ field, from, to }: Field): boolean => fieldKind(field, to ?? from) === 'figure';

/** Whether the unit was another one before, and all else that changed are figures that went along with it. */
const isUnitSwitch = (fields: readonly Field[], unit: Field | undefined): unit is Field =>
  unit !== undefined && !isUnsaid(unit.from) && fields.every((field) => field === unit || isFigure(field));

/**
 * A level with how many cases it is of and what it is read from: nobody types these at once. The command is looked at,
 * since other data may have as many cases as the last.
 */
const isFromData = (command: SimpleCommand): boolean =>
  command.type === 'metric.update' &&
  [command.changes.baseline?.value, command.changes.baseline?.sampleSize].every(
    (value) => typeof value === 'number',
  ) &&
  !isUnsaid(command.changes.baseline?.evidence);

/** The names of several fields; a baseline that changed with its interval, day or evidence is named once. */
const namesOf = (fields: readonly Field[]): string => {
  const hasBaseline = fields.some(({ field }) => field === 'metric.baseline/value');
  const told = fields.map(({ field }) =>
    fieldWords(hasBaseline && field.startsWith('metric.baseline/') ? 'metric.baseline/value' : field),
  );
  const names = [...new Set(told)];
  if (names.length <= 3) return listOf(names);
  return fields.every(isFigure) ? 'numbers' : `${names.length} fields`;
};

/** "plan of Intake time 1.0 → 0.5 days" of one field; of several their names, or what they are together. */
const fieldsInWords = (fields: readonly Field[], owner: string, entry: Entry, session: Session): string => {
  const unit = fields.find(({ field }) => field === 'metric.unit');
  const only = isUnitSwitch(fields, unit) ? unit : fields.length === 1 ? fields[0] : undefined;
  if (only) {
    const own = unitOf(entry, session);
    const { arrow } = valueWords(only.field, only.from, only.to, { session, units: [own, own] });
    return `${fieldWords(only.field)} of ${owner} ${arrow}`;
  }
  return fields.length === 0 ? '' : `${namesOf(fields)} of ${owner}`;
};

const updateInWords = (change: Change, command: SimpleCommand & { id: string }, session: Session): string => {
  const [first] = change.patches;
  const found = first ? locate(session, first.path, command.id) : null;
  const kind = kindOf(command);
  const { noun, by } = KINDS[kind] ?? {};
  if (!found || noun === undefined) return '';
  const fields = fieldsOf(change, found.depth, kind);
  // An entry that is just getting its name is told by its place: it has two names now.
  const isNaming = fields.some(({ field }) => field === `${kind}.${by}`);
  const name = isNaming ? '' : nameOf(kind, found.entry, session);
  const owner = name === '' ? `${noun} ${found.place + 1}` : name;
  return isFromData(command)
    ? `baseline of ${owner} from data`
    : fieldsInWords(fields, owner, found.entry, session);
};

const gateInWords = (change: Change, phaseId: string, session: Session): string => {
  const phase = session.phases.find(({ id }) => id === phaseId);
  if (!phase) return '';
  const name = nameOf('phase', phase, session);
  const fields = fieldsOf(change, 3, 'gate');
  return fieldsInWords(fields, name === '' ? 'the gate' : `the gate of ${name}`, phase.gate, session);
};

/** "delete metric Intake time": the deleted entry stands whole in the way back. */
const removalInWords = (
  change: Change,
  command: SimpleCommand & { id: string },
  session: Session,
): string => {
  const gone = change.inverse.find(({ value }) => isEntry(value) && value.id === command.id)
    ?.value as unknown;
  return named('delete', command, isEntry(gone) ? gone : {}, session);
};

const named = (verb: string, command: SimpleCommand, entry: Entry, session: Session): string => {
  const kind = kindOf(command);
  const noun = entry.role === 'guardrail' ? 'guardrail' : KINDS[kind]?.noun;
  return noun === undefined ? '' : `${verb} ${noun} ${nameOf(kind, entry, session)}`;
};

const moveInWords = (id: string, toIndex: number, session: Session): string => {
  const metric = session.metrics.find((candidate) => candidate.id === id);
  const name = metric ? nameOf('metric', metric, session) : '';
  return `move ${name === '' ? 'metric' : name} to place ${Math.min(toIndex + 1, session.metrics.length)}`;
};

const inWords = (change: Change, command: SimpleCommand, session: Session): string => {
  const single = SINGLE[command.type];
  if (single) {
    const fields = fieldsOf(change, single.depth, kindOf(command));
    return fieldsInWords(fields, single.words, {}, session);
  }
  if (command.type === 'gate.update') return gateInWords(change, command.phaseId, session);
  if (command.type === 'finding.accept') return `accept a finding ${quoted(command.reason)}`;
  if ('item' in command) return named('add', command, command.item, session);
  if ('toIndex' in command) return moveInWords(command.id, command.toIndex, session);
  if ('changes' in command && 'id' in command) return updateInWords(change, command, session);
  return 'id' in command ? removalInWords(change, command, session) : '';
};

/**
 * What a change of the session was, for the undo button and for the record: "plan of Intake time 1.0 → 0.5 days",
 * "delete metric Intake time", "add wording “faster”". Derived from the journal's entry and the document, never stored.
 * Numbers and dates read in the session's locale, figures with their unit, long texts are clipped. A batch says its own
 * name. Where the particulars are not to be had, and for kinds of command that have no words here, it says the plain
 * {@link describeCommand}.
 *
 * @param change what was done; an entry of the journal is one.
 * @param session the document right before or right after the change; names are taken from it.
 */
export const describeChange = (change: Change, session: Session): string => {
  const { command }: { readonly command: Command } = change;
  if (command.type === 'batch') return clipText(command.name, 120);
  const words = inWords(change, command, session).trim();
  return words === '' ? describeCommand(command) : words;
};
