import { writeFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { drawReport } from '#shared/pdf/draw-report';
import type { Session } from '#shared/session/session';
import { REPORT_SESSIONS } from '../report/report-sessions.ts';
import { contentOf, fileOf } from '../report/sample-session.ts';
import { bundledFonts } from './support/bundled-fonts.ts';
import { haveTools, run, scratchFolder } from './support/tools.ts';

const fonts = bundledFonts();
const scratch = scratchFolder();
afterAll(scratch.remove);
const tools = haveTools('pdftotext');

/** A word on a page: its box in points from the upper left corner, y downwards. */
type Word = {
  readonly page: number;
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

const wordsOf = (bytes: Uint8Array): { words: Word[]; width: number; height: number; pages: number } => {
  const path = scratch.path('report.pdf');
  writeFileSync(path, bytes);
  const { text } = run('pdftotext', ['-bbox', path, '-']);
  const words: Word[] = [];
  let [pages, width, height] = [0, 0, 0];
  for (const [, attributes = '', content] of text.matchAll(/<(?:page|word) ([^>]*)>(?:([^<]*)<\/word>)?/g)) {
    const [a = 0, b = 0, c = 0, d = 0] = Array.from(attributes.matchAll(/"([-\d.]+)"/g), ([, n]) =>
      Number(n),
    );
    if (attributes.startsWith('width')) [pages, width, height] = [pages + 1, a, b];
    else words.push({ page: pages, text: content ?? '', left: a, top: b, right: c, bottom: d });
  }
  return { words, width, height, pages };
};

const drawOn = (session: Session, paper: 'a4' | 'letter'): Uint8Array => {
  const confidentiality = session.look.confidentiality || 'Confidential, for Aldersee Insurance';
  const look = { ...session.look, paper, confidentiality };
  const drawn = drawReport(contentOf(fileOf({ ...session, look })), fonts);
  if (!drawn.ok) throw new Error(drawn.error.message);
  return drawn.value.bytes;
};

/** The edges of the text in points, and how far the round of a large figure may lean over them. */
const EDGE = { left: 66, right: 54, lean: 5 } as const;

const cases = Object.keys(REPORT_SESSIONS).flatMap((name) =>
  (['a4', 'letter'] as const).map((paper) => [name, paper] as const),
);

describe.skipIf(!tools)('a report of any session', () => {
  it.each(cases)('%s on %s: no word stands outside the text, none in the foot', (name, paper) => {
    const session = REPORT_SESSIONS[name]?.();
    if (!session) throw new Error(`no session ${name}`);
    const { words, width, height, pages } = wordsOf(drawOn(session, paper));
    expect(pages).toBeGreaterThan(3);
    const outside = words.filter(
      ({ left, right, top, bottom }) =>
        left < EDGE.left - EDGE.lean || right > width - EDGE.right + 1 || top < 6 || bottom > height - 15,
    );
    expect(outside).toEqual([]);
    // Between the text and the line of the foot nothing stands, on no page.
    const between = words.filter(({ page, top }) => page > 1 && top > height - 54 && top < height - 44.7);
    expect(between).toEqual([]);
  });

  it.each(['a4', 'letter'] as const)(
    'on %s: the cover keeps its parts apart, however much is said',
    (paper) => {
      for (const make of Object.values(REPORT_SESSIONS)) {
        const { words } = wordsOf(drawOn(make(), paper));
        const cover = words.filter(({ page }) => page === 1);
        const strip = cover.find(({ text }) => text === 'Decision')?.top ?? 0;
        const foot = cover.find(({ text, top }) => text === '1' && top > strip)?.top ?? Infinity;
        expect(strip).toBeGreaterThan(0);
        expect(strip).toBeLessThan(foot);
      }
    },
  );
});
