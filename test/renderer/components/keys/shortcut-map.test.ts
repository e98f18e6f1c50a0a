import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keysTexts } from '#shared/language/keys';
import { keyProblem } from '../../../../renderer/components/keys/key-problem.ts';
import {
  changeKeys,
  type OwnKeys,
  ownerOf,
  resolveKeys,
  restoreKeys,
} from '../../../../renderer/components/keys/shortcut-map.ts';
import { defaultKeys, SHORTCUTS } from '../../../../renderer/components/keys/shortcut-table.ts';

const ids = SHORTCUTS.map(({ id }) => id);
const anyId = fc.constantFrom(...ids);
const someKeys = fc.constantFrom(
  ...[
    '',
    'Ctrl+K',
    'Alt+1',
    'Alt+C',
    'Alt+X',
    'Ctrl+Shift+K',
    'Cmd+K',
    'F2',
    'F1',
    '?',
    'K',
    'Shift+K',
    'Ctrl+W',
  ],
  ...['Ctrl+Z', 'Ctrl+Y', 'nonsense', 'Ctrl+Shift+X', 'Ctrl+Alt+X', 'Cmd+Shift+K', 'Shift+F1'],
);
const anyMac = fc.boolean();

/** Every combination of a map, as often as it stands in it. */
const all = (own: OwnKeys, isMac: boolean): readonly string[] => [...resolveKeys(own, isMac).values()].flat();

const clashes = (keys: readonly string[]): readonly string[] =>
  keys.filter((one, place) => keys.indexOf(one) !== place);

describe.each([false, true])('the defaults (Mac: %s)', (isMac) => {
  it('never clash with each other, and are all there', () => {
    const keys = SHORTCUTS.flatMap((row) => defaultKeys(row, isMac));
    expect(clashes(keys)).toEqual([]);
    expect(all({}, isMac)).toEqual(keys);
  });

  it('are refused by nothing', () => {
    for (const row of SHORTCUTS) {
      for (const keys of defaultKeys(row, isMac)) expect(keyProblem(row.id, keys, isMac)).toBeNull();
    }
  });

  it('are, but for undo, redo and the question mark, no keys that a field or the system needs', () => {
    const needed = SHORTCUTS.filter(({ id }) => !/^session\.(undo|redo)$|^help\.question$/.test(id)).flatMap(
      (row) =>
        // Asked for another row, which has no right of its own to them.
        defaultKeys(row, isMac).filter((keys) => keyProblem('app.verify', keys, isMac) !== null),
    );
    // On a Mac, Option and a digit writes a sign: there they wait until nobody is typing.
    expect(needed.filter((keys) => !/^Alt\+\d$/.test(keys))).toEqual([]);
    expect(isMac || needed.length === 0).toBe(true);
  });

  it('have a name each, in a language that people read', () => {
    expect(Object.keys(keysTexts.en.rows).toSorted()).toEqual(ids.toSorted());
  });
});

describe('changed keys', () => {
  it('never give one combination two meanings, whatever is stored', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.oneof(anyId, fc.string()), fc.oneof(someKeys, fc.string())),
        anyMac,
        (own, isMac) => {
          expect(clashes(all(own, isMac))).toEqual([]);
        },
      ),
    );
  });

  it('count from the first change to the last, or are refused and change nothing', () => {
    const steps = fc.array(fc.tuple(anyId, someKeys), { maxLength: 12 });
    fc.assert(
      fc.property(steps, anyMac, (changes, isMac) => {
        let own: OwnKeys = {};
        for (const [id, keys] of changes) {
          const before = resolveKeys(own, isMac);
          const result = changeKeys(own, id, keys, isMac);
          if (result.ok) {
            own = result.value;
            const after = resolveKeys(own, isMac);
            expect(after.get(id)).toEqual(keys === '' ? [] : [keys]);
            // Nobody else lost anything by it.
            for (const other of ids)
              if (other !== id)
                expect(after.get(other)).toEqual(expect.arrayContaining([...(before.get(other) ?? [])]));
          } else if (result.error.code === 'taken') {
            expect(ownerOf(before, keys)).toBe(result.error.by);
          }
          expect(clashes(all(own, isMac))).toEqual([]);
        }
      }),
    );
  });

  it('come back one by one, or say who has them by now', () => {
    const given = changeKeys({}, 'capture.open', 'Alt+X', false);
    expect(given).toEqual({ ok: true, value: { 'capture.open': 'Alt+X' } });
    const own = given.ok ? given.value : {};
    expect(restoreKeys(own, 'capture.open', false)).toEqual({ ok: true, value: {} });
    const other = changeKeys(own, 'agenda.next', 'Alt+C', false);
    expect(other.ok).toBe(true);
    expect(other.ok && restoreKeys(other.value, 'capture.open', false)).toEqual({
      ok: false,
      error: { code: 'taken', keys: 'Alt+C', by: 'agenda.next' },
    });
  });

  it('are not kept where they are the default again', () => {
    expect(changeKeys({ 'capture.open': 'Alt+X' }, 'capture.open', 'Alt+C', false)).toEqual({
      ok: true,
      value: {},
    });
    expect(changeKeys({}, 'app.verify', '', false)).toEqual({ ok: true, value: {} });
  });

  it.each([
    ['K', false, 'typing'],
    ['Shift+K', false, 'typing'],
    ['/', false, 'typing'],
    ['7', true, 'typing'],
    // AltGr is Ctrl and Alt to Windows; Option writes signs on a Mac.
    ['Ctrl+Alt+E', false, 'typing'],
    ['Alt+C', true, 'typing'],
    ['Ctrl+C', false, 'editing'],
    ['Cmd+V', true, 'editing'],
    ['Ctrl+A', true, 'editing'],
    ['Ctrl+ArrowLeft', false, 'editing'],
    ['Enter', false, 'editing'],
    ['Alt+Tab', false, 'editing'],
    ['Ctrl+W', false, 'system'],
    ['Ctrl+T', false, 'system'],
    ['Ctrl+N', false, 'system'],
    ['Ctrl+Shift+N', false, 'system'],
    ['F5', false, 'system'],
    ['F12', true, 'system'],
    ['Alt+F4', false, 'system'],
    ['Cmd+L', false, 'system'],
    ['Cmd+Q', true, 'system'],
    ['Cmd+W', true, 'system'],
    ['Cmd+Shift+4', true, 'system'],
    ['K+', false, 'unreadable'],
    ['Ctrl+K', false, 'taken'],
    ['Alt+C', false, null],
    ['Ctrl+Shift+K', false, null],
    ['Ctrl+Ö', false, null],
    ['F2', true, null],
    ['Cmd+Shift+K', true, null],
  ] as const)('%s (Mac: %s) is refused: %s', (keys, isMac, code) => {
    const own = { 'capture.open': '' };
    const result = changeKeys(own, 'app.verify', keys, isMac);
    expect(result.ok ? null : result.error.code).toBe(code);
  });

  it('of the question mark can only be switched off', () => {
    expect(changeKeys({}, 'help.question', 'Alt+X', false)).toMatchObject({
      ok: false,
      error: { code: 'fixed' },
    });
    const off = changeKeys({}, 'help.question', '', false);
    expect(off).toEqual({ ok: true, value: { 'help.question': '' } });
    expect(off.ok && ownerOf(resolveKeys(off.value, false), '?')).toBeNull();
  });
});
