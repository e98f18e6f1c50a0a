import { describe, expect, it } from 'vitest';
import { openWordings } from '#shared/findings/weak-words';
import { speaking } from '#shared/language/say';
import { emptyGoal } from '#shared/goal/goal';
import type { Session } from '#shared/session/session';
import { GERMAN_BUILT_IN } from '#shared/metric/catalogue/german/all';
import { metricFromEntry } from '#shared/metric/catalogue/metric-from-entry';
import { caseSession } from '../../support/real-cases.ts';
import { blankSession } from '../session/desk.ts';
import { found, id, withMetric } from './scene.ts';

const goal = (statement: string, locale: string): Session => ({
  ...blankSession(),
  locale,
  goal: { ...emptyGoal(), statement },
});

describe('a German goal', () => {
  it('is asked one German question for each vague wording, quoted as German quotes', () => {
    const session = goal('Wir wollen die Schadenbearbeitung mit KI deutlich schneller machen', 'de-DE');
    const findings = speaking('de', () => found('C2', session));
    expect(findings.map(({ part, statement, advice }) => [part, statement, advice])).toEqual([
      [
        'mit-ki',
        expect.stringMatching(/^„mit KI“ /),
        'Ohne KI: Welches Problem bliebe, wer hat es, und wie oft?',
      ],
      [
        'deutlich-schneller',
        expect.stringMatching(/^„deutlich schneller“ /),
        'Schneller als was, gemessen von wann bis wann?',
      ],
    ]);
  });

  it('is asked about in an English session too, and an English one in a German session as ever', () => {
    expect(found('C2', goal('Wir wollen die Abläufe und die Qualität verbessern', 'en-US'))).toHaveLength(1);
    expect(found('C2', goal('Make the claims of our customers faster', 'de-CH'))[0]?.advice).toMatch(
      /^Faster than what/,
    );
  });

  it('is settled by a pinned phrase', () => {
    expect(openWordings('Alles deutlich schneller', [{ phrase: 'Deutlich schneller' }], 'de')).toEqual([]);
  });
});

describe('the definition of a metric in a German session', () => {
  it('holds no weak German word', () => {
    const session = {
      ...withMetric('m-intake', { meter: 'Zeitnah erledigte Fälle, soweit möglich' }),
      locale: 'de-DE',
    };
    expect(found('C2', session).map(({ part }) => part)).toContain('soweit-möglich');
  });

  it('is exact in every metric of the German catalogue', () => {
    const metrics = GERMAN_BUILT_IN.map((entry, at) => ({
      ...metricFromEntry(entry, id(`m${at}`)),
      plan: { value: 1, by: '' as const },
    }));
    const findings = found('C2', { ...caseSession(metrics), locale: 'de-DE' });
    expect(findings.map(({ statement }) => statement)).toEqual([]);
  });
});
