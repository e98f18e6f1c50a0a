import { expose } from 'comlink';
import { makeExport } from '#shared/interchange/exports';
import type { ExportTasks } from './export-tasks.ts';
import { speakAsWindow } from './speak-as-window.ts';

speakAsWindow();

const tasks: ExportTasks = { make: makeExport };

expose(tasks);
