import { useState } from 'react';
import type { Id } from '#shared/core/ids';
import { err, type PlainError, type Result } from '#shared/core/result';
import { isBlank } from '#shared/core/text';
import { readTaskList, type TaskList, taskListCommand } from '#shared/interchange/task-list/read-task-list';
import { interchangeTexts, type InterchangeTexts } from '#shared/language/interchange';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { textsNow, useTexts } from '../../components/language.ts';
import { showToast } from '../../components/toast.tsx';
import { host } from '../../host/host.ts';
import { newId } from '../../storage/clock.ts';
import { edit } from '../../storage/edit.ts';
import { useExchange } from '../../storage/use-exchange.ts';
import { useSelection } from '../../storage/use-selection.ts';
import { currentSession, useSession } from '../../storage/use-session.ts';
import { decodeText } from '../../workers/decode-text.ts';
import { ListIntake } from './list-intake.tsx';
import { addedText, ListPreview } from './list-preview.tsx';

const MAX_BYTES = 4 * 1024 * 1024;

const tooLarge = (t: InterchangeTexts['importTasksDialog']): PlainError => ({
  code: 'too-large',
  message: t.tooLarge.message,
  todo: t.tooLarge.todo,
});

const notText = (t: InterchangeTexts['importTasksDialog']): PlainError => ({
  code: 'not-text',
  message: t.notText.message,
  todo: t.notText.todo,
});

const noPhase = (t: InterchangeTexts['importTasksDialog']): PlainError => ({
  code: 'no-phase',
  message: t.noPhase.message,
  todo: t.noPhase.todo,
});

/** The text of a file that the person chooses; null when they think better of it. */
const openList = async (): Promise<Result<string, PlainError> | null> => {
  const t = textsNow(interchangeTexts).importTasksDialog;
  const opened = await host.files.open({ kind: 'table', maxBytes: MAX_BYTES });
  if (opened === null) return null;
  if (opened.bytes === null) return err(tooLarge(t));
  const text = decodeText(opened.bytes);
  return text.ok ? text : err(notText(t));
};

const readList = (text: string, into: Id | ''): Result<TaskList, PlainError> => {
  const t = textsNow(interchangeTexts).importTasksDialog;
  const session = currentSession();
  const phase = session.phases.find(({ id }) => id === into);
  return phase ? readTaskList(text, { session, into: phase, newId }) : err(noPhase(t));
};

/** Adds the good lines as one step to undo. */
const add = ({ lines }: TaskList, onDone: () => void): void => {
  const command = taskListCommand(lines);
  if (command === null || !edit(command)) return;
  useExchange.getState().keepList('');
  onDone();
  showToast({
    message: addedText(lines),
  });
};

const useImport = () => {
  const { list: text, keepList } = useExchange();
  const phases = useSession((session) => session.phases);
  const chosen = useSelection((selection) => selection.phaseId);
  const [wanted, setInto] = useState<Id | ''>('');
  const [read, setRead] = useState<TaskList | null>(null);
  const [problem, setProblem] = useState<PlainError | null>(null);
  const into: Id | '' =
    (phases.find(({ id }) => id === (wanted === '' ? chosen : wanted)) ?? phases[0])?.id ?? '';
  const take = (list: string): void => {
    keepList(list);
    const result = readList(list, into);
    setProblem(result.ok ? null : result.error);
    setRead(result.ok ? result.value : null);
  };
  const open = async (): Promise<void> => {
    const opened = await openList();
    if (opened === null) return;
    if (opened.ok) take(opened.value);
    else setProblem(opened.error);
  };
  return { text, keepList, phases, into, setInto, read, setRead, problem, take, open };
};

/** Brings tasks in from a spreadsheet or another tool: a list, then what becomes of each line, then one step to undo. */
export const ImportTasksDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const t = useTexts(interchangeTexts).importTasksDialog;
  const { text, keepList, phases, into, setInto, read, setRead, problem, take, open } = useImport();
  const count = read?.lines.filter(({ task }) => task !== null).length ?? 0;
  const actions =
    read === null ? (
      <>
        <Button onPress={onClose}>{t.cancel}</Button>
        <Button kind="main" isDisabled={isBlank(text)} onPress={() => take(text)}>
          {t.read}
        </Button>
      </>
    ) : (
      <>
        <Button autoFocus={count === 0} onPress={() => setRead(null)}>
          {t.back}
        </Button>
        <Button kind="main" autoFocus={count > 0} isDisabled={count === 0} onPress={() => add(read, onClose)}>
          {t.add(count)}
        </Button>
      </>
    );
  return (
    <Dialog title={t.title} size="xl" isOpen onClose={onClose} actions={actions}>
      {read === null ? (
        <ListIntake
          list={text}
          problem={problem}
          phases={phases}
          into={into}
          onList={keepList}
          onInto={setInto}
          onOpen={() => void open()}
        />
      ) : (
        <ListPreview list={read} />
      )}
    </Dialog>
  );
};
