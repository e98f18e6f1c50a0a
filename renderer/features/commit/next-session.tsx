import { ArrowRight } from 'lucide-react';
import { useState } from 'react';
import { formatDate } from '#shared/core/dates';
import { isBlank } from '#shared/core/text';
import { type CommitTexts, commitTexts } from '#shared/language/commit';
import type { Predecessor, Session } from '#shared/session/session';
import { carriedOn } from '#shared/session/successor';
import { useActions } from '../../components/actions.ts';
import { Button } from '../../components/button.tsx';
import { useFieldSettings } from '../../components/fields/field-settings.tsx';
import { textsNow, useTexts } from '../../components/language.ts';
import { Section } from '../../components/section.tsx';
import { showToast } from '../../components/toast.tsx';
import { useLibraryStore } from '../../storage/library-store.ts';
import { startFollowUp } from '../../storage/successor.ts';
import { useSession, useSessionList } from '../../storage/use-session.ts';
import styles from './commit.module.css';

const Before = ({ predecessor }: { readonly predecessor: Predecessor }) => {
  const { chain: t } = useTexts(commitTexts);
  const { locale } = useFieldSettings();
  const { sessionId, title, date } = predecessor;
  const isHere = useLibraryStore((library) => library.rows.some(({ id }) => id === sessionId));
  const name = isBlank(title) ? t.untitled : title.trim();
  return (
    <p className={styles.before}>
      {t.carriesOn} {isHere ? <a href={`#/session/${sessionId}/commit`}>{name}</a> : <b>{name}</b>}
      {date !== '' && ` ${t.of(formatDate(date, locale))}`}. {t.stayed}
    </p>
  );
};

/** What this session carries on, where it does. */
export const CarriesOn = () => {
  const predecessor = useSession((session) => session.predecessor);
  return predecessor && <Before predecessor={predecessor} />;
};

/** What is open as a part of a sentence: "1 open decision, 2 open actions and 1 parked thought"; empty for nothing. */
const openWords = (count: ReturnType<typeof countOf>, { chain: t }: CommitTexts): string => {
  const parts = [
    ...(count.decisions > 0 ? [t.decisions(count.decisions)] : []),
    ...(count.actions > 0 ? [t.actions(count.actions)] : []),
    ...(count.parkingLot > 0 ? [t.thoughts(count.parkingLot)] : []),
  ];
  const last = parts.pop() ?? '';
  return parts.length === 0 ? last : t.and(parts.join(', '), last);
};

const countOf = (session: Session) => carriedOn(session).count;

/** Begins the next workshop on the same matter, a session of its own, and opens it; says why where it cannot. */
const beginNext = async (): Promise<void> => {
  const begun = await startFollowUp();
  if (!begun.ok) {
    showToast({ message: `${begun.error.message} ${begun.error.todo}`, stay: 20_000 });
    return;
  }
  window.location.hash = `#/session/${begun.value}/frame`;
  showToast({ message: textsNow(commitTexts).chain.begun });
};

/** The way into the next session, and what goes along into it. */
export const NextSession = () => {
  const texts = useTexts(commitTexts);
  const { chain: t } = texts;
  const [isBusy, setBusy] = useState(false);
  const count = useSessionList(countOf);
  const begin = async (): Promise<void> => {
    setBusy(true);
    await beginNext();
    setBusy(false);
  };
  useActions([
    {
      id: 'session.next',
      label: t.begin,
      group: t.group,
      keywords: t.keywords,
      isEnabled: !isBusy,
      run: () => void begin(),
    },
  ]);
  const open = openWords(count, texts);
  return (
    <Section title={t.title}>
      <div className={styles.next}>
        <p>{open === '' ? t.nothingOpen : t.open(open)}</p>
        <Button icon={ArrowRight} isDisabled={isBusy} onPress={() => void begin()}>
          {t.begin}
        </Button>
      </div>
    </Section>
  );
};
