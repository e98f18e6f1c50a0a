import { CircleParking, Gavel, Gauge, ListChecks, TriangleAlert } from 'lucide-react';
import { roundsTexts } from '#shared/language/rounds';
import type { Round } from '#shared/rounds/round';
import type { Spread } from '#shared/rounds/spread';
import { optionText } from '#shared/rounds/spread-words';
import { Button } from '../../components/button.tsx';
import { useTexts } from '../../components/language.ts';
import { useSession } from '../../storage/use-session.ts';
import { firstOption, takeDecision, takeIdeas, takeInterval, takeValue } from './take-over.ts';
import styles from './rounds.module.css';
import { useTelling } from './use-round.ts';

type AnswersProps = { readonly round: Round; readonly spread: Spread };

/** The metric of the round takes the number; not where the two are counted in different units. */
const ForMetric = ({ round, spread }: AnswersProps) => {
  const t = useTexts(roundsTexts);
  const metric = useSession(({ metrics }) => metrics.find(({ id }) => id === round.metricId));
  if (metric?.unit.trim() !== round.unit.trim()) return null;
  const name = metric.name.trim() || t.unnamedMetric;
  if (spread.kind === 'range') {
    return (
      <Button icon={Gauge} onPress={() => takeInterval(metric, spread)}>
        {t.asInterval(name)}
      </Button>
    );
  }
  return spread.kind === 'number' ? (
    <Button icon={Gauge} onPress={() => takeValue(metric, spread)}>
      {t.asBaseline(name)}
    </Button>
  ) : null;
};

const ForDecision = ({ round, spread }: AnswersProps) => {
  const t = useTexts(roundsTexts);
  const telling = useTelling();
  const first = firstOption(spread);
  return first === undefined ? null : (
    <Button icon={Gavel} onPress={() => takeDecision(round, spread, telling)}>
      {t.asDecision(optionText(round, first))}
    </Button>
  );
};

const ForIdeas = ({ round, spread }: AnswersProps) => {
  const t = useTexts(roundsTexts);
  if (spread.kind !== 'ideas') return null;
  return (
    <>
      <Button icon={CircleParking} onPress={() => takeIdeas('parked', round, spread)}>
        {t.asParked}
      </Button>
      <Button icon={ListChecks} onPress={() => takeIdeas('actions', round, spread)}>
        {t.asActions}
      </Button>
      <Button icon={TriangleAlert} onPress={() => takeIdeas('risks', round, spread)}>
        {t.asRisks}
      </Button>
    </>
  );
};

/** What the room said becomes part of the session: one press each, one step to undo. */
export const UseAnswers = (props: AnswersProps) => (
  <div className={styles.actions}>
    <ForMetric {...props} />
    <ForDecision {...props} />
    <ForIdeas {...props} />
  </div>
);
