import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { emptyBlock } from '#shared/agenda/agenda';
import { STANDARD_AGENDAS, standardAgenda } from '#shared/agenda/standard-agendas';
import { asId } from '#shared/core/ids';
import { drawGuide } from '#shared/pdf/draw-guide';
import { readFonts } from '#shared/pdf/font-files';
import { type GuideInput, guideOf } from '#shared/report/guide';
import { blankSession } from '../session/desk.ts';

const fonts = await readFonts(
  async (name) => new Uint8Array(await readFile(new URL(`../../../assets/fonts/${name}`, import.meta.url))),
);
const keys = { find: 'Ctrl+K', capture: 'Alt+C', help: 'F1' };

let ids = 0;
const newId = () => asId(`b${(ids += 1)}`);

const drawn = (input: Omit<GuideInput, 'keys'>) => {
  const made = drawGuide(guideOf({ ...input, keys }), fonts);
  if (!made.ok) throw new Error(made.error.message);
  return made.value;
};

const textsOf = (input: Omit<GuideInput, 'keys'>): string => JSON.stringify(guideOf({ ...input, keys }));

const withBlocks = (blocks: readonly ReturnType<typeof emptyBlock>[]) => ({
  ...blankSession(),
  title: 'Claims intake',
  client: 'Aldersee Insurance',
  agenda: { blocks: [...blocks], marks: [] },
});

describe.each(['en', 'de'] as const)('the guide in %s', (language) => {
  it.each(STANDARD_AGENDAS)('fits on one page with the agenda %s', (kind) => {
    const session = withBlocks(standardAgenda(kind, language, newId));
    expect(drawn({ session, language }).pages).toBe(1);
  });

  it('is there without any workshop', () => {
    expect(drawn({ session: null, language }).pages).toBe(1);
  });

  it('fits on one page with a long agenda of long texts', () => {
    const long = 'Say who decides today, and what happens with the rest. '.repeat(30);
    const blocks = Array.from({ length: 30 }, (_, at) => ({
      ...emptyBlock(newId(), `Block ${at} ${'of a long name '.repeat(6)}`),
      purpose: long,
      notes: long,
    }));
    expect(drawn({ session: withBlocks(blocks), language }).pages).toBe(1);
  });
});

describe('the guide', () => {
  it('holds the own agenda with its notes and start times, and the keys as they are set', () => {
    const block = {
      ...emptyBlock(newId(), 'Numbers', 30),
      startsAt: '09:30',
      notes: 'Let finance speak first',
    };
    const told = textsOf({ session: withBlocks([block]), language: 'en' });
    for (const text of ['09:30', 'Numbers', 'Let finance speak first.', 'Alt+C', 'Aldersee Insurance']) {
      expect(told).toContain(text);
    }
  });

  it('leaves out what the room dropped', () => {
    const told = textsOf({
      session: withBlocks([
        emptyBlock(newId(), 'Kept'),
        { ...emptyBlock(newId(), 'Dropped by the room'), isDropped: true },
      ]),
      language: 'en',
    });
    expect(told).toContain('Kept');
    expect(told).not.toContain('Dropped by the room');
  });

  it('is the same, byte for byte, whenever it is drawn', () => {
    const session = withBlocks([emptyBlock(asId('same'), 'Same')]);
    expect(Buffer.from(drawn({ session, language: 'en' }).bytes)).toEqual(
      Buffer.from(drawn({ session, language: 'en' }).bytes),
    );
  });
});
