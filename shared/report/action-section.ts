import { formatDate } from '#shared/core/dates';
import { isBlank } from '#shared/core/text';
import { say } from '#shared/language/say';
import type { Action } from '#shared/session/captured';
import type { Session } from '#shared/session/session';
import { cellOr, type Draft, personName } from './cells.ts';
import type { Cell } from './content.ts';
import { STAGE_WORDS } from './words.ts';

/** Open ones first, the earliest before the others, those without a day behind them; then what is done. */
const inOrder = (actions: readonly Action[]): readonly Action[] => {
  const rank = ({ state, due }: Action): string => `${state === 'open' ? 0 : 1}${due === '' ? '~' : due}`;
  return actions.toSorted((a, b) => (rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : 0));
};

const stateOf = ({ state, isCarried }: Action): string => {
  if (state === 'done') return say`Done`;
  return isCarried ? say`Open, carried on` : say`Open`;
};

/** Who does what by when, with the state and the stage that it came from; nothing where nothing is to be done. */
export const actionSection = (session: Session): readonly Draft[] => {
  const actions = session.actions.filter(
    ({ text, owner, due }) => !isBlank(text) || owner !== '' || due !== '',
  );
  if (actions.length === 0) return [];
  const rows = inOrder(actions).map((action): Cell[] => [
    cellOr(action.text, 'serif', say`an action without words yet`),
    cellOr(personName(session, action.owner), 'plain', say`nobody yet`),
    cellOr(
      action.due === '' ? '' : formatDate(action.due, session.locale, 'short'),
      'plain',
      say`no date yet`,
    ),
    stateOf(action),
    STAGE_WORDS[action.stage],
  ]);
  return [
    {
      id: 'actions',
      title: say`Actions`,
      start: 'flow',
      blocks: [
        {
          kind: 'table',
          title: '',
          columns: [
            { title: say`Action`, share: 40, align: 'start' },
            { title: say`Owner`, share: 20, align: 'start' },
            { title: say`Due`, share: 16, align: 'start' },
            { title: say`State`, share: 12, align: 'start' },
            { title: say`From##stage`, share: 12, align: 'start' },
          ],
          rows,
          totals: [],
        },
      ],
    },
  ];
};
