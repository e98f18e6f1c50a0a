import { useEffect, useRef } from 'react';
import { libraryImportTexts } from '#shared/language/library-import';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { useTexts } from '../../components/language.ts';
import { Progress } from '../../components/progress.tsx';
import styles from './import-dialog.module.css';
import { ImportIntake } from './import-intake.tsx';
import { ImportMap } from './import-map.tsx';
import { countText } from './library-words.ts';
import { failureOf, type Import, useImport } from './use-import.ts';

const Actions = ({ list, onClose }: { readonly list: Import; readonly onClose: () => void }) => {
  const t = useTexts(libraryImportTexts);
  const { state } = list;
  if (state.step !== 'map') return <Button onPress={onClose}>{t.cancel}</Button>;
  const good = state.check?.good ?? 0;
  return (
    <>
      <Button onPress={list.startAgain}>{t.other}</Button>
      <Button onPress={onClose}>{t.cancel}</Button>
      <Button kind="main" isDisabled={good === 0} onPress={list.take}>
        {t.take(good, countText(good))}
      </Button>
    </>
  );
};

const Step = ({ list }: { readonly list: Import }) => {
  const t = useTexts(libraryImportTexts);
  const { state } = list;
  switch (state.step) {
    case 'ask':
      return <ImportIntake takes={list} problem={failureOf(state)} />;
    case 'reading':
      return <Progress label={t.reading} onCancel={list.startAgain} />;
    case 'map':
      return <ImportMap state={state} list={list} />;
    case 'taking':
      return (
        <Progress
          label={t.taking(countText(state.done), countText(state.of))}
          value={state.done}
          max={state.of}
          onCancel={list.cancel}
        />
      );
  }
};

/** Makes draft sessions of a list: a file, what was dropped, or what was pasted. */
export const ImportDialog = ({
  file,
  onClose,
}: {
  readonly file: File | null;
  readonly onClose: () => void;
}) => {
  const t = useTexts(libraryImportTexts);
  const list = useImport(onClose);
  const { step } = list.state;
  const part = useRef<HTMLDivElement>(null);
  const brought = useRef(false);
  const { bring } = list;
  useEffect(() => {
    if (file && !brought.current) bring(file, file.name);
    brought.current = true;
  }, [file, bring]);
  useEffect(() => {
    // What was pressed goes away with its step. Without the focus, the dialog would not hear the keyboard.
    if (document.activeElement === document.body) part.current?.focus();
  }, [step]);
  const isBusy = step === 'taking';
  return (
    <Dialog
      title={t.title}
      size="xl"
      isOpen
      onClose={onClose}
      isDismissable={!isBusy}
      actions={isBusy ? undefined : <Actions list={list} onClose={onClose} />}
    >
      <div ref={part} tabIndex={-1} className={styles.step}>
        <Step list={list} />
      </div>
    </Dialog>
  );
};
