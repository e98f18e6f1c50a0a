import { Component, type ReactNode, useEffect, useLayoutEffect } from 'react';
import { Maximize, Moon, Sun, Square } from 'lucide-react';
import { roomTexts } from '#shared/language/presenter';
import type { RoomContent } from '#shared/report/room/room-content';
import { languageNow } from '../../components/language.ts';
import {
  askForStep,
  beRoom,
  listenToFacilitator,
  toggleBlank,
  toggleFullScreen,
  toggleLook,
  useRoom,
} from '../../presenter/room-state.ts';
import { RoomClock } from './room-clock.tsx';
import { RoomBody } from './room-screens.tsx';
import styles from './room.module.css';
import { useAwake } from './use-quiet-pointer.ts';
import { useFit } from './use-fit.ts';

type UnbrokenProps = { readonly content: RoomContent; readonly children: ReactNode };
type UnbrokenState = { readonly isBroken: boolean; readonly content: RoomContent };

/** A defect in one picture leaves a dark screen, never a message to the room; the next picture is tried again. */
class Unbroken extends Component<UnbrokenProps, UnbrokenState> {
  override state: UnbrokenState = { isBroken: false, content: this.props.content };

  static getDerivedStateFromError(): Partial<UnbrokenState> {
    return { isBroken: true };
  }

  static getDerivedStateFromProps(
    { content }: UnbrokenProps,
    state: UnbrokenState,
  ): Partial<UnbrokenState> | null {
    return content === state.content ? null : { isBroken: false, content };
  }

  override render(): ReactNode {
    return this.state.isBroken ? null : this.props.children;
  }
}

/** Whether a picture below needs the height more than the question does. */
const isShort = ({ kind, ...screen }: RoomContent['screen']): boolean =>
  kind === 'plan' || kind === 'metric' || ('scene' in screen && screen.scene !== null);

const Picture = ({ content }: { readonly content: RoomContent }) => {
  const { language, locale, question, screen, timer } = content;
  const heading = useFit<HTMLHeadingElement>(question, 0.4);
  return (
    <>
      <h1 ref={heading} className={styles.question} data-short={isShort(screen) || undefined}>
        {question}
      </h1>
      <RoomBody screen={screen} language={language} />
      {timer && <RoomClock timer={timer} locale={locale} language={language} />}
    </>
  );
};

/** What a hand at the window itself needs; it shows while the pointer moves. */
const Tools = ({ language }: { readonly language: RoomContent['language'] }) => {
  const t = roomTexts[language].tools;
  const isDark = useRoom(({ look }) => look === 'dark');
  return (
    <div className={styles.tools}>
      <button type="button" aria-label={t.blank} title={t.blank} onClick={toggleBlank}>
        <Square aria-hidden />
      </button>
      <button
        type="button"
        aria-label={isDark ? t.light : t.dark}
        title={isDark ? t.light : t.dark}
        onClick={toggleLook}
      >
        {isDark ? <Sun aria-hidden /> : <Moon aria-hidden />}
      </button>
      <button type="button" aria-label={t.fullScreen} title={t.fullScreen} onClick={toggleFullScreen}>
        <Maximize aria-hidden />
      </button>
    </div>
  );
};

/** The keys of a hand-held clicker, and of whoever stands at the window. */
const KEYS: Readonly<Record<string, () => void>> = {
  b: toggleBlank,
  '.': toggleBlank,
  f: toggleFullScreen,
  F11: toggleFullScreen,
  ArrowRight: () => askForStep(1),
  ArrowDown: () => askForStep(1),
  PageDown: () => askForStep(1),
  ArrowLeft: () => askForStep(-1),
  ArrowUp: () => askForStep(-1),
  PageUp: () => askForStep(-1),
};

const useKeys = (): void => {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
      const does = KEYS[event.key.length === 1 ? event.key.toLowerCase() : event.key];
      if (does === undefined) return;
      event.preventDefault();
      does();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
};

/** What the room sees, in a window of its own: ready words and figures from the facilitator's, and nothing else. */
export const PresenterScreen = () => {
  const { content, isBlank, look } = useRoom();
  const isAwake = useAwake();
  const language = content?.language ?? languageNow();
  useKeys();
  useEffect(beRoom, []);
  useEffect(listenToFacilitator, []);
  useLayoutEffect(() => {
    // A blank screen is dark, whatever the room's brightness.
    document.documentElement.dataset.theme = isBlank ? 'dark' : look;
    document.documentElement.lang = language;
  }, [isBlank, look, language]);
  const isShown = content !== null && !isBlank;
  return (
    <main id="main" className={styles.room} data-quiet={!isAwake || undefined}>
      {isShown ? (
        <Unbroken content={content}>
          <Picture content={content} />
        </Unbroken>
      ) : (
        !isBlank && <h1 className={styles.waiting}>{roomTexts[language].waiting}</h1>
      )}
      {isAwake && !isBlank && <Tools language={language} />}
    </main>
  );
};
