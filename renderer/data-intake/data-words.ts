import { formatNumber } from '#shared/core/numbers';
import { withUnit } from '#shared/core/unit-text';
import { type DataSource, formatLevels } from '#shared/metric/baseline-from-data';
import type { DataColumn, UnreadCell } from '#shared/metric/column-builder';
import type { DataTable } from '#shared/metric/data-column';
import { dataTexts } from '#shared/language/data';
import { textsNow } from '../components/language.ts';

/** "412 rows pasted", "412 rows from intake.csv". */
export const broughtWords = ({ rows }: DataTable, source: DataSource, locale: string): string => {
  const t = textsNow(dataTexts).dataWords;
  const shown = formatNumber(rows, locale);
  return source.kind === 'file' ? t.fromFile(rows, shown, source.name) : t.pasted(rows, shown);
};

const exampleWords = ({ row, text }: UnreadCell): string => {
  const t = textsNow(dataTexts).dataWords;
  return t.row(row, text);
};

/** What the cells without a number hold: "2 empty, 3 no number: row 4 “n/a”, row 9 “?” and more"; blank for none. */
export const withoutNumberWords = (column: DataColumn, locale: string): string => {
  const t = textsNow(dataTexts).dataWords;
  const { empty, unread, examples } = column;
  const named = examples.map(exampleWords).join(', ');
  const more = unread > examples.length ? t.more : '';
  return [
    empty === 0 ? '' : t.empty(formatNumber(empty, locale)),
    unread === 0 ? '' : t.unread(formatNumber(unread, locale), named, more),
  ]
    .filter((part) => part !== '')
    .join(', ');
};

/** In which unit the numbers are taken; they are not converted. */
export const unitWords = (unit: string, column: DataColumn): string => {
  const t = textsNow(dataTexts).dataWords;
  const clock = column.form === 'clock' ? t.clock : '';
  const answers = column.isYesNo ? t.answers : '';
  const taken = unit.trim() === '' ? t.noUnit : t.inUnit(unit.trim() === '%' ? t.percent : unit.trim());
  return taken + clock + answers;
};

/** "0.4 to 21.3 days". */
export const rangeWords = (least: number, most: number, unit: string, locale: string): string => {
  const t = textsNow(dataTexts).dataWords;
  const [from = '', to = ''] = formatLevels([least, most], locale);
  return t.range(from, withUnit(to, unit, locale));
};
