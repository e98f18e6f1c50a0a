import type { PlainError, Result } from '#shared/core/result';
import type { ColumnSummary } from '#shared/core/statistics/summary';
import type { DataTable, ReadOptions } from '#shared/metric/data-column';

/** Tells how far the reading is: in words, and as a share of 1. */
export type DataProgress = (label: string, share: number) => void;

/** What the data worker does. Columns of numbers are handed over, not copied. */
export type DataTasks = {
  /** Reads the columns of numbers in a text or file; its characters may be UTF-8, UTF-16 or Windows-1252. */
  readonly read: (
    source: Blob,
    options: ReadOptions,
    onProgress: DataProgress,
  ) => Promise<Result<DataTable, PlainError>>;
  readonly summarise: (values: Float64Array) => ColumnSummary;
};
