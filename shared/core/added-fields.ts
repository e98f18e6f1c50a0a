/**
 * What the steps between document versions that only add fields have in common: a step names the parts of the document
 * that gain something, and the fields are put into documents, journal entries and the patches between states, so that the
 * journal still leads to the document and back. What a value says itself stays.
 */
type Json = unknown;

/** The fields of a JSON object. */
export type Members = Readonly<Record<string, Json>>;

const isMembers = (value: Json): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A part of the document: the fields that an entry gains, and its own parts. `list` is the entry of a list. */
export type Part = {
  readonly gains?: Members;
  readonly parts?: Readonly<Record<string, Part>>;
  readonly list?: Part;
};

/** A list whose entries gain fields, and whose entries' own parts may gain some too. */
export const list = (gains: Members, parts: Readonly<Record<string, Part>> = {}): Part => ({
  list: { gains, parts },
});

const upgrade = (part: Part | undefined, value: Json): Json => {
  if (part === undefined) return value;
  if (part.list) return Array.isArray(value) ? value.map((entry: Json) => upgrade(part.list, entry)) : value;
  if (!isMembers(value)) return value;
  const inner = Object.entries(part.parts ?? {}).flatMap(([name, inside]) =>
    Object.hasOwn(value, name) ? [[name, upgrade(inside, value[name])] as const] : [],
  );
  return { ...part.gains, ...value, ...Object.fromEntries(inner) };
};

/** The part that a patch puts: the document's part at the end of its path. */
const partAt = (document: Part, path: readonly Json[]): Part | undefined => {
  let part: Part | undefined = document;
  for (const step of path) {
    if (part === undefined) return undefined;
    if (typeof step === 'number') part = part.list;
    else
      part =
        typeof step === 'string' && part.parts && Object.hasOwn(part.parts, step)
          ? part.parts[step]
          : undefined;
  }
  return part;
};

const each = (change: (value: Json) => Json, value: Json): Json =>
  Array.isArray(value) ? value.map(change) : value;

/** A step from version `from` to the next: what the document gains, and which commands carry entries that gain some. */
export type Addition = {
  readonly from: number;
  readonly document: Part;
  readonly items?: Readonly<Record<string, Part | undefined>>;
};

/** The two functions of a step that only adds. What is not of version `from` passes through unchanged. */
export const addedFields = ({ from, document, items = {} }: Addition) => {
  const upgradeDocument = (value: Json): Json =>
    isMembers(value) && value.version === from
      ? { ...(upgrade(document, value) as Members), version: from + 1 }
      : value;

  const upgradePatch = (patch: Json): Json =>
    isMembers(patch) && Array.isArray(patch.path) && patch.path.length > 0 && 'value' in patch
      ? { ...patch, value: upgrade(partAt(document, patch.path as readonly Json[]), patch.value) }
      : patch;

  const upgradeCommand = (command: Json): Json => {
    if (!isMembers(command)) return command;
    if (command.type === 'batch' && Array.isArray(command.commands)) {
      return { ...command, commands: command.commands.map(upgradeCommand) };
    }
    const type = typeof command.type === 'string' ? command.type : '';
    const part = Object.hasOwn(items, type) ? items[type] : undefined;
    return part === undefined ? command : { ...command, item: upgrade(part, command.item) };
  };

  const upgradeEntry = (entry: Json): Json => {
    if (!isMembers(entry)) return entry;
    if (entry.kind === 'create') return { ...entry, document: upgradeDocument(entry.document) };
    return {
      ...entry,
      ...('command' in entry ? { command: upgradeCommand(entry.command) } : {}),
      patches: each(upgradePatch, entry.patches),
      inverse: each(upgradePatch, entry.inverse),
    };
  };

  return { upgradeDocument, upgradeEntry };
};
