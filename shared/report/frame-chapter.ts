import { say, table } from '#shared/language/say';
import { isBlank } from '#shared/core/text';
import type { Session } from '#shared/session/session';
import { ROLE_WORDS } from '#shared/session/role-words';
import { cellOr, type Draft, fact, facts, paragraph, personName, personText } from './cells.ts';
import type { Block, Cell } from './content.ts';
import { listOf } from './format.ts';
import { inquirySections } from './inquiry-section.ts';

/** Chapter 1: the goal as said and as meant, the wordings that were pinned down, the answers, and the people. */
export const frameChapter = (session: Session): Draft[] => [
  { id: 'goal', title: say`The goal`, start: 'page', blocks: goalBlocks(session) },
  ...(session.goal.questions.length === 0
    ? []
    : [
        {
          id: 'wordings',
          title: say`Wordings that were pinned down`,
          start: 'flow',
          blocks: [wordings(session)],
        } as const,
      ]),
  ...inquirySections(session),
  { id: 'people', title: say`The people`, start: 'flow', blocks: peopleBlocks(session) },
];

const goalBlocks = (session: Session): Block[] => {
  const { goal } = session;
  const saidBy = personText(session, goal.saidBy);
  return [
    isBlank(goal.statement)
      ? paragraph('note', say`The goal has not been said yet.`)
      : paragraph('quote', `“${goal.statement.trim().replace(/^["“]|["”]$/g, '')}”`),
    ...(saidBy === '' || isBlank(goal.statement) ? [] : [paragraph('note', say`Said by ${saidBy}.`)]),
    isBlank(goal.meaning)
      ? paragraph('note', say`What is meant by it has not been said yet.`)
      : paragraph('lead', goal.meaning),
    facts(say`What is meant, point by point`, [
      fact(say`What is improved`, goal.object),
      fact(say`Purpose`, goal.purpose),
      fact(say`Which quality of it`, goal.focus),
      fact(say`Seen by`, goal.viewpoint),
      fact(say`Where it holds`, goal.context),
      fact(say`The question that decides`, goal.question),
    ]),
  ];
};

const wordings = (session: Session): Block => ({
  kind: 'table',
  title: '',
  columns: [
    { title: say`As said`, share: 20, align: 'start' },
    { title: say`Question`, share: 34, align: 'start' },
    { title: say`Answer`, share: 46, align: 'start' },
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

const ATTENDANCE = table({ present: 'present', 'joins-later': 'joined later', absent: 'absent' });

const peopleBlocks = (session: Session): Block[] => {
  if (session.participants.length === 0) return [paragraph('note', say`Nobody has been named yet.`)];
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
        { title: say`Name`, share: 25, align: 'start' },
        { title: say`Position`, share: 25, align: 'start' },
        { title: say`Group`, share: 15, align: 'start' },
        { title: say`Organisation`, share: 22, align: 'start' },
        { title: say`Attendance`, share: 14, align: 'start' },
      ],
      rows,
      totals: [],
    },
    ...(missing.length === 0
      ? []
      : [
          paragraph(
            'note',
            say`Not named: ${listOf(missing.map((role) => ROLE_WORDS[role].toLowerCase()))}.`,
          ),
        ]),
  ];
};
