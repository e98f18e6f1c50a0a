import { describe, expect, it } from 'vitest';
import { asDate } from '#shared/core/dates';
import { makeCalendar } from '#shared/plan/schedule/working-calendar';
import { activityList, link, scheduled, table, task } from './network-builder.ts';

/**
 * F. S. Hillier, G. J. Lieberman, Introduction to Operations Research, chapter "Project Management with PERT/CPM": the
 * Reliable Construction Co. project, in weeks. The book gives 44 weeks, the path A-B-C-E-F-J-L-N, and slacks of 4 (D, G,
 * H, M), 2 (I) and 1 (K).
 */
describe('the Reliable Construction project of Hillier and Lieberman', () => {
  const schedule = scheduled(
    ...activityList([
      'A 2',
      'B 4 A',
      'C 10 B',
      'D 6 C',
      'E 4 C',
      'F 5 E',
      'G 7 D',
      'H 9 E G',
      'I 7 C',
      'J 8 F I',
      'K 4 J',
      'L 5 J',
      'M 2 H',
      'N 6 K L',
    ]),
  );

  it('takes 44 weeks along the published path', () => {
    expect(schedule.finish).toBe(44);
    expect(schedule.criticalPaths).toEqual([['A', 'B', 'C', 'E', 'F', 'J', 'L', 'N']]);
  });

  it('has the published early and late times and slacks', () => {
    expect(table(schedule)).toEqual({
      A: [0, 2, 0, 2, 0, 0],
      B: [2, 6, 2, 6, 0, 0],
      C: [6, 16, 6, 16, 0, 0],
      D: [16, 22, 20, 26, 4, 0],
      E: [16, 20, 16, 20, 0, 0],
      F: [20, 25, 20, 25, 0, 0],
      G: [22, 29, 26, 33, 4, 0],
      H: [29, 38, 33, 42, 4, 0],
      I: [16, 23, 18, 25, 2, 2],
      J: [25, 33, 25, 33, 0, 0],
      K: [33, 37, 34, 38, 1, 1],
      L: [33, 38, 33, 38, 0, 0],
      M: [38, 40, 42, 44, 4, 4],
      N: [38, 44, 38, 44, 0, 0],
    });
  });
});

/**
 * Wikipedia, "Program evaluation and review technique": seven activities with expected times (O + 4M + P) / 6, rounded
 * to hundredths there and written as whole hundredths here. Published: the path a-c-e-g of 19.51 days; slack of b 3.84,
 * of d and f 4.68.
 */
describe('the seven activities of the encyclopedia', () => {
  const schedule = scheduled(
    ...activityList(['a 400', 'b 533', 'c 517 a', 'd 633 a', 'e 517 b c', 'f 450 d', 'g 517 e']),
  );

  it('has the published times', () => {
    expect(schedule.criticalPaths).toEqual([['a', 'c', 'e', 'g']]);
    expect(table(schedule)).toEqual({
      a: [0, 400, 0, 400, 0, 0],
      b: [0, 533, 384, 917, 384, 384],
      c: [400, 917, 400, 917, 0, 0],
      d: [400, 1033, 868, 1501, 468, 0],
      e: [917, 1434, 917, 1434, 0, 0],
      f: [1033, 1483, 1501, 1951, 468, 468],
      g: [1434, 1951, 1434, 1951, 0, 0],
    });
  });
});

/**
 * M. Vanhoucke, Integrated Project Management and Control, Springer 2014, p. 9: the patient transport system, with the
 * duration and the critical activities as the R package criticalpath publishes them.
 */
describe('the patient transport system of Vanhoucke', () => {
  it('takes 25 days, and its critical activities are the published ones', () => {
    const durations = [1, 1, 3, 2, 2, 2, 2, 1, 4, 5, 3, 3, 4, 5, 1, 5, 2];
    const from = [1, 2, 3, 3, 4, 5, 6, 7, 8, 8, 8, 8, 8, 9, 10, 11, 12, 13, 13, 14, 14, 15, 15];
    const to = [2, 3, 4, 6, 5, 8, 7, 8, 9, 10, 11, 12, 13, 14, 14, 14, 14, 14, 15, 16, 17, 16, 17];
    const schedule = scheduled(
      durations.map((duration, at) => task(String(at + 1), duration)),
      from.map((before, at) => link(`${before} FS ${to[at] ?? 0}`)),
    );
    expect(schedule.finish).toBe(25);
    const critical = schedule.tasks.filter((of) => of.critical).map(({ id }) => Number(id));
    expect(critical).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 10, 14, 16]);
    expect(schedule.criticalPaths).toEqual([
      ['1', '2', '3', '4', '5', '8', '10', '14', '16'],
      ['1', '2', '3', '6', '7', '8', '10', '14', '16'],
    ]);
  });
});

const WIDGET = [
  'ApprovePlan 5',
  'Drawings 10 ApprovePlan',
  'StudyMarket 5 ApprovePlan',
  'WriteSpecs 5 ApprovePlan',
  'Prototype 15 Drawings WriteSpecs',
  'MktStrat 10 StudyMarket',
  'Materials 10 Prototype',
  'Facility 10 Prototype',
  'InitProd 10 Materials Facility',
  'Evaluate 10 InitProd',
  'TestMarket 15 MktStrat InitProd',
  'Changes 5 Evaluate TestMarket',
  'Production 0 Changes',
  'Marketing 0 MktStrat InitProd',
];

/**
 * SAS/OR User's Guide: Project Management, the CPM procedure, example "Changing Duration Units": the widget project on
 * weekdays from 1 December 2003. Published: the days and floats below, and that the project finishes on 8 March 2004,
 * and on 9 February 2004 where all seven days are worked. A milestone lies on the day at whose start it is.
 */
describe('the widget project of the SAS guide, with its days', () => {
  const plan = (weekend: number[], holidays: string[] = []) => {
    const calendar = makeCalendar({
      weekend,
      holidays: holidays.map((date) => ({ date: asDate(date), name: '' })),
      closures: [],
    });
    const schedule = scheduled(...activityList(WIDGET), calendar.indexOf(asDate('2003-12-01')));
    const day = (index: number): string => {
      const date = calendar.dateAt(index);
      return date.ok ? date.value : date.error.message;
    };
    const last = (start: number, finish: number) => day(finish > start ? finish - 1 : start);
    return schedule.tasks.map((of) =>
      [
        of.id,
        day(of.earlyStart),
        last(of.earlyStart, of.earlyFinish),
        day(of.lateStart),
        last(of.lateStart, of.lateFinish),
        of.totalFloat,
        of.freeFloat,
      ].join(' '),
    );
  };

  it('has the published days and floats on weekdays', () => {
    expect(plan([6, 0])).toEqual([
      'ApprovePlan 2003-12-01 2003-12-05 2003-12-01 2003-12-05 0 0',
      'Drawings 2003-12-08 2003-12-19 2003-12-08 2003-12-19 0 0',
      'StudyMarket 2003-12-08 2003-12-12 2004-01-19 2004-01-23 30 0',
      'WriteSpecs 2003-12-08 2003-12-12 2003-12-15 2003-12-19 5 5',
      'Prototype 2003-12-22 2004-01-09 2003-12-22 2004-01-09 0 0',
      'MktStrat 2003-12-15 2003-12-26 2004-01-26 2004-02-06 30 30',
      'Materials 2004-01-12 2004-01-23 2004-01-12 2004-01-23 0 0',
      'Facility 2004-01-12 2004-01-23 2004-01-12 2004-01-23 0 0',
      'InitProd 2004-01-26 2004-02-06 2004-01-26 2004-02-06 0 0',
      'Evaluate 2004-02-09 2004-02-20 2004-02-16 2004-02-27 5 5',
      'TestMarket 2004-02-09 2004-02-27 2004-02-09 2004-02-27 0 0',
      'Changes 2004-03-01 2004-03-05 2004-03-01 2004-03-05 0 0',
      'Production 2004-03-08 2004-03-08 2004-03-08 2004-03-08 0 0',
      'Marketing 2004-02-09 2004-02-09 2004-03-08 2004-03-08 20 20',
    ]);
  });

  it('finishes on the published day where every day is worked', () => {
    expect(plan([])[12]).toBe('Production 2004-02-09 2004-02-09 2004-02-09 2004-02-09 0 0');
  });

  it('finishes four working days later around the holidays of the example with holidays', () => {
    expect(plan([6, 0], ['2003-12-24', '2003-12-25', '2003-12-26', '2004-01-01'])[12]).toBe(
      'Production 2004-03-12 2004-03-12 2004-03-12 2004-03-12 0 0',
    );
  });
});

/**
 * The same guide, the GANTT procedure, example "Nonstandard Precedence Relationships": the widget project with lags. The
 * network is the published one; its times are worked out by hand here, for the guide shows them as a chart only.
 */
describe('the widget project of the SAS guide with overlapping work', () => {
  const [tasks] = activityList(WIDGET);
  const schedule = scheduled(
    tasks,
    [
      'ApprovePlan FS Drawings',
      'ApprovePlan FS StudyMarket',
      'ApprovePlan FS WriteSpecs',
      'Drawings FS Prototype',
      'StudyMarket FS MktStrat',
      'WriteSpecs FS Prototype',
      'Prototype SS Materials 9',
      'Prototype SS Facility 9',
      'MktStrat FS TestMarket',
      'MktStrat FS Marketing',
      'Materials FS InitProd',
      'Facility FS InitProd 2',
      'InitProd FS TestMarket',
      'InitProd FS Marketing',
      'InitProd FS Evaluate',
      'Evaluate SS Changes 6',
      'TestMarket FF Changes 3',
      'Changes FS Production',
    ].map(link),
  );

  it('has the times and floats worked out by hand', () => {
    expect(table(schedule)).toEqual({
      ApprovePlan: [0, 5, 0, 5, 0, 0],
      Drawings: [5, 15, 5, 15, 0, 0],
      StudyMarket: [5, 10, 31, 36, 26, 0],
      WriteSpecs: [5, 10, 10, 15, 5, 5],
      Prototype: [15, 30, 15, 30, 0, 0],
      MktStrat: [10, 20, 36, 46, 26, 26],
      Materials: [24, 34, 26, 36, 2, 2],
      Facility: [24, 34, 24, 34, 0, 0],
      InitProd: [36, 46, 36, 46, 0, 0],
      Evaluate: [46, 56, 53, 63, 7, 7],
      TestMarket: [46, 61, 46, 61, 0, 0],
      Changes: [59, 64, 59, 64, 0, 0],
      Production: [64, 64, 64, 64, 0, 0],
      Marketing: [46, 46, 64, 64, 18, 18],
    });
    expect(schedule.criticalPaths).toEqual([
      ['ApprovePlan', 'Drawings', 'Prototype', 'Facility', 'InitProd', 'TestMarket', 'Changes', 'Production'],
    ]);
  });
});
