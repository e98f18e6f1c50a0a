import { phrase } from '#shared/language/say';
import { OPERATE, PILOT, POC, PRODUCTION } from './stations.ts';
import type { PlanTemplate } from './template.ts';
import { milestone, row, waves } from './work.ts';

/** For one team and one system: 4 weeks proof of concept, 8 weeks pilot, 6 weeks roll-out at once, then run. */
export const FOUR_WEEKS: PlanTemplate = {
  id: 'four-weeks',
  name: phrase('Small and quick'),
  summary: phrase(
    '4-week proof of concept, 8-week pilot, one roll-out in 6 weeks, then run: one team, one system.',
  ),
  phases: [
    {
      ...POC,
      contingency: 20,
      proof: { task: 'shadow' },
      tasks: [
        row('data', 5, 2.5),
        milestone('access', ['data']),
        row('privacy', 3, 1),
        row('interface', 4, 1.5, ['data SS+1']),
        row('label', 4, 3, ['access']),
        row('build', 6, 5, ['access', 'privacy']),
        row('mend', 2, 1.5, ['build', 'label']),
        row('shadow', 5, 2, ['mend']),
        row('voices', 2, 1, ['shadow SS+2']),
        row('poc-report', 2, 1.5, ['shadow', 'voices', 'interface']),
      ],
    },
    {
      ...PILOT,
      contingency: 25,
      proof: { task: 'run', count: 3, countUnit: 'weeks' },
      tasks: [
        row('connect', 12, 6),
        row('real-data', 6, 2),
        row('council', 8, 2),
        row('privacy-real', 5, 1.5),
        row('monitor', 5, 2, ['connect SS+6']),
        row('roll-back', 1, 0.5, ['connect', 'monitor']),
        row('train', 3, 2, ['connect']),
        milestone('ready', ['train', 'roll-back', 'real-data', 'council', 'privacy-real']),
        row('run', 20, 6, ['ready']),
        row('load', 3, 1.5, ['ready FS+3']),
        row('iterate', 10, 5, ['run SS+6', 'load']),
        row('runbook', 4, 2, ['iterate']),
        row('pilot-report', 5, 3, ['run']),
      ],
    },
    {
      ...PRODUCTION,
      contingency: 25,
      proof: { task: 'read', count: 3, countUnit: 'weeks' },
      tasks: [
        row('prepare', 5, 4),
        row('tell-teams', 5, 1),
        row('support', 4, 1.5, ['prepare']),
        row('load', 2, 0.5, ['prepare']),
        row('roll-back', 1, 0.5, ['load']),
        ...waves(1, { days: 10, after: 'prepare', live: ['support', 'roll-back', 'tell-teams'] }),
        row('hypercare', 10, 4, ['wave-1 SS+5']),
        row('read', 15, 3, ['wave-1 SS+5']),
        row('iterate', 5, 2, ['wave-1']),
        milestone('handover', ['read', 'hypercare', 'iterate', 'wave-1']),
      ],
    },
    {
      ...OPERATE,
      contingency: 20,
      review: 65,
      proof: { task: 'monthly-reading', count: 2, countUnit: 'months' },
      tasks: [
        row('monthly-reading', 55, 3),
        row('drift', 55, 3),
        row('train-new', 3, 1.5, ['monthly-reading SS+25']),
        row('improve-1', 15, 6, ['monthly-reading SS+35']),
        row('review-report', 5, 3, ['monthly-reading']),
      ],
    },
  ],
};
