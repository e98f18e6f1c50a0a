import { FileDown } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import type { PlainError } from '#shared/core/result';
import { reportTexts, type ReportTexts } from '#shared/language/report';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { textsNow, useTexts } from '../../components/language.ts';
import { Notice } from '../../components/notice.tsx';
import { useSigner } from '../../signing/use-signer.tsx';
import { DoneStep, MakingStep } from './export-steps.tsx';
import { ExportSummary } from './export-summary.tsx';
import { LookPart } from './look-part.tsx';
import { MissingText } from './missing-text.tsx';
import { OtherFormatsPart } from './other-formats-part.tsx';
import styles from './report.module.css';
import { type ExportState, useExport } from './use-export.ts';
import { type TextCheck, useTextCheck } from './use-text-check.ts';

const Problem = ({ problem }: { readonly problem: PlainError }) => (
  <Notice kind="block" title={problem.message} todo={problem.todo} />
);

const titles = (t: ReportTexts['exportDialog']): Readonly<Record<ExportState['step'], string>> => ({
  ready: t.titles.ready,
  failed: t.titles.ready,
  making: t.titles.making,
  unsaved: t.titles.unsaved,
  done: t.titles.done,
});

const role = (t: ReportTexts['exportDialog']) =>
  ({
    field: 'facilitator',
    words: { sign: t.sign, create: t.create },
    icon: FileDown,
  }) as const;

type Exporting = ReturnType<typeof useExport>;
type Signer = ReturnType<typeof useSigner>;

/** What the dialog is opened for: the signed report, or what other programs read. */
type Start = 'report' | 'formats';

type Shown = {
  readonly exporting: Exporting;
  readonly signer: Signer;
  readonly missing: TextCheck;
  readonly startsAt: Start;
};

/** All that can be exported, the signed report first. */
const Choices = ({ signer, missing, startsAt }: Omit<Shown, 'exporting'>) => {
  const t = useTexts(reportTexts).exportDialog;
  return (
    <>
      <section className={styles.report} aria-labelledby="export-report">
        <h3 id="export-report" className={styles.title}>
          {t.signedReport}
        </h3>
        <p className={styles.quiet}>{t.signedText}</p>
        {missing !== null && missing.length > 0 && <MissingText missing={missing} />}
        <div className={styles.columns}>
          <div className={styles.body}>
            <ExportSummary />
            {signer.part}
          </div>
          <LookPart />
        </div>
      </section>
      <OtherFormatsPart isPointedTo={startsAt === 'formats'} />
    </>
  );
};

const Steps = ({ exporting: { state, cancel }, ...rest }: Shown) => {
  const t = useTexts(reportTexts).exportDialog;
  switch (state.step) {
    case 'ready':
    case 'failed':
      return (
        <>
          {state.step === 'failed' && <Problem problem={state.problem} />}
          <Choices {...rest} />
        </>
      );
    case 'making':
      return <MakingStep state={state} onCancel={cancel} />;
    case 'unsaved':
      return <p>{t.unsaved}</p>;
    case 'done':
      return <DoneStep state={state} />;
  }
};

const actionsOf = ({ exporting, signer, missing }: Shown, close: ReactNode): ReactNode => {
  const t = textsNow(reportTexts).exportDialog;
  const { state, save } = exporting;
  switch (state.step) {
    case 'ready':
    case 'failed':
      return missing === null || missing.length === 0 ? (
        signer.action
      ) : (
        <Button kind="main" icon={FileDown} isDisabled>
          {t.sign}
        </Button>
      );
    case 'making':
      return undefined;
    case 'unsaved':
      return (
        <>
          {close}
          <Button kind="main" icon={FileDown} onPress={() => void save(state)}>
            {t.choosePlace}
          </Button>
        </>
      );
    case 'done':
      return close;
  }
};

/**
 * The one place where files leave the program: the signed report with what will be in it, how it looks and who signs it,
 * and below it the files for other programs.
 */
export const ExportDialog = ({
  isOpen,
  onClose,
  startsAt = 'report',
}: {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly startsAt?: Start;
}) => {
  const t = useTexts(reportTexts).exportDialog;
  const exporting = useExport();
  const signer = useSigner(role(t), exporting.start);
  const missing = useTextCheck();
  const { step } = exporting.state;
  const stepRef = useRef<HTMLDivElement>(null);
  // The button that was pressed goes away with its step. Without the focus, the dialog would not hear Escape.
  useEffect(() => {
    if (isOpen && document.activeElement === document.body) stepRef.current?.focus();
  }, [isOpen, step]);
  const shown = { exporting, signer, missing, startsAt };
  const isChoosing = step === 'ready' || step === 'failed';
  return (
    <Dialog
      title={titles(t)[step]}
      size={isChoosing ? 'xl' : 'md'}
      isOpen={isOpen}
      onClose={onClose}
      isDismissable={step !== 'making'}
      editsSession={isChoosing}
      actions={actionsOf(shown, <Button onPress={onClose}>{t.close}</Button>)}
    >
      <div ref={stepRef} tabIndex={-1} className={styles.body} data-step={step}>
        <Steps {...shown} />
      </div>
    </Dialog>
  );
};
