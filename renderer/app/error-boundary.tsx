import { Download, RotateCcw } from 'lucide-react';
import { Component, type ReactNode } from 'react';
import { shellTexts } from '#shared/language/shell';
import { textsNow } from '../components/language.ts';
import { EmptyState } from '../components/empty-state.tsx';
import { LinkButton, PlainButton } from '../components/plain-button.tsx';
import styles from './error-boundary.module.css';

type Props = {
  /** Saves the open session to a file; absent where none is open. */
  readonly onExport?: (() => void) | undefined;
  /** When this changes, the screen is tried again. */
  readonly resetKey: string;
  readonly children: ReactNode;
};

type State = { readonly error: Error | null; readonly resetKey: string };

/**
 * Where a defect in a screen ends: the words of the room are stored apart from the screen, so nothing is lost, and they
 * can be taken away as a file. (React offers error boundaries only as a class.)
 */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { error: null, resetKey: this.props.resetKey };

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  static getDerivedStateFromProps(props: Props, state: State): Partial<State> | null {
    return props.resetKey === state.resetKey ? null : { error: null, resetKey: props.resetKey };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    const { onExport } = this.props;
    const { stopped: t } = textsNow(shellTexts);
    return (
      <main id="main" className={styles.screen} tabIndex={-1} data-region="main">
        <div className={styles.sheet} role="alert">
          <EmptyState
            title={t.title}
            text={onExport ? t.inSession : t.text}
            action={
              <>
                <PlainButton kind="main" icon={RotateCcw} onClick={() => this.setState({ error: null })}>
                  {t.again}
                </PlainButton>
                {onExport && (
                  <PlainButton icon={Download} onClick={onExport}>
                    {t.export}
                  </PlainButton>
                )}
                <LinkButton href="#/">{t.library}</LinkButton>
              </>
            }
          />
          <details className={styles.details}>
            <summary>{t.details}</summary>
            <pre>{error.stack ?? error.message}</pre>
          </details>
        </div>
      </main>
    );
  }
}
