import { readFileSync } from 'node:fs';
import { asInstant, dayOf } from '#shared/core/dates';
import { asId } from '#shared/core/ids';
import { readSessionFile, type SessionFile } from '#shared/document/session-file';
import { findAll } from '#shared/findings/find';
import { scoreReasons } from '#shared/findings/score';
import { emptyMetric, type Metric } from '#shared/metric/metric';
import { buildReport } from '#shared/report/build-report';
import type { Block, ReportContent } from '#shared/report/content';
import type { ReportMaking } from '#shared/report/report-input';
import { blankSession, openDesk } from '../session/desk.ts';

/** One of the sample sessions. */
export const sampleFile = (name: string): SessionFile => {
  const file = new URL(`../../../assets/samples/${name}.phaseone`, import.meta.url);
  const read = readSessionFile(new Uint8Array(readFileSync(file)));
  if (!read.ok) throw new Error(read.error.message);
  return read.value;
};

/** The names of the sample sessions. */
export const SAMPLES = ['claims-intake', 'card-fraud', 'invoice-processing', 'vague-goal'] as const;

/** A session file in which nothing has been said. */
export const blankFile = (): SessionFile => {
  const { session, journal } = openDesk(blankSession());
  return { session, journal };
};

/** A session file whose journal starts with the given session. */
export const fileOf = (session: SessionFile['session']): SessionFile => ({
  session,
  journal: openDesk(session).journal,
});

/** What reports of these tests are made with. */
export const MAKING: ReportMaking = {
  created: asInstant('2026-11-23T09:00:00.000Z'),
  generator: 'Phase One 0.1.0',
  sealedBy: {
    name: 'Sam Berger',
    organisation: 'Berger Workshops',
    fingerprint: '9C41 E07A 55D2 18BF 6A93 F0C4 2E7D B816 04AF 73C9 D15E 8B20 C6F7 3A48 91ED 5B02',
  },
};

/** The content of a session's report, with its findings and score of the day it is made. */
export const contentOf = (file: SessionFile, making: ReportMaking = MAKING): ReportContent => {
  const today = dayOf(making.created);
  const findings = findAll(file.session, today);
  const scores = scoreReasons(file.session, findings);
  return buildReport({ ...file, findings, scores, options: making, today });
};

/** A metric with some of its fields said. */
export const metricWith = (fields: Partial<Metric>): Metric => ({ ...emptyMetric(asId('m1')), ...fields });

/** Every word of a report's content, in order, for tests that look for a figure anywhere. */
export const wordsOf = (content: ReportContent): string => {
  const words: string[] = [];
  const collect = (value: unknown): void => {
    if (typeof value === 'string') words.push(value);
    else if (Array.isArray(value)) value.forEach(collect);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(collect);
  };
  collect(content);
  return words.join('\n').replaceAll('\u00a0', ' ');
};

/** All blocks of one kind in the section with an id. */
export const blocksOf = <K extends Block['kind']>(
  content: ReportContent,
  sectionId: string,
  kind: K,
): Extract<Block, { kind: K }>[] =>
  [content.summary, ...content.chapters.flatMap(({ sections }) => sections)]
    .filter(({ id }) => id === sectionId)
    .flatMap(({ blocks }) => blocks)
    .filter((block): block is Extract<Block, { kind: K }> => block.kind === kind);

/** The text of a cell, whatever its style. */
export const cellText = (cell: string | { readonly text: string } | undefined): string =>
  (typeof cell === 'string' ? cell : (cell?.text ?? '')).replaceAll('\u00a0', ' ');
