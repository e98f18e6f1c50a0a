import type { Id } from '#shared/core/ids';
import { emptyDataSource } from '#shared/readiness/data-source';
import type { Gap } from '#shared/readiness/gap';
import { type CloseGapCommand, closeGapCommand, closeGapCommands } from '#shared/readiness/gaps';
import { emptyIntegration } from '#shared/readiness/integration';
import type { SuggestedSource } from '#shared/readiness/suggest';
import type { SimpleCommand } from '#shared/session/command';
import { readinessTexts } from '#shared/language/readiness';
import { termsTexts } from '#shared/language/terms';
import type { Action } from '../../components/actions.ts';
import { focusField } from '../../components/focus-field.ts';
import { textsNow } from '../../components/language.ts';
import { showToast } from '../../components/toast-store.ts';
import { newId } from '../../storage/clock.ts';
import { edit } from '../../storage/edit.ts';
import { currentSession } from '../../storage/use-session.ts';
import { unfold } from './open-entries.ts';

/** Adds a data source, unfolded; null where that was refused. */
export const insertDataSource = (index?: number): Id | null => {
  const id = newId();
  unfold(id);
  const place = index === undefined ? {} : { index };
  return edit({ type: 'dataSource.add', item: emptyDataSource(id), ...place }) ? id : null;
};

/** Adds an integration, unfolded; null where that was refused. */
export const insertIntegration = (index?: number): Id | null => {
  const id = newId();
  unfold(id);
  const place = index === undefined ? {} : { index };
  return edit({ type: 'integration.add', item: emptyIntegration(id), ...place }) ? id : null;
};

/** Adds a data source and begins with its name. */
export const addDataSource = (): void => {
  const id = insertDataSource();
  if (id) focusField(`dataSources/${id}/name`);
};

/** Adds an integration and begins with its system. */
export const addIntegration = (): void => {
  const id = insertIntegration();
  if (id) focusField(`integrations/${id}/system`);
};

const addAll = (commands: readonly SimpleCommand[], name: string): boolean =>
  commands.length > 0 && edit({ type: 'batch', name, commands: commands.slice(0, MOST_AT_ONCE) });

/** What one batch may hold. */
const MOST_AT_ONCE = 2000;

/** Lists sources that the metrics name, as one step, and begins with what the first of them lacks. */
export const takeSources = (suggested: readonly SuggestedSource[]): void => {
  const t = textsNow(readinessTexts).readinessActions;
  const items = suggested.map(({ name, system }) => ({ ...emptyDataSource(newId(), name), system }));
  const first = items[0];
  if (!first) return;
  unfold(first.id);
  const commands = items.map((item) => ({ type: 'dataSource.add', item }) as const);
  if (addAll(commands, t.listSources)) focusField(`dataSources/${first.id}/owner`);
};

/** Lists systems that data comes from, as one step, and begins with what the first of them lacks. */
export const takeSystems = (systems: readonly string[]): void => {
  const t = textsNow(readinessTexts).readinessActions;
  const items = systems.map((system) => emptyIntegration(newId(), system));
  const first = items[0];
  if (!first) return;
  unfold(first.id);
  const commands = items.map((item) => ({ type: 'integration.add', item }) as const);
  if (addAll(commands, t.listSystems)) focusField(`integrations/${first.id}/direction`);
};

/** "5 in Proof of concept, 3 in Pilot". */
const placesOf = (commands: readonly CloseGapCommand[]): string => {
  const t = textsNow(readinessTexts).readinessActions;
  const terms = textsNow(termsTexts);
  const counts = new Map<string, number>();
  for (const { phaseId } of commands) counts.set(phaseId, (counts.get(phaseId) ?? 0) + 1);
  return currentSession()
    .phases.filter(({ id }) => counts.has(id))
    .map(({ id, name, kind }) => t.inPhase(counts.get(id) ?? 0, name.trim() || terms.phases[kind]))
    .join(', ');
};

/** Puts the task of one gap into the plan. */
export const planGap = (gap: Gap): void => {
  const command = closeGapCommand(gap, currentSession(), newId);
  if (command) edit(command);
};

/** Puts the tasks of all gaps into the plan, as one step, and says where they are. */
export const planAllGaps = (): void => {
  const t = textsNow(readinessTexts).readinessActions;
  const commands = closeGapCommands(currentSession(), newId);
  if (commands.length === 0) {
    showToast({
      key: 'readiness-gaps',
      message: currentSession().phases.length === 0 ? t.noPlan : t.allPlanned,
    });
    return;
  }
  if (!addAll(commands, t.planTasks)) return;
  showToast({ key: 'readiness-gaps', message: t.planned(commands.length, placesOf(commands)) });
};

/** What the stage offers in the palette. */
export const readinessActions = (): readonly Action[] => {
  const t = textsNow(readinessTexts).readinessActions;
  return [
    {
      id: 'data-source.add',
      label: t.addSource,
      group: t.add,
      keywords: t.sourceWords,
      run: addDataSource,
    },
    {
      id: 'integration.add',
      label: t.addIntegration,
      group: t.add,
      keywords: t.integrationWords,
      run: addIntegration,
    },
    {
      id: 'readiness.plan-gaps',
      label: t.closeGaps,
      group: t.readiness,
      keywords: t.closeWords,
      run: planAllGaps,
    },
  ];
};
