import { said, say } from '#shared/language/say';
import { isBlank } from '#shared/core/text';
import { changesSinceSigned } from '#shared/session/content-changes';
import type { Session } from '#shared/session/session';
import { revisionState } from '#shared/session/sign-off';
import type { RoomSignature, SignedRevision } from '#shared/session/signed-revision';
import { cellOr, type Draft, fact, facts, paragraph, personName, personText, strong } from './cells.ts';
import type { Block, Cell, RoomMark, SignaturePlace } from './content.ts';
import { countOf, momentText } from './format.ts';
import { CHECK_TITLE } from './check-section.ts';
import { digestInGroups, type ReportInput } from './report-input.ts';
import { missingSignatories, signedBy } from './signers.ts';

/** The sign-off: the sentence, who signed it in the room and who has not yet, and the places for electronic signatures. */
export const signOffSection = (input: ReportInput): Draft => ({
  id: 'sign-off',
  title: say`Sign-off`,
  start: 'page',
  blocks: [
    ...sentence(input.session),
    ...roomBlocks(input.session),
    ...missingTable(input.session),
    ...earlierRevisions(input.session),
    { kind: 'signatures', facilitator: facilitatorPlace(input), client: clientPlace(input.session) },
    paragraph(
      'small',
      say`These two signatures are electronic and live in this file, not on paper. The appendix “${said(CHECK_TITLE)}” says how to check them.`,
    ),
  ],
});

/** What is different from the content that was signed last, before the sign-off; nothing while nothing is. */
export const changesSection = (session: Session): readonly Draft[] => {
  const state = revisionState(session);
  if (state.kind !== 'changed') return [];
  return [
    {
      id: 'changes-since-signed',
      title: say`Changed since revision ${state.number} was signed`,
      start: 'flow',
      blocks: changeBlocks(session),
    },
  ];
};

const changeBlocks = (session: Session): Block[] => {
  const { changes, more, problem } = changesSinceSigned(session);
  if (problem !== '') return [paragraph('note', problem)];
  const side = (text: string | null, other: string | null): Cell =>
    text ?? { text: other === null ? '' : say`not said`, style: 'quiet' };
  return [
    {
      kind: 'table',
      title: '',
      columns: [
        { title: say`Where`, share: 30, align: 'start' },
        { title: say`What`, share: 20, align: 'start' },
        { title: say`Was`, share: 25, align: 'start' },
        { title: say`Is`, share: 25, align: 'start' },
      ],
      rows: changes.map(({ place, what, from, to }): Cell[] => [
        strong(place),
        what,
        side(from, to),
        side(to, from),
      ]),
      totals: [],
    },
    ...(more === 0
      ? []
      : [paragraph('note', say`And ${countOf(more, say`more change`, say`more changes`, session.locale)}.`)]),
  ];
};

const sentence = ({ signOff: { statement } }: Session): Block[] => [
  isBlank(statement)
    ? paragraph('note', say`What is signed has not been worded yet.`)
    : paragraph('lead', statement),
];

const markOf = ({ mark, name, capacity, organisation, at }: RoomSignature, locale: string): RoomMark => ({
  mark,
  name: name.trim(),
  capacity: [capacity, organisation]
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join(', '),
  when: momentText(at, locale),
});

/** The signatures of the last revision with the digest of what they stand under. */
const roomBlocks = (session: Session): Block[] => {
  const state = revisionState(session);
  if (state.kind === 'unsigned') return [];
  const { revision, number, kind } = state;
  return [
    ...(kind === 'signed'
      ? []
      : [
          paragraph(
            'note',
            say`What stands in this report is not what was signed: it was changed since revision ${number}. The section before this one says how.`,
          ),
        ]),
    {
      kind: 'marks',
      title: say`Signed in the room, revision ${number}`,
      marks: revision.signatures.map((signature) => markOf(signature, session.locale)),
    },
    ...otherSentences(session, revision),
    {
      kind: 'code',
      label: say`Digest of the content that was signed, revision ${number} (SHA-256)`,
      text: digestInGroups(revision.digest),
    },
  ];
};

/** A sentence that was signed and is worded otherwise by now, word for word. */
const otherSentences = ({ signOff }: Session, { signatures }: SignedRevision): Block[] =>
  [...new Set(signatures.map(({ statement }) => statement.trim()))]
    .filter((statement) => statement !== '' && statement !== signOff.statement.trim())
    .map((statement) => paragraph('note', say`The sentence that was signed then: “${statement}”`));

/** Who is expected to sign and has not yet: everybody on the list while nobody has signed. */
const missingTable = (session: Session): Block[] => {
  const { signatories } = session.signOff;
  if (signatories.length === 0) return [paragraph('note', say`Nobody has been named to sign yet.`)];
  const missing = missingSignatories(session);
  if (missing.length === 0) return [];
  const isNobody = revisionState(session).kind === 'unsigned';
  return [
    {
      kind: 'table',
      title: isNobody ? say`Who signs, and as what` : say`Who has not signed yet`,
      columns: [
        { title: say`Name`, share: 27, align: 'start' },
        { title: say`Position`, share: 25, align: 'start' },
        { title: say`Signs as`, share: 25, align: 'start' },
        { title: say`Organisation`, share: 23, align: 'start' },
      ],
      rows: missing.map(({ participantId, capacity }): Cell[] => {
        const person = session.participants.find(({ id }) => id === participantId);
        return [
          cellOr(personName(session, participantId), 'strong', say`nobody yet`),
          cellOr(person?.title ?? ''),
          cellOr(capacity),
          cellOr(person?.organisation ?? ''),
        ];
      }),
      totals: [],
    },
  ];
};

const earlierRevisions = ({ signOff: { revisions }, locale }: Session): Block[] =>
  revisions.length < 2
    ? []
    : [
        facts(
          say`Signed before`,
          revisions
            .slice(0, -1)
            .map((revision, at) =>
              fact(
                say`Revision ${at + 1}`,
                say`${signedBy(revision, locale)}, digest ${digestInGroups(revision.digest)}`,
              ),
            ),
        ),
      ];

const facilitatorPlace = ({ session, options }: ReportInput): SignaturePlace => {
  const facilitator = session.participants.find(({ role }) => role === 'facilitator');
  const sealed = options.sealedBy;
  const name = sealed?.name ?? (facilitator === undefined ? '' : personText(session, facilitator.id));
  const organisation = sealed?.organisation ?? facilitator?.organisation ?? '';
  return { title: say`Facilitator`, lines: [name, organisation].filter((line) => !isBlank(line)) };
};

const clientPlace = (session: Session): SignaturePlace => {
  const first = session.signOff.signatories.find(({ participantId }) => participantId !== '');
  const name = first === undefined ? '' : personText(session, first.participantId);
  return { title: say`Client`, lines: [name, session.client.trim()].filter((line) => !isBlank(line)) };
};
