import { Keyboard, X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { helpTexts } from '#shared/language/help';
import { runAction } from '../../components/actions.ts';
import { Button } from '../../components/button.tsx';
import { IconButton } from '../../components/icon-button.tsx';
import { useTexts } from '../../components/language.ts';
import styles from './help-sheet.module.css';
import type { HelpTopic } from './help-topic.ts';

const List = ({
  title,
  lines,
}: {
  readonly title: string;
  readonly lines: Readonly<Record<string, string>>;
}) => (
  <>
    <h3 className={styles.heading}>{title}</h3>
    <ul className={styles.lines}>
      {Object.values(lines).map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  </>
);

const Body = ({ topic }: { readonly topic: HelpTopic }) => {
  const t = useTexts(helpTexts);
  const { title, isFor, good, done, traps } = t.topics[topic];
  return (
    <>
      <h2 className={styles.title}>{title}</h2>
      <h3 className={styles.heading}>{t.isFor}</h3>
      <p className={styles.say}>{isFor}</p>
      <List title={t.good} lines={good} />
      <h3 className={styles.heading}>{t.done}</h3>
      <p>{done}</p>
      <List title={t.traps} lines={traps} />
    </>
  );
};

/**
 * Help for what is on the screen, beside the work: it lies where the findings do and follows from stage to stage. It
 * takes the focus when it opens and gives it back.
 */
export const HelpSheet = ({
  topic,
  onClose,
}: {
  readonly topic: HelpTopic;
  readonly onClose: () => void;
}) => {
  const t = useTexts(helpTexts);
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    const element = panel.current;
    element?.focus({ preventScroll: true });
    return () => {
      const isInside = element?.contains(document.activeElement) ?? false;
      const isNowhere = document.activeElement === document.body;
      if ((isInside || isNowhere) && before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <aside
      ref={panel}
      className={styles.sheet}
      data-help-sheet
      data-region="help"
      aria-label={t.helpOn(t.topics[topic].title)}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        onClose();
      }}
    >
      <header className={styles.head}>
        <p className={styles.kicker}>{t.name}</p>
        <IconButton icon={X} label={t.close} onPress={onClose} />
      </header>
      <Body topic={topic} />
      <p className={styles.foot}>
        <Button icon={Keyboard} onPress={() => runAction('app.keyboard')}>
          {t.allKeys}
        </Button>
      </p>
    </aside>
  );
};
