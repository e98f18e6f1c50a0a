import type { PlainError } from '#shared/core/result';
import { DATA_SIZE_LIMIT, tooLarge } from '#shared/metric/data-column';
import { useBrought } from '../components/window-drop.ts';
import { host } from '../host/host.ts';
import type { Brought } from './use-data-column.ts';

/** Hears what was brought in, and why something could not be. */
export type Takes = {
  readonly take: (brought: Brought) => unknown;
  readonly refuse: (problem: PlainError) => void;
};

/** Takes a text; as a whole, whatever its length: it never becomes the content of a field. */
export const takeText = (text: string, { take, refuse }: Takes): void => {
  if (text.length > DATA_SIZE_LIMIT) refuse(tooLarge());
  else take({ source: { kind: 'clipboard' }, blob: new Blob([text]) });
};

const takeFile = (file: File, { take, refuse }: Takes): void => {
  if (file.size > DATA_SIZE_LIMIT) refuse(tooLarge());
  else take({ source: { kind: 'file', name: file.name }, blob: file });
};

/** Lets the person choose a file. */
export const openFile = async ({ take, refuse }: Takes): Promise<void> => {
  const opened = await host.files.open({ kind: 'table', maxBytes: DATA_SIZE_LIMIT });
  if (opened === null) return;
  if (opened.bytes === null) refuse(tooLarge());
  else take({ source: { kind: 'file', name: opened.name }, blob: new Blob([new Uint8Array(opened.bytes)]) });
};

/** Takes what is pasted or dropped anywhere while the dialog is open. Answers whether something is held over it. */
export const useBroughtData = (takes: Takes): boolean =>
  useBrought({ file: (file) => takeFile(file, takes), text: (text) => takeText(text, takes) });
