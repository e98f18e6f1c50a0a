import { languageOf } from '#shared/language/language';
import { say, speaking } from '#shared/language/say';
import { dayOf } from '#shared/core/dates';
import { isBlank, isolated } from '#shared/core/text';
import { digestOf } from '#shared/core/digest';
import { fileDigest, type SessionFile } from '#shared/document/session-file';
import { findAll } from '#shared/findings/find';
import { scoreReasons } from '#shared/findings/score';
import { appendices } from './appendix.ts';
import type { Draft } from './cells.ts';
import { commitChapter } from './commit-chapter.ts';
import type { DocumentInfo, ReportChapter, ReportContent } from './content.ts';
import { coverOf, titleOf } from './cover.ts';
import { frameChapter } from './frame-chapter.ts';
import { summaryOf } from './summary.ts';
import { measureChapter } from './measure-chapter.ts';
import { pathChapter } from './path-chapter.ts';
import { readinessChapter } from './readiness-chapter.ts';
import { reviewChapter } from './review-chapter.ts';
import { digestHex, digestInGroups, type ReportInput, type ReportMaking } from './report-input.ts';

/** The report of a session file on the day it is made, with what is missing then and how the reasons stand. */
export const reportOf = ({ session, journal }: SessionFile, options: ReportMaking): ReportContent =>
  speaking(languageOf(session.locale), () => {
    const today = dayOf(options.created);
    const findings = findAll(session, today);
    const scores = scoreReasons(session, findings);
    return buildReport({ session, journal, findings, scores, options, today });
  });

/**
 * The report of a session as plain data. A pure function: the same input gives the same content, word for word, so that
 * whoever holds the attached session can rebuild the report and compare. It speaks the language of the session's locale,
 * whatever the interface speaks. What has not been said is named in words.
 */
export const buildReport = (input: ReportInput): ReportContent =>
  speaking(languageOf(input.session.locale), () => contentOf(input));

const contentOf = (input: ReportInput): ReportContent => {
  const { session, journal } = input;
  const digest = fileDigest({ session, journal });
  const chapters = [
    ...numbered([
      [say`Frame`, frameChapter(session)],
      [say`Measure`, measureChapter(input)],
      [say`Readiness`, readinessChapter(session)],
      [say`Path`, pathChapter(session, input.today)],
      [say`Review`, reviewChapter(session)],
      [say`Commit`, commitChapter(input)],
    ]),
    {
      number: '',
      title: say`Appendices`,
      sections: appendices(input, digest).map((draft, index) => ({ ...draft, number: letterOf(index) })),
    },
  ];
  return {
    locale: session.locale,
    document: documentInfo(input, digest),
    look: session.look,
    head: [titleOf(session), session.client.trim()]
      .filter((part) => part !== '')
      .map(isolated)
      .join(', '),
    foot: say`Session ${digestInGroups(digest).slice(0, 39)} …`,
    cover: coverOf(input, digest),
    summary: summaryOf(input),
    chapters,
  };
};

/** The stages as chapters, numbered as on the rail; what a session does not have takes no number. */
const numbered = (parts: readonly (readonly [title: string, drafts: readonly Draft[]])[]): ReportChapter[] =>
  parts
    .filter(([, drafts]) => drafts.length > 0)
    .map(([title, drafts], index) => chapter(String(index + 1), title, drafts));

/** A, B, C …; there are fewer appendices than letters. */
const letterOf = (index: number): string => String.fromCharCode(65 + index);

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
    subject: say`Workshop record: goal, metrics, plan and gates`,
    author: options.sealedBy === null ? '' : options.sealedBy.name,
    keywords: say`workshop record, metrics, session ${digest}`,
    creator: options.generator,
    created: options.created,
    fileId: digestHex(digestOf({ digest, options, day: dayOf(options.created) }))
      .slice(0, 32)
      .toUpperCase(),
  };
};
