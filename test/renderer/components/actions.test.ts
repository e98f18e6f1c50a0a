import { afterEach, describe, expect, it } from 'vitest';
import {
  type Action,
  actionOfKeys,
  actionsOf,
  registerActions,
  runAction,
  togglePalette,
  useActionStore,
} from '../../../renderer/components/actions.ts';

const action = (id: string, label = id): Action => ({ id, label, run: () => undefined });
const listed = (): string[] => actionsOf(useActionStore.getState().registrations).map(({ label }) => label);

const leave: (() => void)[] = [];
const offer = (...register: Parameters<typeof registerActions>): (() => void) => {
  const away = registerActions(...register);
  leave.push(away);
  return away;
};
afterEach(() => {
  for (const away of leave.splice(0)) away();
});

describe('registered actions', () => {
  it('are there until they are taken away', () => {
    const away = offer([action('a'), action('b')]);
    offer([action('c')]);
    expect(listed()).toEqual(['a', 'b', 'c']);
    away();
    expect(listed()).toEqual(['c']);
  });

  it('stand by how near they are, whoever came first', () => {
    offer([action('settings')], 'app');
    offer([action('export')], 'session');
    offer([action('duplicate')]);
    expect(listed()).toEqual(['duplicate', 'export', 'settings']);
  });

  it('are listed once for each id: the nearer one counts', () => {
    offer([action('keyboard', 'everywhere')], 'app');
    offer([action('keyboard', 'in the session')], 'session');
    expect(listed()).toEqual(['in the session']);
  });

  it('are made when they are asked for, where a function makes them', () => {
    let made = 0;
    offer(() => [action(`made ${(made += 1)}`)]);
    expect(made).toBe(0);
    expect(listed()).toEqual(['made 1']);
    expect(listed()).toEqual(['made 2']);
  });

  it('are run by the keys of their id, or of the row they name; the nearest counts', () => {
    const done: string[] = [];
    const does = (id: string, word: string, more: Partial<Action> = {}): Action => ({
      id,
      label: word,
      run: () => done.push(word),
      ...more,
    });
    offer([does('agenda.next', 'far')], 'app');
    offer([does('agenda.next', 'near'), does('stage.go/path', 'fourth', { keyId: 'stage.place/4' })]);
    offer([does('hidden', 'only by keys', { isHidden: true }), does('off', 'never', { isEnabled: false })]);
    for (const id of ['agenda.next', 'stage.place/4', 'stage.go/path', 'hidden', 'off', 'unknown'])
      runAction(id);
    expect(done).toEqual(['near', 'fourth', 'only by keys']);
    expect(actionOfKeys('unknown')).toBeUndefined();
    expect(listed()).not.toContain('only by keys');
  });

  it('open and close their list', () => {
    togglePalette();
    expect(useActionStore.getState().isPaletteOpen).toBe(true);
    togglePalette();
    expect(useActionStore.getState().isPaletteOpen).toBe(false);
  });
});
