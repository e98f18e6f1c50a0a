import { MessageSquareQuote } from 'lucide-react';
import { useState } from 'react';
import type { Id, OptionalId } from '#shared/core/ids';
import { roundsTexts } from '#shared/language/rounds';
import type { Round } from '#shared/rounds/round';
import { emptyQuote } from '#shared/session/captured';
import { Button } from '../../components/button.tsx';
import { useFieldSettings } from '../../components/fields/field-settings.tsx';
import { SelectField } from '../../components/fields/select-field.tsx';
import { TextAreaField } from '../../components/fields/text-area-field.tsx';
import { useTexts } from '../../components/language.ts';
import { newId } from '../../storage/clock.ts';
import { edit } from '../../storage/edit.ts';
import { usePeople, useSessionList } from '../../storage/use-session.ts';
import styles from './rounds.module.css';

/** What was noted here since the screen was opened. */
const Noted = ({ ids }: { readonly ids: readonly Id[] }) => {
  const t = useTexts(roundsTexts);
  const quotes = useSessionList((session) => session.quotes.filter(({ id }) => ids.includes(id)));
  if (quotes.length === 0) return null;
  return (
    <ul className={styles.quotes} aria-label={t.noted}>
      {quotes.map(({ id, text }) => (
        <li key={id} className={styles.headline}>
          {text}
        </li>
      ))}
    </ul>
  );
};

/** After the spread the discussion: what is said is kept word for word. */
export const Discussion = ({ round }: { readonly round: Round }) => {
  const t = useTexts(roundsTexts);
  const { isReadOnly } = useFieldSettings();
  const people = usePeople();
  const [id, setId] = useState<Id>(newId);
  const [noted, setNoted] = useState<readonly Id[]>([]);
  const quote = useSessionList((session) => session.quotes.find((entry) => entry.id === id));
  const add = (text: string, saidBy: OptionalId): void => {
    if (edit({ type: 'quote.add', item: { ...emptyQuote(id, round.stage, text), saidBy } })) return;
  };
  const change = (changes: { readonly text?: string; readonly saidBy?: OptionalId }): void => {
    if (quote) edit({ type: 'quote.update', id, changes });
    else add(changes.text ?? '', changes.saidBy ?? '');
  };
  if (isReadOnly) return null;
  return (
    <div className={styles.form}>
      <p className={styles.note}>{t.discussionHint}</p>
      <Noted ids={noted} />
      <div className={styles.say}>
        <TextAreaField
          label={t.said}
          voice="serif"
          value={quote?.text ?? ''}
          onChange={(text) => change({ text })}
        />
        <SelectField
          label={t.saidBy}
          options={[
            { value: '', label: t.nobodyNamed },
            ...people.map(({ id: value, name }) => ({ value, label: name })),
          ]}
          value={quote?.saidBy ?? ''}
          placeholder={t.nobodyNamed}
          onChange={(saidBy) => change({ saidBy: saidBy as OptionalId })}
        />
        <Button
          icon={MessageSquareQuote}
          onPress={() => {
            if (!quote || quote.text.trim() === '') return;
            setNoted([...noted, id]);
            setId(newId());
          }}
        >
          {t.note}
        </Button>
      </div>
    </div>
  );
};
