import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrastOnWhite } from '#shared/core/colour';

/** The contrast ratio of two colours (WCAG 2.2), from how well each stands out from white. */
const contrast = (one: string, other: string): number => {
  const [light = 0, dark = 0] = [one, other]
    .map((colour) => 1.05 / contrastOnWhite(colour))
    .toSorted((a, b) => b - a);
  return light / dark;
};

const read = (path: string): string => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');

const room = read('renderer/features/presenter/room.module.css');
const tokens = read('renderer/styles/tokens.css');

/** The light and the dark value of each token that a style sheet gives one. */
const valuesIn = (css: string): ReadonlyMap<string, { readonly light: string; readonly dark: string }> =>
  new Map(
    [...css.matchAll(/--([\w-]+):\s*light-dark\((#\w+),\s*(#\w+)\)/g)].map(
      ([, name = '', light = '', dark = '']) => [name, { light, dark }],
    ),
  );

const everywhere = valuesIn(tokens);
const inRoom = new Map([...everywhere, ...valuesIn(room)]);

/** The colours of texts: what the style sheet writes in, and what the charts of the room do. */
const TEXTS = [
  ...new Set([
    ...[...room.matchAll(/(?<![\w-])color:\s*var\(--([\w-]+)\)/g)].map(([, name = '']) => name),
    ...['room-scale.ts', 'room-plan.ts', 'room-round.ts', 'room-scene.ts']
      .map((file) => read(`shared/report/room/${file}`))
      .flatMap((text) => [...text.matchAll(/color(?:: | = | === '' \? )[^;\n]*/g)].map(([line]) => line))
      .flatMap((line) => [...line.matchAll(/'([a-z][a-z0-9-]+)'/g)].map(([, name = '']) => name))
      .filter((name) => inRoom.has(name)),
  ]),
];

/** What texts stand on. */
const GROUNDS = ['paper', 'surface'];

const ratio = (text: string, ground: string, theme: 'light' | 'dark'): number =>
  contrast(inRoom.get(text)?.[theme] ?? '', inRoom.get(ground)?.[theme] ?? '');

describe.each(['light', 'dark'] as const)('the screen of the room in the %s', (theme) => {
  it('knows every colour that a text is written in', () => {
    expect(TEXTS).toEqual(
      expect.arrayContaining(['ink', 'ink-2', 'ink-3', 'accent', 'warn', 'block', 'chart-money']),
    );
    expect(TEXTS.filter((name) => !inRoom.has(name))).toEqual([]);
  });

  it.each(TEXTS)('writes %s at 7:1 or more on everything that it stands on', (text) => {
    for (const ground of GROUNDS) expect([ground, ratio(text, ground, theme) >= 7]).toEqual([ground, true]);
  });

  it.each(['line-2', 'accent', 'ink-2', 'chart-critical', 'warn'])('draws %s at 3:1 or more', (mark) => {
    expect(ratio(mark, 'paper', theme)).toBeGreaterThanOrEqual(3);
  });
});

it('has no text below 28 units of a screen of 1440', () => {
  expect(room).toContain('--u: min(100vw / 1440, 100vh / 900)');
  expect(room).toContain('--least: calc(28 * var(--u))');
  for (const [, size = ''] of room.matchAll(/(?:font|font-size):[^;]*?calc\((\d+) \* var\(--u\)/g))
    expect(Number(size)).toBeGreaterThanOrEqual(28);
  for (const [line] of room.matchAll(/font(?:-size)?:[^;]*var\(--fit\)[^;]*;/g))
    expect(line).toContain('max(var(--least)');
});
