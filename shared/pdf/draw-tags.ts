import { type jsPDF } from 'jspdf';
import type { Detail } from './draw-detail.ts';

/** The standard structure types that a report is made of (ISO 32000-1, 14.8.4). */
export type Role =
  | 'H1'
  | 'H2'
  | 'H3'
  | 'P'
  | 'BlockQuote'
  | 'Code'
  | 'TOC'
  | 'TOCI'
  | 'Link'
  | 'L'
  | 'LI'
  | 'LBody'
  | 'Table'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Figure'
  | 'Form';

/**
 * What a drawn piece is to somebody who hears the report. Made when the piece is cut and told apart by identity: everything
 * that is drawn under the same tag is one element, over page breaks too. `alt` says in words what a figure shows; `scope`
 * whether a head cell stands over a column or before a row; `elements` how many elements a table or list has, itself
 * included.
 */
export type Tag = {
  readonly role: Role;
  readonly parent: Tag | null;
  readonly alt?: string;
  readonly scope?: 'Row' | 'Column';
  readonly elements?: number;
};

/** An element of the structure tree: its tag with what belongs to it, in reading order. */
export type TagElement = { readonly tag: Tag; readonly kids: readonly TagKid[] };

/**
 * What an element holds: elements, stretches of a page's content (pages count from 0) and annotations, by their place among
 * those of their page or, for a place to sign, by its field.
 */
export type TagKid =
  | { readonly kind: 'element'; readonly element: TagElement }
  | { readonly kind: 'mark'; readonly page: number; readonly id: number }
  | { readonly kind: 'link'; readonly page: number; readonly index: number }
  | { readonly kind: 'field'; readonly field: 'facilitator' | 'client' };

/** Marks what is drawn, so that a report can be read aloud in order (ISO 32000-1, 14.7 and 14.8). */
export type Tagger = {
  /** What is drawn from now on belongs to a tag, until something else is said. */
  readonly open: (tag: Tag) => void;
  /** What is drawn from now on is decoration: rules and marks, or the frame of a page. */
  readonly artifact: (kind?: 'Pagination') => void;
  /** Ends what is open and goes on to another page. */
  readonly turnTo: (page: number) => void;
  /** The link that was put on the current page last belongs to a tag. */
  readonly link: (tag: Tag) => void;
  /** The place to sign belongs to a tag. */
  readonly field: (tag: Tag, field: 'facilitator' | 'client') => void;
  /** The tree of everything that was drawn. Nothing may be drawn after it. */
  readonly finish: () => readonly TagElement[];
};

/** The part of jsPDF that its types leave out: it writes into the content of the current page. */
type ContentWriter = { readonly write: (text: string) => void };

type Growing = { readonly tag: Tag; readonly kids: TagKid[] };

/** A tree that grows: an element enters it when the first of it is drawn, so pieces that were cut and dropped leave nothing. */
const growTree = (): { readonly roots: readonly TagElement[]; readonly enter: (tag: Tag) => Growing } => {
  const roots: TagElement[] = [];
  const known = new Map<Tag, Growing>();
  const enter = (tag: Tag): Growing => {
    const old = known.get(tag);
    if (old) return old;
    const element: Growing = { tag, kids: [] };
    known.set(tag, element);
    if (tag.parent === null) roots.push(element);
    else enter(tag.parent).kids.push({ kind: 'element', element });
    return element;
  };
  return { roots, enter };
};

/** Tags as they are written: a table or list with too many elements is one paragraph with all that is in it. */
const flattener = (detail: Detail): ((tag: Tag) => Tag) => {
  const known = new Map<Tag, Tag>();
  const flat = (tag: Tag): Tag => {
    let written = known.get(tag);
    if (written === undefined) {
      const above = tag.parent === null ? null : flat(tag.parent);
      if (above !== tag.parent && above !== null) written = above;
      else
        written =
          (tag.elements ?? 0) > (tag.role === 'Table' ? detail.table : detail.list)
            ? { role: 'P', parent: tag.parent }
            : tag;
      known.set(tag, written);
    }
    return written;
  };
  return flat;
};

/** Marks the content of a document while it is drawn, as finely as `detail` says. */
export const startTags = (doc: jsPDF, detail: Detail): Tagger => {
  const flat = flattener(detail);
  const { write } = doc.internal as unknown as ContentWriter;
  const tree = growTree();
  let on = { page: 0, marks: 0, links: 0 };
  let current: Tag | string | null = null;
  const close = (): void => {
    if (current !== null) write('EMC');
    current = null;
  };
  return {
    open: (asked) => {
      const tag = flat(asked);
      if (current === tag) return;
      close();
      current = tag;
      tree.enter(tag).kids.push({ kind: 'mark', page: on.page, id: on.marks });
      write(`/${tag.role} <</MCID ${on.marks}>> BDC`);
      on.marks += 1;
    },
    artifact: (kind) => {
      const name = kind ?? 'Artifact';
      if (current === name) return;
      close();
      current = name;
      write(kind === undefined ? '/Artifact BMC' : `/Artifact <</Type /${kind}>> BDC`);
    },
    turnTo: (page) => {
      close();
      on = { page, marks: 0, links: 0 };
    },
    link: (tag) => {
      tree.enter(tag).kids.push({ kind: 'link', page: on.page, index: on.links });
      on.links += 1;
    },
    field: (tag, field) => {
      tree.enter(tag).kids.push({ kind: 'field', field });
    },
    finish: () => {
      close();
      return tree.roots;
    },
  };
};
