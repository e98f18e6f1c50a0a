import { memo } from 'react';
import type { Id } from '#shared/core/ids';
import { commitTexts } from '#shared/language/commit';
import { emptyQuote, type Quote } from '#shared/session/captured';
import { PersonCell } from '../../bound-fields/person-cell.tsx';
import { Row, Rows } from '../../components/fields/rows.tsx';
import { TextAreaField } from '../../components/fields/text-area-field.tsx';
import { useTexts } from '../../components/language.ts';
import { Section } from '../../components/section.tsx';
import { newId } from '../../storage/clock.ts';
import { deleteWithUndo, edit } from '../../storage/edit.ts';
import { useSession, useSessionList } from '../../storage/use-session.ts';
import styles from './commit.module.css';
import { type OnGoTo, Origin } from './origin.tsx';

const addQuote = (index: number): Id | null => {
  const id = newId();
  return edit({ type: 'quote.add', item: emptyQuote(id, 'commit'), index }) ? id : null;
};

type RowProps = { readonly id: Id; readonly number: number; readonly onGoTo: OnGoTo };

const QuoteRow = memo(({ id, number, onGoTo }: RowProps) => {
  const { quotes: t } = useTexts(commitTexts);
  const item = useSession((session) => session.quotes.find((entry) => entry.id === id));
  if (!item) return null;
  const which = t.one(number);
  const update = (changes: Partial<Omit<Quote, 'id'>>) => ({ type: 'quote.update', id, changes }) as const;
  return (
    <Row
      id={id}
      name={which}
      onDelete={() => deleteWithUndo({ type: 'quote.remove', id }, which)}
      below={<Origin stage={item.stage} onGoTo={onGoTo} />}
    >
      <TextAreaField
        label={t.text(which)}
        isLabelHidden
        isOneLine
        rows={1}
        size="cell"
        voice="serif"
        placeholder={t.textHint}
        value={item.text}
        path={`quotes/${id}/text`}
        onChange={(text) => edit(update({ text }))}
      />
      <PersonCell
        label={t.who(which)}
        size="cell"
        placeholder={t.whoHint}
        role="operations"
        value={item.saidBy}
        path={`quotes/${id}/saidBy`}
        change={(saidBy) => update({ saidBy })}
      />
    </Row>
  );
});
QuoteRow.displayName = 'QuoteRow';

/** What was said, word for word, and by whom. */
export const Quotes = ({ onGoTo }: { readonly onGoTo: OnGoTo }) => {
  const { quotes: t } = useTexts(commitTexts);
  const ids = useSessionList((session) => session.quotes.map((entry) => entry.id));
  return (
    <Section title={t.title} count={ids.length === 0 ? undefined : String(ids.length)}>
      {ids.length === 0 && <p className={styles.none}>{t.none}</p>}
      <Rows
        label={t.title}
        columns={[{ label: t.columns.said }, { label: t.columns.saidBy }]}
        layout={styles.quoteLayout ?? ''}
        ids={ids}
        onAdd={addQuote}
        addLabel={t.add}
        path="quotes"
      >
        {ids.map((id, position) => (
          <QuoteRow key={id} id={id} number={position + 1} onGoTo={onGoTo} />
        ))}
      </Rows>
    </Section>
  );
};
