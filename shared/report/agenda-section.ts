import { formatNumber } from '#shared/core/numbers';
import { isolated } from '#shared/core/text';
import { type BlockRecord, recordOf } from '#shared/agenda/record';
import { agendaRecordTexts } from '#shared/language/agenda';
import { spokenNow } from '#shared/language/say';
import type { Session } from '#shared/session/session';
import { type Draft, paragraph } from './cells.ts';
import type { Block, Cell } from './content.ts';

type Words = (typeof agendaRecordTexts)['en'];

const signed = (difference: number, locale: string): string =>
  difference > 0 ? `+${formatNumber(difference, locale)}` : formatNumber(difference, locale);

const quiet = (text: string): Cell => ({ text, style: 'quiet' });

const rowOf = ({ block, planned, real }: BlockRecord, locale: string, t: Words): readonly Cell[] => [
  block.title.trim() === '' ? quiet(t.untitled) : isolated(block.title.trim()),
  planned === null ? quiet(t.notPlanned) : formatNumber(planned, locale),
  real === null ? quiet(block.isDropped ? t.leftOut : t.notRun) : formatNumber(real, locale),
  real === null || planned === null ? '' : signed(real - planned, locale),
];

const sum = (values: readonly (number | null)[]): number =>
  values.reduce<number>((total, value) => total + (value ?? 0), 0);

const tableOf = (title: string, records: readonly BlockRecord[], locale: string, t: Words): Block => {
  const [planned, real] = [
    sum(records.map((record) => record.planned)),
    sum(records.map((record) => record.real)),
  ];
  return {
    kind: 'table',
    title,
    columns: [
      { title: t.block, share: 0.46, align: 'start' },
      { title: t.planned, share: 0.19, align: 'end' },
      { title: t.real, share: 0.19, align: 'end' },
      { title: t.difference, share: 0.16, align: 'end' },
    ],
    rows: records.map((record) => rowOf(record, locale, t)),
    totals: [
      [t.total, formatNumber(planned, locale), formatNumber(real, locale), signed(real - planned, locale)],
    ],
  };
};

/**
 * Planned against real times of the workshop, one table a day; nothing where no agenda ran. The facilitator's notes are not
 * part of it.
 */
export const agendaSection = ({ agenda, locale }: Session): readonly Draft[] => {
  const t = agendaRecordTexts[spokenNow()];
  // What was left out before the workshop began had no part in it.
  const records = recordOf(agenda).filter(({ planned, real }) => planned !== null || real !== null);
  if (records.length === 0) return [];
  const days = [...new Set(records.map(({ block }) => block.day))];
  const tables = days.map((day) =>
    tableOf(
      days.length === 1 ? '' : t.day(day),
      records.filter(({ block }) => block.day === day),
      locale,
      t,
    ),
  );
  return [{ id: 'agenda', title: t.title, start: 'flow', blocks: [...tables, paragraph('note', t.note)] }];
};
