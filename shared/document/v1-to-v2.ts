/**
 * From document version 1 to 2: the guiding questions of the goal and who answered them, where metrics and parked
 * thoughts come from, assumptions, and the session's own catalogue. Nothing is renamed or moved; the new fields are
 * added as not said, in the document and wherever the journal holds a copy of one of its parts, so that the journal
 * still leads to the document and back.
 *
 * Frozen: it knows version 1 and 2 by their own words and not by today's schemas, which go on changing. What is not
 * what version 1 wrote is passed through as it is; the schema that is checked afterwards judges it.
 */
type Json = unknown;
type Members = Readonly<Record<string, Json>>;

const isMembers = (value: Json): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const ORIGIN = { kind: '', ref: '', words: '', saidBy: '' };

const ANSWERS = { pain: '', place: '', frequency: '', cost: '', mustNotWorsen: '' };

const ANSWERED_BY = { ...ANSWERS, nonAiAlternative: '' };

type Upgrade = (value: Json) => Json;

const each =
  (upgrade: Upgrade): Upgrade =>
  (value) =>
    Array.isArray(value) ? value.map(upgrade) : value;

/** A metric, or a parked thought: both say from now on where they come from. */
const withOrigin: Upgrade = (value) => (isMembers(value) ? { origin: ORIGIN, ...value } : value);

const upgradeGoal: Upgrade = (value) =>
  isMembers(value) ? { ...ANSWERS, answeredBy: ANSWERED_BY, ...value } : value;

/** What changed in each member of the document. */
const PARTS: Readonly<Record<string, Upgrade>> = {
  goal: upgradeGoal,
  metrics: each(withOrigin),
  parkingLot: each(withOrigin),
};

const isFirstVersion = (value: Json): value is Members => isMembers(value) && value.version === 1;

/** A document of version 1 as one of version 2; anything else unchanged. */
export const upgradeDocument = (value: Json): Json => {
  if (!isFirstVersion(value)) return value;
  const parts = Object.entries(PARTS).map(([name, upgrade]) => [name, upgrade(value[name])] as const);
  return { ...value, ...Object.fromEntries(parts), version: 2, assumptions: [], catalogue: [] };
};

/** A patch that puts a whole part, a whole list or one entry of a list; patches of single fields need nothing. */
const upgradePatch: Upgrade = (patch) => {
  if (!isMembers(patch) || !Array.isArray(patch.path)) return patch;
  const [part, place, ...deeper] = patch.path as readonly Json[];
  const upgrade = typeof part === 'string' && Object.hasOwn(PARTS, part) ? PARTS[part] : undefined;
  if (upgrade === undefined || deeper.length > 0) return patch;
  if (place === undefined) return { ...patch, value: upgrade(patch.value) };
  return typeof place === 'number' && part !== 'goal' ? { ...patch, value: withOrigin(patch.value) } : patch;
};

const upgradeCommand: Upgrade = (command) => {
  if (!isMembers(command)) return command;
  if (command.type === 'batch') return { ...command, commands: each(upgradeCommand)(command.commands) };
  return command.type === 'metric.add' || command.type === 'parkingItem.add'
    ? { ...command, item: withOrigin(command.item) }
    : command;
};

/** One entry of a journal of version 1 as one of version 2. */
export const upgradeEntry = (entry: Json): Json => {
  if (!isMembers(entry)) return entry;
  if (entry.kind === 'create') return { ...entry, document: upgradeDocument(entry.document) };
  return {
    ...entry,
    ...('command' in entry ? { command: upgradeCommand(entry.command) } : {}),
    patches: each(upgradePatch)(entry.patches),
    inverse: each(upgradePatch)(entry.inverse),
  };
};
