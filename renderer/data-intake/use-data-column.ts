import { useEffect, useRef, useState } from 'react';
import type { PlainError, Result } from '#shared/core/result';
import type { ColumnSummary } from '#shared/core/statistics/summary';
import type { DataSource } from '#shared/metric/baseline-from-data';
import type { DataColumn } from '#shared/metric/column-builder';
import { type DataTable, likelyColumn } from '#shared/metric/data-column';
import type { DecimalMark } from '#shared/metric/data-cell';
import { dataTexts } from '#shared/language/data';
import { useTexts } from '../components/language.ts';
import { readData, summariseData } from '../workers/data-client.ts';

/** What was brought in, kept while the dialog is open so that it can be read otherwise. */
export type Brought = { readonly source: DataSource; readonly blob: Blob };

/** A column that was chosen and summarised, with the table around it. */
export type ReadColumn = {
  readonly brought: Brought;
  readonly table: DataTable;
  readonly column: DataColumn;
  readonly summary: ColumnSummary;
};

/** How far the reading of a column is. */
export type DataState =
  | { readonly step: 'ask'; readonly problem: PlainError | null }
  | { readonly step: 'reading'; readonly label: string; readonly share: number | null }
  | { readonly step: 'read'; readonly read: ReadColumn };

const ASK: DataState = { step: 'ask', problem: null };

type SetState = (state: DataState) => void;

/** Pieces of work of which only the newest counts; what fails is said, what was overtaken or cancelled is not. */
const useNewest = (setState: SetState) => {
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  const stop = (): void => {
    running.current?.abort();
    running.current = null;
  };
  const begin = (): AbortController => {
    stop();
    const controller = new AbortController();
    running.current = controller;
    return controller;
  };
  const isNewest = (controller: AbortController): boolean => running.current === controller;
  const result = async <T>(
    controller: AbortController,
    work: Promise<Result<T, PlainError>>,
  ): Promise<T | null> => {
    const done = await work;
    if (!isNewest(controller)) return null;
    if (done.ok) return done.value;
    running.current = null;
    setState({ step: 'ask', problem: done.error });
    return null;
  };
  return { begin, stop, isNewest, result };
};

/** Reading and summarising what a person pastes, opens or drops; one at a time, the newest wins. */
export const useDataColumn = (locale: string) => {
  const t = useTexts(dataTexts).useDataColumn;
  const [state, setState] = useState<DataState>(ASK);
  const newest = useNewest(setState);

  const summarise = async (
    controller: AbortController,
    found: Omit<ReadColumn, 'summary'>,
  ): Promise<void> => {
    setState({ step: 'reading', label: t.workingOut, share: null });
    const summary = await newest.result(controller, summariseData(found.column.values, controller.signal));
    if (summary !== null) setState({ step: 'read', read: { ...found, summary } });
  };

  const take = async (brought: Brought, decimal?: DecimalMark): Promise<void> => {
    const controller = newest.begin();
    setState({ step: 'reading', label: t.reading, share: 0 });
    const onProgress = (label: string, share: number): void => {
      if (newest.isNewest(controller)) setState({ step: 'reading', label, share });
    };
    const options = { locale, ...(decimal === undefined ? {} : { decimal }) };
    const reading = readData(brought.blob, options, { onProgress, signal: controller.signal });
    const table = await newest.result(controller, reading);
    const column = table && likelyColumn(table);
    if (table && column) await summarise(controller, { brought, table, column });
  };

  const choose = async ({ brought, table }: ReadColumn, index: number): Promise<void> => {
    const column = table.columns.find((entry) => entry.index === index);
    if (column) await summarise(newest.begin(), { brought, table, column });
  };

  const refuse = (problem: PlainError | null): void => {
    newest.stop();
    setState({ step: 'ask', problem });
  };

  return { state, take, choose, refuse, startAgain: () => refuse(null) };
};
