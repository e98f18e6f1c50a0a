import { phrase } from '#shared/language/say';
import { OPERATE, PILOT, POC, PRODUCTION } from './stations.ts';
import type { PlanTemplate } from './template.ts';
import { milestone, row, waves } from './work.ts';

/**
 * For work under supervision: 12 weeks proof of concept, 16 weeks pilot with independent validation, 18 weeks roll-out in
 * four waves after approval, then run.
 */
export const TWELVE_WEEKS: PlanTemplate = {
  id: 'twelve-weeks',
  name: phrase('Regulated'),
  summary: phrase(
    '12-week proof of concept, 16-week pilot, four waves in 18 weeks, then run: with validation and approval.',
  ),
  phases: [
    {
      ...POC,
      contingency: 25,
      proof: { task: 'shadow' },
      tasks: [
        row('data', 15, 6),
        milestone('access', ['data']),
        row('privacy', 15, 6),
        row('interface', 12, 5, ['data SS+2']),
        row('label', 10, 6, ['access']),
        row('build', 20, 15, ['access', 'privacy']),
        row('validation-plan', 8, 4, ['privacy']),
        row('mend', 5, 3, ['build', 'label']),
        row('shadow', 15, 6, ['mend', 'validation-plan']),
        row('voices', 4, 2, ['shadow SS+8']),
        row('poc-report', 5, 3, ['shadow', 'voices', 'interface']),
      ],
    },
    {
      ...PILOT,
      contingency: 25,
      proof: { task: 'run', count: 6, countUnit: 'weeks' },
      tasks: [
        row('connect', 25, 13),
        row('real-data', 15, 5),
        row('council', 25, 5),
        row('privacy-real', 15, 5),
        row('monitor', 10, 4, ['connect SS+15']),
        row('security', 5, 1, ['connect']),
        row('roll-back', 3, 1.5, ['connect', 'monitor']),
        row('train', 5, 3, ['connect']),
        milestone('ready', ['train', 'roll-back', 'security', 'real-data', 'council', 'privacy-real']),
        row('run', 40, 12, ['ready']),
        row('load', 5, 2, ['ready FS+5']),
        row('iterate', 20, 10, ['run SS+12', 'load']),
        row('validation', 15, 8, ['run SS+25']),
        row('runbook', 8, 3, ['iterate']),
        row('pilot-report', 10, 5, ['run', 'validation']),
      ],
    },
    {
      ...PRODUCTION,
      contingency: 25,
      proof: { task: 'read', count: 6, countUnit: 'weeks' },
      tasks: [
        row('prepare', 15, 12),
        row('tell-teams', 15, 3),
        row('approval', 5, 2, ['prepare']),
        row('support', 5, 2, ['prepare']),
        row('load', 3, 1, ['prepare']),
        row('roll-back', 2, 1, ['load']),
        ...waves(4, { days: 10, after: 'prepare', live: ['approval', 'support', 'roll-back', 'tell-teams'] }),
        row('iterate', 20, 8, ['wave-1']),
        row('hypercare', 20, 9, ['wave-4 SS+5']),
        row('read', 30, 6, ['wave-4 SS+10']),
        milestone('handover', ['read', 'hypercare', 'iterate', 'wave-4']),
      ],
    },
    {
      ...OPERATE,
      contingency: 25,
      review: 130,
      proof: { task: 'monthly-reading', count: 3, countUnit: 'months' },
      tasks: [
        row('monthly-reading', 120, 6),
        row('drift', 120, 6),
        row('improve-1', 20, 8, ['monthly-reading SS+40']),
        row('audit-1', 5, 2, ['monthly-reading SS+60']),
        row('train-new', 5, 3, ['monthly-reading SS+60']),
        row('roll-back-again', 1, 0.5, ['monthly-reading SS+80']),
        row('improve-2', 20, 8, ['monthly-reading SS+100']),
        row('audit-2', 5, 2, ['monthly-reading']),
        row('review-report', 5, 3, ['monthly-reading']),
      ],
    },
  ],
};
