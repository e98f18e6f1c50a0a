import { memo, useState } from 'react';
import { dayInZone, formatDate } from '#shared/core/dates';
import type { FieldPath } from '#shared/core/field-path';
import type { Finding } from '#shared/findings/finding';
import { findingsTexts } from '#shared/language/findings';
import { termsTexts } from '#shared/language/terms';
import { Button } from '../../components/button.tsx';
import { useFieldSettings } from '../../components/fields/field-settings.tsx';
import { useTexts } from '../../components/language.ts';
import { newId } from '../../storage/clock.ts';
import { currentFinding } from '../../storage/use-findings.ts';
import { AcceptForm } from './accept-form.tsx';
import { edit } from '../../storage/edit.ts';
import styles from './findings.module.css';
import { pathOfAdded } from './path-of-added.ts';
import { Severity } from './severity.tsx';

const Acceptance = ({ finding }: { readonly finding: Finding }) => {
  const terms = useTexts(termsTexts);
  const t = useTexts(findingsTexts).findingRow;
  const { locale, isReadOnly } = useFieldSettings();
  if (!finding.accepted) return null;
  const { reason, acceptedBy, acceptedAt } = finding.accepted;
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const day = formatDate(dayInZone(acceptedAt, zone), locale, 'short');
  return (
    <>
      <p className={styles.why}>
        {terms.quoted(reason)} {acceptedBy === '' ? day : `${acceptedBy}, ${day}`}
      </p>
      {!isReadOnly && (
        <div className={styles.actions}>
          <Button kind="link" onPress={() => edit({ type: 'finding.reopen', findingKey: finding.key })}>
            {t.openAgain}
          </Button>
        </div>
      )}
    </>
  );
};

type ActionsProps = {
  readonly finding: Finding;
  readonly onAccept: () => void;
  readonly onShow: (finding: Finding, path: FieldPath) => void;
};

/**
 * Mends it, and goes to what was added, which has yet to be filled. It is a step of its own: a bare change of a field
 * that was typed in a moment ago would join the typing, and undo would take both back.
 */
const mend = (finding: Finding, onShow: ActionsProps['onShow']): void => {
  const fix = currentFinding(finding.key)?.fix;
  const command = fix?.command(newId);
  if (!fix || !command) return;
  const isJoinable = command.type !== 'batch' && command.type.endsWith('.update');
  if (!edit(isJoinable ? { type: 'batch', name: fix.label, commands: [command] } : command)) return;
  const added = pathOfAdded(command);
  if (added !== null) onShow(finding, added);
};

const Actions = ({ finding, onAccept, onShow }: ActionsProps) => {
  const t = useTexts(findingsTexts).findingRow;
  const { isReadOnly } = useFieldSettings();
  const { fix } = finding;
  if (isReadOnly || finding.severity === 'know') return null;
  return (
    <div className={styles.actions}>
      {fix && (
        <Button kind="link" onPress={() => mend(finding, onShow)}>
          {fix.label}
        </Button>
      )}
      <Button kind="link" aria-label={t.acceptWhat(finding.statement)} onPress={onAccept}>
        {t.accept}
      </Button>
    </div>
  );
};

/** One finding: how much it weighs, where, what is missing, why it matters, and at most two things to do. */
export const FindingRow = memo(
  ({
    finding,
    onShow,
  }: {
    readonly finding: Finding;
    readonly onShow: (finding: Finding, path: FieldPath) => void;
  }) => {
    const [isAccepting, setAccepting] = useState(false);
    const isBlocking = finding.severity === 'must' && !finding.accepted;
    return (
      <li className={`${styles.finding} ${isBlocking ? styles.blocking : ''}`}>
        <div className={styles.head}>
          <Severity finding={finding} />
          <span className={styles.place}>{finding.place}</span>
        </div>
        <button type="button" className={styles.statement} onClick={() => onShow(finding, finding.path)}>
          {finding.statement}
        </button>
        {finding.accepted ? <Acceptance finding={finding} /> : <p className={styles.why}>{finding.advice}</p>}
        {!finding.accepted && !isAccepting && (
          <Actions finding={finding} onAccept={() => setAccepting(true)} onShow={onShow} />
        )}
        {isAccepting && !finding.accepted && (
          <AcceptForm finding={finding} onClose={() => setAccepting(false)} />
        )}
      </li>
    );
  },
);
FindingRow.displayName = 'FindingRow';
