import { phrase } from '#shared/language/say';
import { OPERATE, PILOT, POC, PRODUCTION } from './stations.ts';
import type { PlanTemplate } from './template.ts';
import { milestone, row, waves } from './work.ts';

/** The usual way: 8 weeks proof of concept, 12 weeks pilot, 10 weeks roll-out in two waves, then run. */
export const EIGHT_WEEKS: PlanTemplate = {
  id: 'eight-weeks',
  name: phrase('The usual way'),
  summary: phrase('8-week proof of concept, 12-week pilot, two waves in 10 weeks, then run.'),
  phases: [
    {
      ...POC,
      contingency: 20,
      proof: { task: 'shadow' },
      tasks: [
        row('data', 10, 4),
        milestone('access', ['data']),
        row('privacy', 5, 2),
        row('interface', 8, 3, ['data SS+2']),
        row('label', 8, 5, ['access']),
        row('build', 12, 9, ['access', 'privacy']),
        row('mend', 3, 2, ['build', 'label']),
        row('shadow', 10, 4, ['mend']),
        row('voices', 3, 1, ['shadow SS+5']),
        row('poc-report', 5, 3, ['shadow', 'voices', 'interface']),
      ],
    },
    {
      ...PILOT,
      contingency: 25,
      proof: { task: 'run', count: 4, countUnit: 'weeks' },
      tasks: [
        row('connect', 20, 11),
        row('real-data', 10, 3),
        row('council', 15, 3),
        row('privacy-real', 10, 3),
        row('monitor', 8, 3, ['connect SS+10']),
        row('roll-back', 2, 1, ['connect', 'monitor']),
        row('train', 5, 3, ['connect']),
        milestone('ready', ['train', 'roll-back', 'real-data', 'council', 'privacy-real']),
        row('run', 30, 9, ['ready']),
        row('load', 4, 2, ['ready FS+5']),
        row('iterate', 15, 8, ['run SS+10', 'load']),
        row('runbook', 8, 3, ['iterate']),
        row('pilot-report', 5, 3, ['run']),
      ],
    },
    {
      ...PRODUCTION,
      contingency: 25,
      proof: { task: 'read', count: 4, countUnit: 'weeks' },
      tasks: [
        row('prepare', 10, 8),
        row('tell-teams', 10, 2),
        row('support', 5, 2, ['prepare']),
        row('load', 3, 1, ['prepare']),
        row('roll-back', 2, 1, ['load']),
        ...waves(2, { days: 10, after: 'prepare', live: ['support', 'roll-back', 'tell-teams'] }),
        row('iterate', 10, 4, ['wave-1']),
        row('hypercare', 15, 7, ['wave-2 SS+5']),
        row('read', 20, 4, ['wave-2 SS+5']),
        milestone('handover', ['read', 'hypercare', 'iterate', 'wave-2']),
      ],
    },
    {
      ...OPERATE,
      contingency: 20,
      review: 130,
      proof: { task: 'monthly-reading', count: 3, countUnit: 'months' },
      tasks: [
        row('monthly-reading', 120, 6),
        row('drift', 120, 6),
        row('improve-1', 20, 8, ['monthly-reading SS+40']),
        row('train-new', 5, 3, ['monthly-reading SS+60']),
        row('roll-back-again', 1, 0.5, ['monthly-reading SS+80']),
        row('improve-2', 20, 8, ['monthly-reading SS+100']),
        row('review-report', 5, 3, ['monthly-reading']),
      ],
    },
  ],
};
