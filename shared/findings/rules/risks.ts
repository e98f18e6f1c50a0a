import { say } from '#shared/language/say';
import { fieldPath } from '#shared/core/field-path';
import { isBlank } from '#shared/core/text';
import type { Risk } from '#shared/plan/risk';
import type { Session } from '#shared/session/session';
import { clipText } from '#shared/session/value-words';
import type { Rule, RuleFinding } from '../finding.ts';
import { dayText, isNamed, lackWords, quoted } from './subject.ts';

const riskLabel = ({ event }: Risk): string => (isBlank(event) ? 'A risk' : quoted(clipText(event)));

const unanswered = (session: Session, risk: Risk): RuleFinding[] => {
  const isOwned = isNamed(session, risk.owner);
  const words = [...(isOwned ? [] : ['owner']), ...(risk.response === '' ? ['response'] : [])];
  if (words.length === 0) return [];
  return [
    {
      severity: 'should',
      stage: 'path',
      path: fieldPath('risks', risk.id, isOwned ? 'response' : 'owner'),
      place: say`Risks`,
      statement: say`${riskLabel(risk)} has ${lackWords(words)}`,
      advice: say`Say who watches it, and whether it is avoided, reduced, passed on or accepted.`,
    },
  ];
};

/**
 * S19: every risk that is not closed has an owner and a response, and the day on which its sign is looked for has not
 * passed unused.
 */
export const risksAnswered: Rule = {
  id: 'S19',
  reason: 5,
  title: 'Every risk has an owner and a response',
  source: 'ISO 31000:2018, risk treatment; PMBOK risk register',
  find: (session, today) =>
    session.risks
      .filter(({ state }) => state !== 'closed')
      .flatMap((risk): RuleFinding[] => [
        ...unanswered(session, risk),
        ...(risk.state === 'open' && risk.triggerDate !== '' && risk.triggerDate < today
          ? [
              {
                severity: 'should' as const,
                stage: 'path' as const,
                path: fieldPath('risks', risk.id, 'triggerDate'),
                place: say`Risks`,
                statement: say`${riskLabel(risk)} was to be looked at by ${dayText(session, risk.triggerDate)}`,
                advice: say`Say whether it has occurred, close it, or give it another day.`,
              },
            ]
          : []),
      ]),
};
