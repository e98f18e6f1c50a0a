import { say, table } from '#shared/language/say';
import { isBlank } from '#shared/core/text';
import { INQUIRY_STEPS, type InquiryStep } from '#shared/goal/goal';
import type { Provenance } from '#shared/goal/provenance';
import type { Session } from '#shared/session/session';
import { cellOr, type Draft, personName } from './cells.ts';
import type { Block, Cell } from './content.ts';

const QUESTIONS: Readonly<Record<InquiryStep, string>> = table({
  pain: 'Who has the pain, and what is it?',
  place: 'Where in the process does it arise?',
  frequency: 'How often does it happen?',
  cost: 'What does it cost today?',
  nonAiAlternative: 'What would be done without AI?',
  mustNotWorsen: 'What must not get worse meanwhile?',
});

const withName = (text: string, name: string): string =>
  isBlank(text) || name === '' ? text : `${text.trim()} (${name})`;

const answers = (session: Session): Block => ({
  kind: 'table',
  title: '',
  columns: [
    { title: say`Question`, share: 34, align: 'start' },
    { title: say`Answer`, share: 66, align: 'start' },
  ],
  rows: INQUIRY_STEPS.map((step): Cell[] => [
    { text: QUESTIONS[step], style: 'serif' },
    cellOr(withName(session.goal[step], personName(session, session.goal.answeredBy[step]))),
  ]),
  totals: [],
});

const STATES = table({ open: 'not tested', holds: 'holds', fails: 'fails' });

const assumptions = (session: Session): Block => ({
  kind: 'table',
  title: '',
  columns: [
    { title: say`Taken to be true`, share: 46, align: 'start' },
    { title: say`How it will be tested`, share: 38, align: 'start' },
    { title: say`State`, share: 16, align: 'start' },
  ],
  rows: session.assumptions.map(({ text, test, state, raisedBy }): Cell[] => [
    cellOr(withName(text, personName(session, raisedBy)), 'plain', say`without words yet`),
    cellOr(test),
    STATES[state],
  ]),
  totals: [],
});

/** The guiding questions with their answers, once one is answered; and what the room takes to be true. */
export const inquirySections = (session: Session): readonly Draft[] => {
  const isAnswered = INQUIRY_STEPS.some((step) => !isBlank(session.goal[step]));
  return [
    ...(isAnswered
      ? [
          {
            id: 'inquiry',
            title: say`From the goal to its metrics`,
            start: 'flow',
            blocks: [answers(session)],
          } as const,
        ]
      : []),
    ...(session.assumptions.length > 0
      ? [
          {
            id: 'assumptions',
            title: say`Assumptions`,
            start: 'flow',
            blocks: [assumptions(session)],
          } as const,
        ]
      : []),
  ];
};

const SOURCES: Readonly<Record<Provenance['kind'], string>> = table({
  '': '',
  goal: 'From the goal',
  wording: 'From the answer to a wording',
  answer: 'From an answer',
  catalogue: 'From the metric catalogue',
});

/** Where an entry comes from, in words: "From the goal, said by Maria Koch: “intake from five days to one”". */
export const originText = (session: Session, { kind, words, saidBy }: Provenance): string => {
  if (kind === '') return '';
  const name = personName(session, saidBy);
  const source = [SOURCES[kind], name === '' ? '' : say`said by ${name}`]
    .filter((part) => part !== '')
    .join(', ');
  return isBlank(words) ? source : `${source}: “${words.trim()}”`;
};
