import type { Paper } from './draw-paper.ts';
import { type Slab, stackHeight } from './draw-slab.ts';

/** A slab at its place: page counted from 0, top in points. */
export type Placed = { readonly slab: Slab; readonly page: number; readonly y: number };

/** Slabs stacked on pages so far. `chapters` names the chapter that each page belongs to. */
export type Stack = {
  readonly paper: Paper;
  placed: Placed[];
  chapters: string[];
  page: number;
  y: number;
};

/** A stack that begins on a page that is still empty. */
export const emptyStack = (paper: Paper, page: number): Stack => ({
  paper,
  placed: [],
  chapters: [],
  page,
  y: paper.top,
});

/** Whether nothing stands on the current page yet. */
const atTop = (stack: Stack): boolean => stack.y <= stack.paper.top;

/** Begins a new page, unless the current one is still empty. */
export const breakPage = (stack: Stack): void => {
  if (atTop(stack)) return;
  stack.page += 1;
  stack.y = stack.paper.top;
};

/** Heights are sums of many fractions; what is over by less than can be seen is not over. */
const SLACK = 0.01;

/** Whether slabs fit on what is left of the page. */
export const fits = (stack: Stack, slabs: readonly Slab[]): boolean => {
  const air = atTop(stack) ? 0 : (slabs[0]?.before ?? 0);
  return stack.y + air + stackHeight(slabs) <= stack.paper.bottom + SLACK;
};

/**
 * Stacks slabs from the current place on. Slabs that hold together go to the next page together, unless they would not
 * fit there either; a table that goes on repeats its head.
 *
 * @returns the page that the first slab stands on.
 */
export const stackSlabs = (stack: Stack, slabs: readonly Slab[], chapter: string): number => {
  let first: number | null = null;
  for (let start = 0; start < slabs.length;) {
    let end = start;
    while (slabs[end]?.keep === true && end < slabs.length - 1) end += 1;
    const group = slabs.slice(start, end + 1);
    if (!fits(stack, group)) {
      if (stackHeight(group) <= stack.paper.textHeight) startPageFor(stack, group[0]);
      else if (!fits(stack, group.slice(0, 3))) startPageFor(stack, group[0]);
    }
    for (const slab of group) {
      if (!fits(stack, [slab])) startPageFor(stack, slab);
      place(stack, slab, chapter);
      first ??= stack.page;
    }
    start = end + 1;
  }
  return first ?? stack.page;
};

const startPageFor = (stack: Stack, slab: Slab | undefined): void => {
  const wasTop = atTop(stack);
  breakPage(stack);
  if (!wasTop && slab?.head !== undefined) place(stack, slab.head, '');
};

const place = (stack: Stack, slab: Slab, chapter: string): void => {
  const y = stack.y + (atTop(stack) ? 0 : slab.before);
  stack.placed.push({ slab, page: stack.page, y });
  stack.y = y + slab.height;
  if (chapter !== '') stack.chapters[stack.page] ??= chapter;
};

/** The same stack, to try something on. */
export const copyStack = (stack: Stack): Stack => ({
  ...stack,
  placed: [...stack.placed],
  chapters: [...stack.chapters],
});
