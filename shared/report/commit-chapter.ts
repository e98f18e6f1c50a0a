import { openFindings } from '#shared/findings/finding';
import { formatDate } from '#shared/core/dates';
import { isBlank } from '#shared/core/text';
import { LEVELS } from '#shared/findings/score';
import type { Decision, Session } from '#shared/session/session';
import type { ReportInput } from './report-input.ts';
import { cellOr, type Draft, paragraph, personName, personText } from './cells.ts';
import { reasonsScene } from './charts/reasons-scene.ts';
import type { Block, Cell, Item, SignaturePlace } from './content.ts';
import { acceptedItem, findingItem } from './finding-items.ts';
import { listOf } from './format.ts';
import { PAGE_WIDTH } from './measure-chapter.ts';
import { STAGE_WORDS } from './words.ts';

/** Chapter 4: the five reasons, what is still open, what was decided, and the signatures. */
export const commitChapter = (input: ReportInput): Draft[] => {
  const { session, findings } = input;
  const accepted = findings.filter((finding) => finding.accepted !== null);
  return [
    { id: 'reasons', title: 'Five reasons', start: 'page', blocks: reasonBlocks(input) },
    { id: 'findings', title: 'What is still open', start: 'flow', blocks: openBlocks(input) },
    ...(accepted.length === 0
      ? []
      : [
          {
            id: 'accepted',
            title: 'Accepted with a reason',
            start: 'flow',
            blocks: [
              { kind: 'items', items: accepted.map((finding) => acceptedItem(finding, session.locale)) },
            ],
          } as const,
        ]),
    { id: 'decisions', title: 'Decisions', start: 'flow', blocks: decisionBlocks(session) },
    ...(session.parkingLot.length === 0
      ? []
      : [{ id: 'parking', title: 'Parking lot', start: 'flow', blocks: parkingBlocks(session) } as const]),
    { id: 'sign-off', title: 'Sign-off', start: 'whole', blocks: signOffBlocks(input) },
  ];
};

const reasonBlocks = ({ scores }: ReportInput): Block[] => {
  const names = scores.reasons
    .filter(({ reason }) => scores.lowestReasons.includes(reason))
    .map(({ reason, title }) => `${reason} ${title}`);
  return [
    {
      kind: 'figure',
      label: 'The lowest counts',
      figure: `${scores.lowest}`,
      unit: 'of 4',
      text: `${LEVELS[scores.lowest]}. ${names.length === 1 ? 'Lowest reason' : 'Lowest reasons'}: ${listOf(names)}. The score is the lowest of five, never their average: one missing leg is enough to fall.`,
    },
    { kind: 'scene', scene: reasonsScene({ scores, width: PAGE_WIDTH }) },
  ];
};

const openBlocks = ({ findings }: ReportInput): Block[] => {
  const open = openFindings(findings);
  return open.length === 0
    ? [paragraph('note', 'Nothing: every check that applies is met or accepted with a reason.')]
    : [{ kind: 'items', items: open.map((finding) => findingItem(finding, { withPlace: true })) }];
};

const decisionBlocks = (session: Session): Block[] =>
  session.decisions.length === 0
    ? [paragraph('note', 'Nothing has been decided yet.')]
    : [{ kind: 'items', items: session.decisions.map((decision) => decisionItem(session, decision)) }];

const decisionItem = (session: Session, decision: Decision): Item => {
  const isOpen = decision.state === 'open';
  const by = personName(session, decision.decidedBy);
  const day = decision.date === '' ? '' : formatDate(decision.date, session.locale);
  const who = isOpen
    ? [
        by === '' ? 'Nobody will decide it yet' : `${by} decides`,
        day === '' ? 'no date yet' : `by ${day}`,
      ].join(', ')
    : [by === '' ? 'Not said who decided' : `Decided by ${by}`, day === '' ? 'no date' : day].join(', ');
  return {
    status: isOpen ? 'Open' : 'Decided',
    tone: isOpen ? 'warn' : 'ok',
    place: STAGE_WORDS[decision.stage],
    statement: isBlank(decision.statement) ? 'A decision without words yet' : decision.statement.trim(),
    notes: [
      `${who}.`,
      ...(isBlank(decision.reason) ? [] : [`Because: ${decision.reason.trim()}`]),
      ...(isBlank(decision.alternatives) ? [] : [`Instead of: ${decision.alternatives.trim()}`]),
    ],
  };
};

const parkingBlocks = (session: Session): Block[] => [
  {
    kind: 'items',
    items: session.parkingLot.map((item): Item => {
      const by = personName(session, item.raisedBy);
      return {
        status: item.resolved ? 'Resolved' : 'Parked',
        tone: item.resolved ? 'ok' : 'quiet',
        place: STAGE_WORDS[item.stage],
        statement: isBlank(item.text) ? 'A thought without words yet' : item.text.trim(),
        notes: by === '' ? [] : [`Raised by ${by}.`],
      };
    }),
  },
];

const signOffBlocks = (input: ReportInput): Block[] => {
  const { session } = input;
  const { statement, signatories } = session.signOff;
  const rows = signatories.map(({ participantId, capacity }): Cell[] => {
    const person = session.participants.find(({ id }) => id === participantId);
    return [
      cellOr(personName(session, participantId), 'strong', 'nobody yet'),
      cellOr(person?.title ?? ''),
      cellOr(capacity),
      cellOr(person?.organisation ?? ''),
    ];
  });
  return [
    isBlank(statement)
      ? paragraph('note', 'What is signed has not been worded yet.')
      : paragraph('lead', statement),
    ...(rows.length === 0
      ? [paragraph('note', 'Nobody has been named to sign yet.')]
      : [
          {
            kind: 'table',
            title: 'Who signs, and as what',
            columns: [
              { title: 'Name', share: 27, align: 'start' },
              { title: 'Position', share: 25, align: 'start' },
              { title: 'Signs as', share: 25, align: 'start' },
              { title: 'Organisation', share: 23, align: 'start' },
            ],
            rows,
            totals: [],
          } as const,
        ]),
    { kind: 'signatures', facilitator: facilitatorPlace(input), client: clientPlace(session) },
    paragraph(
      'small',
      'The signatures are digital and live in this file, not on paper. Appendix A says how to check them.',
    ),
  ];
};

const facilitatorPlace = ({ session, options }: ReportInput): SignaturePlace => {
  const facilitator = session.participants.find(({ role }) => role === 'facilitator');
  const sealed = options.sealedBy;
  const name = sealed?.name ?? (facilitator === undefined ? '' : personText(session, facilitator.id));
  const organisation = sealed?.organisation ?? facilitator?.organisation ?? '';
  return { title: 'Facilitator', lines: [name, organisation].filter((line) => !isBlank(line)) };
};

const clientPlace = (session: Session): SignaturePlace => {
  const first = session.signOff.signatories.find(({ participantId }) => participantId !== '');
  const name = first === undefined ? '' : personText(session, first.participantId);
  return { title: 'Client', lines: [name, session.client.trim()].filter((line) => !isBlank(line)) };
};
