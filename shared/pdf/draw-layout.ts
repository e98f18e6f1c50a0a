import { say } from '#shared/language/say';
import type { ReportContent, ReportSection } from '#shared/report/content';
import { sectionSlabs } from './draw-blocks.ts';
import { contentsSlabs, type SectionPages } from './draw-contents.ts';
import { breakPage, copyStack, emptyStack, fits, stackSlabs, type Stack } from './draw-pages.ts';
import type { BoxSink } from './draw-signatures.ts';
import type { Cutter, Slab } from './draw-slab.ts';

/** A section with the running head of its chapter. */
type Entry = { readonly section: ReportSection; readonly chapter: string };

/** How close a stretch of sections is set: `air` scales the air between blocks, `dense` sets rows closer. */
type Setting = { readonly air: number; readonly dense: boolean };

const USUAL: Setting = { air: 1, dense: false };

/** From usual to as close as still reads well; the first that saves a page is taken. */
const SETTINGS: readonly Setting[] = [
  USUAL,
  { air: 0.75, dense: false },
  { air: 0.5, dense: false },
  { air: 0.7, dense: true },
  { air: 0.5, dense: true },
];

/**
 * Stacks the whole report on pages: contents and summary, then the chapters. Sections that follow each other
 * without a page break are laid out together, a little closer where that saves a page.
 */
export const layOut = (
  content: ReportContent,
  desk: Pick<Cutter, 'book' | 'paper'>,
  pages: SectionPages,
  sink: BoxSink,
): Stack => {
  let stack = emptyStack(desk.paper, 1);
  const cutter: Cutter = { ...desk, dense: false, tag: null };
  stackSlabs(stack, contentsSlabs(cutter, content, pages), say`Contents`);
  for (const run of runsOf(content)) stack = layOutRun(stack, run, { cutter, pages, sink });
  return stack;
};

/** Sections in stretches that share pages: each begins where a new page may begin. */
const runsOf = ({ summary, chapters }: ReportContent): Entry[][] => {
  const entries: Entry[] = [
    { section: summary, chapter: summary.title },
    ...chapters.flatMap(({ number, title, sections }) =>
      sections.map((section) => ({ section, chapter: /^\d/.test(number) ? `${number} ${title}` : title })),
    ),
  ];
  const runs: Entry[][] = [];
  for (const entry of entries) {
    if (entry.section.start === 'flow' && runs.length > 0) runs.at(-1)?.push(entry);
    else runs.push([entry]);
  }
  return runs;
};

type Tools = { readonly cutter: Cutter; readonly pages: SectionPages; readonly sink: BoxSink };

/** Cuts the sections of a stretch; how close rows stand decides about the pieces, the air between them does not. */
const cutterOf = ({ cutter, sink }: Tools): ((section: ReportSection, dense: boolean) => readonly Slab[]) => {
  const known = { usual: new Map<ReportSection, Slab[]>(), dense: new Map<ReportSection, Slab[]>() };
  return (section, dense) => {
    const cuts = dense ? known.dense : known.usual;
    let slabs = cuts.get(section);
    if (slabs === undefined) {
      slabs = sectionSlabs({ ...cutter, dense }, section, sink);
      cuts.set(section, slabs);
    }
    return slabs;
  };
};

const layOutRun = (stack: Stack, run: readonly Entry[], tools: Tools): Stack => {
  const cut = cutterOf(tools);
  const earliest =
    run[0]?.section.start === 'page' && stack.y > stack.paper.top ? stack.page + 1 : stack.page;
  let best = tryRun(stack, run, cut, USUAL);
  for (const setting of SETTINGS.slice(1)) {
    // Nothing can be saved when the stretch ends on the first page it could stand on.
    if (best.stack.page <= earliest) break;
    const next = tryRun(stack, run, cut, setting);
    if (next.stack.page < best.stack.page) best = next;
  }
  for (const [id, page] of best.begins) tools.pages.set(id, page);
  return best.stack;
};

/** A section that does not fit on what is left of a page still begins there when this share of the page is left. */
const MUCH_LEFT = 0.62;

const mayStart = (stack: Stack, slabs: readonly Slab[]): boolean =>
  fits(stack, slabs) || stack.paper.bottom - stack.y >= stack.paper.textHeight * MUCH_LEFT;

type Trial = { readonly stack: Stack; readonly begins: ReadonlyMap<string, number> };

const tryRun = (
  from: Stack,
  run: readonly Entry[],
  cut: ReturnType<typeof cutterOf>,
  { air, dense }: Setting,
): Trial => {
  const stack = copyStack(from);
  const begins = new Map<string, number>();
  for (const { section, chapter } of run) {
    const usual = cut(section, dense);
    const slabs = air === 1 ? usual : usual.map((slab): Slab => ({ ...slab, before: slab.before * air }));
    if (section.start === 'page' || (section.start === 'whole' && !mayStart(stack, slabs))) breakPage(stack);
    begins.set(section.id, stackSlabs(stack, slabs, chapter));
  }
  return { stack, begins };
};
