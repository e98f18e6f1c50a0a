import { useState } from 'react';
import { templateUpdateTexts } from '#shared/language/template-update';
import { templatePartTexts } from '#shared/language/templates';
import type { Session } from '#shared/session/session';
import type { ComparedEntry } from '#shared/template/compare';
import { TEMPLATE_PARTS, type TemplatePart } from '#shared/template/content';
import { isTakeable, type TemplateUpdate, updateCommand } from '#shared/template/update';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { CheckboxField } from '../../components/fields/checkbox-field.tsx';
import { textsNow, useTexts } from '../../components/language.ts';
import { Status } from '../../components/status.tsx';
import { showToast } from '../../components/toast.tsx';
import { edit } from '../../storage/edit.ts';
import { useSessionStore } from '../../storage/session-store.ts';
import { useSession } from '../../storage/use-session.ts';
import styles from './templates.module.css';
import { useTemplateUpdate } from './use-template-news.ts';
import { useUpdateWords } from './update-words.ts';

type Words = ReturnType<typeof useUpdateWords>;

const Fields = ({ entry, words }: { readonly entry: ComparedEntry; readonly words: Words }) => {
  const t = useTexts(templateUpdateTexts);
  return (
    <dl>
      {entry.fields.map((field) => (
        <div key={field.field} className={styles.field}>
          <dt className={styles.quiet}>{words.label(field)}</dt>
          <dd>
            <ins>{words.value(field.field, field.to)}</ins>{' '}
            <span className={styles.quiet}>
              {t.was} {words.value(field.field, field.from)}
            </span>
            {field.isKept && <Status kind="idle">{t.kept}</Status>}
          </dd>
        </div>
      ))}
    </dl>
  );
};

const Entry = ({ entry, words }: { readonly entry: ComparedEntry; readonly words: Words }) => {
  const t = useTexts(templateUpdateTexts);
  const kinds = { added: 'now', changed: 'warn', here: 'idle' } as const;
  return (
    <li className={styles.change}>
      <span className={styles.changeHead}>
        <Status kind={kinds[entry.change]}>{t[entry.change]}</Status>
        <span>{`${t.kinds[entry.kind]} ${entry.name}`.trim()}</span>
      </span>
      {entry.fields.length > 0 && <Fields entry={entry} words={words} />}
    </li>
  );
};

const Part = ({
  part,
  entries,
  words,
  isChosen,
  onToggle,
}: {
  readonly part: TemplatePart;
  readonly entries: readonly ComparedEntry[];
  readonly words: Words;
  readonly isChosen: boolean;
  readonly onToggle: () => void;
}) => {
  const t = useTexts(templateUpdateTexts);
  const parts = useTexts(templatePartTexts);
  const count = (change: ComparedEntry['change']): number =>
    entries.filter((entry) => entry.change === change).length;
  const isOffered = entries.some(isTakeable);
  return (
    <section className={styles.section} aria-label={parts.parts[part]}>
      <div className={styles.partHead}>
        <h3>{parts.parts[part]}</h3>
        <span className={styles.quiet}>{t.newCount(count('added'), count('changed'))}</span>
        {count('here') > 0 && <span className={styles.quiet}>{t.hereCount(count('here'))}</span>}
      </div>
      {isOffered && (
        <CheckboxField label={t.takePart(parts.parts[part])} value={isChosen} onChange={onToggle} />
      )}
      <ul>
        {entries.map((entry) => (
          <Entry key={`${entry.kind}/${entry.id}`} entry={entry} words={words} />
        ))}
      </ul>
    </section>
  );
};

const partsOf = (update: TemplateUpdate) =>
  TEMPLATE_PARTS.map((part) => ({
    part,
    entries: update.entries.filter((entry) => entry.part === part),
  })).filter(({ entries }) => entries.some(({ change }) => change !== 'here'));

/** Takes the chosen parts over in one step, and offers the way back. */
const take = (session: Session, update: TemplateUpdate, chosen: ReadonlySet<TemplatePart>): boolean => {
  const t = textsNow(templateUpdateTexts);
  if (!edit(updateCommand(session, update, chosen, t.batch(update.name, update.to)))) return false;
  showToast({
    message: t.done(update.to),
    key: 'template',
    action: { label: t.undo, onPress: () => useSessionStore.getState().undo() },
  });
  return true;
};

/** All parts that can be taken over are, until somebody passes one over. */
const useChosen = (offered: readonly TemplatePart[]) => {
  const [passed, setPassed] = useState<ReadonlySet<TemplatePart>>(new Set());
  return {
    chosen: new Set(offered.filter((part) => !passed.has(part))),
    toggle: (part: TemplatePart): void =>
      setPassed((now) => new Set(now.has(part) ? [...now].filter((one) => one !== part) : [...now, part])),
  };
};

/** Words for what is compared: metrics and tasks go by their names. */
const useSessionWords = (session: Session): Words => {
  const { unnamed } = useTexts(templateUpdateTexts);
  return useUpdateWords(session.locale, (id) => {
    const metric = session.metrics.find((one) => one.id === id);
    const task = session.phases.flatMap(({ tasks }) => tasks).find((one) => one.id === id);
    return metric?.name ?? task?.name ?? unnamed;
  });
};

const Open = ({ update, onClose }: { readonly update: TemplateUpdate; readonly onClose: () => void }) => {
  const t = useTexts(templateUpdateTexts);
  const session = useSession((one) => one);
  const shown = partsOf(update);
  const offered = shown.filter(({ entries }) => entries.some(isTakeable)).map(({ part }) => part);
  const { chosen, toggle } = useChosen(offered);
  const words = useSessionWords(session);
  return (
    <Dialog
      title={t.title}
      size="lg"
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t.cancel}</Button>
          <Button
            kind="main"
            onPress={() => {
              if (take(session, update, chosen)) onClose();
            }}
          >
            {chosen.size === 0 ? t.nothingChosen : t.take}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <p>{t.between(update.name, update.from, update.to)}</p>
        {shown.length === 0 && <p>{t.nothing}</p>}
        {shown.map(({ part, entries }) => (
          <Part
            key={part}
            part={part}
            entries={entries}
            words={words}
            isChosen={chosen.has(part)}
            onToggle={() => toggle(part)}
          />
        ))}
      </div>
    </Dialog>
  );
};

/** What the newer template has otherwise than the session, to be taken over part by part. */
export const UpdateDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const update = useTemplateUpdate();
  return update && <Open update={update} onClose={onClose} />;
};
