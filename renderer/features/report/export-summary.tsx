import { openFindings } from '#shared/findings/finding';
import { reportTexts } from '#shared/language/report';
import { Paperclip } from 'lucide-react';
import { useTexts } from '../../components/language.ts';
import { Status } from '../../components/status.tsx';
import { useFindings } from '../../storage/use-findings.ts';
import { useSessionStore } from '../../storage/session-store.ts';
import styles from './report.module.css';

/** What the report will hold, and what the room should know before it leaves the house. */
export const ExportSummary = () => {
  const t = useTexts(reportTexts).exportSummary;
  const open = useSessionStore((store) => store.open);
  const { findings } = useFindings();
  if (!open) return null;
  const { session, journalLength } = open;
  const must = openFindings(findings, 'must');
  const contents = [
    t.goal,
    t.metrics(session.metrics.length),
    t.phases(session.phases.length),
    t.decisions(session.decisions.length),
    t.findings(findings.length),
    t.pageToSign,
  ];
  return (
    <section className={styles.part} aria-labelledby="export-contents">
      <h4 id="export-contents" className={styles.heading}>
        {t.title}
      </h4>
      <ul className={styles.contents}>
        {contents.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p className={styles.note}>
        <Paperclip className={styles.noteIcon} aria-hidden />
        <span>{t.attached(journalLength)}</span>
      </p>
      {must.length > 0 && (
        <div className={styles.must}>
          <Status kind="block">{t.mustBeFixed(must.length)}</Status>
          <p>{t.signable}</p>
          <ul>
            {must.slice(0, 4).map((finding) => (
              <li key={finding.key}>{finding.statement}</li>
            ))}
            {must.length > 4 && <li>{t.more(must.length - 4)}</li>}
          </ul>
        </div>
      )}
    </section>
  );
};
