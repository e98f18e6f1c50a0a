import { BadgeCheck, FolderOpen, ShieldCheck } from 'lucide-react';
import { useState } from 'react';
import type { PlainError } from '#shared/core/result';
import type { Verification } from '#shared/pdf/report-api';
import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { Progress } from '../../components/progress.tsx';
import { Status } from '../../components/status.tsx';
import { host } from '../../host/host.ts';
import { clock } from '../../storage/clock.ts';
import { ownCertificates } from '../../storage/identity-repository.ts';
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
  const trusted = await ownCertificates().catch(() => []);
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
  const [checked, setChecked] = useState<Checked | 'running' | null>(null);
  if (checked === 'running') return <Progress label="Checking the report" />;
  if (checked) return <Verdict checked={checked} />;
  const run = (): void => {
    setChecked('running');
    void check(report).then(setChecked);
  };
  return (
    <Button icon={ShieldCheck} onPress={run}>
      Verify it now
    </Button>
  );
};

/** Characters that could not be printed as they are: said before somebody else finds them. */
const Substituted = ({ report: { substituted } }: { readonly report: MadeReport }) =>
  substituted.length > 0 && (
    <Notice
      kind="warn"
      title={`Some characters are in no font of the report and were printed otherwise: ${substituted
        .slice(0, 5)
        .map(({ character, printed, place }) => `${character} as ${printed} (${place})`)
        .join('; ')}${substituted.length > 5 ? ' and more' : ''}.`}
      todo="Write them otherwise and export again if they matter."
    />
  );

/** The report lies where it was to go. */
export const DoneStep = ({ state }: { readonly state: Step<'done'> }) => (
  <div className={styles.done}>
    <Status kind="ok" icon={BadgeCheck}>
      Signed and saved
    </Status>
    <p className={styles.fileName}>{state.name}</p>
    <dl className={styles.facts}>
      <dt>Pages</dt>
      <dd>{state.report.pages}</dd>
      <dt>Fingerprint</dt>
      <dd className={styles.fingerprint}>{state.report.fingerprint}</dd>
    </dl>
    <Substituted report={state.report} />
    <div className={styles.row}>
      {host.can.revealInFolder && (
        <Button icon={FolderOpen} onPress={() => void host.files.reveal(state.handle)}>
          Show in folder
        </Button>
      )}
      <VerifyNow report={state.report} />
    </div>
  </div>
);
