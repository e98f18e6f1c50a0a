import { BadgeCheck, FolderOpen, ShieldCheck } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { PlainError } from '#shared/core/result';
import type { Verification } from '#shared/pdf/report-api';
import { reportTexts } from '#shared/language/report';
import { Button } from '../../components/button.tsx';
import { useTexts } from '../../components/language.ts';
import { Notice } from '../../components/notice.tsx';
import { Progress } from '../../components/progress.tsx';
import { Status } from '../../components/status.tsx';
import { host } from '../../host/host.ts';
import { clock } from '../../storage/clock.ts';
import { CountersignOffer } from '../../signing/countersign-offer.tsx';
import { trustedCertificates } from '../../storage/pin-repository.ts';
import { verifySignedReport } from '../../workers/report-client.ts';
import type { MadeReport } from '../../workers/report-tasks.ts';
import styles from './report.module.css';
import type { ExportState } from './use-export.ts';

type Step<K extends ExportState['step']> = Extract<ExportState, { step: K }>;

/** The report is being made. */
export const MakingStep = ({
  state,
  onCancel,
}: {
  readonly state: Step<'making'>;
  readonly onCancel: () => void;
}) => (
  <div className={styles.making}>
    <Progress label={state.label} value={state.share} max={1} onCancel={onCancel} />
  </div>
);

type Checked = { readonly verification: Verification } | { readonly problem: PlainError };

const check = async (report: MadeReport): Promise<Checked> => {
  const trusted = await trustedCertificates().catch(() => []);
  const result = await verifySignedReport({ bytes: report.bytes, trusted, now: clock.now() });
  return result.ok ? { verification: result.value } : { problem: result.error };
};

const Verdict = ({ checked }: { readonly checked: Checked }) => {
  if ('problem' in checked) {
    return <Notice kind="block" title={checked.problem.message} todo={checked.problem.todo} />;
  }
  const { verdict, summary } = checked.verification;
  return <Notice kind={verdict === 'valid' ? 'ok' : 'block'} title={summary} />;
};

/** Checks the report that was just made, from its bytes, as anyone who gets it would. */
const VerifyNow = ({ report }: { readonly report: MadeReport }) => {
  const t = useTexts(reportTexts).exportSteps;
  const [checked, setChecked] = useState<Checked | 'running' | null>(null);
  if (checked === 'running') return <Progress label={t.checking} />;
  if (checked) return <Verdict checked={checked} />;
  const run = (): void => {
    setChecked('running');
    void check(report).then(setChecked);
  };
  return (
    <Button icon={ShieldCheck} onPress={run}>
      {t.verify}
    </Button>
  );
};

/** Takes the focus over from the button that led here and is gone; without it the dialog would not hear Escape. */
const SignedByBoth = ({ name }: { readonly name: string }) => {
  const t = useTexts(reportTexts).exportSteps;
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), []);
  return (
    <div ref={place} tabIndex={-1} className={styles.body}>
      <Notice kind="ok" title={t.bothSigned(name)} />
    </div>
  );
};

/** The client may sign on the same computer, as long as everybody is in the room. */
const ClientSigns = ({ state: { name, report, sealedBy } }: { readonly state: Step<'done'> }) => {
  const t = useTexts(reportTexts).exportSteps;
  const [signed, setSigned] = useState<string | null>(null);
  return signed === null ? (
    <CountersignOffer
      label={t.clientSigns}
      report={{ name, bytes: report.bytes, language: report.language }}
      sealedBy={sealedBy}
      onSigned={(both) => setSigned(both.name)}
    />
  ) : (
    <SignedByBoth name={signed} />
  );
};

/** The report lies where it was to go. */
export const DoneStep = ({ state }: { readonly state: Step<'done'> }) => {
  const t = useTexts(reportTexts).exportSteps;
  return (
    <div className={styles.done}>
      <Status kind="ok" icon={BadgeCheck}>
        {t.saved}
      </Status>
      <p className={styles.fileName}>{state.name}</p>
      <dl className={styles.facts}>
        <dt>{t.pages}</dt>
        <dd>{state.report.pages}</dd>
        <dt>{t.fingerprint}</dt>
        <dd className={styles.fingerprint}>{state.report.fingerprint}</dd>
      </dl>
      <div className={styles.row}>
        {host.can.revealInFolder && (
          <Button icon={FolderOpen} onPress={() => void host.files.reveal(state.handle)}>
            {t.showInFolder}
          </Button>
        )}
        <VerifyNow report={state.report} />
        <ClientSigns state={state} />
      </div>
    </div>
  );
};
