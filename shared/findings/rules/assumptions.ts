import { say } from '#shared/language/say';
import { fieldPath } from '#shared/core/field-path';
import { isBlank } from '#shared/core/text';
import type { Rule, RuleFinding } from '../finding.ts';
import { quoted } from './subject.ts';

/** Longest words of an assumption inside a sentence. */
const SHOWN = 80;

const shown = (text: string): string =>
  quoted(text.length > SHOWN ? `${text.trim().slice(0, SHOWN - 1)}…` : text);

/** S18: every open assumption says how it will be tested; one that failed is looked at before anything is built on it. */
export const assumptionsTested: Rule = {
  id: 'S18',
  reason: 1,
  title: 'Every assumption is tested',
  source: 'RAND 2024, first root cause: a misunderstood problem; Planguage "assumptions"',
  find: ({ assumptions }) =>
    assumptions.flatMap(({ id, text, test, state }): RuleFinding[] => {
      const common = { stage: 'frame', place: say`Assumptions` } as const;
      if (isBlank(text) || state === 'holds') return [];
      if (state === 'fails') {
        return [
          {
            ...common,
            severity: 'must',
            path: fieldPath('assumptions', id, 'state'),
            statement: say`${shown(text)} does not hold`,
            advice: say`Say what follows from it: change the metrics or the plan, then delete the assumption.`,
          },
        ];
      }
      return isBlank(test)
        ? [
            {
              ...common,
              severity: 'should',
              path: fieldPath('assumptions', id, 'test'),
              statement: say`Nobody said how to test ${shown(text)}`,
              advice: say`Say what would be seen if it were wrong, and who looks.`,
            },
          ]
        : [];
    }),
};
