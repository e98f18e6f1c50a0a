import { basename } from 'node:path';
import type { IsoDate } from '#shared/core/dates';
import { ok } from '#shared/core/result';
import type { SessionFile } from '#shared/document/session-file';
import { findAll } from '#shared/findings/find';
import { type Finding, openFindings, type Severity } from '#shared/findings/finding';
import { LEVELS, type ReasonScore, type ReasonScores, scoreReasons } from '#shared/findings/score';
import type { CommandSpec, Values } from '../options.ts';
import { type Outcome, plain, type World } from '../outcome.ts';
import { readDay } from '../moments.ts';
import { readSession } from '../read-session.ts';

const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  must: 'Must fix',
  should: 'Should fix',
  know: 'To know',
};

type Checked = {
  readonly path: string;
  readonly file: SessionFile;
  readonly today: IsoDate;
  readonly findings: readonly Finding[];
  readonly scores: ReasonScores;
};

const countOf = (findings: readonly Finding[], severity: Severity): number =>
  openFindings(findings, severity).length;

const countsOf = (findings: readonly Finding[]) => ({
  must: countOf(findings, 'must'),
  should: countOf(findings, 'should'),
  know: countOf(findings, 'know'),
  accepted: findings.filter(({ accepted }) => accepted !== null).length,
});

/** The documented shape of `--json`. It only grows; a change of what is there raises `version`. */
const toJson = ({ path, file, today, findings, scores }: Checked): string => {
  const counts = countsOf(findings);
  const answer = {
    format: 'phase-one-check',
    version: 1,
    file: basename(path),
    session: { id: file.session.id, title: file.session.title, client: file.session.client },
    today,
    blocked: counts.must > 0,
    counts,
    lowest: { level: scores.lowest, name: LEVELS[scores.lowest], reasons: scores.lowestReasons },
    reasons: scores.reasons.map((score) => ({ ...score, name: LEVELS[score.level] })),
    findings: findings.map(
      ({ key, rule, reason, severity, stage, path: field, place, statement, advice, accepted }) => ({
        ...{ key, rule, reason, severity, stage, path: field, place, statement, advice },
        accepted: accepted && { by: accepted.acceptedBy, at: accepted.acceptedAt, reason: accepted.reason },
      }),
    ),
  };
  return JSON.stringify(answer, null, 2);
};

const findingLines = (finding: Finding): readonly string[] => {
  const word = finding.accepted ? 'Accepted' : SEVERITY_WORDS[finding.severity];
  const place = finding.place === '' ? '' : `${plain(finding.place)}: `;
  const why = finding.accepted ? `Accepted because: ${plain(finding.accepted.reason)}` : finding.advice;
  return [
    `  ${word.padEnd(11)} ${place}${plain(finding.statement)}`,
    `  ${''.padEnd(11)} ${plain(why)} (${finding.rule})`,
  ];
};

const reasonLines = (score: ReasonScore, findings: readonly Finding[]): readonly string[] => [
  '',
  `${score.reason} ${score.title}: ${LEVELS[score.level]}`,
  `  ${plain(score.why)}.`,
  ...findings.filter(({ reason }) => reason === score.reason).flatMap(findingLines),
];

const toText = ({ path, file, today, findings, scores }: Checked): string => {
  const { title, client } = file.session;
  const name = [title, client].map(plain).filter(Boolean).join(', ') || 'A session without a title';
  const counts = countsOf(findings);
  return [
    `${name} (${plain(basename(path))}), looked at on ${today}`,
    `The lowest of the five reasons: ${LEVELS[scores.lowest]} (${scores.lowestReasons.join(', ')})`,
    ...scores.reasons.flatMap((score) => reasonLines(score, findings)),
    '',
    `${counts.must} must fix, ${counts.should} should fix, ${counts.know} to know, ${counts.accepted} accepted`,
  ].join('\n');
};

const run = async (values: Values, world: World): Promise<Outcome> => {
  const path = values.text('file');
  const today = readDay(values.optional('today'), world.now());
  if (!today.ok) return today;
  const file = await readSession(path);
  if (!file.ok) return file;
  const findings = findAll(file.value.session, today.value);
  const scores = scoreReasons(file.value.session, findings);
  const checked: Checked = { path, file: file.value, today: today.value, findings, scores };
  return ok({
    text: values.has('json') ? toJson(checked) : toText(checked),
    exitCode: countsOf(findings).must > 0 ? 1 : 0,
  });
};

export const checkCommand: CommandSpec = {
  name: 'check',
  summary: 'Says what is missing in a session, grouped by the five reasons why AI proofs of concept fail.',
  file: 'FILE.phaseone',
  options: [
    { name: 'json', help: 'Answer as JSON; "version" says which form.' },
    { name: 'today', value: 'DATE', help: 'Look at it as on this day (2026-11-23). Default: today.' },
  ],
  notes: [
    'Exit code: 0 nothing must be fixed; 1 something must; 2 the file could not be read.',
    'Example: phase-one check assets/samples/claims-intake.phaseone',
  ],
  run,
};
