import { BadgeCheck, FileDown, PenLine } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import type { CertificateInfo } from '#shared/pdf/report-api';
import { signedSentence } from '#shared/pdf/signing-words';
import { signingTexts, type SigningTexts } from '#shared/language/signing';
import { termsTexts } from '#shared/language/terms';
import { Button } from '../components/button.tsx';
import { Dialog } from '../components/dialog.tsx';
import { textsNow, useTexts } from '../components/language.ts';
import { Notice } from '../components/notice.tsx';
import { Progress } from '../components/progress.tsx';
import { Status } from '../components/status.tsx';
import { useSigner } from './use-signer.tsx';
import { type CountersignState, type SealedReport, useCountersign } from './use-countersign.ts';
import styles from './signing.module.css';

const titles = (
  t: SigningTexts['countersignDialog'],
): Readonly<Record<CountersignState['step'], string>> => ({
  ready: t.titles.ready,
  failed: t.titles.ready,
  signing: t.titles.signing,
  unsaved: t.titles.unsaved,
  done: t.titles.done,
});

const role = (t: SigningTexts['countersignDialog']) =>
  ({
    field: 'client',
    words: { sign: t.sign, create: t.create },
    icon: PenLine,
  }) as const;

type SealedBy = Pick<CertificateInfo, 'name' | 'organisation' | 'fingerprint'>;

/** What is signed, and after whom. */
const Sentence = ({
  report: { name, language },
  sealedBy,
}: {
  readonly report: SealedReport;
  readonly sealedBy: SealedBy;
}) => {
  const t = useTexts(signingTexts).countersignDialog;
  const terms = useTexts(termsTexts);
  return (
    <section className={styles.part} aria-label={t.what}>
      <p className={styles.sentence}>{terms.quoted(signedSentence('client', language))}</p>
      <p className={styles.quiet}>
        {t.sentence(
          name,
          sealedBy.organisation === '' ? sealedBy.name : `${sealedBy.name} (${sealedBy.organisation})`,
        )}
      </p>
    </section>
  );
};

type Countersigning = ReturnType<typeof useCountersign>;

const Saved = ({ report }: { readonly report: SealedReport }) => {
  const t = useTexts(signingTexts).countersignDialog;
  return (
    <>
      <Status kind="ok" icon={BadgeCheck}>
        {t.saved}
      </Status>
      <p className={styles.name}>{report.name}</p>
      <p className={styles.quiet}>{t.both}</p>
    </>
  );
};

const Step = ({
  countersigning: { state, cancel },
  children,
}: {
  readonly countersigning: Countersigning;
  /** What is signed and by whom. */
  readonly children: ReactNode;
}) => {
  const t = useTexts(signingTexts).countersignDialog;
  switch (state.step) {
    case 'ready':
      return children;
    case 'failed':
      return (
        <>
          <Notice kind="block" title={state.problem.message} todo={state.problem.todo} />
          {children}
        </>
      );
    case 'signing':
      return <Progress label={t.signing} onCancel={cancel} />;
    case 'unsaved':
      return <p>{t.unsaved}</p>;
    case 'done':
      return <Saved report={state.report} />;
  }
};

const actionsOf = ({ state, save }: Countersigning, signing: ReactNode, onFinish: () => void): ReactNode => {
  const t = textsNow(signingTexts).countersignDialog;
  switch (state.step) {
    case 'ready':
    case 'failed':
      return signing;
    case 'signing':
      return undefined;
    case 'unsaved':
      return (
        <Button kind="main" icon={FileDown} onPress={() => void save(state.bytes)}>
          {t.choosePlace}
        </Button>
      );
    case 'done':
      return <Button onPress={onFinish}>{t.close}</Button>;
  }
};

/** The client signs a sealed report: who seals it, the sentence, who signs, the signing, and where it went. */
export const CountersignDialog = ({
  report,
  sealedBy,
  onClose,
  onSigned,
}: {
  readonly report: SealedReport;
  readonly sealedBy: SealedBy;
  readonly onClose: () => void;
  /** The report that both have signed, once it is saved and looked at. */
  readonly onSigned: (signed: SealedReport) => void;
}) => {
  const t = useTexts(signingTexts).countersignDialog;
  const countersigning = useCountersign(report);
  const { state, start } = countersigning;
  const signer = useSigner({ ...role(t), barred: sealedBy.fingerprint }, start);
  const stepRef = useRef<HTMLDivElement>(null);
  // The button that was pressed goes away with its step. Without the focus, the dialog would not hear Escape.
  useEffect(() => {
    if (document.activeElement === document.body) stepRef.current?.focus();
  }, [state.step]);
  const finish = (): void => (state.step === 'done' ? onSigned(state.report) : onClose());
  return (
    <Dialog
      title={titles(t)[state.step]}
      isOpen
      onClose={finish}
      isDismissable={state.step !== 'signing'}
      actions={actionsOf(countersigning, signer.action, finish)}
    >
      <div ref={stepRef} tabIndex={-1} className={styles.body} data-step={state.step}>
        <Step countersigning={countersigning}>
          <Sentence report={report} sealedBy={sealedBy} />
          {signer.part}
        </Step>
      </div>
    </Dialog>
  );
};
