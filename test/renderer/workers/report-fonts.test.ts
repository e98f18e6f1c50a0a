import { readFile } from 'node:fs/promises';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { loadFonts } from '../../../renderer/workers/report-fonts.ts';

const fonts = new URL('../../../assets/fonts/', import.meta.url);

afterEach(() => vi.unstubAllGlobals());

describe('the fonts of the report', () => {
  it('are the program’s own files, each under the name that the drawing knows', async () => {
    vi.stubGlobal('fetch', async (address: string) => new Response(await readFile(new URL(address))));
    const loaded = await loadFonts(fonts.href);
    expect(Object.keys(loaded).sort()).toEqual([
      'fallbackRegular',
      'fallbackSemiBold',
      'sansRegular',
      'sansSemiBold',
      'serifItalic',
      'serifRegular',
      'serifSemiBold',
    ]);
    expect(new Set(Object.values(loaded).map(({ length }) => length)).size).toBe(7);
  });

  it('are all there or the report is not made', async () => {
    vi.stubGlobal('fetch', () => Promise.resolve(new Response('', { status: 404 })));
    await expect(loadFonts(fonts.href)).rejects.toThrow('404');
  });
});
