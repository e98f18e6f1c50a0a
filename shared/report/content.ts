import type { Instant } from '#shared/core/dates';
import type { Scene } from '#shared/core/scene';
import type { ReportLook } from '#shared/session/report-look';
import type { SignatureMark } from '#shared/session/signed-revision';

/**
 * The report as plain data: every word and figure that will be printed, in order, and nothing about where on the paper.
 * It follows from the session file and the options alone, so that whoever holds both can rebuild and compare it.
 * Numbers, dates and money are already written in the session's locale.
 */
export type ReportContent = {
  /** BCP 47 tag of the numbers and dates; the text is English. */
  readonly locale: string;
  readonly document: DocumentInfo;
  /** Paper, accent, logo and the confidentiality line, as the session has them. */
  readonly look: ReportLook;
  /** The running head, left: "Claims intake, Aldersee Insurance". */
  readonly head: string;
  /** The line at the foot of each page: the digest of the session. */
  readonly foot: string;
  readonly cover: CoverContent;
  /** The executive summary: a page of its own, whatever the size of the session. */
  readonly summary: ReportSection;
  readonly chapters: readonly ReportChapter[];
};

/** What goes into the file's metadata. `fileId` is 32 upper-case hexadecimal digits, taken from the session's digest. */
export type DocumentInfo = {
  readonly title: string;
  readonly subject: string;
  readonly author: string;
  readonly keywords: string;
  readonly creator: string;
  readonly created: Instant;
  readonly fileId: string;
};

/** The first page. */
export type CoverContent = {
  readonly label: string;
  readonly title: string;
  /** Client, then place and date; only what was said. */
  readonly lines: readonly string[];
  /** The goal as it was said, in quotation marks; empty when nothing was said. */
  readonly said: string;
  readonly meant: string;
  readonly hero: HeroBlock | null;
  readonly strip: readonly CoverFact[];
  /** "Revision 2, signed in the room by Maria Koch on 23 November 2026."; empty while nobody has signed. */
  readonly signed: string;
  readonly foot: string;
};

/** One cell of the strip at the foot of the cover. `figure` is set large with `unit` beside it; else `text` in serif. */
export type CoverFact = {
  readonly label: string;
  readonly figure: string;
  readonly unit: string;
  readonly text: string;
  readonly note: string;
};

/** A chapter is one stage of the workshop, or an appendix with a letter for its number. */
export type ReportChapter = {
  readonly number: string;
  readonly title: string;
  readonly sections: readonly ReportSection[];
};

/**
 * A numbered section. `start`: `page` begins a new page; `whole` begins one unless all of the section fits on what is
 * left; `flow` simply goes on. `id` is stable and names the section in links.
 */
export type ReportSection = {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly start: 'page' | 'whole' | 'flow';
  readonly blocks: readonly Block[];
};

/** One piece of a section. */
export type Block =
  | TextBlock
  | SubheadBlock
  | HeroBlock
  | NumbersBlock
  | FigureBlock
  | SceneBlock
  | TableBlock
  | FactsBlock
  | ItemsBlock
  | ColumnsBlock
  | MarksBlock
  | SignaturesBlock
  | CodeBlock;

/**
 * A paragraph. `quote` is what was said, word for word; `lead` what is meant by it; `serif` prose that people wrote;
 * `note` quiet explanation; `small` the smallest print.
 */
export type TextBlock = {
  readonly kind: 'text';
  readonly voice: 'quote' | 'lead' | 'serif' | 'note' | 'small';
  readonly text: string;
};

/** A heavy rule with a short heading under it; opens what follows. */
export type SubheadBlock = { readonly kind: 'subhead'; readonly text: string };

/** One large figure with its label and what stands under it: `sub` quietly, `subStrong` after it. */
export type HeroFigure = {
  readonly label: string;
  readonly figure: string;
  readonly unit: string;
  readonly sub: string;
  readonly subStrong: string;
};

/** From today to the plan. A missing side says so in words. `single`: one figure alone, as for a guardrail. */
export type HeroBlock = {
  readonly kind: 'hero';
  readonly from: HeroFigure | null;
  readonly to: HeroFigure;
};

/** The numbers that decide, one row each: smaller than a hero, larger than a table. */
export type NumbersBlock = { readonly kind: 'numbers'; readonly numbers: readonly LargeNumber[] };

/**
 * A metric in one row: its name, from today to the plan. A `figure` is empty where nobody has said it; `from` is null
 * where only a limit counts. `notes` follow quietly: by when, and who answers for it.
 */
export type LargeNumber = {
  readonly name: string;
  readonly from: Pick<HeroFigure, 'label' | 'figure'> | null;
  readonly to: Pick<HeroFigure, 'label' | 'figure' | 'unit'>;
  readonly notes: readonly string[];
};

/** One figure of middle size with words beside it. */
export type FigureBlock = {
  readonly kind: 'figure';
  readonly label: string;
  readonly figure: string;
  readonly unit: string;
  readonly text: string;
};

/**
 * A chart, drawn from the same scene as on the screen. `caption` stands over it and is empty where the heading above says
 * the same; `alt` tells in words what the picture shows, with the figures that matter, for those who do not see it.
 */
export type SceneBlock = {
  readonly kind: 'scene';
  readonly scene: Scene;
  readonly caption: string;
  readonly alt: string;
};

/** How a cell is set: plain, strong (names and figures), quiet (what is missing), or in the voice of people. */
export type CellStyle = 'plain' | 'strong' | 'quiet' | 'serif' | 'warn';

/** One cell; text alone is plain. */
export type Cell = string | { readonly text: string; readonly style: CellStyle };

/** A column: `share` is its part of the width; `end` aligns figures on the right. */
export type Column = { readonly title: string; readonly share: number; readonly align: 'start' | 'end' };

/** A table; `totals` are rows under a heavy rule. */
export type TableBlock = {
  readonly kind: 'table';
  readonly title: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  readonly totals: readonly (readonly Cell[])[];
};

/** Terms and what is said of them, one row each. */
export type FactsBlock = {
  readonly kind: 'facts';
  readonly title: string;
  readonly facts: readonly Fact[];
};

/** One term and its value; `missing` sets the value quietly. */
export type Fact = { readonly term: string; readonly value: string; readonly missing: boolean };

/** How a status is coloured; the word stands beside it in any case. */
export type Tone = 'ok' | 'warn' | 'block' | 'quiet';

/** Findings, decisions and thoughts: a status, a place, what is said, and why or by whom. */
export type ItemsBlock = { readonly kind: 'items'; readonly items: readonly Item[] };

/** @see ItemsBlock */
export type Item = {
  readonly status: string;
  readonly tone: Tone;
  readonly place: string;
  readonly statement: string;
  readonly notes: readonly string[];
};

/** Two short columns side by side. */
export type ColumnsBlock = {
  readonly kind: 'columns';
  readonly left: FactsBlock;
  readonly right: FactsBlock;
};

/** What was signed in the room by hand, one mark for each person; never empty. */
export type MarksBlock = {
  readonly kind: 'marks';
  readonly title: string;
  readonly marks: readonly RoomMark[];
};

/**
 * One signature given in the room: the strokes, or the name as it was typed, over the name, what the person signed as,
 * for whom, and when, in words.
 */
export type RoomMark = {
  readonly mark: SignatureMark;
  readonly name: string;
  /** "Sponsor, Aldersee Insurance"; empty when neither was said. */
  readonly capacity: string;
  readonly when: string;
};

/** The two places for electronic signatures. */
export type SignaturesBlock = {
  readonly kind: 'signatures';
  readonly facilitator: SignaturePlace;
  readonly client: SignaturePlace;
};

/** Who signs in a box, in words. */
export type SignaturePlace = { readonly title: string; readonly lines: readonly string[] };

/** A digest or command, set so that it can be compared character by character. */
export type CodeBlock = { readonly kind: 'code'; readonly label: string; readonly text: string };
