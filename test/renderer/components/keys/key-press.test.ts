import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type KeyPress, parseKeys, readingsOf } from '../../../../renderer/components/keys/key-press.ts';
import { keysText } from '../../../../renderer/components/keys/keys-text.ts';
import { SHORTCUTS } from '../../../../renderer/components/keys/shortcut-table.ts';

const press = (change: Partial<KeyPress>): readonly string[] =>
  readingsOf({
    key: '',
    code: '',
    ctrl: false,
    meta: false,
    alt: false,
    shift: false,
    altGraph: false,
    ...change,
  });

describe('what a press may mean', () => {
  it('is its modifiers in one order and its key', () => {
    expect(press({ key: 'z', code: 'KeyZ', ctrl: true })).toEqual(['Ctrl+Z']);
    expect(press({ key: 'Z', code: 'KeyZ', shift: true, alt: true, meta: true, ctrl: true })).toEqual([
      'Ctrl+Cmd+Alt+Shift+Z',
    ]);
    expect(press({ key: 'F6', code: 'F6', shift: true })).toEqual(['Shift+F6']);
    expect(press({ key: ' ', code: 'Space', ctrl: true })).toEqual(['Ctrl+Space']);
  });

  it('goes by the letter on the key, and by its place where that is of another script', () => {
    // The Z of a German keyboard lies where others have the Y.
    expect(press({ key: 'z', code: 'KeyY', ctrl: true })).toEqual(['Ctrl+Z']);
    expect(press({ key: 'я', code: 'KeyZ', ctrl: true })).toEqual(['Ctrl+Z']);
    expect(press({ key: 'ç', code: 'KeyC', alt: true })).toEqual(['Alt+C']);
    expect(press({ key: 'ö', code: 'Semicolon', ctrl: true })).toEqual(['Ctrl+Ö']);
  });

  it('goes by the place of a digit, whatever sign the keyboard makes of it', () => {
    expect(press({ key: '2', code: 'Digit2', alt: true })).toEqual(['Alt+2']);
    expect(press({ key: '™', code: 'Digit2', alt: true })).toEqual(['Alt+2', 'Alt+™']);
    // The digits of a French keyboard need Shift.
    expect(press({ key: 'é', code: 'Digit2', alt: true })).toEqual(['Alt+2']);
  });

  it('reads a sign as it is written, with Shift or without', () => {
    expect(press({ key: '/', code: 'Slash', ctrl: true })).toEqual(['Ctrl+/']);
    expect(press({ key: '/', code: 'Digit7', ctrl: true, shift: true })).toEqual(['Ctrl+Shift+7', 'Ctrl+/']);
    expect(press({ key: '?', code: 'Slash', shift: true })).toEqual(['?']);
    expect(press({ key: '?', code: 'Minus', shift: true })).toEqual(['?']);
  });

  it('is nothing for AltGr, the numeric pad, modifiers alone and dead keys', () => {
    expect(press({ key: '@', code: 'KeyQ', ctrl: true, alt: true, altGraph: true })).toEqual([]);
    expect(press({ key: '2', code: 'Numpad2', alt: true })).toEqual([]);
    expect(press({ key: 'Control', code: 'ControlLeft', ctrl: true })).toEqual([]);
    expect(press({ key: 'Dead', code: 'Quote', shift: true })).toEqual([]);
  });

  it('is always in the form that is stored', () => {
    const anyPress = fc.record({
      key: fc.oneof(
        fc.string({ minLength: 1, maxLength: 1, unit: 'grapheme' }),
        fc.constantFrom('F1', 'Enter', ' '),
      ),
      code: fc.constantFrom('KeyA', 'Digit7', 'Slash', 'Numpad2', 'F1', ''),
      ctrl: fc.boolean(),
      meta: fc.boolean(),
      alt: fc.boolean(),
      shift: fc.boolean(),
      altGraph: fc.boolean(),
    });
    fc.assert(
      fc.property(anyPress, (one) => {
        for (const keys of readingsOf(one)) expect([keys, parseKeys(keys)]).not.toEqual([keys, null]);
      }),
    );
  });
});

describe('a stored combination', () => {
  it('is taken apart', () => {
    expect(parseKeys('Ctrl+Shift+K')).toEqual({ modifiers: ['Ctrl', 'Shift'], key: 'K' });
    expect(parseKeys('Ctrl++')).toEqual({ modifiers: ['Ctrl'], key: '+' });
    expect(parseKeys('+')).toEqual({ modifiers: [], key: '+' });
    expect(parseKeys('F12')).toEqual({ modifiers: [], key: 'F12' });
  });

  it.each([
    '',
    'Shift+Ctrl+K',
    'ctrl+K',
    'Ctrl+k',
    'Ctrl',
    'Ctrl+',
    'Ctrl+KK',
    'Meta+K',
    'F25',
    'Ctrl+Ctrl+K',
  ])('%j is none', (text) => expect(parseKeys(text)).toBeNull());

  it('reads as the keys are called on the keyboard', () => {
    expect(keysText('Ctrl+Shift+K', 'en', false)).toBe('Ctrl+Shift+K');
    expect(keysText('Ctrl+Shift+K', 'de', false)).toBe('Strg+Umschalt+K');
    expect(keysText('Alt+1', 'en', true)).toBe('Option+1');
    expect(keysText('Cmd++', 'de', true)).toBe('Cmd++');
  });

  it('is what every default of the table is', () => {
    const all = SHORTCUTS.flatMap(({ pc, mac }) => [...pc, ...mac]);
    expect(all.filter((keys) => parseKeys(keys) === null)).toEqual([]);
  });
});
