import { readFile } from 'node:fs/promises';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fontsFrom } from '../../../renderer/workers/report-fonts.ts';

const fonts = new URL('../../../assets/fonts/', import.meta.url);

afterEach(() => vi.unstubAllGlobals());

const BASE = [
  'fallbackRegular',
  'fallbackSemiBold',
  'sansRegular',
  'sansSemiBold',
  'serifItalic',
  'serifRegular',
  'serifSemiBold',
];

/** Answers as the program's own files do, and remembers what was asked for. */
const serveFonts = (): string[] => {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(address.slice(address.lastIndexOf('/') + 1));
    return new Response(await readFile(new URL(address)));
  });
  return asked;
};

describe('the fonts of the report', () => {
  it('are the program’s own files, each under the name that the drawing knows', async () => {
    serveFonts();
    const loaded = await fontsFrom(fonts.href)([]);
    expect(Object.keys(loaded).sort()).toEqual(BASE);
    expect(new Set(Object.values(loaded).map(({ length }) => length)).size).toBe(7);
  });

  it('of Hebrew and Arabic are read when they are written, and no file is read twice', async () => {
    const asked = serveFonts();
    const read = fontsFrom(fonts.href);
    await read([]);
    expect(asked).toHaveLength(7);
    const loaded = await read(['hebrew']);
    expect(Object.keys(loaded).sort()).toEqual([...BASE, 'hebrewRegular', 'hebrewSemiBold'].sort());
    await read(['arabic', 'hebrew']);
    expect(asked.slice(7).sort()).toEqual([
      'noto-sans-arabic-400.ttf',
      'noto-sans-arabic-600.ttf',
      'noto-sans-hebrew-400.ttf',
      'noto-sans-hebrew-600.ttf',
    ]);
  });

  it('are all there or the report is not made', async () => {
    vi.stubGlobal('fetch', () => Promise.resolve(new Response('', { status: 404 })));
    await expect(fontsFrom(fonts.href)([])).rejects.toThrow('404');
  });
});
