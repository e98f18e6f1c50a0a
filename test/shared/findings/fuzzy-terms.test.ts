import { beforeEach, describe, expect, it, vi } from 'vitest';
import { findAll } from '#shared/findings/find';
import { distinctWordings, openWordings, slugOf, wordingsOf } from '#shared/findings/weak-words';
import { emptyGoal } from '#shared/goal/goal';
import { BUILT_IN } from '#shared/metric/catalogue/built-in';
import { metricFromEntry } from '#shared/metric/catalogue/metric-from-entry';
import type { Metric } from '#shared/metric/metric';
import { applyCommand } from '#shared/session/apply-command';
import type { Session } from '#shared/session/session';
import { CASE_DAY, caseSession, falsePositives } from '../../support/real-cases.ts';
import { SAMPLES } from '../../support/samples/all-samples.ts';
import { blankSession, countingContext } from '../session/desk.ts';
import { cpuTime } from '../../support/cpu-time.ts';
import { found, id, withMetric } from './scene.ts';

/** The real analysis, with a count of how often it was asked. */
const asked = vi.hoisted(() => ({ texts: [] as string[] }));
vi.mock(import('#shared/goal/language/analyse'), async (original) => {
  const real = await original();
  return {
    ...real,
    analyseText: (text: string) => {
      asked.texts.push(text);
      return real.analyseText(text);
    },
  };
});

beforeEach(() => {
  asked.texts = [];
});

const goal = (statement: string, ...phrases: string[]): Session => ({
  ...blankSession(),
  goal: {
    ...emptyGoal(),
    statement,
    questions: phrases.map((phrase, at) => ({
      id: id(`q${at}`),
      phrase,
      question: 'What is meant?',
      answer: '',
      answeredBy: '' as const,
    })),
  },
});

const parts = (session: Session) => found('C2', session).map(({ part }) => part);

describe('the goal', () => {
  it('is asked one question for each vague wording, in the order of the text', () => {
    const findings = found('C2', goal('Use AI to improve operations and make claims faster'));
    expect(findings.map(({ part }) => part)).toEqual(['use-ai', 'improve-operations', 'faster']);
    expect(findings[0]).toMatchObject({
      severity: 'should',
      stage: 'frame',
      path: 'goal/statement',
      place: 'Goal',
      statement: '“Use AI” names the means, not the problem',
    });
    expect(findings[2]?.statement).toBe('“faster” can mean many things');
    for (const { advice } of findings) expect(advice).toMatch(/\?$/);
  });

  it('is pinned down by the action: the phrase, its question, no answer yet', () => {
    const session = goal('Make claims faster');
    const fix = found('C2', session)[0]?.fix;
    const done = fix && applyCommand(session, fix.command(countingContext().newId), countingContext());
    if (!done?.ok) throw new Error('the action was refused');
    expect(done.value.session.goal.questions).toMatchObject([
      { phrase: 'faster', question: expect.stringMatching(/\?$/) as string, answer: '' },
    ]);
    expect(found('C2', done.value.session)).toEqual([]);
    expect(found('S3', done.value.session)).toHaveLength(1);
  });

  it.each([
    ['the same wording in other letters', 'FASTER', []],
    ['more than it', 'claims faster', []],
    ['a part of it, selected sloppily', 'fast', []],
    ['the middle of another word', 'aste', ['faster']],
    ['something else', 'claims', ['faster']],
    ['nothing', ' ', ['faster']],
    ['a wording that is no longer there', 'cheaper', ['faster']],
  ])('is settled or not by %s', (_, phrase, open) => {
    expect(parts(goal('Make claims faster', phrase))).toEqual(open);
  });

  it('is asked once about a wording that it repeats, and one pin settles all of them', () => {
    const text = 'Faster claims, faster answers and faster payments';
    expect(new Set(parts(goal(text))).size).toBe(parts(goal(text)).length);
    expect(openWordings('Make it faster. Make that faster.', [{ phrase: 'faster' }])).not.toContainEqual(
      expect.objectContaining({ text: 'faster' }),
    );
  });

  it('has at most twelve findings, however long it is', () => {
    const words =
      'faster smarter cheaper better easier cleaner safer quicker simpler stronger leaner greener'.split(' ');
    const text = [...words, 'nicer', 'happier', 'timely', 'seamless', 'user-friendly']
      .map((word) => `Make it ${word}.`)
      .join(' ');
    const findings = found('C2', goal(text));
    expect(findings).toHaveLength(12);
    expect(new Set(findings.map(({ part }) => part)).size).toBe(12);
  });

  it('is read in no time when it is as long as a field allows and every phrase stands in it', () => {
    const text = 'Make claims faster where possible, İ and ß, etc. '.repeat(400);
    const phrases = Array.from({ length: 200 }, (_, at) => 'claims faster where possible'.slice(at % 20));
    const before = cpuTime();
    found('C2', goal(text, ...phrases));
    expect(cpuTime() - before).toBeLessThan(3000);
  });

  it('keeps the key of a finding short whatever the wording', () => {
    expect(slugOf(` As soon\nas possible! `)).toBe('as-soon-as-possible');
    expect(slugOf('Größer – 更快')).toBe('größer-更快');
    expect(slugOf('x'.repeat(500))).toHaveLength(60);
    expect(slugOf('…')).toBe('');
    const dots = { start: 0, end: 1, text: '…', kind: 'pronoun', question: '?', isClaim: false } as const;
    expect(distinctWordings([dots])).toEqual([]);
  });
});

describe('the definition of a metric', () => {
  const weak = { meter: 'Cases that are closed in a timely manner, as appropriate' };

  it.each([
    ['m-intake', 'should'],
    ['m-hours', 'know'],
  ] as const)('of %s is told about its weak words as %s', (metric, severity) => {
    const findings = found('C2', withMetric(metric, weak));
    expect(findings.map(({ part }) => part)).toContain('timely');
    for (const finding of findings)
      expect(finding).toMatchObject({ severity, stage: 'measure', path: `metrics/${metric}/meter` });
    expect(findings[0]?.statement).toMatch(/^“.+” .+ in how “.+” is measured$/);
  });

  it.each([
    ['Most cases of all lines, the best of three readings'],
    ['Claims without a policy number; any case of the first week; test data only'],
    ['Urgent tickets (priority 1), cases that are longer than 10 days'],
    ['It is counted on the day it arrives; hours saved by the AI service'],
  ])('may say “%s”', (text) => {
    expect(found('C2', withMetric('m-intake', { inclusions: text, exclusions: text }))).toEqual([]);
  });

  it('may have its ambition in words', () => {
    const words = { name: 'Faster and better service', gist: 'Significantly faster, as soon as possible' };
    expect(found('C2', withMetric('m-intake', words))).toEqual([]);
  });

  it('is exact, and explains its percentage, in every metric of the catalogue', () => {
    const metrics = BUILT_IN.map((entry, at) => ({
      ...metricFromEntry(entry, id(`m${at}`)),
      plan: { value: 1, by: '' as const },
    }));
    const findings = findAll(caseSession(metrics), CASE_DAY).filter(
      ({ rule }) => rule === 'C2' || rule === 'C5',
    );
    expect(findings.map(({ statement }) => statement)).toEqual([]);
  });

  it('is exact in the samples that a careful facilitator made', () => {
    for (const { file, session } of SAMPLES.slice(0, 3)) expect(found('C2', session), file).toEqual([]);
  });
});

describe('the analysis', () => {
  const metrics = (count: number): Metric[] =>
    Array.from({ length: count }, (_, at) => ({
      ...falsePositives,
      id: id(`x${at}`),
      scale: `Alerts of kind ${at}`,
      meter: `Closed as genuine, kind ${at}`,
      exclusions: `Alerts of day ${at}`,
    }));

  it('is asked only about the text that changed, also among 200 metrics', () => {
    const session = { ...caseSession(metrics(200), 'Make claims faster, with 200 metrics') };
    found('C2', session);
    expect(asked.texts.length).toBeGreaterThan(400);
    let now = session;
    for (const letter of 'typed') {
      asked.texts = [];
      now = {
        ...now,
        metrics: now.metrics.map((metric, at) =>
          at === 100 ? { ...metric, meter: `${metric.meter}${letter}` } : metric,
        ),
      };
      found('C2', now);
      // The first letter asks about the other texts of this metric as well.
      const isNew = letter === 't' ? 4 : 1;
      expect(asked.texts.length).toBeLessThanOrEqual(isNew);
      expect(asked.texts).toContain(now.metrics[100]?.meter);
    }
  });

  it('gives the same for the same text, whether or not it is remembered', () => {
    const text = 'Make it faster where possible';
    const first = wordingsOf(text);
    for (let at = 0; at < 100; at += 1) wordingsOf(`Text ${at}`);
    expect(wordingsOf(text)).toEqual(first);
    expect(asked.texts.filter((one) => one === text)).toHaveLength(2);
    expect(wordingsOf(' \n')).toEqual([]);
  });
});
