import { Plus, Trash2 } from 'lucide-react';
import { type KeyboardEvent, useLayoutEffect, useRef } from 'react';
import { roundCoverTexts } from '#shared/language/round-cover';
import { Button } from '../../components/button.tsx';
import { TextField } from '../../components/fields/text-field.tsx';
import { IconButton } from '../../components/icon-button.tsx';
import { useTexts } from '../../components/language.ts';
import type { EntryProps } from './entry-props.ts';
import styles from './entry.module.css';

/** The cards, and the focus: in the card that was just begun, and before one that was just deleted. */
const useCards = ({ input, onChange }: Pick<EntryProps, 'input' | 'onChange'>) => {
  const list = useRef<HTMLDivElement>(null);
  const wanted = useRef<number | null>(0);
  const ideas = input.ideas.length === 0 ? [''] : input.ideas;
  const set = (next: readonly string[]): void => onChange({ ideas: [...next] });
  useLayoutEffect(() => {
    if (wanted.current === null) return;
    list.current?.querySelectorAll('input')[wanted.current]?.focus();
    wanted.current = null;
  }, [ideas.length]);
  const add = (after: number): void => {
    wanted.current = after + 1;
    set(ideas.toSpliced(after + 1, 0, ''));
  };
  const remove = (at: number): void => {
    wanted.current = Math.max(0, at - 1);
    set(ideas.toSpliced(at, 1));
  };
  return [list, { ideas, set, add, remove }] as const;
};

/** One card for each idea; Enter begins the next one. */
export const IdeasEntry = (props: EntryProps) => {
  const t = useTexts(roundCoverTexts);
  const [list, { ideas, set, add, remove }] = useCards(props);
  const onKeyDown = (event: KeyboardEvent, at: number): void => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || !(event.target instanceof HTMLInputElement))
      return;
    event.preventDefault();
    add(at);
  };
  return (
    <div ref={list} className={styles.fields}>
      {ideas.map((text, at) => (
        // Cards have no identity before they are kept.
        <div key={at} className={styles.card} onKeyDown={(event) => onKeyDown(event, at)}>
          <TextField
            label={t.idea(String(at + 1))}
            voice="serif"
            value={text}
            onChange={(value) => set(ideas.with(at, value))}
          />
          {ideas.length > 1 && (
            <IconButton icon={Trash2} label={t.removeIdea(String(at + 1))} onPress={() => remove(at)} />
          )}
        </div>
      ))}
      <p className={styles.hint}>{t.ideasHint}</p>
      <div>
        <Button icon={Plus} onPress={() => add(ideas.length - 1)}>
          {t.addIdea}
        </Button>
      </div>
    </div>
  );
};
