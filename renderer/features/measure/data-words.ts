import { formatNumber } from '#shared/core/numbers';
import { withUnit } from '#shared/core/unit-text';
import { type DataSource, formatLevels } from '#shared/metric/baseline-from-data';
import type { DataColumn, UnreadCell } from '#shared/metric/column-builder';
import type { DataTable } from '#shared/metric/data-column';

/** "1 row", "412 rows". */
export const countWords = (count: number, one: string, many: string, locale: string): string =>
  `${formatNumber(count, locale)} ${count === 1 ? one : many}`;

/** "412 rows pasted", "412 rows from intake.csv". */
export const broughtWords = ({ rows }: DataTable, source: DataSource, locale: string): string => {
  const count = countWords(rows, 'row', 'rows', locale);
  return source.kind === 'file' ? `${count} from ${source.name}` : `${count} pasted`;
};

const exampleWords = ({ row, text }: UnreadCell): string => `row ${row} “${text}”`;

/** What the cells without a number hold: "2 empty, 3 no number: row 4 “n/a”, row 9 “?” and more"; blank for none. */
export const withoutNumberWords = (column: DataColumn, locale: string): string => {
  const { empty, unread, examples } = column;
  const named = examples.map(exampleWords).join(', ');
  const more = unread > examples.length ? ' and more' : '';
  return [
    empty === 0 ? '' : `${formatNumber(empty, locale)} empty`,
    unread === 0 ? '' : `${formatNumber(unread, locale)} no number: ${named}${more}`,
  ]
    .filter((part) => part !== '')
    .join(', ');
};

/** In which unit the numbers are taken; they are not converted. */
export const unitWords = (unit: string, column: DataColumn): string => {
  const clock = column.form === 'clock' ? ' Times such as 1:30 were read as hours, 1.5.' : '';
  const answers = column.isYesNo ? ' Yes was read as 1, no as 0.' : '';
  const taken =
    unit.trim() === ''
      ? 'The metric has no unit yet; the numbers are taken as they are.'
      : `In ${unit.trim() === '%' ? 'percent' : unit.trim()}, the metric’s unit; nothing is converted.`;
  return taken + clock + answers;
};

/** "0.4 to 21.3 days". */
export const rangeWords = (least: number, most: number, unit: string, locale: string): string => {
  const [from = '', to = ''] = formatLevels([least, most], locale);
  return `${from} to ${withUnit(to, unit, locale)}`;
};
