import { openFindings } from '#shared/findings/finding';
import { Paperclip } from 'lucide-react';
import { Status } from '../../components/status.tsx';
import { useFindings } from '../../storage/use-findings.ts';
import { useSessionStore } from '../../storage/session-store.ts';
import styles from './report.module.css';

const count = (number: number, one: string, many: string): string => {
  if (number === 0) return `No ${one.split(' ')[0] ?? one}`;
  return number === 1 ? `1 ${one}` : `${number} ${many}`;
};

/** What the report will hold, and what the room should know before it leaves the house. */
export const ExportSummary = () => {
  const open = useSessionStore((store) => store.open);
  const { findings } = useFindings();
  if (!open) return null;
  const { session, journalLength } = open;
  const must = openFindings(findings, 'must');
  const contents = [
    'The goal as it was said',
    count(session.metrics.length, 'metric with its scale', 'metrics, each with its scale'),
    count(session.phases.length, 'phase with its gate and budget', 'phases with their gates and budgets'),
    count(session.decisions.length, 'decision', 'decisions'),
    count(findings.length, 'finding', 'findings'),
    'A page to sign, with a blank field for the client',
  ];
  return (
    <section className={styles.part} aria-labelledby="export-contents">
      <h3 id="export-contents" className={styles.heading}>
        What the report holds
      </h3>
      <ul className={styles.contents}>
        {contents.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p className={styles.note}>
        <Paperclip className={styles.noteIcon} aria-hidden />
        <span>
          {`The session itself is attached with its whole history of ${count(journalLength, 'entry', 'entries')}: who changed which number, and when. Whoever gets the report can read it.`}
        </span>
      </p>
      {must.length > 0 && (
        <div className={styles.must}>
          <Status kind="block">
            {count(must.length, 'finding must be fixed', 'findings must be fixed')}
          </Status>
          <p>The report can be signed all the same; it prints as open what is open.</p>
          <ul>
            {must.slice(0, 4).map((finding) => (
              <li key={finding.key}>{finding.statement}</li>
            ))}
            {must.length > 4 && <li>{`and ${must.length - 4} more`}</li>}
          </ul>
        </div>
      )}
    </section>
  );
};
