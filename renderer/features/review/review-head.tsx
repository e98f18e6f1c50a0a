import { formatDate } from '#shared/core/dates';
import { isBlank } from '#shared/core/text';
import { thresholdChanges } from '#shared/plan/gate-criteria';
import { changeInWords } from '#shared/plan/gate-words';
import type { Phase } from '#shared/plan/phase';
import type { Predecessor } from '#shared/session/session';
import { reviewTexts } from '#shared/language/review';
import { termsTexts } from '#shared/language/terms';
import { Agreement } from '../../components/agreement.tsx';
import { Digest } from '../../components/digest.tsx';
import { useFieldSettings } from '../../components/fields/field-settings.tsx';
import { useTexts } from '../../components/language.ts';
import { timeOf } from '../../components/time.ts';
import { clock } from '../../storage/clock.ts';
import { useSession } from '../../storage/use-session.ts';
import styles from './review.module.css';

const CarriesOn = ({ predecessor }: { readonly predecessor: Predecessor }) => {
  const t = useTexts(reviewTexts).reviewHead;
  const { locale } = useFieldSettings();
  const { title, date, digest } = predecessor;
  return (
    <p className={styles.carries}>
      {t.carriesOn} <b>{isBlank(title) ? t.untitled : title.trim()}</b>
      {date !== '' && t.of(formatDate(date, locale))}
      {t.whoseDigest} <Digest value={digest} />
    </p>
  );
};

/** The thresholds as they were agreed; here they are only shown: what is agreed after the results is no promise. */
const Thresholds = ({ phase }: { readonly phase: Phase }) => {
  const t = useTexts(reviewTexts).reviewHead;
  const { locale } = useFieldSettings();
  const metrics = useSession((session) => session.metrics);
  const { agreed } = phase.gate;
  const changes = thresholdChanges(phase.gate, metrics).map((change) => {
    const { criterionId, metric, agreed: before, now } = changeInWords(change, locale);
    return { id: criterionId, name: metric, agreed: before, now };
  });
  const facts = agreed && {
    by: isBlank(agreed.by) ? t.somebody : agreed.by.trim(),
    when: timeOf(agreed.at, clock.today()),
    digest: agreed.digest,
  };
  return <Agreement facts={facts} changes={changes} doings={null} />;
};

/** Which gate is reviewed, what the review builds on, and what was agreed beforehand. */
export const ReviewHead = ({ phase }: { readonly phase: Phase }) => {
  const terms = useTexts(termsTexts);
  const t = useTexts(reviewTexts).reviewHead;
  const number = useSession((session) => session.phases.findIndex(({ id }) => id === phase.id)) + 1;
  const predecessor = useSession((session) => session.predecessor);
  const name = isBlank(phase.name) ? terms.phases[phase.kind] : phase.name.trim();
  return (
    <div className={styles.head}>
      <h2 className={styles.gate}>{t.gate(number, name)}</h2>
      {predecessor && <CarriesOn predecessor={predecessor} />}
      <Thresholds phase={phase} />
    </div>
  );
};
