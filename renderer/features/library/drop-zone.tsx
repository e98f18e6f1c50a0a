import { FileInput } from 'lucide-react';
import { useEffect, useState } from 'react';
import styles from './drop-zone.module.css';
import { importSessionFile } from './library-actions.ts';

const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') === true;

const take = (event: DragEvent): void => {
  for (const file of event.dataTransfer?.files ?? []) {
    void importSessionFile({
      name: file.name,
      size: file.size,
      bytes: async () => new Uint8Array(await file.arrayBuffer()),
    });
  }
};

/**
 * Takes a session file that is dropped anywhere on the window. An extra, never the only way: the same is behind
 * "Open a session file".
 */
export const DropZone = () => {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const over = (event: DragEvent): void => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent): void => {
      setOver(false);
      if (!hasFiles(event)) return;
      event.preventDefault();
      take(event);
    };
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, []);
  if (!isOver) return null;
  return (
    <div className={styles.veil} aria-hidden>
      <p className={styles.sheet}>
        <FileInput className={styles.icon} />
        Drop the session file to open it
      </p>
    </div>
  );
};
