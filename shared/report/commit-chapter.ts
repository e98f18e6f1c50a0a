import { say } from '#shared/language/say';
import { actionSection } from './action-section.ts';
import type { ReportInput } from './report-input.ts';
import { chart, type Draft } from './cells.ts';
import { reasonsScene } from './charts/reasons-scene.ts';
import { PAGE_WIDTH } from './measure-chapter.ts';
import { scoreFigure } from './score-figure.ts';
import { changesSection, signOffSection } from './sign-off-section.ts';

/** The commitment: the five reasons, who does what by when, what changed since it was signed, and the signatures. */
export const commitChapter = (input: ReportInput): Draft[] => [
  {
    id: 'reasons',
    title: say`Five reasons`,
    start: 'page',
    blocks: [scoreFigure(input.scores), chart(reasonsScene({ scores: input.scores, width: PAGE_WIDTH }))],
  },
  ...actionSection(input.session),
  ...changesSection(input.session),
  signOffSection(input),
];
