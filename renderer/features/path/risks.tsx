import { Plus } from 'lucide-react';
import { suggestedRisks } from '#shared/session/suggested-risks';
import { pathRiskTexts, type PathRiskTexts } from '#shared/language/path-risks';
import { useActions } from '../../components/actions.ts';
import { Button } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { useFieldSettings } from '../../components/fields/field-settings.tsx';
import { Rows } from '../../components/fields/rows.tsx';
import { Section } from '../../components/section.tsx';
import { useTexts } from '../../components/language.ts';
import { currentSession, useSession, useSessionList } from '../../storage/use-session.ts';
import { addRisk, insertRisk, takeRisk } from './risk-actions.ts';
import { RISKS_ID } from './risk-fields.tsx';
import { RiskRanking } from './risk-ranking.tsx';
import { RiskRow } from './risk-row.tsx';
import styles from './risks.module.css';

/** How many risks are suggested at once: enough to begin with, too few to be taken unread. */
const SUGGESTED = 2;

const take = (event: string): void => {
  const suggested = suggestedRisks(currentSession(), SUGGESTED).find((risk) => risk.event === event);
  if (suggested) takeRisk(suggested);
};

/** Risks that the session itself names. */
const Suggestions = () => {
  const t = useTexts(pathRiskTexts).risks;
  const events = useSessionList((session) => suggestedRisks(session, SUGGESTED).map(({ event }) => event));
  if (events.length === 0) return null;
  return (
    <div className={styles.suggestions}>
      <p className={styles.note}>{t.suggested}</p>
      <ul aria-label={t.suggestedList}>
        {events.map((event) => (
          <li key={event}>
            <Button size="sm" icon={Plus} onPress={() => take(event)}>
              <span className={styles.suggestion}>{t.addNamed(event)}</span>
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
};

const NoRisk = () => {
  const t = useTexts(pathRiskTexts).risks;
  const { isReadOnly } = useFieldSettings();
  return (
    <EmptyState
      title={t.none}
      text={t.noneText}
      action={
        !isReadOnly && (
          <Button id={RISKS_ID} icon={Plus} onPress={addRisk}>
            {t.add}
          </Button>
        )
      }
    />
  );
};

const columnsIn = ({ columns: t }: PathRiskTexts['risks'], currency: string) =>
  [t.risk, t.owner, t.probability, t.impact(currency), t.exposure(currency), t.state].map((label) => ({
    label,
  }));

const Register = () => {
  const t = useTexts(pathRiskTexts).risks;
  const { currency } = useFieldSettings();
  const ids = useSessionList((session) => session.risks.map(({ id }) => id));
  return (
    <Rows
      label={t.title}
      columns={columnsIn(t, currency)}
      layout={styles.layout ?? ''}
      ids={ids}
      onAdd={insertRisk}
      addLabel={t.add}
      path="risks"
    >
      {ids.map((id, position) => (
        <RiskRow key={id} id={id} number={position + 1} />
      ))}
    </Rows>
  );
};

/** What may go wrong: how likely, how costly, who watches it and what is done. */
export const Risks = () => {
  const t = useTexts(pathRiskTexts).risks;
  const { isReadOnly } = useFieldSettings();
  const count = useSession((session) => session.risks.length);
  useActions(() =>
    isReadOnly
      ? []
      : [
          {
            id: 'risk.add',
            label: t.add,
            group: t.group,
            keywords: t.addWords,
            run: addRisk,
          },
        ],
  );
  return (
    <Section title={t.title} count={count || undefined} ruled={false}>
      <div className={styles.sheet}>
        {count === 0 ? <NoRisk /> : <Register />}
        {!isReadOnly && <Suggestions />}
        {count > 0 && <RiskRanking />}
      </div>
    </Section>
  );
};
