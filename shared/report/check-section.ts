import { phrase, said, say } from '#shared/language/say';
import { safeFileName } from '#shared/core/file-name';
import { isBlank } from '#shared/core/text';
import { digestInGroups, type ReportInput } from './report-input.ts';
import { type Draft, fact, facts, paragraph } from './cells.ts';
import type { Block } from './content.ts';
import { countOf, momentText } from './format.ts';
import { predecessorFacts } from './review-chapter.ts';

/** By this title the sign-off refers to it. */
export const CHECK_TITLE = phrase('How to check this document');

/** How anybody can check this document, with standard tools, without trusting who made it. */
export const checkSection = (input: ReportInput, digest: string): Draft => ({
  id: 'check',
  title: said(CHECK_TITLE),
  start: 'whole',
  blocks: checkBlocks(input, digest),
});

const checkBlocks = ({ session, journal, options }: ReportInput, digest: string): Block[] => {
  const attachment = safeFileName(session.title, 'phaseone');
  const sealed = options.sealedBy;
  return [
    paragraph(
      'serif',
      say`This file proves three things by itself: who sealed it, that nothing was changed since, and that its numbers follow from the data it carries.`,
    ),
    facts(say`What to do`, [
      fact(
        say`Who sealed it`,
        say`Open the file in a program that shows signatures, and compare the fingerprint below with the one its owner tells you by another way, for example by telephone.`,
      ),
      fact(
        say`Unchanged`,
        say`The same program says whether the document was changed after it was signed. With the tool pdfsig, look for “Total document signed”.`,
      ),
      fact(
        say`The numbers`,
        say`Open the file in Phase One under Verify, or run its command verify: it rebuilds this report from the attached session and compares every page.`,
      ),
      fact(
        say`The data`,
        say`The session is attached as ${attachment}. Any PDF program that shows attachments can save it, and Phase One can open it.`,
      ),
    ]),
    sealed === null
      ? paragraph(
          'note',
          say`This copy has not been sealed: nobody vouches for it, and it could have been changed.`,
        )
      : {
          kind: 'code',
          label: say`Fingerprint of the certificate of ${[sealed.name, sealed.organisation].filter((t) => !isBlank(t)).join(', ')} (SHA-256)`,
          text: sealed.fingerprint,
        },
    {
      kind: 'code',
      label: say`Digest of the attached session and its history (SHA-256)`,
      text: digestInGroups(digest),
    },
    ...predecessorFacts(session),
    howItWasMade(session, journal.length, options),
  ];
};

const howItWasMade = (
  { locale }: ReportInput['session'],
  steps: number,
  { created, generator }: ReportInput['options'],
): Block =>
  facts(say`How it was made`, [
    fact(say`Made`, momentText(created, locale)),
    fact(say`With`, generator),
    fact(say`History`, countOf(steps, say`recorded step`, say`recorded steps`, locale)),
  ]);
