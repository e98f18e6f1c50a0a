import { ArrowLeft, FileSearch, FolderInput } from 'lucide-react';
import { type DragEvent, useState } from 'react';
import type { PlainError } from '#shared/core/result';
import type { Verification } from '#shared/pdf/report-api';
import { Bar } from '../../components/bar.tsx';
import { Button } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { Notice } from '../../components/notice.tsx';
import { Progress } from '../../components/progress.tsx';
import { Section } from '../../components/section.tsx';
import { useLibraryStore } from '../../storage/library-store.ts';
import { useVerification } from './use-verification.ts';
import { Checks, Signature, Technical, Verdict } from './verdict.tsx';
import styles from './verify.module.css';

type Opening = { readonly onOpenSession: (id: string) => void };

/** The session in the report, taken into the library as a copy: the report's own data stays what it is. */
const AttachedSession = ({ bytes, onOpenSession }: Opening & { readonly bytes: Uint8Array }) => {
  const importCopy = useLibraryStore((store) => store.importCopy);
  const [problem, setProblem] = useState<PlainError | null>(null);
  const open = async (): Promise<void> => {
    const taken = await importCopy(bytes);
    if (taken.ok) onOpenSession(taken.value);
    else setProblem(taken.error);
  };
  return (
    <>
      <p className={styles.quiet}>
        The session that the report was made from is attached to it, with its whole history.
      </p>
      <div>
        <Button icon={FolderInput} onPress={() => void open()}>
          Open the attached session as a copy
        </Button>
      </div>
      {problem && <Notice kind="block" title={problem.message} todo={problem.todo} />}
    </>
  );
};

const Outcome = ({
  name,
  verification,
  onOpenSession,
}: Opening & { readonly name: string; readonly verification: Verification }) => (
  <>
    <Verdict name={name} verification={verification} />
    <Section title="Who signed" count={verification.signatures.length}>
      {verification.signatures.map((signature) => (
        <Signature key={signature.field} signature={signature} />
      ))}
      {verification.signatures.length === 0 && <p className={styles.none}>Nobody.</p>}
    </Section>
    <Section title="What was checked">
      <Checks checks={verification.checks} />
    </Section>
    {verification.sessionFile && (
      <Section title="The session">
        <div className={styles.attached}>
          <AttachedSession bytes={verification.sessionFile} onOpenSession={onOpenSession} />
        </div>
      </Section>
    )}
    <Technical verification={verification} />
  </>
);

/** A file may be dropped anywhere on the main area. */
const useDrop = (onFile: (file: File) => void) => {
  const [isOver, setOver] = useState(false);
  return {
    'data-over': isOver || undefined,
    onDragOver: (event: DragEvent): void => {
      event.preventDefault();
      setOver(true);
    },
    onDragLeave: (): void => setOver(false),
    onDrop: (event: DragEvent): void => {
      event.preventDefault();
      setOver(false);
      const file = event.dataTransfer.files[0];
      if (file) onFile(file);
    },
  };
};

const Step = ({
  verification: { state, choose, cancel },
  onOpenSession,
}: Opening & { readonly verification: ReturnType<typeof useVerification> }) => {
  switch (state.step) {
    case 'choose':
      return (
        <div className={styles.sheet}>
          <EmptyState
            title="Is this report what was signed?"
            text="Choose the PDF, or drop it here. It is checked on this computer and goes nowhere: who signed it, whether anything was changed afterwards, and whether the printed figures follow from the session attached to it."
            action={
              <Button kind="main" icon={FileSearch} onPress={() => void choose()}>
                Choose a PDF
              </Button>
            }
          />
        </div>
      );
    case 'checking':
      return <Progress label={`Checking ${state.name}`} onCancel={cancel} />;
    case 'failed':
      return <Notice kind="block" title={state.problem.message} todo={state.problem.todo} />;
    case 'checked':
      return <Outcome name={state.name} verification={state.verification} onOpenSession={onOpenSession} />;
  }
};

/** Checks a report that somebody sent: is it signed, was it changed, do its figures follow from its data. */
export const VerifyScreen = ({
  onBack,
  onOpenSession,
}: Opening & {
  readonly onBack: () => void;
}) => {
  const verification = useVerification();
  const { state, choose } = verification;
  const drop = useDrop((file) => void verification.drop(file));
  return (
    <div className={styles.screen}>
      <Bar />
      <main id="main" className={styles.main} tabIndex={-1} data-region="main" {...drop}>
        <header className={styles.head}>
          <h1>Verify a report</h1>
          <div className={styles.actions}>
            {(state.step === 'checked' || state.step === 'failed') && (
              <Button icon={FileSearch} onPress={() => void choose()}>
                Choose another PDF
              </Button>
            )}
            <Button icon={ArrowLeft} onPress={onBack}>
              Back to the library
            </Button>
          </div>
        </header>
        <Step verification={verification} onOpenSession={onOpenSession} />
      </main>
    </div>
  );
};
