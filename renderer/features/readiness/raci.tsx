import { Route } from 'lucide-react';
import { useMemo } from 'react';
import { isBlank } from '#shared/core/text';
import type { Phase } from '#shared/plan/phase';
import type { Participant } from '#shared/session/participant';
import { readinessTexts, type ReadinessTexts } from '#shared/language/readiness';
import { termsTexts, type TermsTexts } from '#shared/language/terms';
import { Button } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { textsNow, useTexts } from '../../components/language.ts';
import { Section } from '../../components/section.tsx';
import { useSession } from '../../storage/use-session.ts';
import type { OnGoTo } from './gap-list.tsx';
import styles from './readiness.module.css';
import { type RaciEntry, RaciGrid } from './raci-grid.tsx';
import { byGroup } from './groups.ts';

const entriesOf = (
  phases: readonly Phase[],
  t: ReadinessTexts['raci'],
  terms: TermsTexts,
): readonly RaciEntry[] =>
  phases.flatMap(({ id, name, kind, deliverables }) =>
    deliverables.map((item, place) => ({
      phaseId: id,
      phaseName: name.trim() || terms.phases[kind],
      item,
      title: isBlank(item.name) ? t.deliverable(place + 1) : item.name,
    })),
  );

const NoDeliverable = ({ onGoTo }: { readonly onGoTo: OnGoTo }) => {
  const t = useTexts(readinessTexts).raci;
  const first = useSession((session) => session.phases[0]?.id);
  return (
    <EmptyState
      title={t.none}
      text={t.noneText}
      action={
        <Button
          icon={Route}
          onPress={() => onGoTo('path', first === undefined ? 'phases' : `phases/${first}/deliverables`)}
        >
          {first === undefined ? t.layOut : t.nameThem}
        </Button>
      }
    />
  );
};

/** The matrix, or why there is none yet. */
const Matrix = ({
  entries,
  people,
}: {
  readonly entries: readonly RaciEntry[];
  readonly people: readonly Participant[];
}) => {
  const t = useTexts(readinessTexts).raci;
  return people.length === 0 ? (
    <p className={styles.lead}>{t.namePeople}</p>
  ) : (
    <RaciGrid entries={entries} people={people} />
  );
};

const countWords = (entries: readonly RaciEntry[]): string | undefined => {
  const t = textsNow(readinessTexts).raci;
  if (entries.length === 0) return undefined;
  const open = entries.filter(({ item }) => item.accountable === '').length;
  const all = t.deliverables(entries.length);
  return open === 0 ? all : t.without(all, open);
};

/** Who does what for every deliverable of the plan. */
export const Raci = ({ onGoTo }: { readonly onGoTo: OnGoTo }) => {
  const t = useTexts(readinessTexts).raci;
  const terms = useTexts(termsTexts);
  const phases = useSession((session) => session.phases);
  const participants = useSession((session) => session.participants);
  const entries = useMemo(() => entriesOf(phases, t, terms), [phases, t, terms]);
  const people = useMemo(() => byGroup(participants).filter(({ name }) => !isBlank(name)), [participants]);
  return (
    <Section title={t.title} count={countWords(entries)} ruled={entries.length === 0}>
      {entries.length === 0 ? (
        <NoDeliverable onGoTo={onGoTo} />
      ) : (
        <Matrix entries={entries} people={people} />
      )}
    </Section>
  );
};
