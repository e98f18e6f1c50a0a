import { useEffect, useRef } from 'react';
import { create } from 'zustand';

/** Something a person can do, as the palette lists it. */
export type Action = {
  /** Unique, and the same each time ("metric.add", "metric.go/ID"): what was used last is remembered by it. */
  readonly id: string;
  /** What it does, as a short command: "Add a metric", "Go to metric: Intake time". */
  readonly label: string;
  /** The heading it stands under: "Metric", "Go to". */
  readonly group?: string;
  /** Other words by which a person may look for it. */
  readonly keywords?: string;
  /** The row of `keys/shortcut-table.ts` whose keys run it, where that is not its own id. */
  readonly keyId?: string;
  /** Keys of a single control that do the same, as they are shown. Those of the table are known by its id. */
  readonly shortcut?: string;
  /** True where it only goes to something by its name: whoever types that name means this before all else. */
  readonly isPlace?: boolean;
  /** True where it presses a control of the screen: of two that fit alike, the other one counts. */
  readonly isEcho?: boolean;
  /** True where only keys run it: the palette does not list it. */
  readonly isHidden?: boolean;
  /** False while it makes no sense now; it is then shown, but cannot be run. */
  readonly isEnabled?: boolean;
  /**
   * Does it. The palette is closed by then and the focus is back where it was; an action that leads somewhere moves the
   * focus there (`focusField`).
   */
  readonly run: () => void;
};

/** How near an action is to what is on the screen. The nearest stand first, and of two with one id the nearer counts. */
export type Reach = 'screen' | 'session' | 'app';

/** The actions themselves, or what makes them when the palette opens: then nothing is made while it is closed. */
export type ActionSource = readonly Action[] | (() => readonly Action[]);

type Registration = { readonly reach: Reach; readonly source: ActionSource };

type ActionState = {
  readonly registrations: readonly Registration[];
  readonly isPaletteOpen: boolean;
  readonly setPaletteOpen: (isOpen: boolean) => void;
};

/** Who has registered actions, and whether the palette is open. */
export const useActionStore = create<ActionState>()((set) => ({
  registrations: [],
  isPaletteOpen: false,
  setPaletteOpen: (isPaletteOpen) => set({ isPaletteOpen }),
}));

/** Registers actions outside of React; the answer takes them away again. In a component, use {@link useActions}. */
export const registerActions = (source: ActionSource, reach: Reach = 'screen'): (() => void) => {
  const registration: Registration = { reach, source };
  useActionStore.setState(({ registrations }) => ({ registrations: [...registrations, registration] }));
  return () =>
    useActionStore.setState(({ registrations }) => ({
      registrations: registrations.filter((known) => known !== registration),
    }));
};

/**
 * Offers actions in the palette for as long as the component is on the screen:
 *
 * ```ts
 * useActions([{ id: 'catalogue.open', label: 'Choose a metric from the catalogue', group: 'Metric', run: open }]);
 * ```
 *
 * The list may be made anew at each rendering: nothing is rendered or registered again because of it, and the palette
 * asks for it when it opens. Give a function where making the list costs something. Hooks in the list's making run as
 * usual; for what depends on the store at the moment of running, read the store in `run`.
 *
 * @param reach how near the actions are: a stage's own are `screen` (listed first), those of the open session
 * `session`, those that are always there `app`.
 */
export const useActions = (source: ActionSource, reach: Reach = 'screen'): void => {
  const latest = useRef(source);
  useEffect(() => {
    latest.current = source;
  });
  useEffect(() => registerActions(() => resolved(latest.current), reach), [reach]);
};

const resolved = (source: ActionSource): readonly Action[] =>
  typeof source === 'function' ? source() : source;

const REACHES: readonly Reach[] = ['screen', 'session', 'app'];

/** All actions to list now: the nearest first, otherwise as they were registered; each id once. */
export const actionsOf = (registrations: readonly Registration[]): readonly Action[] => {
  const actions = new Map<string, Action>();
  for (const reach of REACHES) {
    for (const { source } of registrations.filter((registration) => registration.reach === reach)) {
      for (const action of resolved(source)) {
        if (action.isHidden !== true && !actions.has(action.id)) actions.set(action.id, action);
      }
    }
  }
  return [...actions.values()];
};

/** The action that the keys of a row run now: the nearest of that name; undefined while there is none. */
export const actionOfKeys = (keyId: string): Action | undefined => {
  const { registrations } = useActionStore.getState();
  for (const reach of REACHES) {
    for (const registration of registrations) {
      if (registration.reach !== reach) continue;
      const found = resolved(registration.source).find((action) => (action.keyId ?? action.id) === keyId);
      if (found !== undefined) return found;
    }
  }
  return undefined;
};

/** Runs the nearest action of an id, as its keys would: for a button that stands away from it. */
export const runAction = (id: string): void => {
  const action = actionOfKeys(id);
  if (action !== undefined && action.isEnabled !== false) action.run();
};

/** Opens the palette, or closes it. */
export const togglePalette = (): void => {
  const { isPaletteOpen, setPaletteOpen } = useActionStore.getState();
  setPaletteOpen(!isPaletteOpen);
};
