import { expose, transfer } from 'comlink';
import { spokenNow } from '#shared/language/say';
import { workerTexts } from '#shared/language/storage';
import { err } from '#shared/core/result';
import { summarise } from '#shared/core/statistics/summary';
import { DATA_SIZE_LIMIT, readColumns, tooLarge } from '#shared/metric/data-column';
import type { DataTasks } from './data-tasks.ts';
import { decodeText } from './decode-text.ts';
import { speakAsWindow } from './speak-as-window.ts';

speakAsWindow();

const read: DataTasks['read'] = async (source, options, onProgress) => {
  if (source.size > DATA_SIZE_LIMIT) return err(tooLarge());
  const { readingRows } = workerTexts[spokenNow()];
  onProgress(readingRows, 0);
  const text = decodeText(new Uint8Array(await source.arrayBuffer()));
  if (!text.ok) return text;
  const table = readColumns(text.value, options, (share) => onProgress(readingRows, share));
  if (!table.ok) return table;
  return transfer(
    table,
    table.value.columns.map(({ values }) => values.buffer),
  );
};

const tasks: DataTasks = { read, summarise };

expose(tasks);
