/** Where a shortcut stands in the list. */
export type ShortcutGroup = 'program' | 'session' | 'stages' | 'workshop' | 'add' | 'window';

/** One thing that keys can be given to. */
export type ShortcutRow = {
  /** The id of the action that it runs (`Action.keyId`, else `Action.id`). Remembered with changed keys: never renamed. */
  readonly id: string;
  readonly group: ShortcutGroup;
  /** Its keys in canonical form until somebody changes them; none where it is only there to be given some. */
  readonly pc: readonly string[];
  readonly mac: readonly string[];
  /** The row whose action it runs, where it is only another way to that one. */
  readonly runs?: string;
  /** True where holding the keys down does it again and again. */
  readonly repeats?: boolean;
  /** True where it can be switched off but not given other keys. */
  readonly isFixed?: boolean;
};

const row = (
  group: ShortcutGroup,
  id: string,
  pc: readonly string[] = [],
  mac: readonly string[] = pc,
  more: Pick<ShortcutRow, 'runs' | 'repeats' | 'isFixed'> = {},
): ShortcutRow => ({ id, group, pc, mac, ...more });

/** As many as a gate review has. */
export const STAGE_PLACES = [1, 2, 3, 4, 5, 6] as const;

/**
 * Everything that keys can be given to, in the order of the list. A row works as soon as an action of its id is
 * registered. Keys carry a modifier or are function keys (decision 15); the one sign is the question mark, which never
 * counts while somebody types and can be switched off (WCAG 2.1.4). On a Mac, Control and Shift with a letter are free
 * of both the system and the browser.
 */
export const SHORTCUTS: readonly ShortcutRow[] = [
  row('program', 'app.palette', ['Ctrl+K'], ['Cmd+K']),
  row('program', 'app.keyboard', ['F1', 'Ctrl+/'], ['F1', 'Cmd+/']),
  row('program', 'help.question', ['?'], ['?'], { runs: 'app.keyboard', isFixed: true }),
  row('program', 'help.open', ['Shift+F1']),
  row('program', 'app.start'),
  row('program', 'app.open-file'),
  row('program', 'app.library'),
  row('program', 'app.templates'),
  row('program', 'app.verify'),
  row('program', 'app.settings'),
  row('program', 'app.theme'),
  row('session', 'session.undo', ['Ctrl+Z'], ['Cmd+Z'], { repeats: true }),
  row('session', 'session.redo', ['Ctrl+Y', 'Ctrl+Shift+Z'], ['Cmd+Shift+Z', 'Cmd+Y'], { repeats: true }),
  row('session', 'session.findings', ['Alt+9']),
  row('session', 'session.details'),
  row('session', 'session.export-report'),
  row('session', 'session.export-file'),
  ...STAGE_PLACES.map((place) => row('stages', `stage.place/${place}`, [`Alt+${place}`])),
  row('stages', 'room.go/agenda', ['Alt+7']),
  row('stages', 'room.go/rounds', ['Alt+8']),
  row('workshop', 'capture.open', ['Alt+C'], ['Ctrl+Shift+C']),
  row('workshop', 'agenda.next', ['Alt+N'], ['Ctrl+Shift+N']),
  row('workshop', 'agenda.pause', ['Alt+P'], ['Ctrl+Shift+P']),
  row('workshop', 'presenter.open', ['Alt+W'], ['Ctrl+Shift+W']),
  row('workshop', 'presenter.blank', ['Alt+B'], ['Ctrl+Shift+B']),
  row('add', 'metric.add'),
  row('add', 'metric.add-guardrail'),
  row('add', 'catalogue.open'),
  row('add', 'person.add'),
  row('add', 'wording.add'),
  row('add', 'data-source.add'),
  row('add', 'integration.add'),
  row('window', 'region.next', ['F6'], ['F6'], { repeats: true }),
  row('window', 'region.previous', ['Shift+F6'], ['Shift+F6'], { repeats: true }),
];

/** The row of an id; undefined for an action that no keys can be given to. */
export const shortcutRow = (id: string): ShortcutRow | undefined =>
  SHORTCUTS.find((known) => known.id === id);

/** The keys that a row has until somebody changes them. */
export const defaultKeys = ({ pc, mac }: ShortcutRow, isMac: boolean): readonly string[] =>
  isMac ? mac : pc;
