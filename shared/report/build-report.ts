import { dayOf } from '#shared/core/dates';
import { isBlank } from '#shared/core/text';
import { digestOf } from '#shared/document/digest';
import { fileDigest } from '#shared/document/session-file';
import { checkChapter } from './check-chapter.ts';
import type { Draft } from './cells.ts';
import { commitChapter } from './commit-chapter.ts';
import type { DocumentInfo, ReportChapter, ReportContent } from './content.ts';
import { coverOf, titleOf } from './cover.ts';
import { frameChapter } from './frame-chapter.ts';
import { glanceOf } from './glance.ts';
import { measureChapter } from './measure-chapter.ts';
import { pathChapter } from './path-chapter.ts';
import { groupHex, type ReportInput } from './report-input.ts';

/**
 * The report of a session as plain data. A pure function: the same input gives the same content, word for word, so that
 * whoever holds the attached session can rebuild the report and compare. What has not been said is named in words.
 */
export const buildReport = (input: ReportInput): ReportContent => {
  const { session, journal } = input;
  const digest = fileDigest({ session, journal });
  const chapters = [
    chapter('1', 'Frame', frameChapter(session)),
    chapter('2', 'Measure', measureChapter(input)),
    chapter('3', 'Path', pathChapter(session, input.today)),
    chapter('4', 'Commit', commitChapter(input)),
    chapter('A', 'Appendix', checkChapter(input, digest)),
  ].filter(({ sections }) => sections.length > 0);
  return {
    locale: session.locale,
    document: documentInfo(input, digest),
    head: [titleOf(session), session.client.trim()].filter((part) => part !== '').join(', '),
    foot: `Session ${groupHex(digestHex(digest)).slice(0, 39)} …`,
    cover: coverOf(input, digest),
    glance: glanceOf(session, input.today),
    chapters,
  };
};

const chapter = (number: string, title: string, drafts: readonly Draft[]): ReportChapter => ({
  number,
  title,
  sections: drafts.map((draft, index) => ({ ...draft, number: `${number}.${index + 1}` })),
});

const documentInfo = (input: ReportInput, digest: string): DocumentInfo => {
  const { session, options } = input;
  const title = titleOf(session);
  return {
    title: isBlank(session.client) ? title : `${title}, ${session.client.trim()}`,
    subject: 'Workshop record: goal, metrics, plan and gates',
    author: options.sealedBy === null ? '' : options.sealedBy.name,
    keywords: `workshop record, metrics, session ${digest}`,
    creator: options.generator,
    created: options.created,
    fileId: digestHex(digestOf({ digest, options, day: dayOf(options.created) }))
      .slice(0, 32)
      .toUpperCase(),
  };
};

const digestHex = (digest: string): string => digest.replace(/^sha256:/, '').toUpperCase();
