import { standardAgenda } from '#shared/agenda/standard-agendas';
import type { AgendaBlock } from '#shared/agenda/agenda';
import { inOrder } from '#shared/agenda/order';
import { layOut } from '#shared/agenda/schedule';
import { timeOfMinutes } from '#shared/agenda/wall-time';
import type { Id } from '#shared/core/ids';
import { formatDate } from '#shared/core/dates';
import { formatNumber } from '#shared/core/numbers';
import { clipText } from '#shared/session/value-words';
import type { Session } from '#shared/session/session';
import { guideTexts } from '#shared/language/guide';
import { helpTexts } from '#shared/language/help';
import type { Language } from '#shared/language/language';
import { paragraph, strong } from './cells.ts';
import type { Block, Cell, ReportSection, TableBlock } from './content.ts';

/** What a guide is made from. `keys` are the shortcuts as they are set on this computer. */
export type GuideInput = {
  /** The workshop that is led; null for a guide of no workshop in particular, with the agenda for 90 minutes. */
  readonly session: Pick<Session, 'title' | 'client' | 'date' | 'locale' | 'agenda' | 'look'> | null;
  readonly language: Language;
  readonly keys: { readonly find: string; readonly capture: string; readonly help: string };
};

/** The guide as plain data: one page that is drawn by the same hand as the report. */
export type GuideContent = {
  readonly locale: string;
  readonly paper: 'a4' | 'letter';
  readonly accent: string;
  readonly title: string;
  /** The workshop: title, client, day; only what was said. */
  readonly head: string;
  /** The sections from the fullest to the closest: the first that fits on one page is drawn. */
  readonly sizes: readonly (readonly ReportSection[])[];
};

type Words = (typeof guideTexts)['en'];

/** How many blocks are printed, how many characters of what each is for, and whether the stages are told too. */
type Size = { readonly blocks: number; readonly block: number; readonly hasStages: boolean };

const SIZES: readonly Size[] = [
  { blocks: 14, block: 160, hasStages: true },
  { blocks: 14, block: 90, hasStages: true },
  { blocks: 30, block: 120, hasStages: false },
  { blocks: 34, block: 62, hasStages: false },
  { blocks: 30, block: 0, hasStages: false },
];

const noId = 'guide' as Id;

const blocksOf = ({ session, language }: GuideInput): readonly AgendaBlock[] => {
  const own = inOrder(session?.agenda.blocks ?? []).filter(({ isDropped }) => !isDropped);
  return own.length > 0 ? own : standardAgenda('short', language, () => noId);
};

const blockRow = (block: AgendaBlock, start: number | null, locale: string, size: Size): readonly Cell[] => {
  const how = [block.purpose, block.method, block.materials, block.notes]
    .map((text) => text.trim().replace(/\s+/g, ' '))
    .filter((text) => text !== '')
    .map((text) => (/[.!?:]$/.test(text) ? text : `${text}.`));
  return [
    start === null ? '' : timeOfMinutes(start),
    formatNumber(block.minutes, locale),
    strong(clipText(block.title.trim(), size.block === 0 ? 80 : 60)),
    ...(size.block === 0 ? [] : [clipText(how.join(' '), size.block)]),
  ];
};

const courseTable = (
  title: string,
  rows: readonly (readonly Cell[])[],
  t: Words,
  size: Size,
): TableBlock => ({
  kind: 'table',
  title,
  columns: [
    { title: t.start, share: 9, align: 'start' },
    { title: t.minutes, share: 7, align: 'end' },
    { title: t.block, share: size.block === 0 ? 84 : 27, align: 'start' },
    ...(size.block === 0 ? [] : [{ title: t.purpose, share: 57, align: 'start' as const }]),
  ],
  rows: rows.map((row) => [...row]),
  totals: [],
});

const courseBlocks = (input: GuideInput, t: Words, locale: string, size: Size): Block[] => {
  const blocks = blocksOf(input);
  const shown = blocks.slice(0, size.blocks);
  const days = [...new Set(shown.map(({ day }) => day))];
  const tables = days.map((day) => {
    const ofDay = shown.filter((block) => block.day === day);
    const spans = layOut(ofDay, null);
    return courseTable(
      days.length === 1 ? '' : t.day(day),
      ofDay.map((block, at) => blockRow(block, spans[at]?.start ?? null, locale, size)),
      t,
      size,
    );
  });
  const rest = blocks.length - shown.length;
  const lead = paragraph('note', t.lead);
  return rest === 0 ? [lead, ...tables] : [lead, ...tables, paragraph('note', t.more(rest))];
};

const STAGES = ['frame', 'measure', 'readiness', 'path', 'commit'] as const;

const stageTable = ({ language }: GuideInput, t: Words): TableBlock => {
  const { topics } = helpTexts[language];
  return {
    kind: 'table',
    title: '',
    columns: [
      { title: t.stage, share: 14, align: 'start' },
      { title: t.ask, share: 43, align: 'start' },
      { title: t.done, share: 43, align: 'start' },
    ],
    rows: STAGES.map((stage) => [strong(topics[stage].title), topics[stage].good.first, topics[stage].done]),
    totals: [],
  };
};

const section = (id: string, title: string, blocks: readonly Block[]): ReportSection => ({
  id,
  number: '',
  title,
  start: 'flow',
  blocks,
});

/**
 * The guide for whoever leads the workshop, on one page: the course with the facilitator's own notes, what to do first in
 * every stage and when it is done, and the keys that help at any time.
 */
export const guideOf = (input: GuideInput): GuideContent => {
  const { session, language, keys } = input;
  const t = guideTexts[language];
  const locale = session?.locale ?? language;
  const head = [
    session?.title.trim() ?? '',
    session?.client.trim() ?? '',
    session === null || session.date === '' ? '' : formatDate(session.date, locale),
  ];
  return {
    locale,
    paper: session?.look.paper ?? 'a4',
    accent: session?.look.accent ?? '',
    title: t.title,
    head: head.filter((part) => part !== '').join(', '),
    sizes: SIZES.map((size) => [
      section('course', t.course, courseBlocks(input, t, locale, size)),
      ...(size.hasStages ? [section('stages', t.stages, [stageTable(input, t)])] : []),
      section('always', t.always, [paragraph('note', t.keys(keys.find, keys.capture, keys.help))]),
    ]),
  };
};
