import { FileDown } from 'lucide-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { safeFileName } from '#shared/core/file-name';
import type { PlainError } from '#shared/core/result';
import { FILE_ENDINGS } from '#shared/host/host-api';
import type { IdentitySubject } from '#shared/pdf/report-api';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { Notice } from '../../components/notice.tsx';
import { showToast } from '../../components/toast.tsx';
import { host } from '../../host/host.ts';
import { useSessionStore } from '../../storage/session-store.ts';
import { DoneStep, MakingStep } from './export-steps.tsx';
import { ExportSummary } from './export-summary.tsx';
import { IDENTITY_FORM, IdentityFacts, IdentityForm } from './identity-part.tsx';
import styles from './report.module.css';
import { type ExportState, useExport } from './use-export.ts';
import { useIdentity } from './use-identity.ts';

/** Saves the session itself: to go on elsewhere, to keep, or to hand over. */
const saveSessionFile = async (): Promise<void> => {
  const { open, exportFile } = useSessionStore.getState();
  if (!open) return;
  const suggestedName = safeFileName(open.session.title, FILE_ENDINGS.session);
  const answer = await host.files.save({ kind: 'session', suggestedName, bytes: await exportFile() });
  if (answer.saved) showToast({ message: `Saved as ${answer.name}.` });
};

const Problem = ({ problem }: { readonly problem: PlainError }) => (
  <Notice kind="block" title={problem.message} todo={problem.todo} />
);

const TITLES: Readonly<Record<ExportState['step'], string>> = {
  ready: 'Export the report',
  failed: 'Export the report',
  making: 'Making the report',
  unsaved: 'The report is ready',
  done: 'The report is exported',
};

/** Who signs: what is known, or the form; and the buttons that go with it. */
const useSigner = (onStart: ReturnType<typeof useExport>['start']) => {
  const { identity, make } = useIdentity();
  const [isReplacing, setReplacing] = useState(false);
  const [problem, setProblem] = useState<PlainError | null>(null);
  const [isBusy, setBusy] = useState(false);

  const create = async (subject: IdentitySubject): Promise<void> => {
    setBusy(true);
    const made = await make(subject);
    setBusy(false);
    setProblem(made.ok ? null : made.error);
    if (!made.ok) return;
    setReplacing(false);
    await onStart(made.value);
  };

  if (identity.state === 'loading') return { part: null, action: null };
  if (identity.state === 'known' && !isReplacing) {
    const { known } = identity;
    return {
      part: <IdentityFacts info={known.info} onReplace={() => setReplacing(true)} />,
      action: (
        <Button kind="main" icon={FileDown} onPress={() => void onStart(known)}>
          Sign and save the PDF
        </Button>
      ),
    };
  }
  return {
    part: (
      <>
        {identity.state === 'failed' && <Problem problem={identity.problem} />}
        <IdentityForm onSubmit={(subject) => void create(subject)} />
        {problem && <Problem problem={problem} />}
      </>
    ),
    action: (
      <Button kind="main" icon={FileDown} type="submit" form={IDENTITY_FORM} isDisabled={isBusy}>
        Create the identity and sign
      </Button>
    ),
  };
};

type Exporting = ReturnType<typeof useExport>;
type Signer = ReturnType<typeof useSigner>;

const Steps = ({ exporting, signer }: { readonly exporting: Exporting; readonly signer: Signer }) => {
  const { state, cancel } = exporting;
  switch (state.step) {
    case 'ready':
    case 'failed':
      return (
        <>
          {state.step === 'failed' && <Problem problem={state.problem} />}
          <ExportSummary />
          {signer.part}
        </>
      );
    case 'making':
      return <MakingStep state={state} onCancel={cancel} />;
    case 'unsaved':
      return <p>The report is made and signed. It is not saved yet: no place was chosen.</p>;
    case 'done':
      return <DoneStep state={state} />;
  }
};

const actionsOf = ({ state, save }: Exporting, signer: Signer, close: ReactNode): ReactNode => {
  switch (state.step) {
    case 'ready':
    case 'failed':
      return (
        <>
          <Button onPress={() => void saveSessionFile()}>Save the session file instead</Button>
          {signer.action}
        </>
      );
    case 'making':
      return undefined;
    case 'unsaved':
      return (
        <>
          {close}
          <Button kind="main" icon={FileDown} onPress={() => void save(state.report)}>
            Choose a place
          </Button>
        </>
      );
    case 'done':
      return close;
  }
};

/** Exports the open session: what will be in the file, who signs it, the making of it, and where it went. */
export const ExportDialog = ({
  isOpen,
  onClose,
}: {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}) => {
  const exporting = useExport();
  const signer = useSigner(exporting.start);
  const { step } = exporting.state;
  const stepRef = useRef<HTMLDivElement>(null);
  // The button that was pressed goes away with its step. Without the focus, the dialog would not hear Escape.
  useEffect(() => {
    if (isOpen && document.activeElement === document.body) stepRef.current?.focus();
  }, [isOpen, step]);
  return (
    <Dialog
      title={TITLES[step]}
      isOpen={isOpen}
      onClose={onClose}
      isDismissable={step !== 'making'}
      actions={actionsOf(exporting, signer, <Button onPress={onClose}>Close</Button>)}
    >
      <div ref={stepRef} tabIndex={-1} className={styles.body} data-step={step}>
        <Steps exporting={exporting} signer={signer} />
      </div>
    </Dialog>
  );
};
