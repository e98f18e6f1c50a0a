import { type AgendaBlock, emptyBlock } from '#shared/agenda/agenda';
import type { AgendaCommand } from '#shared/agenda/agenda-command';
import { endOfDay, LAST_DAY, moveByStep, moveToDay, moveToPlace } from '#shared/agenda/order';
import { runState, type RunState } from '#shared/agenda/run-state';
import { type StandardAgenda, standardAgenda } from '#shared/agenda/standard-agendas';
import { beginBlock, endRun, pauseOrResume, stepBack } from '#shared/agenda/steps';
import type { Id } from '#shared/core/ids';
import type { OptionalStage, Stage } from '#shared/core/stage';
import { agendaTexts } from '#shared/language/agenda';
import { termsTexts } from '#shared/language/terms';
import { focusField } from '../../components/focus-field.ts';
import { languageNow, textsNow } from '../../components/language.ts';
import { showToast } from '../../components/toast.tsx';
import { newId } from '../../storage/clock.ts';
import { deleteWithUndo, edit } from '../../storage/edit.ts';
import { currentSession } from '../../storage/use-session.ts';
import { momentNow } from './now.ts';
import { titleOf } from './words.ts';

/** Carries several commands out as one step of undo; nothing for none. Answers whether something was done. */
export const inOneStep = (name: string, commands: readonly AgendaCommand[]): boolean =>
  commands.length > 0 && edit({ type: 'batch', name: name.slice(0, 200), commands: [...commands] });

/** How the workshop stands this very moment; for actions, not for rendering. */
export const runNow = (): RunState => runState(currentSession().agenda, momentNow());

const placeNow = (): readonly string[] => window.location.hash.split('/');

/** The address of the agenda, keeping the stage that is worked at. */
export const openAgenda = (): void => {
  window.location.hash = `#/session/${currentSession().id}/${placeNow()[3] ?? 'frame'}/agenda`;
};

/** Goes to a stage of the open session. */
export const openStage = (stage: Stage): void => {
  window.location.hash = `#/session/${currentSession().id}/${stage}`;
};

const LONG = 20_000;

/** A block that belongs to a stage has begun: the way there, unless it is on the screen. */
const offerStage = (stage: OptionalStage, title: string): void => {
  const [, , , here, room] = placeNow();
  if (stage === '' || (stage === here && room === undefined)) return;
  const t = textsNow(agendaTexts);
  showToast({
    key: 'agenda-stage',
    message: t.run.begun(title),
    stay: LONG,
    action: { label: t.run.goTo(textsNow(termsTexts).stages[stage]), onPress: () => openStage(stage) },
  });
};

/** Begins a block, whatever runs. */
export const begin = (block: AgendaBlock): void => {
  const t = textsNow(agendaTexts);
  const title = titleOf(block, t);
  const commands = beginBlock(currentSession().agenda, block.id, momentNow(), newId);
  if (inOneStep(t.did.begin(title), commands)) offerStage(block.stage, title);
};

/** Begins what comes next: the first block of all, or the one behind the running one. */
export const beginNext = (): void => {
  const { next } = runNow();
  if (next) begin(next);
};

/** Stops the clock, or goes on. */
export const pauseOrGoOn = (): void => {
  const run = runNow();
  const t = textsNow(agendaTexts).did;
  inOneStep(run.phase === 'paused' ? t.resume : t.pause, pauseOrResume(run, momentNow(), newId));
};

/** Ends the day. */
export const endDay = (): void => {
  inOneStep(textsNow(agendaTexts).did.end, endRun(runNow(), momentNow(), newId));
};

/** Goes back to the block before. */
export const goBack = (): void => {
  const { agenda } = currentSession();
  inOneStep(textsNow(agendaTexts).did.back, stepBack(agenda, runNow(), momentNow(), newId));
};

/** Lays a ready agenda out, in the language of the interface. */
export const addStandard = (kind: StandardAgenda): void => {
  const t = textsNow(agendaTexts);
  const blocks = standardAgenda(kind, languageNow(), newId);
  inOneStep(
    t.standardDid(t.standard[kind]),
    blocks.map((item) => ({ type: 'agendaBlock.add', item })),
  );
  focusField(`agenda/blocks/${blocks[0]?.id ?? ''}/title`);
};

/** Adds an empty block to a day, at a place among the day's own. Answers its id; null where it was refused. */
export const addBlock = (day: number, place: number): Id | null => {
  const { blocks } = currentSession().agenda;
  const before = blocks.filter((block) => block.day === day)[place];
  const index = before ? blocks.indexOf(before) : endOfDay(blocks, day);
  const id = newId();
  return edit({ type: 'agendaBlock.add', item: { ...emptyBlock(id), day }, index }) ? id : null;
};

/** Adds a day, with one block on it. */
export const addDay = (): void => {
  const { blocks } = currentSession().agenda;
  const last = blocks.reduce((day, block) => Math.max(day, block.day), 0);
  if (last >= LAST_DAY) return;
  const id = addBlock(last + 1, 0);
  if (id !== null) focusField(`agenda/blocks/${id}/title`);
};

/** Deletes a block that has not run; one that has stays in the record, and the person is told so. */
export const removeBlock = (block: AgendaBlock): void => {
  const t = textsNow(agendaTexts);
  const title = titleOf(block, t);
  if (runNow().spent.has(block.id)) {
    showToast({ key: 'agenda-ran', message: `${t.ranAlready.message(title)} ${t.ranAlready.hint}` });
    return;
  }
  deleteWithUndo({ type: 'agendaBlock.remove', id: block.id }, title);
};

const blockOf = (id: Id): AgendaBlock | undefined =>
  currentSession().agenda.blocks.find((block) => block.id === id);

/** Carries a move out and answers what to tell of it; empty where nothing moved. */
const moved = (id: Id, commands: readonly AgendaCommand[]): string => {
  const t = textsNow(agendaTexts);
  const before = blockOf(id);
  if (!before || !inOneStep(t.did.move(titleOf(before, t)), commands)) return '';
  const now = blockOf(id) ?? before;
  if (now.day !== before.day) return t.movedToDay(titleOf(now, t), now.day);
  const { blocks } = currentSession().agenda;
  const place = blocks.filter(({ day }) => day === now.day).indexOf(now) + 1;
  return t.movedTo(titleOf(now, t), place, blocks.filter(({ day }) => day === now.day).length);
};

/** Moves a block one step up or down, over the edge of a day too. Answers what to tell those who do not see it. */
export const moveStep = (id: Id, step: 1 | -1): string =>
  moved(id, moveByStep(currentSession().agenda, id, step));

/** Moves a block to a place, counted over all days. */
export const moveTo = (id: Id, place: number): string =>
  moved(id, moveToPlace(currentSession().agenda, id, place));

/** Gives a block another day. */
export const setDay = (block: AgendaBlock, day: number): void => {
  const t = textsNow(agendaTexts);
  inOneStep(t.did.day(titleOf(block, t)), moveToDay(currentSession().agenda, block.id, day));
};
