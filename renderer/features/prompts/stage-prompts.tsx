import { MessageCircleQuestion, Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { promptTexts } from '#shared/language/template-update';
import type { Prompt } from '#shared/session/captured';
import type { Stage } from '#shared/session/session';
import { Button } from '../../components/button.tsx';
import { TextAreaField } from '../../components/fields/text-area-field.tsx';
import { IconButton } from '../../components/icon-button.tsx';
import { textsNow, useTexts } from '../../components/language.ts';
import { deleteWithUndo, edit } from '../../storage/edit.ts';
import { useSelection } from '../../storage/use-selection.ts';
import { useSessionStore } from '../../storage/session-store.ts';
import { useSessionList } from '../../storage/use-session.ts';
import { addPrompt } from './add-prompt.ts';
import styles from './prompts.module.css';

const removePrompt = ({ id, text }: Prompt): void => {
  deleteWithUndo({ type: 'prompt.remove', id }, textsNow(promptTexts).removed(text.slice(0, 60)));
};

const PromptRow = ({ prompt, place }: { readonly prompt: Prompt; readonly place: number }) => {
  const t = useTexts(promptTexts);
  return (
    <li className={styles.row}>
      <TextAreaField
        label={t.question(place)}
        isLabelHidden
        size="cell"
        voice="serif"
        rows={1}
        path={`prompts/${prompt.id}/text`}
        value={prompt.text}
        onChange={(text) => edit({ type: 'prompt.update', id: prompt.id, changes: { text } })}
      />
      <IconButton icon={Trash2} size="sm" label={t.remove(place)} onPress={() => removePrompt(prompt)} />
    </li>
  );
};

/** Opens by itself when one of its questions is pointed to. */
const useOpen = (prompts: readonly Prompt[]) => {
  const target = useSelection((selection) =>
    prompts.some(({ id }) => selection.target.startsWith(`prompts/${id}/`)) ? selection.target : '',
  );
  const [isOpen, setOpen] = useState(target !== '');
  const [seen, setSeen] = useState(target);
  if (target !== seen) {
    setSeen(target);
    if (target !== '') setOpen(true);
  }
  return [isOpen, setOpen] as const;
};

/** What the facilitator means to ask at this stage: one quiet line above the work, all of it when opened. */
export const StagePrompts = ({ stage }: { readonly stage: Stage }) => {
  const t = useTexts(promptTexts);
  const prompts = useSessionList(({ prompts }) => prompts.filter((prompt) => prompt.stage === stage));
  const isReadOnly = useSessionStore((store) => store.open?.readOnly ?? true);
  const [isOpen, setOpen] = useOpen(prompts);
  const [first] = prompts;
  if (first === undefined) return null;
  return (
    <details className={styles.prompts} open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={styles.head}>
        <MessageCircleQuestion aria-hidden className={styles.icon} />
        <span className={styles.title}>{t.title}</span>
        {!isOpen && <span className={styles.first}>{first.text}</span>}
        {!isOpen && prompts.length > 1 && <span className={styles.more}>{t.more(prompts.length - 1)}</span>}
      </summary>
      <ol className={styles.list}>
        {prompts.map((prompt, at) => (
          <PromptRow key={prompt.id} prompt={prompt} place={at + 1} />
        ))}
      </ol>
      {!isReadOnly && (
        <Button kind="bare" size="sm" icon={Plus} onPress={() => addPrompt(stage)}>
          {t.add}
        </Button>
      )}
    </details>
  );
};
