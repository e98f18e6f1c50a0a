import { libraryImportTexts, type LibraryImportTexts } from '#shared/language/library-import';
import type { PlainError } from '#shared/core/result';
import type { RowProblem } from '#shared/interchange/csv-import/make-session';
import { textsNow } from '../../components/language.ts';
import { countText } from './library-words.ts';

/** Why nothing of a list can be read. */
export type ImportFailure =
  'empty' | 'too-many-rows' | 'too-many-columns' | 'workbook' | 'binary' | 'large' | 'broken';

/** The same in words, with what to do. */
export const failureWords = (code: ImportFailure): PlainError => {
  const { cannot: t } = textsNow(libraryImportTexts);
  const words: Readonly<Record<ImportFailure, readonly [string, string]>> = {
    empty: [t.empty, t.emptyTodo],
    'too-many-rows': [t.tooMany, t.tooManyTodo],
    'too-many-columns': [t.tooMany, t.tooManyTodo],
    workbook: [t.workbook, t.workbookTodo],
    binary: [t.binary, t.binaryTodo],
    large: [t.large, t.largeTodo],
    broken: [t.broken, t.brokenTodo],
  };
  const [message, todo] = words[code];
  return { code, message, todo };
};

/** Why a row cannot be taken, in a sentence. */
export const rowProblemWords = (problem: RowProblem, { problems: t }: LibraryImportTexts): string => {
  switch (problem.code) {
    case 'no-date':
      return t.noDate(problem.text);
    case 'too-long':
      return t.tooLong(problem.heading, countText(problem.length), countText(problem.limit));
    default:
      return t[problem.code];
  }
};

/** What a column is called: by its heading, or by its place where it has none. */
export const columnName = (
  headings: readonly string[],
  at: number,
  { column }: LibraryImportTexts,
): string => {
  const heading = headings[at] ?? '';
  return heading === '' ? column.name(countText(at + 1)) : heading;
};
