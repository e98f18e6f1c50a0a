import { ArrowLeft, FileSearch, FolderInput } from 'lucide-react';
import { type DragEvent, useEffect, useRef, useState } from 'react';
import type { PlainError } from '#shared/core/result';
import type { Verification } from '#shared/pdf/report-api';
import { verifyTexts } from '#shared/language/verify';
import { Bar } from '../../components/bar.tsx';
import { Button } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { CheckboxField } from '../../components/fields/checkbox-field.tsx';
import { useTexts } from '../../components/language.ts';
import { Notice } from '../../components/notice.tsx';
import { Progress } from '../../components/progress.tsx';
import { Section } from '../../components/section.tsx';
import { CountersignOffer } from '../../signing/countersign-offer.tsx';
import { useSigners } from '../../signing/use-signers.ts';
import { useLibraryStore } from '../../storage/library-store.ts';
import { Signature } from './signature.tsx';
import { type Source, useVerification } from './use-verification.ts';
import { Checks, Technical, Verdict } from './verdict.tsx';
import styles from './verify.module.css';

type Waited = {
  readonly source: Source;
  readonly verification: Verification;
  readonly onSigned: (signed: Source) => void;
};

type Opening = { readonly onOpenSession: (id: string) => void };

/** The session in the report, taken into the library as a copy: the report's own data stays what it is. */
const AttachedSession = ({ bytes, onOpenSession }: Opening & { readonly bytes: Uint8Array }) => {
  const t = useTexts(verifyTexts).verifyScreen;
  const importCopy = useLibraryStore((store) => store.importCopy);
  const [problem, setProblem] = useState<PlainError | null>(null);
  const open = async (): Promise<void> => {
    const taken = await importCopy(bytes);
    if (taken.ok) onOpenSession(taken.value);
    else setProblem(taken.error);
  };
  return (
    <>
      <p className={styles.quiet}>{t.attached}</p>
      <div>
        <Button icon={FolderInput} onPress={() => void open()}>
          {t.openCopy}
        </Button>
      </div>
      {problem && <Notice kind="block" title={problem.message} todo={problem.todo} />}
    </>
  );
};

/** The client's field of a valid sealed report is blank: the client can sign it here. */
const Waiting = ({ source, verification, onSigned }: Waited) => {
  const t = useTexts(verifyTexts).verifyScreen;
  const seal = verification.signatures.find(({ field }) => field === 'facilitator');
  const isSigned = verification.signatures.some(({ field }) => field === 'client');
  if (verification.verdict !== 'valid' || isSigned || !seal?.signer) return null;
  return (
    <Notice
      kind="info"
      title={t.notSigned}
      todo={t.notSignedTodo}
      actions={
        <CountersignOffer
          kind="main"
          label={t.sign}
          report={{ ...source, language: verification.language }}
          sealedBy={seal.signer}
          onSigned={onSigned}
        />
      }
    />
  );
};

const Signatures = ({ verification: { signatures } }: { readonly verification: Verification }) => {
  const t = useTexts(verifyTexts).verifyScreen;
  const signers = useSigners();
  return (
    <Section title={t.who} count={signatures.length}>
      {signers &&
        signatures.map((signature) => (
          <Signature key={signature.field} signature={signature} signers={signers} />
        ))}
      {signatures.length === 0 && <p className={styles.none}>{t.nobody}</p>}
    </Section>
  );
};

type Checking = ReturnType<typeof useVerification>;

const Outcome = ({
  checking: { expectsClient, expectClient, take },
  source,
  verification,
  onOpenSession,
}: Opening & {
  readonly checking: Checking;
  readonly source: Source;
  readonly verification: Verification;
}) => {
  const t = useTexts(verifyTexts).verifyScreen;
  return (
    <>
      <Verdict name={source.name} verification={verification} />
      <CheckboxField label={t.expectsClient} value={expectsClient} onChange={expectClient} />
      <Waiting source={source} verification={verification} onSigned={take} />
      <Signatures verification={verification} />
      <Section title={t.checked}>
        <Checks checks={verification.checks} />
      </Section>
      {verification.sessionFile && (
        <Section title={t.session}>
          <div className={styles.attached}>
            <AttachedSession bytes={verification.sessionFile} onOpenSession={onOpenSession} />
          </div>
        </Section>
      )}
      <Technical verification={verification} />
    </>
  );
};

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

const Step = ({ checking, onOpenSession }: Opening & { readonly checking: Checking }) => {
  const t = useTexts(verifyTexts).verifyScreen;
  const { state, choose, cancel } = checking;
  switch (state.step) {
    case 'choose':
      return (
        <div className={styles.sheet}>
          <EmptyState
            title={t.question}
            text={t.explained}
            action={
              <Button kind="main" icon={FileSearch} onPress={() => void choose()}>
                {t.choose}
              </Button>
            }
          />
        </div>
      );
    case 'checking':
      return <Progress label={t.checking(state.name)} onCancel={cancel} />;
    case 'failed':
      return <Notice kind="block" title={state.problem().message} todo={state.problem().todo} />;
    case 'checked':
      return (
        <Outcome
          checking={checking}
          source={state.source}
          verification={state.verification}
          onOpenSession={onOpenSession}
        />
      );
  }
};

/** Checks a report that somebody sent: is it signed, was it changed, do its figures follow from its data. */
export const VerifyScreen = ({
  onBack,
  onOpenSession,
}: Opening & {
  readonly onBack: () => void;
}) => {
  const t = useTexts(verifyTexts).verifyScreen;
  const checking = useVerification();
  const { state, choose } = checking;
  const drop = useDrop((file) => void checking.drop(file));
  const main = useRef<HTMLElement>(null);
  // What was pressed went away with its step; the keyboard goes on from the answer.
  useEffect(() => {
    if (state.step !== 'choose' && document.activeElement === document.body) main.current?.focus();
  }, [state.step]);
  return (
    <div className={styles.screen}>
      <Bar />
      <main ref={main} id="main" className={styles.main} tabIndex={-1} data-region="main" {...drop}>
        <header className={styles.head}>
          <h1>{t.title}</h1>
          <div className={styles.actions}>
            {(state.step === 'checked' || state.step === 'failed') && (
              <Button icon={FileSearch} onPress={() => void choose()}>
                {t.chooseOther}
              </Button>
            )}
            <Button icon={ArrowLeft} onPress={onBack}>
              {t.back}
            </Button>
          </div>
        </header>
        <Step checking={checking} onOpenSession={onOpenSession} />
      </main>
    </div>
  );
};
