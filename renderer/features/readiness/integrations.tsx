import { Plus } from 'lucide-react';
import { memo } from 'react';
import { formatDate } from '#shared/core/dates';
import { fieldElementId } from '#shared/core/field-path';
import type { Id } from '#shared/core/ids';
import { suggestedSystems } from '#shared/readiness/suggest';
import { integrationTitle, PROTOTYPE_WORDS } from '#shared/readiness/words';
import { readinessTexts, type ReadinessTexts } from '#shared/language/readiness';
import { Button } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { useFieldSettings } from '../../components/fields/field-settings.tsx';
import { Rows } from '../../components/fields/rows.tsx';
import { useTexts } from '../../components/language.ts';
import { Section } from '../../components/section.tsx';
import { deleteWithUndo } from '../../storage/edit.ts';
import { currentSession, useSession, useSessionList } from '../../storage/use-session.ts';
import { EntryRow, Fact } from './entry-row.tsx';
import type { OnGoTo } from './gap-list.tsx';
import { IntegrationFields } from './integration-fields.tsx';
import { nameIn } from './person.ts';
import { addIntegration, insertIntegration, takeSystems } from './readiness-actions.ts';
import styles from './readiness.module.css';
import { Suggestions } from './suggestions.tsx';
import { useGapsUnder } from './use-gaps.ts';

const IntegrationRow = memo(({ id, onGoTo }: { readonly id: Id; readonly onGoTo: OnGoTo }) => {
  const t = useTexts(readinessTexts).integrations;
  const { locale } = useFieldSettings();
  const integration = useSession((session) => session.integrations.find((entry) => entry.id === id));
  const owner = useSession((session) => nameIn(session.participants, integration?.owner ?? ''));
  const gaps = useGapsUnder(`integration/${id}/`);
  if (!integration) return null;
  const title = integrationTitle(integration);
  const { tried, date } = integration;
  return (
    <EntryRow
      list="integrations"
      id={id}
      title={title}
      detail={integration.interface}
      facts={
        <>
          <Fact missing={t.nobody}>{owner}</Fact>
          <Fact>{date === '' ? '' : formatDate(date, locale, 'short')}</Fact>
          <Fact>{tried === '' ? '' : PROTOTYPE_WORDS[tried]}</Fact>
        </>
      }
      gaps={gaps}
      onDelete={() => deleteWithUndo({ type: 'integration.remove', id }, title)}
      onGoTo={onGoTo}
      fields={() => <IntegrationFields integration={integration} />}
    />
  );
});
IntegrationRow.displayName = 'IntegrationRow';

const take = (places: readonly number[]): void => {
  const { metrics, dataSources, integrations } = currentSession();
  const all = suggestedSystems(dataSources, metrics, integrations);
  takeSystems(places.flatMap((place) => all[place] ?? []));
};

const NoIntegration = () => {
  const t = useTexts(readinessTexts).integrations;
  const { isReadOnly } = useFieldSettings();
  return (
    <EmptyState
      title={t.none}
      text={t.noneText}
      action={
        !isReadOnly && (
          <Button id={fieldElementId('integrations')} icon={Plus} onPress={addIntegration}>
            {t.add}
          </Button>
        )
      }
    />
  );
};

const columns = (t: ReadinessTexts['integrations']) =>
  [t.columns.system, t.columns.owner, t.columns.connected, t.columns.prototype, t.columns.state].map(
    (label) => ({ label }),
  );

/** The systems that the solution must connect to. */
export const Integrations = ({ onGoTo }: { readonly onGoTo: OnGoTo }) => {
  const t = useTexts(readinessTexts).integrations;
  const { isReadOnly } = useFieldSettings();
  const ids = useSessionList((session) => session.integrations.map((entry) => entry.id));
  const suggested = useSessionList((session) =>
    suggestedSystems(session.dataSources, session.metrics, session.integrations),
  );
  return (
    <Section title={t.title} count={ids.length || undefined} ruled={false}>
      <div className={styles.sheet}>
        {ids.length === 0 ? (
          <NoIntegration />
        ) : (
          <Rows
            label={t.title}
            columns={columns(t)}
            layout={styles.integrationLayout ?? ''}
            ids={ids}
            onAdd={insertIntegration}
            addLabel={t.add}
            path="integrations"
          >
            {ids.map((id) => (
              <IntegrationRow key={id} id={id} onGoTo={onGoTo} />
            ))}
          </Rows>
        )}
        {!isReadOnly && <Suggestions title={t.suggested} names={suggested} onTake={take} />}
      </div>
    </Section>
  );
};
