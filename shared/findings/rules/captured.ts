import { addDays, type IsoDate } from '#shared/core/dates';
import { fieldPath } from '#shared/core/field-path';
import type { Id, OptionalId } from '#shared/core/ids';
import { isBlank } from '#shared/core/text';
import { say } from '#shared/language/say';
import { type Action, emptyAction } from '#shared/session/captured';
import type { Command, SimpleCommand } from '#shared/session/command';
import { leadMetric } from '#shared/session/lead-metric';
import type { ParkingItem, Session } from '#shared/session/session';
import type { Rule, RuleFinding } from '../finding.ts';
import { dayText, isNamed, personOf, phaseDays, phaseLabel, quoted } from './subject.ts';

/** Longest words of an entry inside a sentence. */
const SHOWN = 80;

/** An entry in its own words, or by its place while it has none. */
const labelOf = (text: string, otherwise: string): string => {
  if (isBlank(text)) return otherwise;
  const words = text.trim();
  return quoted(words.length > SHOWN ? `${words.slice(0, SHOWN - 1).trimEnd()}…` : words);
};

const actionLabel = ({ actions }: Session, action: Action): string =>
  labelOf(action.text, say`Action ${actions.indexOf(action) + 1}`);

/** By when something is best done that has no day: before the next gate asks for it; in two weeks where none is ahead. */
export const nextDay = (
  session: Session,
  today: IsoDate,
): { readonly day: IsoDate; readonly label: string } => {
  const [next] = session.phases
    .flatMap((phase) => {
      const { gate } = phaseDays(session, phase);
      return gate !== '' && gate > today ? [{ day: gate, phase }] : [];
    })
    .sort((a, b) => (a.day < b.day ? -1 : 1));
  if (next) {
    const label = say`By the gate of ${phaseLabel(next.phase)}, ${dayText(session, next.day)}`;
    return { day: next.day, label };
  }
  const day = addDays(today, 14);
  return { day, label: say`In two weeks, ${dayText(session, day)}` };
};

/** Who answers for the leading number: the first to be asked for what nobody took. */
const firstToAsk = (session: Session): OptionalId => {
  const accountable = leadMetric(session)?.accountable ?? '';
  return isNamed(session, accountable) ? accountable : '';
};

const update = (
  { id }: Action,
  changes: Extract<SimpleCommand, { type: 'action.update' }>['changes'],
): (() => SimpleCommand) => {
  return () => ({ type: 'action.update', id, changes });
};

const actionGaps = (session: Session, action: Action, today: IsoDate): RuleFinding[] => {
  const label = actionLabel(session, action);
  const path = (field: string): string => fieldPath('actions', action.id, field);
  const common = { severity: 'should', stage: 'commit', place: say`Actions` } as const;
  const findings: RuleFinding[] = [];
  if (!isNamed(session, action.owner)) {
    const owner = firstToAsk(session);
    const name = personOf(session, owner)?.name.trim() ?? '';
    findings.push({
      ...common,
      path: path('owner'),
      statement: say`Nobody has taken ${label}`,
      advice: say`Name one person; what belongs to everybody is done by nobody.`,
      ...(owner !== '' && { fix: { label: say`Give it to ${name}`, command: update(action, { owner }) } }),
    });
  }
  if (action.due === '') {
    const { day, label: by } = nextDay(session, today);
    findings.push({
      ...common,
      path: path('due'),
      statement: say`${label} has no day`,
      advice: say`Say by when it is done.`,
      fix: { label: by, command: update(action, { due: day }) },
    });
  }
  return findings;
};

/**
 * S24: every open action has its person and its day. Reason 4, as the decisions of S15: an action without somebody of
 * the client behind it is the first sign that nobody leads.
 */
export const actionsOwned: Rule = {
  id: 'S24',
  reason: 4,
  title: 'Every action has a person and a day',
  source: 'Facilitation practice: items without owner or date vanish',
  find: (session, today) =>
    session.actions
      .filter(({ state }) => state === 'open')
      .flatMap((action) => actionGaps(session, action, today)),
};

/**
 * S25: no action is overdue. Reason 5: what was promised in the room and is not done by its day is where the path after
 * the demo ends first.
 */
export const actionsDone: Rule = {
  id: 'S25',
  reason: 5,
  title: 'No action is overdue',
  source: 'PRINCE2 daily log: what is due is followed up until it is closed',
  find: (session, today) =>
    session.actions
      .filter(({ state, due }) => state === 'open' && due !== '' && due < today)
      .map((action): RuleFinding => {
        const day = action.due === '' ? '' : dayText(session, action.due);
        return {
          severity: 'should',
          stage: 'commit',
          path: fieldPath('actions', action.id, 'due'),
          place: say`Actions`,
          statement: say`${actionLabel(session, action)} was due on ${day}`,
          advice: say`Ask how far it is; agree on another day where it is not done.`,
          fix: { label: say`It is done`, command: update(action, { state: 'done' }) },
        };
      }),
};

/** Whether the workshop has come to its end: somebody has signed, or its day is over. */
const isAtItsEnd = ({ date, signOff }: Session, today: IsoDate): boolean =>
  signOff.revisions.length > 0 || (date !== '' && today > date);

const toActions = (items: readonly ParkingItem[]): ((newId: () => Id) => Command) => {
  return (newId) => ({
    type: 'batch',
    name: 'make actions of parked thoughts',
    commands: items.flatMap(({ id, text, stage, raisedBy }): SimpleCommand[] => [
      { type: 'action.add', item: { ...emptyAction(newId(), stage, text.trim()), owner: raisedBy } },
      { type: 'parkingItem.update', id, changes: { resolved: true } },
    ]),
  });
};

/**
 * S26: what is still parked when the workshop is at its end, told once for all: each stands in the parking lot. Only to
 * know: a thought may well wait for the next session. Reason 5, since what is not taken along from the room comes up again after the demo.
 */
export const thoughtsSettled: Rule = {
  id: 'S26',
  reason: 5,
  title: 'The parking lot is empty at the end',
  source: 'Facilitation practice: the parking lot is emptied before the room leaves',
  find: (session, today): RuleFinding[] => {
    const items = session.parkingLot.filter(({ resolved, text }) => !resolved && !isBlank(text));
    const [first] = items;
    if (!first || !isAtItsEnd(session, today)) return [];
    return [
      {
        severity: 'know',
        stage: 'commit',
        path: fieldPath('parkingLot', first.id, 'text'),
        place: say`Parking lot`,
        statement:
          items.length === 1
            ? say`One thought is still parked`
            : say`${items.length} thoughts are still parked`,
        advice: say`Settle them, or make actions of them; else they go into the next session.`,
        fix: {
          label: items.length === 1 ? say`Make it an action` : say`Make them actions`,
          // A batch holds two thousand commands, a parking lot two thousand thoughts.
          command: toActions(items.slice(0, 500)),
        },
      },
    ];
  },
};
