import { Target } from 'lucide-react';
import type { Id } from '#shared/core/ids';
import { type Criterion, emptyCriterion } from '#shared/plan/gate';
import { gateProposals, metricsWithoutCriterion } from '#shared/plan/gate-proposals';
import { pathGateTexts, type PathGateTexts } from '#shared/language/path-gate';
import { Button } from '../../components/button.tsx';
import { Rows } from '../../components/fields/rows.tsx';
import { textsNow, useTexts } from '../../components/language.ts';
import { newId } from '../../storage/clock.ts';
import { edit } from '../../storage/edit.ts';
import { currentSession, useSession, useSessionList } from '../../storage/use-session.ts';
import { CriterionRow } from './criterion-row.tsx';
import { phaseOf } from './find-phase.ts';
import styles from './gate.module.css';

const NONE: readonly Criterion[] = [];

const addCriterion = (phaseId: Id, index: number): Id | null => {
  const id = newId();
  const item = emptyCriterion(id);
  return edit({ type: 'criterion.add', phaseId, item, index }) ? id : null;
};

/** Adds what the gate lacks from the metrics, as one step. */
const takeOver = (phaseId: Id): void => {
  const session = currentSession();
  const phase = phaseOf(session, phaseId);
  if (!phase) return;
  const items = gateProposals(phase, session.metrics, newId, session.locale);
  if (items.length === 0) return;
  edit({
    type: 'batch',
    name: textsNow(pathGateTexts).criteria.takeOverName,
    commands: items.map((item) => ({ type: 'criterion.add', phaseId, item })),
  });
};

const columns = (t: PathGateTexts['criteria']['columns']) => [
  { label: t.metric },
  { label: t.level },
  { label: t.limit },
  { label: t.over, isNumber: true },
  { label: t.unit },
];

const TakeOver = ({ phaseId }: { readonly phaseId: Id }) => {
  const t = useTexts(pathGateTexts).criteria;
  const missing = useSession((session) => {
    const phase = phaseOf(session, phaseId);
    return phase ? metricsWithoutCriterion(phase, session.metrics).length : 0;
  });
  return missing === 0 ? null : (
    <Button size="sm" icon={Target} onPress={() => takeOver(phaseId)}>
      {t.takeOver(missing)}
    </Button>
  );
};

/** What must be true to pass the gate. */
export const Criteria = ({ phaseId }: { readonly phaseId: Id }) => {
  const t = useTexts(pathGateTexts).criteria;
  const ids = useSessionList((session) =>
    (phaseOf(session, phaseId)?.gate.criteria ?? NONE).map((entry) => entry.id),
  );
  return (
    <Rows
      label={t.label}
      columns={columns(t.columns)}
      layout={styles.criterionLayout ?? ''}
      ids={ids}
      onAdd={(index) => addCriterion(phaseId, index)}
      addLabel={t.add}
      path={`phases/${phaseId}/gate/criteria`}
      actions={<TakeOver phaseId={phaseId} />}
    >
      {ids.map((id, position) => (
        <CriterionRow key={id} phaseId={phaseId} id={id} number={position + 1} />
      ))}
    </Rows>
  );
};
