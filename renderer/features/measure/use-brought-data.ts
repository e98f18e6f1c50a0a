import { useEffect, useEffectEvent, useState } from 'react';
import type { PlainError } from '#shared/core/result';
import { DATA_SIZE_LIMIT, TOO_LARGE } from '#shared/metric/data-column';
import { host } from '../../host/host.ts';
import type { Brought } from './use-data-column.ts';

/** Hears what was brought in, and why something could not be. */
export type Takes = {
  readonly take: (brought: Brought) => unknown;
  readonly refuse: (problem: PlainError) => void;
};

/** Takes a text; as a whole, whatever its length: it never becomes the content of a field. */
export const takeText = (text: string, { take, refuse }: Takes): void => {
  if (text.length > DATA_SIZE_LIMIT) refuse(TOO_LARGE);
  else take({ source: { kind: 'clipboard' }, blob: new Blob([text]) });
};

const takeFile = (file: File, { take, refuse }: Takes): void => {
  if (file.size > DATA_SIZE_LIMIT) refuse(TOO_LARGE);
  else take({ source: { kind: 'file', name: file.name }, blob: file });
};

/** Lets the person choose a file. */
export const openFile = async ({ take, refuse }: Takes): Promise<void> => {
  const opened = await host.files.open({ kind: 'table', maxBytes: DATA_SIZE_LIMIT });
  if (opened === null) return;
  if (opened.bytes === null) refuse(TOO_LARGE);
  else take({ source: { kind: 'file', name: opened.name }, blob: new Blob([new Uint8Array(opened.bytes)]) });
};

const takeTransfer = (data: DataTransfer | null, takes: Takes): boolean => {
  const file = data?.files[0];
  const text = data?.getData('text/plain') ?? '';
  if (file) takeFile(file, takes);
  else if (text !== '') takeText(text, takes);
  return file !== undefined || text !== '';
};

/** Takes what is pasted or dropped anywhere while the dialog is open. Answers whether something is held over it. */
export const useBroughtData = (takes: Takes): boolean => {
  const [isOver, setOver] = useState(false);
  const onPaste = useEffectEvent((event: ClipboardEvent): void => {
    if (takeTransfer(event.clipboardData, takes)) event.preventDefault();
  });
  const onDrop = useEffectEvent((event: DragEvent): void => {
    setOver(false);
    event.preventDefault();
    takeTransfer(event.dataTransfer, takes);
  });
  useEffect(() => {
    const over = (event: DragEvent): void => {
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent): void => onDrop(event);
    const paste = (event: ClipboardEvent): void => onPaste(event);
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    window.addEventListener('paste', paste);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
      window.removeEventListener('paste', paste);
    };
  }, []);
  return isOver;
};
