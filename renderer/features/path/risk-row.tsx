import { ChevronDown, ChevronRight } from 'lucide-react';
import { memo, useId } from 'react';
import type { Id } from '#shared/core/ids';
import type { Risk } from '#shared/plan/risk';
import { riskExposure, riskImpact, riskProbability } from '#shared/plan/risk-exposure';
import { amountRangeWords, probabilityWords, RISK_STATE_WORDS, riskTitle } from '#shared/plan/risk-words';
import { pathRiskTexts } from '#shared/language/path-risks';
import { termsTexts } from '#shared/language/terms';
import { keepEnter, useUnfolding } from '../../bound-fields/use-unfolding.ts';
import { useFieldSettings } from '../../components/fields/field-settings.tsx';
import { Row } from '../../components/fields/rows.tsx';
import { Status } from '../../components/status.tsx';
import { useTexts } from '../../components/language.ts';
import { deleteWithUndo } from '../../storage/edit.ts';
import { useGaps } from '../../storage/use-findings.ts';
import { useSession } from '../../storage/use-session.ts';
import { RiskFields } from './risk-fields.tsx';
import styles from './risks.module.css';

const Fact = ({ text, missing }: { readonly text: string; readonly missing?: string }) => {
  const { notSaidYet } = useTexts(termsTexts);
  return text === '' ? (
    <span className={styles.unsaid}>{missing ?? notSaidYet}</span>
  ) : (
    <span className={styles.fact} title={text}>
      {text}
    </span>
  );
};

const State = ({ risk: { id, state } }: { readonly risk: Risk }) => {
  const t = useTexts(pathRiskTexts).row;
  const { count } = useGaps(`risks/${id}`);
  if (state === 'closed') return <Status kind="idle">{RISK_STATE_WORDS.closed}</Status>;
  if (state === 'occurred') return <Status kind="block">{RISK_STATE_WORDS.occurred}</Status>;
  return count > 0 ? <Status kind="warn">{t.gaps(count)}</Status> : <Status kind="ok">{t.answered}</Status>;
};

const Facts = ({ risk }: { readonly risk: Risk }) => {
  const t = useTexts(pathRiskTexts).row;
  const { currency, locale } = useFieldSettings();
  const owner = useSession(
    ({ participants }) => participants.find(({ id }) => id === risk.owner)?.name ?? '',
  );
  return (
    <>
      <Fact text={owner} missing={t.nobody} />
      <Fact text={probabilityWords(riskProbability(risk), locale)} />
      <Fact text={amountRangeWords(riskImpact(risk), currency, locale)} />
      <Fact text={amountRangeWords(riskExposure(risk), currency, locale)} missing="–" />
      <span className={styles.state}>
        <State risk={risk} />
      </span>
    </>
  );
};

type RowProps = { readonly id: Id; readonly number: number };

/** A risk: one line with its figures that unfolds into its fields. */
export const RiskRow = memo(({ id, number }: RowProps) => {
  const t = useTexts(pathRiskTexts).row;
  const risk = useSession((session) => session.risks.find((entry) => entry.id === id));
  const [isOpen, setOpen] = useUnfolding(`risks/${id}`);
  const bodyId = useId();
  if (!risk) return null;
  const title = riskTitle(risk);
  const Mark = isOpen ? ChevronDown : ChevronRight;
  const body = (
    <div id={bodyId} role="group" aria-label={t.label(number)} className={styles.body} onKeyDown={keepEnter}>
      <RiskFields risk={risk} />
    </div>
  );
  return (
    <Row
      id={id}
      name={t.risk(number)}
      onDelete={() => deleteWithUndo({ type: 'risk.remove', id }, t.risk(number))}
      below={isOpen && body}
    >
      <button
        type="button"
        className={styles.head}
        aria-expanded={isOpen}
        aria-controls={isOpen ? bodyId : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        <Mark aria-hidden size={16} className={styles.mark} />
        <span className={styles.number}>{number}</span>
        <span className={styles.title}>{title}</span>
      </button>
      <Facts risk={risk} />
    </Row>
  );
});
RiskRow.displayName = 'RiskRow';
