import { describe, expect, it } from 'vitest';
import { type KeyPress, shortcutLines, shortcutOf } from '../../../renderer/app/shortcuts.ts';

const press = (change: Partial<KeyPress>): KeyPress => ({
  key: '',
  code: '',
  ctrl: false,
  meta: false,
  alt: false,
  shift: false,
  altGraph: false,
  ...change,
});

const onPc = (change: Partial<KeyPress>) => shortcutOf(press(change), false);
const onMac = (change: Partial<KeyPress>) => shortcutOf(press(change), true);

describe('shortcutOf', () => {
  it('undoes and redoes with the keys of each system', () => {
    expect(onPc({ key: 'z', ctrl: true })).toEqual({ kind: 'undo' });
    expect(onPc({ key: 'Z', ctrl: true, shift: true })).toEqual({ kind: 'redo' });
    expect(onPc({ key: 'y', ctrl: true })).toEqual({ kind: 'redo' });
    expect(onMac({ key: 'z', meta: true })).toEqual({ kind: 'undo' });
    expect(onMac({ key: 'z', meta: true, shift: true })).toEqual({ kind: 'redo' });
  });

  it('leaves the other system its own key', () => {
    expect(onPc({ key: 'z', meta: true })).toBeNull();
    expect(onMac({ key: 'z', ctrl: true })).toBeNull();
  });

  it('goes to a stage with Alt and its digit, whatever sign the keyboard makes of it', () => {
    expect(onPc({ key: '2', code: 'Digit2', alt: true })).toEqual({ kind: 'stage', stage: 'measure' });
    expect(onMac({ key: '™', code: 'Digit2', alt: true })).toEqual({ kind: 'stage', stage: 'measure' });
    expect(onPc({ key: '5', code: 'Digit5', alt: true })).toBeNull();
  });

  it('leaves signs typed with AltGr, Ctrl+Alt or the numeric pad alone', () => {
    expect(onPc({ key: '²', code: 'Digit2', alt: true, ctrl: true })).toBeNull();
    expect(onPc({ key: '@', code: 'Digit2', alt: true, altGraph: true })).toBeNull();
    expect(onPc({ key: '2', code: 'Numpad2', alt: true })).toBeNull();
  });

  it('takes no key without a modifier but function keys', () => {
    for (const key of ['z', 'y', '?', '/', '1', 'Escape', 'Tab']) expect(onPc({ key })).toBeNull();
    expect(onPc({ key: 'F6' })).toEqual({ kind: 'region', step: 1 });
    expect(onPc({ key: 'F6', shift: true })).toEqual({ kind: 'region', step: -1 });
    expect(onPc({ key: 'F1' })).toEqual({ kind: 'help' });
  });

  it('finds an action with the command key and K alone', () => {
    expect(onPc({ key: 'k', ctrl: true })).toEqual({ kind: 'palette' });
    expect(onMac({ key: 'k', meta: true })).toEqual({ kind: 'palette' });
    // On a Mac, Ctrl and K deletes to the end of the line.
    expect(onMac({ key: 'k', ctrl: true })).toBeNull();
    expect(onPc({ key: 'K', ctrl: true, shift: true })).toBeNull();
    expect(onPc({ key: 'k', ctrl: true, alt: true })).toBeNull();
    expect(onPc({ key: 'k', ctrl: true, altGraph: true })).toBeNull();
    expect(onPc({ key: 'k' })).toBeNull();
  });

  it('names the keys as the system does', () => {
    expect(shortcutLines(false).map(({ keys }) => keys)).toContain('Ctrl+K');
    expect(shortcutLines(true).map(({ keys }) => keys)).toContain('Cmd+Z');
  });
});
