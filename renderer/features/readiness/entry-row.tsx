import { CalendarCheck, ChevronDown, ChevronRight } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import type { Id } from '#shared/core/ids';
import type { Gap } from '#shared/readiness/gap';
import { readinessTexts } from '#shared/language/readiness';
import { termsTexts } from '#shared/language/terms';
import { keepEnter } from '../../bound-fields/use-unfolding.ts';
import { Row } from '../../components/fields/rows.tsx';
import { useTexts } from '../../components/language.ts';
import { Status } from '../../components/status.tsx';
import { useGaps } from '../../storage/use-findings.ts';
import { GapList, type OnGoTo } from './gap-list.tsx';
import { useUnfolded } from './open-entries.ts';
import styles from './readiness.module.css';

/** A fact of a folded entry; what nobody said yet is quieter. */
export const Fact = ({ children, missing }: { readonly children: string; readonly missing?: string }) => {
  const terms = useTexts(termsTexts);
  return children === '' ? (
    <span className={styles.unsaid}>{missing ?? terms.notSaidYet}</span>
  ) : (
    <span className={styles.fact} title={children}>
      {children}
    </span>
  );
};

/** How ready an entry is: gaps without a task, gaps with one, what else a rule misses, or ready. */
const EntryState = ({ path, gaps }: { readonly path: string; readonly gaps: readonly Gap[] }) => {
  const t = useTexts(readinessTexts).entryRow;
  const { count } = useGaps(path);
  const open = gaps.filter(({ planned }) => planned === null).length;
  if (open > 0) {
    return <Status kind="warn">{t.open(open)}</Status>;
  }
  if (gaps.length > 0) {
    return (
      <Status kind="now" icon={CalendarCheck}>
        {t.planned(gaps.length)}
      </Status>
    );
  }
  return count > 0 ? <Status kind="warn">{t.incomplete}</Status> : <Status kind="ok">{t.ready}</Status>;
};

type EntryProps = {
  readonly list: 'dataSources' | 'integrations';
  readonly id: Id;
  readonly title: string;
  readonly detail: string;
  readonly facts: ReactNode;
  readonly gaps: readonly Gap[];
  readonly onDelete: () => void;
  readonly onGoTo: OnGoTo;
  /** Its fields, made only while it is unfolded. */
  readonly fields: () => ReactNode;
};

/** A data source or an integration: one line with its facts that unfolds into its fields and what it lacks. */
export const EntryRow = (props: EntryProps) => {
  const { list, id, title, detail, facts, gaps, onDelete, onGoTo, fields } = props;
  const [isOpen, setOpen] = useUnfolded(list, id);
  const bodyId = useId();
  const Mark = isOpen ? ChevronDown : ChevronRight;
  const body = (
    // The group itself does nothing with keys; it keeps them for its fields.
    <div id={bodyId} role="group" aria-label={title} className={styles.body} onKeyDown={keepEnter}>
      {fields()}
      <GapList gaps={gaps} onGoTo={onGoTo} />
    </div>
  );
  return (
    <Row id={id} name={title} onDelete={onDelete} below={isOpen && body}>
      <button
        type="button"
        className={styles.head}
        aria-expanded={isOpen}
        aria-controls={isOpen ? bodyId : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        <Mark aria-hidden size={16} className={styles.headMark} />
        <span className={styles.headName}>{title}</span>
        {detail !== '' && <span className={styles.headDetail}>{detail}</span>}
      </button>
      {facts}
      <span className={styles.state}>
        <EntryState path={`${list}/${id}`} gaps={gaps} />
      </span>
    </Row>
  );
};
