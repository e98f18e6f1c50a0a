import { Plus } from 'lucide-react';
import { memo } from 'react';
import { formatDate } from '#shared/core/dates';
import { fieldElementId } from '#shared/core/field-path';
import type { Id } from '#shared/core/ids';
import { suggestedSources } from '#shared/readiness/suggest';
import { dataSourceTitle, qualityWords } from '#shared/readiness/words';
import { readinessTexts, type ReadinessTexts } from '#shared/language/readiness';
import { Button } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { useFieldSettings } from '../../components/fields/field-settings.tsx';
import { Rows } from '../../components/fields/rows.tsx';
import { useTexts } from '../../components/language.ts';
import { Section } from '../../components/section.tsx';
import { deleteWithUndo } from '../../storage/edit.ts';
import { currentSession, useSession, useSessionList } from '../../storage/use-session.ts';
import { DataSourceFields } from './data-source-fields.tsx';
import { EntryRow, Fact } from './entry-row.tsx';
import type { OnGoTo } from './gap-list.tsx';
import { nameIn } from './person.ts';
import { addDataSource, insertDataSource, takeSources } from './readiness-actions.ts';
import styles from './readiness.module.css';
import { Suggestions } from './suggestions.tsx';
import { useGapsUnder } from './use-gaps.ts';

const SourceRow = memo(({ id, onGoTo }: { readonly id: Id; readonly onGoTo: OnGoTo }) => {
  const t = useTexts(readinessTexts).dataSources;
  const { locale } = useFieldSettings();
  const source = useSession((session) => session.dataSources.find((entry) => entry.id === id));
  const owner = useSession((session) => nameIn(session.participants, source?.owner ?? ''));
  const gaps = useGapsUnder(`dataSource/${id}/`);
  if (!source) return null;
  const title = dataSourceTitle(source);
  const { system, accessDate } = source;
  return (
    <EntryRow
      list="dataSources"
      id={id}
      title={title}
      detail={title.toLowerCase().includes(system.trim().toLowerCase()) ? '' : system}
      facts={
        <>
          <Fact missing={t.nobody}>{owner}</Fact>
          <Fact>{accessDate === '' ? '' : formatDate(accessDate, locale, 'short')}</Fact>
          <Fact missing={t.notMeasured}>{qualityWords(source, locale)}</Fact>
        </>
      }
      gaps={gaps}
      onDelete={() => deleteWithUndo({ type: 'dataSource.remove', id }, title)}
      onGoTo={onGoTo}
      fields={() => <DataSourceFields source={source} />}
    />
  );
});
SourceRow.displayName = 'SourceRow';

const useSuggestedNames = (): readonly string[] =>
  useSessionList((session) => suggestedSources(session.metrics, session.dataSources).map(({ name }) => name));

const take = (places: readonly number[]): void => {
  const { metrics, dataSources } = currentSession();
  const all = suggestedSources(metrics, dataSources);
  takeSources(places.flatMap((place) => all[place] ?? []));
};

const NoSource = ({ suggested }: { readonly suggested: readonly string[] }) => {
  const t = useTexts(readinessTexts).dataSources;
  const { isReadOnly } = useFieldSettings();
  const hasMany = suggested.length > 0;
  return (
    <EmptyState
      title={t.none}
      text={t.noneText}
      action={
        !isReadOnly && (
          <>
            {hasMany && (
              <Button kind="main" icon={Plus} onPress={() => take(suggested.map((_, place) => place))}>
                {suggested.length === 1 ? (
                  <span className={styles.suggestionName}>{t.addNamed(suggested[0] ?? '')}</span>
                ) : (
                  t.addAll(suggested.length)
                )}
              </Button>
            )}
            <Button
              id={fieldElementId('dataSources')}
              kind={hasMany ? 'second' : 'main'}
              icon={Plus}
              onPress={addDataSource}
            >
              {t.add}
            </Button>
          </>
        )
      }
    />
  );
};

const columns = (t: ReadinessTexts['dataSources']) =>
  [t.columns.source, t.columns.owner, t.columns.readable, t.columns.quality, t.columns.state].map(
    (label) => ({ label }),
  );

/** The data that the work depends on. */
export const DataSources = ({ onGoTo }: { readonly onGoTo: OnGoTo }) => {
  const t = useTexts(readinessTexts).dataSources;
  const { isReadOnly } = useFieldSettings();
  const ids = useSessionList((session) => session.dataSources.map((entry) => entry.id));
  const suggested = useSuggestedNames();
  return (
    <Section title={t.title} count={ids.length || undefined} ruled={false}>
      <div className={styles.sheet}>
        {ids.length === 0 ? (
          <NoSource suggested={suggested} />
        ) : (
          <Rows
            label={t.list}
            columns={columns(t)}
            layout={styles.sourceLayout ?? ''}
            ids={ids}
            onAdd={insertDataSource}
            addLabel={t.add}
            path="dataSources"
          >
            {ids.map((id) => (
              <SourceRow key={id} id={id} onGoTo={onGoTo} />
            ))}
          </Rows>
        )}
        {!isReadOnly && (ids.length > 0 || suggested.length > 1) && (
          <Suggestions title={t.suggested} names={suggested} hasAll={ids.length > 0} onTake={take} />
        )}
      </div>
    </Section>
  );
};
