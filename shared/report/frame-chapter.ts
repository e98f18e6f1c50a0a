import { isBlank } from '#shared/core/text';
import type { Session } from '#shared/session/session';
import { cellOr, type Draft, fact, facts, paragraph, personName, personText } from './cells.ts';
import type { Block, Cell } from './content.ts';
import { listOf } from './format.ts';
import { inquirySections } from './inquiry-section.ts';
import { ROLE_WORDS } from './words.ts';

/** Chapter 1: the goal as said and as meant, the wordings that were pinned down, the answers, and the people. */
export const frameChapter = (session: Session): Draft[] => [
  { id: 'goal', title: 'The goal', start: 'page', blocks: goalBlocks(session) },
  ...(session.goal.questions.length === 0
    ? []
    : [
        {
          id: 'wordings',
          title: 'Wordings that were pinned down',
          start: 'flow',
          blocks: [wordings(session)],
        } as const,
      ]),
  ...inquirySections(session),
  { id: 'people', title: 'The people', start: 'flow', blocks: peopleBlocks(session) },
];

const goalBlocks = (session: Session): Block[] => {
  const { goal } = session;
  const saidBy = personText(session, goal.saidBy);
  return [
    isBlank(goal.statement)
      ? paragraph('note', 'The goal has not been said yet.')
      : paragraph('quote', `“${goal.statement.trim().replace(/^["“]|["”]$/g, '')}”`),
    ...(saidBy === '' || isBlank(goal.statement) ? [] : [paragraph('note', `Said by ${saidBy}.`)]),
    isBlank(goal.meaning)
      ? paragraph('note', 'What is meant by it has not been said yet.')
      : paragraph('lead', goal.meaning),
    facts('What is meant, point by point', [
      fact('What is improved', goal.object),
      fact('Purpose', goal.purpose),
      fact('Which quality of it', goal.focus),
      fact('Seen by', goal.viewpoint),
      fact('Where it holds', goal.context),
      fact('The question that decides', goal.question),
    ]),
  ];
};

const wordings = (session: Session): Block => ({
  kind: 'table',
  title: '',
  columns: [
    { title: 'As said', share: 20, align: 'start' },
    { title: 'Question', share: 34, align: 'start' },
    { title: 'Answer', share: 46, align: 'start' },
  ],
  rows: session.goal.questions.map(({ phrase, question, answer, answeredBy }): Cell[] => {
    const by = personName(session, answeredBy);
    return [
      isBlank(phrase) ? cellOr('') : { text: `“${phrase.trim()}”`, style: 'serif' },
      cellOr(question),
      cellOr(by === '' || isBlank(answer) ? answer : `${answer.trim()} (${by})`, 'plain', 'open'),
    ];
  }),
  totals: [],
});

const ATTENDANCE = { present: 'present', 'joins-later': 'joined later', absent: 'absent' } as const;

const peopleBlocks = (session: Session): Block[] => {
  if (session.participants.length === 0) return [paragraph('note', 'Nobody has been named yet.')];
  const named = new Set(session.participants.map(({ role }) => role));
  const missing = (
    ['sponsor', 'operations', 'technical', 'end-user', 'finance', 'compliance'] as const
  ).filter((role) => !named.has(role));
  const rows = session.participants.map((person): Cell[] => [
    cellOr(person.name, 'strong'),
    cellOr(person.title),
    ROLE_WORDS[person.role],
    cellOr(person.organisation, 'plain', person.side),
    ATTENDANCE[person.attendance],
  ]);
  return [
    {
      kind: 'table',
      title: '',
      columns: [
        { title: 'Name', share: 25, align: 'start' },
        { title: 'Position', share: 25, align: 'start' },
        { title: 'Group', share: 15, align: 'start' },
        { title: 'Organisation', share: 22, align: 'start' },
        { title: 'Attendance', share: 14, align: 'start' },
      ],
      rows,
      totals: [],
    },
    ...(missing.length === 0
      ? []
      : [paragraph('note', `Not named: ${listOf(missing.map((role) => ROLE_WORDS[role].toLowerCase()))}.`)]),
  ];
};
