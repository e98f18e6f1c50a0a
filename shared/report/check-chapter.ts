import { dayOf, formatDate } from '#shared/core/dates';
import { safeFileName } from '#shared/core/file-name';
import { isBlank } from '#shared/core/text';
import { groupHex, type ReportInput } from './report-input.ts';
import { type Draft, fact, facts, paragraph } from './cells.ts';
import type { Block } from './content.ts';
import { countOf } from './format.ts';

/** The appendix: how anybody can check this document, with standard tools, without trusting who made it. */
export const checkChapter = (input: ReportInput, digest: string): Draft[] => [
  { id: 'check', title: 'How to check this document', start: 'whole', blocks: checkBlocks(input, digest) },
];

const checkBlocks = ({ session, journal, options }: ReportInput, digest: string): Block[] => {
  const attachment = safeFileName(session.title, 'phaseone');
  const hex = digest.replace(/^sha256:/, '').toUpperCase();
  const sealed = options.sealedBy;
  return [
    paragraph(
      'serif',
      'This file proves three things by itself: who sealed it, that nothing was changed since, and that its numbers follow from the data it carries.',
    ),
    facts('What to do', [
      fact(
        'Who sealed it',
        'Open the file in a program that shows signatures, and compare the fingerprint below with the one its owner tells you by another way, for example by telephone.',
      ),
      fact(
        'Unchanged',
        'The same program says whether the document was changed after it was signed. With the tool pdfsig, look for “Total document signed”.',
      ),
      fact(
        'The numbers',
        'Open the file in Phase One under Verify, or run its command verify: it rebuilds this report from the attached session and compares every page.',
      ),
      fact(
        'The data',
        `The session is attached as ${attachment}. Any PDF program that shows attachments can save it, and Phase One can open it.`,
      ),
    ]),
    sealed === null
      ? paragraph(
          'note',
          'This copy has not been sealed: nobody vouches for it, and it could have been changed.',
        )
      : {
          kind: 'code',
          label: `Fingerprint of the certificate of ${[sealed.name, sealed.organisation].filter((t) => !isBlank(t)).join(', ')} (SHA-256)`,
          text: sealed.fingerprint,
        },
    { kind: 'code', label: 'Digest of the attached session and its history (SHA-256)', text: groupHex(hex) },
    facts('How it was made', [
      fact(
        'Made',
        `${formatDate(dayOf(options.created), session.locale)}, ${options.created.slice(11, 16)} UTC`,
      ),
      fact('With', options.generator),
      fact('History', countOf(journal.length, 'recorded step', 'recorded steps', session.locale)),
    ]),
  ];
};
