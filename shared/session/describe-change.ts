import type { Patch } from 'immer';
import type { AgendaMark } from '#shared/agenda/agenda';
import { changesTexts } from '#shared/language/changes';
import { spokenNow } from '#shared/language/say';
import { changeWord } from './change-language.ts';
import type { Command, SimpleCommand } from './command.ts';
import { describeCommand } from './describe-command.ts';
import { type Entry, ENTRY_KINDS, entryName, isEntry } from './entry-words.ts';
import { fieldKind, fieldWords } from './field-words.ts';
import type { DoEntry } from './journal.ts';
import type { Session } from './session.ts';
import { clipText, isUnsaid, quoted, valueWords } from './value-words.ts';

/** The parts of the session that are there once, and how deep they lie in the document. */
const SINGLE: Readonly<Record<string, { readonly words: string; readonly depth: number }>> = {
  'session.update': { words: 'the session', depth: 0 },
  'goal.update': { words: 'the goal', depth: 1 },
  'signOff.update': { words: 'the sign-off', depth: 1 },
  'calendar.update': { words: 'the calendar', depth: 1 },
  'finance.update': { words: 'the appraisal', depth: 1 },
  'look.update': { words: 'the report', depth: 1 },
};

const kindOf = (command: SimpleCommand): string => command.type.slice(0, command.type.indexOf('.'));

const nameOf = (kind: string, entry: Entry, session: Session): string =>
  entryName(ENTRY_KINDS[kind] ?? {}, entry, session);

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
  words.length < 2
    ? (words[0] ?? '')
    : changesTexts[spokenNow()].and(words.slice(0, -1).join(', '), words.at(-1) ?? '');

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
  return fields.every(isFigure) ? changeWord('numbers') : changesTexts[spokenNow()].fieldCount(names.length);
};

/** "plan of Intake time 1.0 → 0.5 days" of one field; of several their names, or what they are together. */
const fieldsInWords = (fields: readonly Field[], owner: string, entry: Entry, session: Session): string => {
  const unit = fields.find(({ field }) => field === 'metric.unit');
  const only = isUnitSwitch(fields, unit) ? unit : fields.length === 1 ? fields[0] : undefined;
  if (only) {
    const own = unitOf(entry, session);
    const { arrow } = valueWords(only.field, only.from, only.to, { session, units: [own, own] });
    return `${changesTexts[spokenNow()].of(fieldWords(only.field), owner)} ${arrow}`;
  }
  return fields.length === 0 ? '' : changesTexts[spokenNow()].of(namesOf(fields), owner);
};

const updateInWords = (change: Change, command: SimpleCommand & { id: string }, session: Session): string => {
  const [first] = change.patches;
  const found = first ? locate(session, first.path, command.id) : null;
  const kind = kindOf(command);
  const { noun, by } = ENTRY_KINDS[kind] ?? {};
  if (!found || noun === undefined) return '';
  const fields = fieldsOf(change, found.depth, kind);
  // An entry that is just getting its name is told by its place: it has two names now.
  const isNaming = fields.some(({ field }) => field === `${kind}.${by}`);
  const name = isNaming ? '' : nameOf(kind, found.entry, session);
  const owner = name === '' ? `${changeWord(noun)} ${found.place + 1}` : name;
  return isFromData(command)
    ? changesTexts[spokenNow()].fromData(owner)
    : fieldsInWords(fields, owner, found.entry, session);
};

const gateName = (phase: string): string =>
  phase === '' ? changeWord('the gate') : changesTexts[spokenNow()].gateOf(phase);

const gateInWords = (change: Change, phaseId: string, session: Session): string => {
  const phase = session.phases.find(({ id }) => id === phaseId);
  if (!phase) return '';
  const name = nameOf('phase', phase, session);
  const fields = fieldsOf(change, 3, 'gate');
  return fieldsInWords(fields, gateName(name), phase.gate, session);
};

/** "delete metric Intake time": the deleted entry stands whole in the way back. */
const removalInWords = (
  change: Change,
  command: SimpleCommand & { id: string },
  session: Session,
): string => {
  const gone = change.inverse.find(({ value }) => isEntry(value) && value.id === command.id)
    ?.value as unknown;
  return named(changesTexts[spokenNow()].delete, command, isEntry(gone) ? gone : {}, session);
};

const named = (
  verb: (what: string) => string,
  command: SimpleCommand,
  entry: Entry,
  session: Session,
): string => {
  const kind = kindOf(command);
  const noun = entry.role === 'guardrail' ? 'guardrail' : ENTRY_KINDS[kind]?.noun;
  return noun === undefined ? '' : verb(`${changeWord(noun)} ${nameOf(kind, entry, session)}`.trim());
};

type MoveCommand = Extract<SimpleCommand, { toIndex: number }>;

const moveInWords = (command: MoveCommand, session: Session): string => {
  const kind = kindOf(command);
  const lists = {
    'metric.move': session.metrics,
    'phase.move': session.phases,
    'task.move': session.phases.flatMap(({ tasks }) => tasks),
    'agendaBlock.move': session.agenda.blocks,
  };
  const list: readonly Entry[] = lists[command.type];
  const entry = list.find((candidate) => candidate.id === command.id);
  const name = (entry ? nameOf(kind, entry, session) : '') || changeWord(kind);
  if (command.type === 'task.move' && command.phaseId !== command.toPhaseId) {
    const to = session.phases.find(({ id }) => id === command.toPhaseId);
    const phase = (to ? nameOf('phase', to, session) : '') || changesTexts[spokenNow()].anotherPhase;
    return changesTexts[spokenNow()].moveTo(name, phase);
  }
  const length = command.type === 'task.move' ? Infinity : list.length;
  return changesTexts[spokenNow()].movePlace(name, Math.min(command.toIndex + 1, length));
};

const settledInWords = (command: SimpleCommand & { phaseId: string }, session: Session): string => {
  const phase = session.phases.find(({ id }) => id === command.phaseId);
  const name = phase ? nameOf('phase', phase, session) : '';
  const { agree, withdraw } = changesTexts[spokenNow()];
  return (command.type === 'gate.agree' ? agree : withdraw)(gateName(name));
};

const roundName = (roundId: string, session: Session): string => {
  const round = session.rounds.find(({ id }) => id === roundId);
  const { theRound, aRound } = changesTexts[spokenNow()];
  return round ? theRound(nameOf('round', round, session)).trim() : aRound;
};

/** "begin Numbers": what happened to which block. */
const markInWords = ({ kind, blockId }: AgendaMark, { agenda }: Session): string => {
  const { marks, aBlock } = changesTexts[spokenNow()];
  const title = agenda.blocks.find(({ id }) => id === blockId)?.title.trim() ?? '';
  return marks[kind](title === '' ? aBlock : clipText(title));
};

/** Commands that are told in words of their own; null for all others. */
const ownWords = (command: SimpleCommand, session: Session): string | null => {
  const t = changesTexts[spokenNow()];
  switch (command.type) {
    case 'signOff.sign':
      return t.signature(clipText(command.signature.name));
    case 'signOff.unsign':
      return t.unsign;
    case 'planBaseline.set':
      return command.item === null ? t.letPlanGo : t.keepPlan;
    case 'template.set':
      return '';
    case 'round.reveal':
      return t.reveal(roundName(command.id, session));
    case 'gate.agree':
    case 'gate.withdraw':
      return settledInWords(command, session);
    case 'agendaMark.add':
      return markInWords(command.item, session);
    default:
      return null;
  }
};

const inWords = (change: Change, command: SimpleCommand, session: Session): string => {
  const t = changesTexts[spokenNow()];
  const single = SINGLE[command.type];
  if (single) {
    const fields = fieldsOf(change, single.depth, kindOf(command));
    return fieldsInWords(fields, changeWord(single.words), {}, session);
  }
  if (command.type === 'gate.update') return gateInWords(change, command.phaseId, session);
  if (command.type === 'finding.accept') return t.accept(quoted(command.reason));
  const own = ownWords(command, session);
  if (own !== null) return own;
  if ('item' in command && command.item !== null) return named(t.add, command, command.item, session);
  if ('toIndex' in command) return moveInWords(command, session);
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
