import { useEffect, useEffectEvent, useState } from 'react';

/** Whether what is held or dropped are files. */
export const holdsFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') === true;

const anything = (): boolean => true;

/**
 * Takes what is dropped anywhere on the window for as long as the component is there; what is not accepted is left to the
 * rest of the program. Answers whether something of that kind is held over the window.
 */
export const useWindowDrop = (
  take: (event: DragEvent) => void,
  accepts: (event: DragEvent) => boolean = anything,
): boolean => {
  const [isOver, setOver] = useState(false);
  const over = useEffectEvent((event: DragEvent): void => {
    if (!accepts(event)) return;
    event.preventDefault();
    setOver(true);
  });
  const drop = useEffectEvent((event: DragEvent): void => {
    setOver(false);
    if (!accepts(event)) return;
    event.preventDefault();
    take(event);
  });
  useEffect(() => {
    const onOver = (event: DragEvent): void => over(event);
    const onLeave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent): void => drop(event);
    window.addEventListener('dragover', onOver);
    window.addEventListener('dragleave', onLeave);
    window.addEventListener('drop', onDrop);
    return () => {
      window.removeEventListener('dragover', onOver);
      window.removeEventListener('dragleave', onLeave);
      window.removeEventListener('drop', onDrop);
    };
  }, []);
  return isOver;
};

/** What becomes of a file, or of a text, that is brought in. */
export type TakesTransfer = {
  readonly file: (file: File) => void;
  readonly text: (text: string) => void;
};

const takeTransfer = (data: DataTransfer | null, takes: TakesTransfer): boolean => {
  const file = data?.files[0];
  const text = data?.getData('text/plain') ?? '';
  if (file) takes.file(file);
  else if (text !== '') takes.text(text);
  return file !== undefined || text !== '';
};

/** Takes what is pasted or dropped anywhere on the window. Answers whether something is held over it. */
export const useBrought = (takes: TakesTransfer): boolean => {
  const paste = useEffectEvent((event: ClipboardEvent): void => {
    if (takeTransfer(event.clipboardData, takes)) event.preventDefault();
  });
  useEffect(() => {
    const onPaste = (event: ClipboardEvent): void => paste(event);
    window.addEventListener('paste', onPaste);
    return () => window.removeEventListener('paste', onPaste);
  }, []);
  return useWindowDrop((event) => void takeTransfer(event.dataTransfer, takes));
};
