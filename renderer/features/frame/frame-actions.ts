import { isBlank } from '#shared/core/text';
import { emptyAssumption, type Session } from '#shared/session/session';
import { type GoalText, proposalsIn, takenAs } from '#shared/session/take-over';
import { frameTexts } from '#shared/language/frame';
import type { Action } from '../../components/actions.ts';
import { focusField } from '../../components/focus-field.ts';
import { textsNow } from '../../components/language.ts';
import { clock, newId } from '../../storage/clock.ts';
import { edit } from '../../storage/edit.ts';
import { currentSession } from '../../storage/use-session.ts';
import { type OnGoTo, takeProposal } from './found-numbers.tsx';
import { INQUIRY } from './inquiry-steps.ts';
import { makeOf } from './inquiry.tsx';
import { proposalFigures } from './proposal-words.ts';
import { currentVague } from './use-vague.ts';
import { pinDown } from './vague-row.tsx';

const textsOf = ({ goal }: Session): readonly GoalText[] => [
  'statement',
  'meaning',
  ...INQUIRY.filter(({ becomes }) => becomes !== 'assumption').map(({ step }) => step),
  ...goal.questions.map(({ id }): GoalText => `wording:${id}`),
];

/** Longest part of a text in a label. */
const SHOWN = 40;

const short = (text: string): string => (text.length > SHOWN ? `${text.slice(0, SHOWN - 1)}…` : text);

const takeOvers = (): readonly Action[] => {
  const t = textsNow(frameTexts).frameActions;
  const session = currentSession();
  return textsOf(session).flatMap((from) => {
    const proposals = proposalsIn(session, from, clock.today());
    return proposals.flatMap((proposal, position) =>
      takenAs(session, from, proposals, proposal)
        ? []
        : [
            {
              id: `goal.take/${from}/${position}`,
              label: t.takeAsMetric(short(proposalFigures(proposal, session.locale))),
              group: t.group,
              keywords: t.takeWords,
              run: () => takeProposal(from, proposal),
            },
          ],
    );
  });
};

const questions = (): readonly Action[] => {
  const t = textsNow(frameTexts).frameActions;
  return INQUIRY.map(({ step }) => ({
    id: `goal.ask/${step}`,
    label: t.ask(textsNow(frameTexts).inquiry.asked[step].question),
    group: t.group,
    keywords: t.askWords,
    run: () => focusField(`goal/${step}`),
  }));
};

const becomings = (): readonly Action[] => {
  const t = textsNow(frameTexts).frameActions;
  const { goal } = currentSession();
  const { inquiry } = textsNow(frameTexts);
  return INQUIRY.filter(({ step }) => !isBlank(goal[step])).map(({ step, becomes }) => ({
    id: `goal.make/${step}`,
    label: `${inquiry.becomings[becomes].action}: ${inquiry.asked[step].question}`,
    group: t.group,
    run: () => makeOf(step, becomes),
  }));
};

const wordings = (): readonly Action[] => {
  const t = textsNow(frameTexts).frameActions;
  return currentVague().map((wording) => ({
    id: `goal.pin/${wording.text}`,
    label: t.pinDown(short(wording.text)),
    group: t.group,
    keywords: t.pinWords,
    run: () => {
      const id = pinDown(wording);
      if (id !== null) focusField(`goal/questions/${id}/answer`);
    },
  }));
};

const addAssumption = (): void => {
  const id = newId();
  if (edit({ type: 'assumption.add', item: emptyAssumption(id, 'frame') })) {
    focusField(`assumptions/${id}/text`);
  }
};

const assumptionAction = (): Action => {
  const t = textsNow(frameTexts).frameActions;
  return {
    id: 'assumption.add',
    label: t.addAssumption,
    group: t.group,
    run: addAssumption,
  };
};

/** What the stage Frame offers in the palette besides adding people and wordings. */
export const frameActions = (): readonly Action[] => [
  ...takeOvers(),
  ...wordings(),
  ...questions(),
  ...becomings(),
  assumptionAction(),
];

/** Takes a number over and goes to the metric that it became; stays where nothing was made. */
const takeAndShow = (take: () => void, onGoTo: OnGoTo): void => {
  const count = currentSession().metrics.length;
  take();
  const { metrics } = currentSession();
  const made = metrics.length > count ? metrics.at(-1) : undefined;
  if (made) onGoTo('measure', `metrics/${made.id}/name`);
};

/** What of it the other stages offer too: they lead to where it is done. */
export const goalActions = (onGoTo: OnGoTo): readonly Action[] => [
  ...takeOvers().map((action) => ({ ...action, run: () => takeAndShow(action.run, onGoTo) })),
  ...[...questions(), assumptionAction()].map((action) => ({
    ...action,
    run: () => {
      onGoTo('frame');
      action.run();
    },
  })),
];
