import type { Block, ReportContent } from '#shared/report/content';

/** How many elements a block takes in the structure tree when each of its cells or entries is one. */
export const elementsOf = (block: Block): number => {
  switch (block.kind) {
    case 'table': {
      const rows = 1 + block.rows.length + block.totals.length;
      return 1 + rows * (1 + block.columns.length);
    }
    case 'facts':
      return 1 + 2 * block.facts.length;
    case 'items':
      return 1 + 2 * block.items.length;
    case 'numbers':
      return 1 + 2 * block.numbers.length;
    default:
      return 2;
  }
};

const partsOf = (block: Block): Block[] => (block.kind === 'columns' ? [block.left, block.right] : [block]);

/** What one element takes of the file: itself, its place in the file's table and the way back to it, in bytes. */
const ELEMENT_BYTES = 103;

/** A page of a report without structure, and what stands in a file besides its pages, in bytes; measured. */
const PAGE_BYTES = 3_200;
const OTHER_BYTES = 62_000;

/** A report of thirty pages is not to be larger than this, so that it has a quarter of a megabyte once it is signed. */
const FILE_BYTES = 204_000;

/** Longer reports are larger in any case; they get so many elements a page. */
const ELEMENTS_A_PAGE = 13;

/** Up to how many elements a table and a list may have to be told in detail. */
export type Detail = { readonly table: number; readonly list: number };

/**
 * How finely a report is told in its structure. A table or list beyond the size is read as one paragraph, in the same
 * order. An element costs a hundred bytes in a file that has to keep its objects uncompressed to be signed, so a long
 * report would double: tables come before lists, and the small ones, of which there are many, before the large.
 */
export const detailOf = ({ summary, chapters }: ReportContent, pages: number): Detail => {
  const sections = [summary, ...chapters.flatMap((chapter) => chapter.sections)];
  const blocks = sections.flatMap((section) => section.blocks.flatMap(partsOf));
  const room = (FILE_BYTES - OTHER_BYTES - pages * PAGE_BYTES) / ELEMENT_BYTES;
  let left = Math.max(room, pages * ELEMENTS_A_PAGE) - 3 * sections.length - 2 * blocks.length;
  const finest = (which: readonly Block[]): number => {
    const costs = which.map(elementsOf).sort((a, b) => a - b);
    let most = 0;
    for (const cost of new Set(costs)) {
      const together = cost * costs.filter((other) => other === cost).length;
      if (together > left) return most;
      left -= together;
      most = cost;
    }
    return Infinity;
  };
  const isTable = ({ kind }: Block): boolean => kind === 'table';
  const table = finest(blocks.filter(isTable));
  return { table, list: finest(blocks.filter((block) => !isTable(block))) };
};
